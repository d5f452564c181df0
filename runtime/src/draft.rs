//! A file that is whole or not there: written beside its place, then renamed. It does not know what is in it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The file as far as it is written. Dropped before it is finished, nothing is left of it.
pub(crate) struct Draft {
    file: File,
    beside: PathBuf,
    path: PathBuf,
    finished: bool,
}

impl Draft {
    /// Begins the file `path`; one that is there stays until this one is finished.
    pub(crate) fn new(path: &Path) -> io::Result<Self> {
        let name = path.file_name().ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidInput, format!("{} names no file", path.display()))
        })?;
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(format!(".{:016x}.part", fastrand::u64(..)));
        let beside = path.with_file_name(beside);
        let file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
        Ok(Self { file, beside, path: path.to_owned(), finished: false })
    }

    /// Puts the file in its place.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.beside, &self.path)?;
        self.finished = true;
        Ok(())
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.finished {
            // What went wrong has been told already.
            let _ = fs::remove_file(&self.beside);
        }
    }
}
