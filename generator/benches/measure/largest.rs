//! What the ten largest real documents cost, and how cost grows with size over all of them. Not what a single stage
//! costs.
//!
//! Documents of several files are left out of the growth: the size of their root says nothing.

use crate::client::{count, write};
use crate::documents::{Document, corpus};
use crate::fit::{Line, fit};
use crate::generate::number;
use crate::table::{Cell, Row, megabytes, ratio, seconds};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

/// How many documents are the largest.
const LARGEST: usize = 10;
/// Each of them is generated as often; the smallest figures count.
const RUNS: usize = 3;
/// Below this size the process itself is most of the cost: such documents are in the line, not in the exponent.
const LARGE: f64 = 100_000.0;

/// The ten largest documents.
pub fn rows(filter: Option<&str>) -> Vec<Row> {
    let chosen = listed(filter);
    chosen
        .iter()
        .take(LARGEST)
        .filter_map(|one| {
            eprintln!("largest {}", one.shown);
            row(one).inspect_err(|error| println!("{} failed: {error}", one.shown)).ok()
        })
        .collect()
}

/// How processor time and memory grow: an exponent over the large documents, a straight line over all.
pub fn growth(filter: Option<&str>) -> Vec<Row> {
    let (mut times, mut peaks) = (Vec::new(), Vec::new());
    for one in listed(filter).iter().filter(|one| !one.shown.contains("/tree/")) {
        // What is rejected was not generated, and has no cost.
        if let Ok((usage, _, _)) = run(one, 1) {
            times.push((one.bytes, usage.cpu));
            peaks.push((one.bytes, usage.peak));
        }
    }
    [("CPU s", times, 1.0), ("peak MB", peaks, 1e6)]
        .into_iter()
        .flat_map(|(what, points, unit)| grown(what, &points, unit))
        .collect()
}

fn grown(what: &str, points: &[(f64, f64)], unit: f64) -> Option<Row> {
    let straight: Vec<_> = points.iter().map(|(bytes, cost)| (bytes / 1e6, cost / unit)).collect();
    let large = points.iter().filter(|(bytes, cost)| *bytes >= LARGE && *cost > 0.0);
    let logarithms: Vec<_> = large.map(|(bytes, cost)| (bytes.ln(), cost.ln())).collect();
    let Line { slope, start, certainty } = fit(&straight)?;
    let power = fit(&logarithms)?;
    Some(vec![
        ("cost", Cell::Word(what.to_owned())),
        ("documents", Cell::Count(points.len())),
        ("for none", Cell::Figure(start, 2)),
        ("per MB", Cell::Figure(slope, 3)),
        ("R2", Cell::Figure(certainty, 3)),
        ("large documents", Cell::Count(logarithms.len())),
        ("exponent", Cell::Figure(power.slope, 2)),
        ("R2 of exponent", Cell::Figure(power.certainty, 3)),
    ])
}

/// A real document.
struct Listed {
    shown: String,
    path: PathBuf,
    bytes: f64,
}

/// The documents of the index, the largest first.
fn listed(filter: Option<&str>) -> Vec<Listed> {
    let folder = corpus();
    let Ok(index) = fs::read_to_string(folder.join("index.jsonl")) else {
        println!("no real documents are measured: there is no index.jsonl in {}", folder.display());
        return Vec::new();
    };
    let entries = index.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut listed: Vec<Listed> = entries
        .filter_map(|entry| {
            let shown = entry["path"].as_str()?.to_owned();
            let path = folder.join(&shown);
            let bytes = fs::metadata(&path).ok()?.len() as f64;
            Some(Listed { shown, path, bytes })
        })
        .filter(|one| filter.is_none_or(|part| one.shown.contains(part)))
        .collect();
    listed.sort_by(|one, other| other.bytes.total_cmp(&one.bytes));
    listed
}

fn run(one: &Listed, runs: usize) -> Result<(crate::usage::Usage, Value, crate::client::Count), String> {
    let document = Document { name: "largest", path: one.path.clone(), overlay: None };
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let out = folder.path().join(document.name);
    let (mut usage, said) = write(&document, "lean", &out)?;
    for _ in 1..runs {
        usage = usage.min(write(&document, "lean", &out)?.0);
    }
    let counted = count(&out, "").map_err(|error| error.to_string())?;
    Ok((usage, said, counted))
}

fn row(one: &Listed) -> Result<Row, String> {
    let (usage, said, counted) = run(one, RUNS)?;
    let operations = number(&said["operations"]["generated"]);
    Ok(vec![
        ("document", Cell::Word(one.shown.clone())),
        ("MB", Cell::Figure(one.bytes / 1e6, 1)),
        ("wall s", seconds(usage.wall)),
        ("CPU s", seconds(usage.cpu)),
        ("peak MB", megabytes(usage.peak)),
        ("files", Cell::Count(counted.files)),
        ("lines", Cell::Count(counted.lines)),
        ("operations", Cell::Count(operations)),
        ("lines/operation", ratio(counted.lines as f64, operations as f64)),
        ("CPU s/MB", ratio(usage.cpu, one.bytes / 1e6)),
    ])
}
