//! Which documents a folder has: by its index, or by looking. Not what is in them.

use crate::options::Options;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// How much of a file is looked at to see whether it is a document.
const HEAD: u64 = 64 * 1024;

/// A document.
#[derive(Clone, Debug)]
pub struct Found {
    /// Path below the folder, as it is shown.
    pub shown: String,
    /// Path on the disk.
    pub path: PathBuf,
    /// Name of its crate and its state: made from the path, a word for both.
    pub id: String,
    /// Version as the index or its own text says it.
    pub version: String,
    /// Size of the root file.
    pub bytes: u64,
    /// Whether the index calls it valid; `None` where nobody has judged it.
    pub valid: Option<bool>,
}

/// The documents that the options choose, in the order of their paths.
///
/// # Errors
/// When the folder or its index cannot be read.
pub fn find(options: &Options) -> io::Result<Vec<Found>> {
    let index = options.folder.join("index.jsonl");
    let mut found = match index.is_file() {
        true => by_index(&options.folder, &fs::read_to_string(index)?)?,
        false => by_looking(&options.folder)?,
    };
    if let Some(part) = &options.filter {
        found.retain(|one| one.shown.contains(part.as_str()));
    }
    if let Some(sample) = options.sample {
        found.sort_by_cached_key(|one| hash(format!("{} {}", options.seed, one.shown)));
        found.truncate(sample);
    }
    found.sort_by(|one, other| one.shown.cmp(&other.shown));
    Ok(found)
}

fn by_index(folder: &Path, index: &str) -> io::Result<Vec<Found>> {
    let lines = index.lines().filter(|line| !line.trim().is_empty());
    let entries = lines.map(serde_json::from_str::<Value>).collect::<Result<Vec<_>, _>>()?;
    let documents = entries.iter().filter_map(|entry| {
        let shown = entry["path"].as_str()?;
        let version = entry["version"].as_str().unwrap_or("?");
        let mut found = document(folder, shown.to_owned(), version.to_owned());
        found.valid = entry["schema_valid"].as_bool();
        Some(found)
    });
    Ok(documents.collect())
}

fn by_looking(folder: &Path) -> io::Result<Vec<Found>> {
    let mut found = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(inner) = left.pop() {
        for entry in fs::read_dir(inner)? {
            let entry = entry?;
            let path = entry.path();
            // Links are not followed: they could lead in circles.
            if entry.file_type()?.is_dir() {
                left.push(path);
            } else if let Some(version) = version_of(&path) {
                let shown = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
                found.push(document(folder, shown, version));
            }
        }
    }
    Ok(found)
}

fn document(folder: &Path, shown: String, version: String) -> Found {
    let path = folder.join(&shown);
    let bytes = fs::metadata(&path).map_or(0, |data| data.len());
    let id = format!("c{}", &hash(&shown)[..10]);
    Found { shown, path, id, version, bytes, valid: None }
}

/// What the root of a file says its version is, if it looks like a document: its own key in the first column of YAML,
/// or in the outermost braces of JSON.
fn version_of(path: &Path) -> Option<String> {
    let extension = path.extension()?.to_str()?;
    if !["json", "yaml", "yml"].contains(&extension) {
        return None;
    }
    let mut head = Vec::new();
    fs::File::open(path).ok()?.take(HEAD).read_to_end(&mut head).ok()?;
    let text = String::from_utf8_lossy(&head);
    let mut depth = 0_usize;
    for line in text.lines() {
        let start = line.trim_start();
        let word = start.trim_start_matches('{').trim_start().trim_start_matches(['"', '\'']);
        let key = ["openapi", "swagger"].into_iter().find_map(|key| word.strip_prefix(key));
        let outermost = depth <= 1 && (line.len() == start.len() || extension == "json");
        if let Some(rest) = key.filter(|_| outermost) {
            let rest = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
            let version: String = rest
                .trim_start_matches([' ', '"', '\''])
                .chars()
                .take_while(|one| *one == '.' || one.is_ascii_alphanumeric())
                .collect();
            return Some(version).filter(|version| version.starts_with(|one: char| one.is_ascii_digit()));
        }
        if extension == "json" {
            depth += line.matches(['{', '[']).count();
            depth = depth.saturating_sub(line.matches(['}', ']']).count());
        }
    }
    None
}

/// SHA-256 in hexadecimal.
pub fn hash(text: impl AsRef<[u8]>) -> String {
    let digest = Sha256::digest(text.as_ref());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
