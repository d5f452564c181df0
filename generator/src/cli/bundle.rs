//! `bundle`: a description as one file. Not how it becomes one.

use super::args::Bundle;
use super::selection::{self, Job};
use super::{DONE, REJECTED, USAGE, print};
use clientsmith::diagnostic::Diagnostics;
use clientsmith::diagnostic::catalog::interface::OUTPUT_IO;
use clientsmith::document;
use clientsmith::output;
use clientsmith::source::files::Disk;
use std::io::Write as _;

/// Runs `clientsmith bundle`; returns the exit code.
pub fn bundle(options: &Bundle) -> u8 {
    let jobs = match selection::jobs(&options.selection, None, None) {
        Ok(jobs) => jobs,
        Err(code) => return code,
    };
    print::diagnostics(&jobs.diagnostics);
    let Some(list) = jobs.list else { return REJECTED };
    let [Job { config, .. }] = list.as_slice() else {
        print::error("a bundle is of one client: name the one that is meant");
        return USAGE;
    };
    let mut out = Diagnostics::default();
    let text = document::bundled(&mut out, config, &mut Disk::new());
    let written = text.map(|text| match &options.out {
        Some(file) => match output::write_single(file, &text) {
            Ok(_) => DONE,
            Err(error) => {
                out.report_unlocated(&OUTPUT_IO, error);
                REJECTED
            }
        },
        // Whoever closes the pipe has read enough.
        None => {
            let _ = std::io::stdout().write_all(text.as_bytes());
            DONE
        }
    });
    print::diagnostics(&out);
    written.unwrap_or(REJECTED)
}
