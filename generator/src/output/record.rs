//! What the last run wrote: a hash per file, kept in the output folder. Not what is on the disk now.

use super::{Files, path, shared};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// The folder for what clientsmith keeps for itself, below the output folder.
pub(super) const FOLDER: &str = ".clientsmith";

/// Where the record is kept, below the output folder.
pub(super) const PATH: &str = ".clientsmith/record.json";

/// Version of the record's own format.
const FORMAT: u32 = 1;

/// Hash of every file of a run, as it was generated: also of those that users add to. A pure function of the files, so that `--check` can compare it like any of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    format: u32,
    /// By path below the output folder: SHA-256 in hexadecimal digits.
    pub files: BTreeMap<String, String>,
}

impl Record {
    /// The record of `files`.
    pub fn of(files: &Files) -> Self {
        let ours = files.0.iter().filter(|(path, _)| !shared::is_once(path));
        let files = ours.map(|(path, text)| (path.clone(), hash(text.as_bytes()))).collect();
        Record { format: FORMAT, files }
    }

    /// The record kept in `root`. A missing or unreadable one is empty: then every differing file counts as
    /// somebody else's, which is the careful side. Paths that may not be written are not believed.
    pub fn read(root: &Path) -> Self {
        let text = std::fs::read(path::below(root, PATH)).unwrap_or_default();
        let mut record: Record = serde_json::from_slice(&text).unwrap_or_default();
        if record.format != FORMAT {
            return Record::default();
        }
        record.files.retain(|path, _| path::fault(path).is_none() && path != PATH);
        record
    }

    /// The text to keep.
    pub fn text(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("invariant: a record has string keys only");
        text + "\n"
    }

    /// Whether `bytes` are what was written at `path`; `None` when nothing was.
    pub fn wrote(&self, path: &str, bytes: &[u8]) -> Option<bool> {
        self.files.get(path).map(|known| *known == hash(bytes))
    }
}

/// SHA-256 of a text, its line ends taken as `\n`: version control may have changed them on check-out, which is
/// no edit.
pub(super) fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(unix_lines(bytes));
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// `bytes` with `\r\n` as `\n`.
pub(super) fn unix_lines(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for (index, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(index + 1) != Some(&b'\n') {
            out.push(*byte);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Record, hash};
    use crate::output::Files;

    #[test]
    fn hash_is_sha256_with_unix_line_ends() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(hash(b"a\r\nb"), hash(b"a\nb"));
        assert_ne!(hash(b"a\rb"), hash(b"ab"));
    }

    #[test]
    fn record_tells_written_from_edited_from_unknown() {
        let record = Record::of(&Files([("a".to_owned(), "x".to_owned())].into()));
        assert_eq!(record.wrote("a", b"x"), Some(true));
        assert_eq!(record.wrote("a", b"y"), Some(false));
        assert_eq!(record.wrote("b", b"x"), None);
    }
}
