//! Files of a revision of git: `REVISION:PATH`. Read by `git` itself, and nothing is checked out.

use clientsmith::source::files::{Disk, FetchError, Fetched, Sources};
use clientsmith::source::origin::{Address, Origin};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

/// The files of a revision; paths that begin with it are read from there, all others from the disk.
pub struct Revision {
    /// With the colon.
    prefix: String,
    disk: Disk,
}

/// A path of a revision, from the root of the repository.
pub struct Named {
    pub revision: Revision,
    /// With the revision before it: what is read, and what is shown.
    pub path: PathBuf,
    /// Where the file is now, if it still is.
    pub on_disk: Option<PathBuf>,
}

/// Takes `REVISION:PATH` apart; nothing where the text is no such thing. A path that begins with `.` counts from this
/// folder, any other from the root of the repository, as for git.
pub fn named(text: &str) -> Result<Option<Named>, String> {
    let Some((revision, path)) = text.split_once(':') else { return Ok(None) };
    // `C:\x` is a file.
    if revision.is_empty() || path.is_empty() || path.starts_with(['\\', '/']) {
        return Ok(None);
    }
    if revision.starts_with('-') {
        return Err(format!("`{}` is no revision", revision.escape_debug()));
    }
    let git = |arguments: &[&str]| {
        let text = String::from_utf8(run(arguments).map_err(|error| error.to_string())?);
        text.map(|text| text.trim_end().to_owned()).map_err(|error| error.to_string())
    };
    let root = PathBuf::from(git(&["rev-parse", "--show-toplevel"])?);
    let path = match path.starts_with('.') {
        true => clean(&Path::new(&git(&["rev-parse", "--show-prefix"])?).join(path)),
        false => clean(Path::new(path)),
    };
    let on_disk = root.join(&path).canonicalize().ok();
    let prefix = format!("{revision}:");
    let path = PathBuf::from(format!("{prefix}{}", slashes(&path)));
    Ok(Some(Named { revision: Revision { prefix, disk: Disk::new() }, path, on_disk }))
}

fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                clean.pop();
            }
            Component::Normal(part) => clean.push(part),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    clean
}

fn slashes(path: &Path) -> String {
    let parts: Vec<_> =
        path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/")
}

/// What git says, or why it said nothing.
fn run(arguments: &[&str]) -> io::Result<Vec<u8>> {
    let ran = Command::new("git")
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| io::Error::new(error.kind(), format!("cannot run `git`: {error}")))?;
    match ran.status.success() {
        true => Ok(ran.stdout),
        false => {
            let said = String::from_utf8_lossy(&ran.stderr);
            let said = said.lines().next().unwrap_or("it failed").trim_start_matches("fatal: ");
            Err(io::Error::new(io::ErrorKind::NotFound, format!("git says: {}", said.escape_debug())))
        }
    }
}

impl Sources for Revision {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        match path.to_str().and_then(|path| path.strip_prefix(&self.prefix)) {
            Some(inner) => {
                run(&["cat-file", "blob", &format!("{}{}", self.prefix, slashes(&clean(Path::new(inner))))])
            }
            None => self.disk.read(path),
        }
    }

    fn fetch(&mut self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        self.disk.fetch(address, allowed, most)
    }
}
