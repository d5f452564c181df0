//! Writes a client to disk through the command, as users do, and counts what was written. Not the time it takes.

use crate::documents::{Document, root};
use crate::usage::{Measured, Usage};
use serde_json::Value;
use std::fs;
use std::io;
use std::path::Path;

/// Writes the client of a document into a folder, which is emptied first.
///
/// # Errors
/// What the command printed when it failed.
pub fn write(document: &Document, serde: &str, folder: &Path) -> Result<(Usage, Value), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.to_string()),
        _ => {}
    }
    let mut run = Measured::new(env!("CARGO_BIN_EXE_clientsmith")).map_err(|error| error.to_string())?;
    let command = &mut run.command;
    command.args(["generate", "--format", "json", "--serde", serde, "--name", document.name]);
    command.arg("--document").arg(&document.path).arg("--out").arg(folder);
    command.arg("--runtime").arg(root().join("runtime"));
    if let Some(overlay) = &document.overlay {
        command.arg("--overlay").arg(overlay);
    }
    let (usage, output) = run.run().map_err(|error| error.to_string())?;
    let said = serde_json::from_slice(&output.stdout);
    match said {
        Ok(said) if output.status.success() => Ok((usage, said)),
        Ok(said) => Err(first_error(&said)),
        Err(_) => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

fn first_error(said: &Value) -> String {
    let list = said["diagnostics"].as_array().map_or(&[][..], Vec::as_slice);
    let error = list.iter().find(|one| one["severity"] == "error");
    error.map_or_else(|| "it failed without an error".to_owned(), Value::to_string)
}

/// What is in a part of a client.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Files.
    pub files: usize,
    /// Lines of all of them.
    pub lines: usize,
    /// Structs and enums.
    pub items: usize,
}

/// Counts the files below a folder whose path, seen from the folder, starts with a word.
///
/// # Errors
/// When something cannot be read.
pub fn count(folder: &Path, start: &str) -> io::Result<Count> {
    let mut count = Count::default();
    let mut left = vec![folder.to_owned()];
    while let Some(inner) = left.pop() {
        for entry in fs::read_dir(inner)? {
            let path = entry?.path();
            let inside = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            if path.is_dir() {
                left.push(path);
            } else if inside.starts_with(start) && !inside.starts_with('.') {
                let text = fs::read_to_string(&path)?;
                count.files += 1;
                count.lines += text.lines().count();
                count.items += text.lines().filter(|line| is_item(line.trim_start())).count();
            }
        }
    }
    Ok(count)
}

fn is_item(line: &str) -> bool {
    ["pub struct ", "pub enum ", "pub union "].iter().any(|start| line.starts_with(start))
}
