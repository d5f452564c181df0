//! Shows what was edited in generated files. Not whether they were: that is `compare`.

use super::record::Record;
use super::{Files, readme, shared};
use similar::TextDiff;
use std::path::Path;

/// What was edited in one generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The file, below the output folder.
    pub path: String,
    /// A unified diff of what was generated and what is there.
    pub diff: String,
    /// Whether it was generated exactly so. Otherwise the document, the manifest or clientsmith changed since as well,
    /// and the diff is of what would be written now.
    pub exact: bool,
}

/// What was edited in the files of these paths. `generated` are texts that they may have been written with, the output
/// of this run first: where one has the hash that was recorded, it is the one.
pub fn edits(out: &Path, paths: &[String], generated: &[&Files]) -> Vec<Edit> {
    let known = Record::read(out);
    paths.iter().filter_map(|path| edit(out, path, &known, generated)).collect()
}

fn edit(out: &Path, path: &str, known: &Record, generated: &[&Files]) -> Option<Edit> {
    let there = shared::read(out, path)?;
    let there = match (path, readme::cut(&there)) {
        ("README.md", Some(parts)) => parts.part.to_owned(),
        _ => there,
    };
    let kept = (path == "Cargo.toml").then(|| shared::read(out, shared::BASE)).flatten();
    let texts = || kept.iter().chain(generated.iter().filter_map(|files| files.0.get(path)));
    let written = texts().find(|text| known.wrote(path, text.as_bytes()) == Some(true));
    let before = written.or_else(|| texts().next())?;
    let lines = TextDiff::from_lines(before.as_str(), &there);
    let diff = lines.unified_diff().context_radius(2).header("generated", "edited").to_string();
    Some(Edit { path: path.to_owned(), diff, exact: written.is_some() })
}
