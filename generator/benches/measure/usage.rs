//! Runs one program and tells its time and memory. Not which program, and not what is made of the figures.
//!
//! The kernel keeps one sum and one peak for all finished children of a process. So that they are those of one
//! program, it runs under a process of its own: this one again, with [`CHILD`] as its first argument. Its children
//! count as well: of a build the time is that of all processes, the peak that of the largest one.

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::{TimeVal, TimeValLike as _};
use std::ffi::{OsStr, OsString};
use std::io;
use std::process::{Command, ExitCode, Output};
use std::time::Instant;
use tempfile::NamedTempFile;

/// First argument of the process that measures; then a file for the figures, the program and its arguments.
pub const CHILD: &str = "--child";

/// What a program took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// Seconds on the clock.
    pub wall: f64,
    /// Seconds of processor time, of the program and the system for it.
    pub cpu: f64,
    /// Largest resident memory, in bytes. A few megabytes of the measuring process are its floor.
    pub peak: f64,
}

impl Usage {
    /// The smaller one of each figure.
    pub fn min(self, other: Self) -> Self {
        Usage {
            wall: self.wall.min(other.wall),
            cpu: self.cpu.min(other.cpu),
            peak: self.peak.min(other.peak),
        }
    }
}

/// A program to be measured.
pub struct Measured {
    /// Takes arguments, environment and folder of the program.
    pub command: Command,
    figures: NamedTempFile,
}

impl Measured {
    /// Prepares a run of a program.
    ///
    /// # Errors
    /// When there is no place for a temporary file, or the path of this program is unknown.
    pub fn new(program: impl AsRef<OsStr>) -> io::Result<Self> {
        let figures = NamedTempFile::new()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(CHILD).arg(figures.path()).arg(program);
        Ok(Measured { command, figures })
    }

    /// Runs it to its end.
    ///
    /// # Errors
    /// When it cannot be started or left no figures.
    pub fn run(mut self) -> io::Result<(Usage, Output)> {
        let output = self.command.output()?;
        let text = std::fs::read_to_string(self.figures.path())?;
        let mut words = text.split_whitespace().map(str::parse::<f64>);
        let (Some(Ok(wall)), Some(Ok(cpu)), Some(Ok(peak))) = (words.next(), words.next(), words.next())
        else {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(io::Error::other(message));
        };
        Ok((Usage { wall, cpu, peak }, output))
    }
}

/// The process in between: runs the program, writes the figures and ends as the program does.
pub fn child(arguments: &[OsString]) -> ExitCode {
    let [figures, program, arguments @ ..] = arguments else {
        eprintln!("{CHILD}: a file and a program are missing");
        return ExitCode::from(2);
    };
    let start = Instant::now();
    let status = Command::new(program).args(arguments).status();
    let wall = start.elapsed().as_secs_f64();
    let done = status.and_then(|status| {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
        let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
        // Kibibytes, but bytes on macOS.
        let unit = if cfg!(target_os = "macos") { 1.0 } else { 1024.0 };
        let peak = usage.max_rss() as f64 * unit;
        std::fs::write(figures, format!("{wall} {cpu} {peak}"))?;
        Ok(status.success())
    });
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}: {error}", program.display());
            ExitCode::FAILURE
        }
    }
}

fn seconds(time: TimeVal) -> f64 {
    time.num_microseconds() as f64 / 1e6
}
