//! The last generated state of a client: copies of the files that it was made of, kept beside it. Not the names, which are
//! kept anyway, and not the options, which are the manifest's.
//!
//! Copies, and not what follows from them: so every later version of clientsmith can make of them what it makes of the new
//! document, and every place in them has a line. Version control keeps equal files once.

use crate::config::Config;
use crate::output::{self, INPUTS, NAMES};
use crate::source::SourceMap;
use crate::source::files::{Disk, FetchError, Fetched, Sources};
use crate::source::origin::{Address, Origin};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The list of what is kept, below the output folder.
const LIST: &str = ".clientsmith/inputs.json";
/// Version of the list's own format.
const FORMAT: u32 = 1;

/// What is kept: paths below the folder of copies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct List {
    format: u32,
    document: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    overlays: Vec<String>,
    /// What was fetched, by its address.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    fetched: BTreeMap<String, String>,
}

/// The files to keep with a client, by their paths below its folder: what a run has read, beside the names. None where a
/// path cannot be one of the output.
pub fn keep(config: &Config, sources: &SourceMap) -> Vec<(String, String)> {
    let is_names = |path: &Path| config.names.as_deref() == Some(path);
    // A run has a place for the document before it is read.
    let read = sources.files().iter().filter(|file| !file.text.is_empty());
    let on_disk = read.filter(|file| file.address().is_none() && !is_names(&file.path));
    let on_disk: Vec<_> = on_disk.map(|file| (clean(&file.path), &file.text)).collect();
    let folder = |path: &PathBuf| path.parent().map(Path::to_owned).unwrap_or_default();
    let Some(first) = on_disk.first() else { return Vec::new() };
    let root = on_disk.iter().fold(folder(&first.0), |root, (path, _)| common(&root, &folder(path)));
    let below = |path: &Path| -> Option<String> {
        let parts = clean(path).strip_prefix(&root).ok()?.to_owned();
        let parts: Option<Vec<&str>> = parts.components().map(|part| part.as_os_str().to_str()).collect();
        parts.map(|parts| parts.join("/")).filter(|path| !path.is_empty())
    };
    let mut list = List { format: FORMAT, ..List::default() };
    let mut files = Vec::new();
    let mut add = |path: String, text: &str| files.push((format!("{INPUTS}/{path}"), text.to_owned()));
    let (document, overlays) = (below(&config.document), config.overlays.iter().map(|one| below(one)));
    let (Some(document), Some(overlays)) = (document, overlays.collect::<Option<Vec<_>>>()) else {
        return Vec::new();
    };
    (list.document, list.overlays) = (document, overlays);
    for (path, text) in &on_disk {
        let Some(path) = below(path) else { return Vec::new() };
        add(path, text);
    }
    for (at, file) in sources.files().iter().filter(|file| file.address().is_some()).enumerate() {
        let path = format!("fetched/{}", at + 1);
        add(path.clone(), &file.text);
        list.fetched.extend(file.address().map(|address| (address.to_owned(), path)));
    }
    let text = serde_json::to_string_pretty(&list).expect("invariant: a list has string keys only");
    files.push((LIST.to_owned(), text + "\n"));
    // A file may have been read twice, as overlay and as a target of references.
    files.sort();
    files.dedup_by(|one, other| one.0 == other.0);
    if files.iter().any(|(path, _)| !output::may_be_written(path)) { Vec::new() } else { files }
}

/// A path without `.` and `..`, as seen from the root of the disk.
fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).components() {
        match part {
            Component::ParentDir => {
                clean.pop();
            }
            Component::CurDir => {}
            other => clean.push(other),
        }
    }
    clean
}

fn common(one: &Path, other: &Path) -> PathBuf {
    one.components()
        .zip(other.components())
        .take_while(|(one, other)| one == other)
        .map(|(one, _)| one)
        .collect()
}

/// What was kept of a client: a place to read from.
#[derive(Debug)]
pub struct Kept {
    folder: PathBuf,
    list: List,
    disk: Disk,
}

impl Kept {
    /// Finds what was kept in the folder of a client.
    ///
    /// # Errors
    /// There is nothing, or it cannot be read, or it is not what clientsmith writes.
    pub fn find(client: &Path) -> io::Result<Kept> {
        let mut disk = Disk::new();
        let text = disk.read(&client.join(LIST))?;
        let faulty = |why: String| io::Error::new(io::ErrorKind::InvalidData, why);
        let list: List = serde_json::from_slice(&text).map_err(|error| faulty(error.to_string()))?;
        if list.format != FORMAT {
            return Err(faulty(format!("it has format {}, expected {FORMAT}", list.format)));
        }
        let paths = [&list.document].into_iter().chain(&list.overlays).chain(list.fetched.values());
        for path in paths {
            let is_below = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
            if !is_below || path.is_empty() {
                return Err(faulty(format!("`{}` is no path below it", path.escape_debug())));
            }
        }
        Ok(Kept { folder: client.join(INPUTS), list, disk })
    }

    /// The choices of a client for what was kept of it: its document, its overlays and its names as they were.
    pub fn config(&self, client: &Path, config: &Config) -> Config {
        Config {
            document: self.folder.join(&self.list.document),
            overlays: self.list.overlays.iter().map(|path| self.folder.join(path)).collect(),
            names: Some(client.join(NAMES)),
            ..config.clone()
        }
    }
}

impl Sources for Kept {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        self.disk.read(path)
    }

    fn fetch(&mut self, address: &Address, _: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        let path = self.list.fetched.get(address.as_str());
        let path = path.ok_or_else(|| FetchError::from("it was not kept with the client".to_owned()))?;
        let bytes = self.disk.read(&self.folder.join(path));
        let bytes = bytes.map_err(|error| FetchError::from(error.to_string()))?;
        match bytes.len() > most {
            true => Err(FetchError::from("what was kept of it is too large".to_owned())),
            false => Ok(Fetched { address: address.clone(), bytes }),
        }
    }
}
