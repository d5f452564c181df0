//! The door for programs that hold an `openapiv3::OpenAPI` value. Not another way to read: the value is written out
//! as JSON and goes the way of every document.

use crate::config::Config;
use crate::diagnostic::{Diagnostics, Rejected};
use crate::source::files::{Disk, FetchError, Fetched, Sources};
use crate::source::origin::{Address, Origin};
use crate::{Generated, generate};
use openapiv3::OpenAPI;
use std::io;
use std::path::{Path, PathBuf};

/// Generates a client from a document in memory.
///
/// `config.document` names the document in diagnostics and is where its relative `$ref`s start; nothing is read
/// there. Overlays and other files are read from the disk. Positions in diagnostics are those of the JSON text
/// that the value was written out to; the pointers are true.
///
/// # Errors
/// [`Rejected`]; `out` says why.
pub fn generate_from_openapiv3(
    config: &Config,
    document: &OpenAPI,
    out: &mut Diagnostics,
) -> Result<Generated, Rejected> {
    generate(config, &mut Held::new(&config.document, document), out)
}

/// A document in memory, with the disk around it.
pub(crate) struct Held {
    path: PathBuf,
    text: Vec<u8>,
    disk: Disk,
}

impl Held {
    pub fn new(path: &Path, document: &OpenAPI) -> Self {
        let text = serde_json::to_vec_pretty(document).expect("invariant: openapiv3's maps have text keys");
        Held { path: path.to_owned(), text, disk: Disk::new() }
    }

    /// Files that were read beside the document.
    pub fn read_files(&self) -> &[PathBuf] {
        self.disk.read_files()
    }
}

impl Sources for Held {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        if path == self.path { Ok(self.text.clone()) } else { self.disk.read(path) }
    }

    fn fetch(&mut self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        self.disk.fetch(address, allowed, most)
    }
}
