//! Where bytes come from: the disk, the network where it is allowed, or memory for tests and build scripts. Not what they
//! say.

use super::origin::{Address, Origin};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The file of what is known of where a document comes from: `openapi.json` has `openapi.json.source.toml`.
pub fn facts_of(document: &Path) -> PathBuf {
    let mut name = document.file_name().unwrap_or_default().to_owned();
    name.push(".source.toml");
    document.with_file_name(name)
}

/// A place to read documents and overlays from.
pub trait Sources {
    /// The bytes of one file.
    ///
    /// # Errors
    /// Whatever the place says: not found, no permission, too large.
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>>;

    /// The bytes at an address, at most so many. Asked only of addresses whose origin is allowed; redirects must not
    /// leave the allowed origins either.
    ///
    /// # Errors
    /// Whatever the place says. One that has no network says so.
    fn fetch(&mut self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        let _ = (address, allowed, most);
        Err(FetchError::from("there is no network here".to_owned()))
    }
}

/// What was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// Where it was in the end, after redirects.
    pub address: Address,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why something was not fetched, as a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchError {
    /// What happened.
    pub message: String,
    /// The origin that would have to be allowed, where that is it.
    pub origin: Option<Origin>,
}

impl From<String> for FetchError {
    fn from(message: String) -> Self {
        FetchError { message, origin: None }
    }
}

/// The file system, and the network where it is asked. Remembers which files were read, for build scripts that must name
/// their inputs.
#[derive(Debug, Default)]
pub struct Disk {
    read: Vec<PathBuf>,
    #[cfg(feature = "remote")]
    fetcher: Option<super::fetch::Fetcher>,
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

    #[cfg(feature = "remote")]
    fn fetch(&mut self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        let fetcher = self.fetcher.get_or_insert_with(|| super::fetch::Fetcher::new(Default::default()));
        fetcher.fetch(address, allowed, most)
    }

    #[cfg(not(feature = "remote"))]
    fn fetch(&mut self, _: &Address, _: &[Origin], _: usize) -> Result<Fetched, FetchError> {
        let message = "this clientsmith was built without its feature `remote`, which fetches";
        Err(FetchError::from(message.to_owned()))
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
