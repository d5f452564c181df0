//! What `cargo check` of a generated crate alone costs, in both ways of implementing serde's traits.

use crate::cargo;
use crate::client::{count, write};
use crate::documents::{Document, chosen};
use crate::table::{Cell, Row, megabytes, ratio, seconds};
use crate::usage::Usage;

/// Each crate is checked as often; the smallest figures count.
const RUNS: usize = 2;

/// Measures the documents; lean and derived rows alternate, the last column is lean over derived.
pub fn rows(filter: Option<&str>) -> Vec<Row> {
    let mut rows = Vec::new();
    for document in chosen(&["ayon", "github"], filter) {
        let [lean, derive] = ["lean", "derive"].map(|serde| {
            eprintln!("check {} {serde}", document.name);
            let checked = check(&document, serde);
            checked.inspect_err(|error| println!("{} {serde} failed: {error}", document.name)).ok()
        });
        let over = derive.map(|(usage, _)| usage.cpu);
        rows.extend(lean.map(|lean| row(&document, "lean", lean, over)));
        rows.extend(derive.map(|derive| row(&document, "derive", derive, over)));
    }
    rows
}

fn check(document: &Document, serde: &str) -> Result<(Usage, usize), String> {
    let folder = cargo::folder(&format!("{}-{serde}", document.name));
    write(document, serde, &folder)?;
    cargo::lock(&folder)?;
    let lines = count(&folder, "src").map_err(|error| error.to_string())?.lines;
    Ok((cargo::alone(&folder, &folder.join("src/lib.rs"), &["check"], RUNS)?, lines))
}

fn row(document: &Document, serde: &str, (usage, lines): (Usage, usize), derived: Option<f64>) -> Row {
    vec![
        ("document", Cell::Word(document.name.to_owned())),
        ("serde", Cell::Word(serde.to_owned())),
        ("lines", Cell::Count(lines)),
        ("wall s", seconds(usage.wall)),
        ("CPU s", seconds(usage.cpu)),
        ("peak MB", megabytes(usage.peak)),
        ("CPU of derive", derived.map_or(Cell::Empty, |derived| ratio(usage.cpu, derived))),
    ]
}
