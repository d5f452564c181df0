//! One document to one crate, counted and measured. Not in which process, and not what the counts mean.

use crate::find::hash;
use crate::record::{Lines, Said};
use crate::trial::program;
use clientsmith::config::{Config, RuntimeSource};
use clientsmith::diagnostic::{Diagnostics, Severity};
use clientsmith::output::Files;
use clientsmith::source::files::Disk;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Instant;

/// How many errors are told.
const TOLD: usize = 8;

/// Generates a document, writes the crate if a folder is named, and the report.
///
/// # Errors
/// When crate or report cannot be written.
pub fn generate(path: &Path, folder: Option<&Path>, report: &Path, examples: bool) -> io::Result<()> {
    let start = Instant::now();
    let mut config = Config::new(path);
    config.package.name = folder.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    config.package.runtime = RuntimeSource::Workspace;
    let mut out = Diagnostics::default();
    let made = clientsmith::generate(&config, &mut Disk::new(), &mut out).ok();
    let mut said = Said { generated: made.is_some(), wall: start.elapsed().as_secs_f64(), ..Said::default() };
    if let Ok(usage) = getrusage(UsageWho::RUSAGE_SELF) {
        said.cpu = (usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1e6;
        // Kibibytes, but bytes on macOS.
        let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
        said.peak = u64::try_from(usage.max_rss()).unwrap_or(0) * unit;
    }
    tell(&mut said, &out);
    if let Some(made) = made {
        said.operations = made.summary.operations.total;
        said.degraded = made.summary.operations.degraded;
        said.skipped = made.summary.operations.skipped;
        said.types = made.summary.types.total;
        let reasons = made.summary.types.reasons;
        said.untyped = made.summary.types.untyped;
        said.untyped_lost = reasons.lost + reasons.broken;
        said.lines = lines(&made.files);
        said.output = output(&made.files);
        if let Some(folder) = folder {
            write(folder, &made.files)?;
        }
        drop(made);
        if let Some(folder) = folder.filter(|_| examples) {
            (said.examples, said.examples_left) = program::write(&config, &mut Disk::new(), folder)?;
        }
    }
    fs::write(report, serde_json::to_vec(&said)?)
}

fn tell(said: &mut Said, out: &Diagnostics) {
    for one in out.sorted() {
        *said.codes.entry(one.code.id.to_owned()).or_default() += 1;
        if one.code.severity != Severity::Warning && said.errors.len() < TOLD {
            let place = one.site.map_or_else(String::new, |site| {
                let (line, column) = out.sources.line_column(site);
                format!("{line}:{column} {}", out.sources.pointer(site))
            });
            said.errors.push(format!("{} {place}: {}", one.code.id, one.message));
        }
    }
}

fn lines(files: &Files) -> Lines {
    let mut lines = Lines::default();
    for (path, text) in &files.0 {
        let part = match path.as_str() {
            path if path.starts_with("src/operations") => &mut lines.operations,
            path if path.starts_with("src/types") => &mut lines.types,
            path if path.starts_with("tests/") => &mut lines.tests,
            _ => &mut lines.rest,
        };
        *part += text.lines().count();
    }
    lines
}

/// A hash of all that the compiler sees of a crate.
fn output(files: &Files) -> String {
    let mut text = String::new();
    for (path, content) in &files.0 {
        text += &format!("{} {}\n{content}", path.as_str(), content.len());
    }
    hash(text)
}

/// Writes a crate into a folder that belongs to nobody else.
fn write(folder: &Path, files: &Files) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    for (path, text) in &files.0 {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}
