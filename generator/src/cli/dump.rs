//! `dump`: what a stage makes of a document, as text. Not the stages.

use super::args::Dump;
use super::selection::{self, Job};
use super::{DONE, REJECTED, print};
use clap::ValueEnum;
use clientsmith::config::Config;
use clientsmith::diagnostic::{Diagnostics, Rejected};
use clientsmith::source::files::Disk;
use std::io::Write as _;

/// The stages in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// The files that are written.
    #[value(alias = "tokens")]
    Files,
}

/// Runs `clientsmith dump`; returns the exit code.
pub fn dump(options: &Dump) -> u8 {
    let jobs = match selection::jobs(&options.selection, Some(&options.shape), None) {
        Ok(jobs) => jobs,
        Err(code) => return code,
    };
    print::diagnostics(&jobs.diagnostics);
    let Some(list) = jobs.list else { return REJECTED };
    let mut code = DONE;
    for Job { config, name, .. } in &list {
        let mut out = Diagnostics::default();
        let text = stage(options.stage, config, &mut out);
        print::diagnostics(&out);
        match text {
            Ok(text) => {
                let title = name.as_ref().filter(|_| list.len() > 1);
                let title = title.map_or(String::new(), |name| format!("// {}\n", name.escape_debug()));
                let _ = write!(anstream::stdout(), "{title}{text}");
            }
            Err(Rejected) => code = REJECTED,
        }
    }
    code
}

/// What a stage makes of a document.
fn stage(stage: Stage, config: &Config, out: &mut Diagnostics) -> Result<String, Rejected> {
    let mut disk = Disk::new();
    match stage {
        Stage::Files => {
            let files = clientsmith::generate(config, &mut disk, out)?.files.0;
            Ok(files.iter().map(|(path, text)| format!("// ==== {path}\n{text}")).collect())
        }
    }
}
