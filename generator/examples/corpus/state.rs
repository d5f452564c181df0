//! What earlier runs found, one file for each document. Not what is made of it.

use crate::find::{Found, hash};
use crate::record::{End, Generation, Record, Said};
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Where states are kept, and what they depend on beside the document.
pub struct Store {
    folder: PathBuf,
    /// Hash of the generator: this program.
    generator: String,
    /// Hash of the runtime's sources.
    pub runtime: String,
}

impl Store {
    /// Opens the folder, and hashes generator and runtime.
    ///
    /// # Errors
    /// When something cannot be read or the folder not be made.
    pub fn open(out: &Path, runtime: &Path) -> io::Result<Self> {
        let folder = out.join("state");
        fs::create_dir_all(&folder)?;
        let generator = digest_of(&[std::env::current_exe()?])?;
        let mut files = vec![runtime.join("Cargo.toml")];
        let mut left = vec![runtime.join("src")];
        while let Some(inner) = left.pop() {
            for entry in fs::read_dir(inner)? {
                let path = entry?.path();
                if path.is_dir() { left.push(path) } else { files.push(path) }
            }
        }
        files.sort();
        Ok(Store { folder, generator, runtime: digest_of(&files)? })
    }

    /// The key of a document: itself, the files beside it (it may refer to them), and the generator.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn key(&self, found: &Found) -> io::Result<String> {
        let mut text = format!("{} {} ", self.generator, digest_of(std::slice::from_ref(&found.path))?);
        let mut beside: Vec<String> = Vec::new();
        for entry in fs::read_dir(found.path.parent().unwrap_or(Path::new(".")))? {
            let entry = entry?;
            beside.push(format!("{:?} {}", entry.file_name(), entry.metadata()?.len()));
        }
        beside.sort();
        text += &beside.join("\n");
        Ok(hash(text))
    }

    /// What was found of a document, whatever its key was then.
    pub fn load(&self, found: &Found) -> Option<Record> {
        let text = fs::read(self.path(&found.id)).ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// Keeps what is known of a document.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, record: &Record) -> io::Result<()> {
        fs::write(self.path(&record.id), serde_json::to_vec(record)?)
    }

    fn path(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }
}

/// A record of a document of which nothing is known yet.
pub fn empty(found: &Found, key: String) -> Record {
    Record {
        path: found.shown.clone(),
        id: found.id.clone(),
        version: found.version.clone(),
        bytes: found.bytes,
        valid: found.valid,
        key,
        generation: Generation { end: End::Hung, wall: 0.0, said: Said::default() },
        compilation: None,
        examples: None,
    }
}

/// SHA-256 of files, read piece by piece: what this process holds in memory, its children are said to have held.
fn digest_of(files: &[PathBuf]) -> io::Result<String> {
    let mut digest = Sha256::new();
    let mut piece = [0; 16 * 1024];
    for file in files {
        let mut file = fs::File::open(file)?;
        loop {
            match file.read(&mut piece)? {
                0 => break,
                length => digest.update(&piece[..length]),
            }
        }
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
