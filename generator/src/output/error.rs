//! Why nothing was written. Not how it is told to the user.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why an output folder was not written (or not compared). The folder is as it was.
#[derive(Debug)]
pub enum WriteError {
    /// A file's path would leave the output folder, or two paths differ in case only.
    Unsafe {
        /// The path.
        path: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Writing would destroy what somebody else wrote.
    Refused(Refusal),
    /// The file system said no.
    Io {
        /// On what.
        path: PathBuf,
        /// During what, as in `cannot <doing>`.
        doing: &'static str,
        /// What it said.
        source: io::Error,
    },
}

/// What is in the way of writing, all paths relative to the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusal {
    /// Generated files that were edited since they were written.
    pub edited: Vec<String>,
    /// Files that would be overwritten and were not written by clientsmith.
    pub foreign: Vec<String>,
    /// Folders or links where a file or folder has to go; never overwritten, not even by force.
    pub blocked: Vec<String>,
}

impl WriteError {
    pub(super) fn io(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> WriteError + use<> {
        let path = path.to_owned();
        move |source| WriteError::Io { path, doing, source }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteError::Unsafe { path, why } => {
                write!(f, "`{}` may not be written: {why}", path.escape_debug())
            }
            WriteError::Refused(refusal) => {
                let mut parts = Vec::new();
                for (paths, what) in [
                    (&refusal.edited, "edited since it was written"),
                    (&refusal.foreign, "not written by clientsmith"),
                    (&refusal.blocked, "not a file that can be replaced"),
                ] {
                    parts.extend(paths.iter().map(|path| format!("`{}`: {what}", path.escape_debug())));
                }
                f.write_str(&parts.join(", "))
            }
            WriteError::Io { path, doing, source } => {
                write!(f, "cannot {doing} `{}`: {source}", path.display().to_string().escape_debug())
            }
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            WriteError::Io { source, .. } => Some(source),
            WriteError::Unsafe { .. } | WriteError::Refused(_) => None,
        }
    }
}
