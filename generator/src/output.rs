//! Files in memory, and the only writer of the disk. Not what is in them.

use std::collections::BTreeMap;

/// Files by their path below the output folder, `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);
