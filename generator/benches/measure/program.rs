//! The text of a program that calls every operation of a client: the examples of its documentation, one after the
//! other. Not how it is built.

use std::fs;
use std::io;
use std::path::Path;

/// Calls that one function awaits.
const PART: usize = 20;

/// What an example is called in the documentation.
const EXAMPLE: &str = "async fn example(";

/// Where the arguments of calls come from. The compiler cannot know what is in the bag, so it cannot leave out what
/// is done with the values.
const FRAME: &str = "\
//! Calls every operation once. It is compiled, not run.
#![allow(deprecated, unused)]
use std::any::Any;
use std::task::{Context, Waker};

type Bag = Vec<Box<dyn Any>>;

#[inline(never)]
fn argument<T: 'static>(bag: &mut Bag) -> T {
    match bag.pop().map(Box::<dyn Any>::downcast::<T>) {
        Some(Ok(value)) => *value,
        _ => std::process::exit(1),
    }
}

fn main() {
    let mut bag: Bag = std::env::args().map(|argument| Box::new(argument) as Box<dyn Any>).collect();
    let mut all = std::pin::pin!(all(&mut bag));
    while all.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {}
}
";

/// The program for the client in a folder, and how many examples it has.
///
/// # Errors
/// When the files of the client cannot be read.
pub fn text(library: &Path) -> io::Result<(String, usize)> {
    let source = library.join("src");
    let mut files = vec![source.join("operations.rs")];
    match fs::read_dir(source.join("operations")) {
        Ok(entries) => {
            for entry in entries {
                files.push(entry?.path());
            }
        }
        // A client with few operations has one file.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    files.sort();
    let mut examples = Vec::new();
    for file in &files {
        examples.extend(scan(&fs::read_to_string(file)?));
    }
    let mut text = FRAME.to_owned();
    let mut parts = String::new();
    for (part, examples) in examples.chunks(PART).enumerate() {
        let mut calls = String::new();
        for (index, example) in examples.iter().enumerate() {
            let name = format!("call_{}", part * PART + index);
            text += &format!("\n{}", example.replacen(EXAMPLE, &format!("async fn {name}("), 1));
            let arguments = vec!["argument(bag)"; parameters(example)].join(", ");
            calls += &format!("    let _ = {name}({arguments}).await;\n");
        }
        text += &format!("\nasync fn part_{part}(bag: &mut Bag) {{\n{calls}}}\n");
        parts += &format!("    part_{part}(bag).await;\n");
    }
    text += &format!("\nasync fn all(bag: &mut Bag) {{\n{parts}}}\n");
    Ok((text, examples.len()))
}

/// The code of the examples in a file, with the lines that documentation hides.
fn scan(source: &str) -> Vec<String> {
    let mut examples = Vec::new();
    let mut code: Option<String> = None;
    for line in source.lines() {
        let comment =
            line.trim_start().strip_prefix("///").map(|rest| rest.strip_prefix(' ').unwrap_or(rest));
        match (&mut code, comment) {
            (None, Some(fence)) if fence.starts_with("```") && !fence.starts_with("```text") => {
                code = Some(String::new());
            }
            (Some(_), Some("```") | None) => {
                examples.extend(code.take().filter(|code| code.contains(EXAMPLE)));
            }
            (Some(code), Some(line)) => {
                *code += line.strip_prefix("# ").unwrap_or(line);
                code.push('\n');
            }
            (None, _) => {}
        }
    }
    examples
}

/// How many parameters an example takes: its commas, but for those inside of brackets.
fn parameters(example: &str) -> usize {
    let Some((_, rest)) = example.split_once(EXAMPLE) else { return 0 };
    let (mut depth, mut count) = (0_usize, 1);
    for letter in rest.chars() {
        match letter {
            ')' if depth == 0 => break,
            '(' | '<' | '[' => depth += 1,
            ')' | '>' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => count += 1,
            _ => {}
        }
    }
    count
}
