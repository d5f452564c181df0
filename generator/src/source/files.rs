//! Where bytes come from: the disk, or memory for tests and build scripts. Not what they say.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// A place to read documents and overlays from.
pub trait Sources {
    /// The bytes of one file.
    ///
    /// # Errors
    /// Whatever the place says: not found, no permission, too large.
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>>;
}

/// The file system. Remembers what was read, for build scripts that must name their inputs.
#[derive(Debug, Default)]
pub struct Disk {
    read: Vec<PathBuf>,
}

impl Disk {
    /// Nothing read yet.
    pub fn new() -> Self {
        Disk::default()
    }

    /// Every path that was asked for, also those that were not found, in order and once each.
    pub fn read_files(&self) -> &[PathBuf] {
        &self.read
    }
}

impl Sources for Disk {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        if !self.read.iter().any(|known| known == path) {
            self.read.push(path.to_owned());
        }
        std::fs::read(path)
    }
}

/// Files in memory.
#[derive(Debug, Default, Clone)]
pub struct Memory(pub BTreeMap<PathBuf, Vec<u8>>);

impl Memory {
    /// One file.
    pub fn of(path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) -> Self {
        Memory::default().with(path, bytes)
    }

    /// One more file.
    pub fn with(mut self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) -> Self {
        self.0.insert(path.into(), bytes.into());
        self
    }
}

impl Sources for Memory {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}
