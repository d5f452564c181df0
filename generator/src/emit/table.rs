//! Calls of the runtime's table macros. Their text is filled to the line here: no formatter knows their shape.

use proc_macro2::Literal;

/// Width of a line: no formatter touches the inside of a table.
const WIDTH: usize = 110;

/// `rt::MACRO! { HEAD { entries } }`, the entries separated by commas and filled to the line.
pub(super) fn call(name: &str, head: &str, entries: &[String]) -> String {
    let one_line = format!("rt::{name}! {{ {head} {{ {} }} }}\n", entries.join(", "));
    if entries.is_empty() {
        return format!("rt::{name}! {{ {head} {{ }} }}\n");
    }
    if one_line.len() <= WIDTH && !one_line.trim_end().contains('\n') {
        return one_line;
    }
    fill(name, head, entries, |index| if index + 1 == entries.len() { "" } else { "," })
}

/// The same with a semicolon behind each group of entries.
pub(super) fn groups(name: &str, head: &str, entries: &[String], size: usize) -> String {
    let ends = |index: usize| (index + 1) % size == 0 || index + 1 == entries.len();
    fill(name, head, entries, |index| if ends(index) { ";" } else { "," })
}

fn fill(name: &str, head: &str, entries: &[String], mark: impl Fn(usize) -> &'static str) -> String {
    let mut text = format!("rt::{name}! {{ {head} {{\n");
    let mut line = String::new();
    for (index, entry) in entries.iter().enumerate() {
        let comma = mark(index);
        let wide = 4 + line.len() + 1 + entry.len() + comma.len() > WIDTH;
        if !line.is_empty() && (wide || entry.contains('\n')) {
            text += &format!("    {line}\n");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += entry;
        line += comma;
        // What stands on several lines stands alone.
        if entry.contains('\n') {
            text += &format!("    {line}\n");
            line.clear();
        }
    }
    if !line.is_empty() {
        text += &format!("    {line}\n");
    }
    text + "} }\n"
}

/// Text as a Rust string literal.
pub(super) fn string(text: &str) -> String {
    Literal::string(text).to_string()
}
