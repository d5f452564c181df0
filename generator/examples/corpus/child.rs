//! The process that generates one document and says what it took. Not who waits for it.

use crate::generate;
use nix::sys::resource::{Resource, setrlimit};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

/// First argument of this process; then bytes of memory, the document, the crate's folder (or `-`), the report, and
/// `examples` when the crate is to have the program that tries them.
pub const CHILD: &str = "--child";

/// Generates, writes the crate and the report, and ends with success if both were written.
pub fn run(arguments: &[OsString]) -> ExitCode {
    let [memory, document, folder, report, kind] = arguments else {
        eprintln!("{CHILD}: memory, document, folder, report and kind are needed");
        return ExitCode::from(2);
    };
    // What is asked for beyond the limit fails, and the process with it: the parent sees how.
    if let Some(bytes) = memory.to_str().and_then(|text| text.parse().ok())
        && let Err(error) = setrlimit(Resource::RLIMIT_AS, bytes, bytes)
    {
        eprintln!("the limit of memory was not set: {error}");
    }
    let folder = Some(Path::new(folder)).filter(|folder| *folder != Path::new("-"));
    match generate::generate(Path::new(document), folder, Path::new(report), kind == "examples") {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", document.display());
            ExitCode::FAILURE
        }
    }
}
