//! Files in memory, and the only writer of the disk. Not what is in them.

mod batch;
mod compare;
#[cfg(feature = "cli")]
mod edit;
mod error;
mod in_place;
mod lock;
#[cfg(feature = "cli")]
mod merge;
#[cfg(feature = "cli")]
mod merge_value;
mod path;
mod pending;
pub(crate) mod readme;
mod record;
mod remote;
mod shared;
mod single;
mod stage;
mod swap;
mod tree;
mod write;

pub use batch::Batch;
pub use compare::{Difference, compare};
#[cfg(feature = "cli")]
pub use edit::{Edit, edits};
pub use error::{Refusal, WriteError};
pub use pending::{pending, settle_pending};
pub use remote::{REMOTE, remote};
#[cfg(feature = "cli")]
pub use shared::package_version;
pub use shared::read_beside;
pub use single::write_single;
pub use write::{Written, settle, try_batch, write, write_batch};

use std::collections::BTreeMap;

/// Where a client keeps its names for the next run, below its folder.
pub const NAMES: &str = ".clientsmith/names.lock";

/// Where a client keeps copies of what it was made of, below its folder.
pub const INPUTS: &str = ".clientsmith/inputs";

/// Whether files of these paths may be parts of the output, beside one another.
pub(crate) fn can_be_written<'p>(paths: impl Iterator<Item = &'p str>) -> bool {
    compare::check_paths(&Files(paths.map(|path| (path.to_owned(), String::new())).collect())).is_ok()
}

/// Files by their path below the output folder, `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

impl Files {
    /// Lines of all files together, but for copies of what was read.
    pub fn lines(&self) -> usize {
        let files = self.0.iter().filter(|(path, _)| !path.starts_with(INPUTS));
        files.map(|(_, text)| text.lines().count()).sum()
    }
}
