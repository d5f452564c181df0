//! Runs `cargo` and `git`, as they are found by the path. Not why.

use std::path::Path;
use std::process::{Command, Stdio};

/// What a run came to.
pub struct Ran {
    pub ok: bool,
    pub out: String,
    pub err: String,
}

/// Runs a program in a folder and takes what it prints; why not, where it cannot be run.
///
/// # Errors
/// A sentence.
pub fn run(
    program: &str,
    folder: &Path,
    arguments: &[&str],
    environment: &[(&str, &str)],
) -> Result<Ran, String> {
    let output = command(program, folder, arguments, environment).stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("`{program}` cannot be run: {error}"))?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ok(Ran { ok: output.status.success(), out: text(output.stdout), err: text(output.stderr) })
}

/// Runs a program that talks to the user itself.
///
/// # Errors
/// A sentence.
pub fn hand_over(program: &str, folder: &Path, arguments: &[&str]) -> Result<bool, String> {
    let mut command = command(program, folder, arguments, &[]);
    // Standard output is for our own report.
    let status = command.stdout(std::io::stderr()).status();
    status.map(|status| status.success()).map_err(|error| format!("`{program}` cannot be run: {error}"))
}

fn command(program: &str, folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).envs(environment.iter().copied());
    // Both would speak of the package that this command itself may run in.
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME");
    command
}

/// The last lines of what a program said, without what it says of its progress.
pub fn last_words(text: &str) -> String {
    let noise = [
        "Updating",
        "Compiling",
        "Checking",
        "Packaging",
        "Verifying",
        "Downloaded",
        "Downloading",
        "Packaged",
    ];
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| {
            !line.trim().is_empty() && !noise.iter().any(|word| line.trim_start().starts_with(word))
        })
        .collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}
