//! From a document to files on disk: time, memory and size. Not what the files cost to compile.

use crate::client::{count, write};
use crate::documents::{Document, chosen};
use crate::table::{Cell, Row, megabytes, ratio, seconds};
use serde_json::Value;

/// Each document is generated as often; the smallest figures count.
const RUNS: usize = 5;

/// Measures the documents.
pub fn rows(filter: Option<&str>) -> Vec<Row> {
    let usual = ["ayon", "layer5-cloud", "layerops", "github", "stripe", "openai"];
    chosen(&usual, filter)
        .iter()
        .filter_map(|document| {
            eprintln!("generate {}", document.name);
            row(document).inspect_err(|error| println!("{} failed: {error}", document.name)).ok()
        })
        .collect()
}

fn row(document: &Document) -> Result<Row, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let out = folder.path().join(document.name);
    let (mut usage, said) = write(document, "lean", &out)?;
    for _ in 1..RUNS {
        usage = usage.min(write(document, "lean", &out)?.0);
    }
    let counted = |start| count(&out, start).map_err(|error| error.to_string());
    let (all, types, operations) = (counted("")?, counted("src/types")?, counted("src/operations")?);
    let generated = number(&said["operations"]["generated"]);
    Ok(vec![
        ("document", Cell::Word(document.name.to_owned())),
        ("wall s", seconds(usage.wall)),
        ("CPU s", seconds(usage.cpu)),
        ("peak MB", megabytes(usage.peak)),
        ("files", Cell::Count(all.files)),
        ("lines", Cell::Count(all.lines)),
        ("operations", Cell::Count(generated)),
        ("skipped", Cell::Count(number(&said["operations"]["skipped"]))),
        ("types", Cell::Count(types.items)),
        ("lines/operation", ratio(operations.lines as f64, generated as f64)),
        ("lines/type", ratio(types.lines as f64, types.items as f64)),
    ])
}

/// A number of the command's JSON; zero where there is none.
pub fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
}
