//! Builds one crate again and again with everything below it already built. Not which crate.

use crate::documents::{root, target};
use crate::usage::{Measured, Usage};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many errors of a crate that does not compile are shown.
const SHOWN: usize = 8;

/// The folder of a crate that is measured.
pub fn folder(name: &str) -> PathBuf {
    target().join("crates").join(name)
}

/// Fixes the versions of a crate's dependencies to those of this workspace.
///
/// # Errors
/// When the file cannot be copied.
pub fn lock(folder: &Path) -> Result<(), String> {
    let copied = std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"));
    copied.map(drop).map_err(|error| format!("Cargo.lock: {error}"))
}

/// Runs cargo in the folder of a crate, with a target folder that all measured crates share.
///
/// # Errors
/// The first errors of the compiler.
pub fn run(folder: &Path, arguments: &[&str]) -> Result<(Usage, String), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut run = Measured::new(cargo).map_err(|error| error.to_string())?;
    let command = &mut run.command;
    command.args(arguments).args(["--message-format", "short"]).current_dir(folder);
    command.env("CARGO_TARGET_DIR", target().join("build")).env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_TERM_COLOR", "never");
    let (usage, output) = run.run().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok((usage, said)) } else { Err(errors(&said)) }
}

/// The figures of one crate alone: everything is built once, then only this crate, as often as asked for.
///
/// # Errors
/// The first errors of the compiler, or that cargo built something else.
pub fn alone(folder: &Path, root_file: &Path, arguments: &[&str], runs: usize) -> Result<Usage, String> {
    run(folder, arguments)?;
    let mut least: Option<Usage> = None;
    for _ in 0..runs {
        touch(root_file)?;
        let (usage, said) = run(folder, arguments)?;
        let built: Vec<_> = said.lines().filter(|line| is_progress(line)).collect();
        if built.len() != 1 {
            return Err(format!("one crate was to be built, not these: {built:?}"));
        }
        least = Some(least.map_or(usage, |least| least.min(usage)));
    }
    least.ok_or_else(|| "it was built no times".to_owned())
}

fn is_progress(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("Checking ") || line.starts_with("Compiling ")
}

/// Makes cargo build a crate again.
fn touch(file: &Path) -> Result<(), String> {
    let touched = File::options().append(true).open(file);
    touched
        .and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| format!("{}: {error}", file.display()))
}

/// The first errors that cargo printed, and how many there are.
fn errors(said: &str) -> String {
    let all: Vec<_> = said.lines().filter(|line| line.contains("error")).collect();
    if all.is_empty() {
        return said.to_owned();
    }
    let shown = &all[..all.len().min(SHOWN)];
    format!("{} lines with errors, the first:\n    {}", all.len(), shown.join("\n    "))
}
