//! The last generated state of a client, kept beside it: copies of the files that it was made of, its names, the choices
//! that it was made by, and which clientsmith made it. Not what follows from them.
//!
//! Copies, and not what follows from them: so every later version of clientsmith can make of them what it makes of the new
//! document, and every place in them has a line. Version control keeps equal files once.

use super::State;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::output::{self, INPUTS, NAMES};
use crate::source::SourceMap;
use crate::source::files::{Disk, FetchError, Fetched, Sources};
use crate::source::origin::{Address, Origin};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The list of what is kept, below the output folder.
const LIST: &str = ".clientsmith/inputs.json";
/// The names as they were written. Those beside it may be edited, to name something anew.
const KEPT_NAMES: &str = ".clientsmith/inputs.lock";
/// Version of the list's own format.
const FORMAT: u32 = 1;

/// What is kept: paths below the folder of copies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct List {
    format: u32,
    /// The clientsmith that wrote it.
    generator: String,
    document: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    overlays: Vec<String>,
    /// What was fetched, by its address.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    fetched: BTreeMap<String, String>,
    /// Choices that are not the usual ones.
    options: Map<String, Value>,
}

/// The files to keep with a client, by their paths below its folder: what a run has read, and the names that it gave. None
/// where a path cannot be one of the output.
pub fn keep(config: &Config, sources: &SourceMap, names: &str) -> Vec<(String, String)> {
    let is_names = |path: &Path| config.names.as_deref() == Some(path);
    // A run has a place for the document before it is read.
    let read = sources.files().iter().filter(|file| !file.text.is_empty());
    let on_disk = read.filter(|file| file.address().is_none() && !is_names(&file.path));
    let on_disk: Vec<_> = on_disk.map(|file| (clean(&file.path), &file.text)).collect();
    let home = clean(&config.document).parent().map(Path::to_owned).unwrap_or_default();
    // How far above the document's folder its files stand. What the folders above are called is a matter of the machine.
    let highest = on_disk.iter().map(|(path, _)| above(&home, path)).max().unwrap_or_default();
    let below = |path: &Path| -> Option<String> {
        let path = clean(path);
        let up = above(&home, &path);
        let root = home.ancestors().nth(up)?;
        let inner = path.strip_prefix(root).ok()?;
        let inner: Option<Vec<&str>> = inner.components().map(|part| part.as_os_str().to_str()).collect();
        let parts = std::iter::repeat_n("_", highest - up).chain(inner?);
        Some(parts.collect::<Vec<_>>().join("/"))
    };
    let generator = env!("CARGO_PKG_VERSION").to_owned();
    let mut list = List { format: FORMAT, generator, options: config.options(), ..List::default() };
    let mut files = vec![(KEPT_NAMES.to_owned(), names.to_owned())];
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
    if output::can_be_written(files.iter().map(|(path, _)| path.as_str())) { files } else { Vec::new() }
}

/// How many folders up from a folder the way to a path leads.
fn above(home: &Path, path: &Path) -> usize {
    home.ancestors().take_while(|around| !path.starts_with(around)).count()
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
        Config::new("").with_options(&list.options).map_err(faulty)?;
        Ok(Kept { folder: client.join(INPUTS), list, disk })
    }

    /// The choices of a client as they were: its document, its overlays, its names and its options.
    pub fn config(&self, client: &Path, config: &Config) -> Config {
        // They were looked at when it was found.
        let chosen = config.with_options(&self.list.options).unwrap_or_else(|_| config.clone());
        let names = [KEPT_NAMES, NAMES].map(|path| client.join(path));
        Config {
            document: self.folder.join(&self.list.document),
            overlays: self.list.overlays.iter().map(|path| self.folder.join(path)).collect(),
            names: names.into_iter().find(|path| path.is_file()),
            ..chosen
        }
    }

    /// The version of clientsmith that wrote it.
    pub fn generator(&self) -> &str {
        &self.list.generator
    }

    /// The client as it was.
    ///
    /// # Errors
    /// As [`State::read`].
    pub fn read(
        mut self,
        label: impl Into<String>,
        client: &Path,
        config: &Config,
    ) -> Result<State, Box<Diagnostics>> {
        let config = self.config(client, config);
        let generator = self.list.generator.clone();
        Ok(State { generator, ..State::read(label, &config, &mut self)? })
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
