//! Who owns what of an output folder: files of the generator, files that it and the user write both, and files that it
//! writes once. Not how they are merged.

use super::record::{self, Record};
use super::{Files, WriteError, path};
use std::collections::BTreeMap;
use std::path::Path;

/// `Cargo.toml` as it was generated, kept below the output folder: what the user changed since is what differs from it.
pub(super) const BASE: &str = ".clientsmith/manifest.toml";
const MANIFEST: &str = "Cargo.toml";
const README: &str = "README.md";

/// The user's module of a crate: written where it is missing, and never again.
const ONCE: &str = "src/ext.rs";

/// What a shared file has to say.
pub(super) struct Joined {
    /// With what the user wrote in it.
    pub text: String,
    /// Whether something of the generator was edited in it, which the text does not keep.
    pub edited: bool,
}

/// Whether a file is the user's as soon as it is there.
pub(super) fn is_once(path: &str) -> bool {
    path == ONCE
}

/// The files of a run with what goes along with them.
pub(super) fn complete(files: &Files) -> Files {
    let mut files = files.clone();
    if cfg!(feature = "cli")
        && let Some(manifest) = files.0.get(MANIFEST).cloned()
    {
        files.0.insert(BASE.to_owned(), manifest);
    }
    files
}

/// Joins the shared files of a run with what is in the folder; those that are not there, or are not known to have been
/// written by clientsmith, are not among them.
pub(super) fn join(
    out: &Path,
    files: &Files,
    known: &Record,
    version: Option<&str>,
) -> BTreeMap<String, Joined> {
    let mut joined = BTreeMap::new();
    for path in [MANIFEST, README] {
        let Some(new) = files.0.get(path) else { continue };
        let one = match path {
            MANIFEST => manifest(out, new, known, version),
            _ => readme(out, new, known),
        };
        joined.extend(one.map(|one| (path.to_owned(), one)));
    }
    joined
}

/// A file of the folder as text, line ends as they are written.
pub(super) fn read(out: &Path, path: &str) -> Option<String> {
    let at = path::below(out, path);
    let is_file = std::fs::symlink_metadata(&at).is_ok_and(|there| there.is_file());
    let bytes = std::fs::read(&at).ok().filter(|_| is_file)?;
    String::from_utf8(record::unix_lines(&bytes)).ok()
}

/// The version in `Cargo.toml`, where it has one of its own.
#[cfg(feature = "cli")]
pub fn package_version(out: &Path) -> Option<String> {
    let manifest: toml_edit::DocumentMut = read(out, MANIFEST)?.parse().ok()?;
    manifest.get("package")?.get("version")?.as_str().map(str::to_owned)
}

/// A file of the user in the folder; nothing where there is none.
///
/// # Errors
/// [`WriteError::Io`] where it is no file, or no text.
pub fn read_beside(out: &Path, path: &str) -> Result<Option<String>, WriteError> {
    let at = path::below(out, path);
    match std::fs::read_to_string(&at) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(WriteError::io(&at, "read")(error)),
    }
}

#[cfg(feature = "cli")]
fn manifest(out: &Path, new: &str, known: &Record, version: Option<&str>) -> Option<Joined> {
    use super::merge;
    let there = read(out, MANIFEST);
    let base = read(out, BASE).filter(|base| known.wrote(BASE, base.as_bytes()) == Some(true));
    let joined = match (there, base) {
        (Some(there), Some(base)) => {
            let merged = merge::merge(&base, &there, new)?;
            Some(Joined { edited: !merged.conflicts.is_empty(), text: merged.text })
        }
        _ => None,
    };
    let Some(version) = version else { return joined };
    let Joined { text, edited } = joined.unwrap_or(Joined { text: new.to_owned(), edited: false });
    Some(Joined { text: merge::with_version(&text, version), edited })
}

#[cfg(not(feature = "cli"))]
fn manifest(_: &Path, _: &str, _: &Record, _: Option<&str>) -> Option<Joined> {
    None
}

fn readme(out: &Path, new: &str, known: &Record) -> Option<Joined> {
    use super::readme::cut;
    let there = read(out, README)?;
    // A file of somebody else, or one that was written before there were marks.
    let recorded = known.wrote(README, there.as_bytes())?;
    match cut(&there) {
        None if recorded => None,
        // Without marks all of it is the user's.
        None => Some(Joined { text: there, edited: false }),
        Some(parts) => {
            let ours = known.wrote(README, parts.part.as_bytes()) == Some(true) || parts.part == new;
            Some(Joined { text: format!("{}{new}{}", parts.above, parts.below), edited: !ours })
        }
    }
}
