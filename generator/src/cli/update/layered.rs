//! The disk with some files that are not on it yet. Not where they come from.

use clientsmith::source::files::{Disk, FetchError, Fetched, Sources};
use clientsmith::source::origin::{Address, Origin};
use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The disk as it will be.
pub struct Layered {
    files: BTreeMap<PathBuf, Vec<u8>>,
    disk: Disk,
}

impl Layered {
    pub fn new<'f>(files: impl IntoIterator<Item = (&'f Path, &'f [u8])>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (plain(path), bytes.to_vec())).collect();
        Layered { files, disk: Disk::new() }
    }
}

impl Sources for Layered {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        match self.files.get(&plain(path)) {
            Some(bytes) => Ok(bytes.clone()),
            None => self.disk.read(path),
        }
    }

    fn fetch(&mut self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        self.disk.fetch(address, allowed, most)
    }
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).components() {
        match part {
            Component::ParentDir => _ = plain.pop(),
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => plain.push(part),
        }
    }
    plain
}
