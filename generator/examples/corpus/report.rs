//! The report: tables for people, JSON for programs. Not the sums.

use crate::options::Options;
use crate::record::{End, Record};
use crate::tally::{self, Tally};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io;

/// How many of the worst are shown.
const SHOWN: usize = 10;
/// How many failures are shown; the file has all.
const MOST: usize = 60;
/// Lines per operation that need no reason.
const LINES: usize = 200;

/// Prints the report and writes it beside the state.
///
/// # Errors
/// When the file cannot be written.
pub fn write(options: &Options, records: &[Record]) -> io::Result<()> {
    let rows = tally::rows(records);
    print_rows(&rows);
    print_failures(records);
    let codes = codes(records);
    println!("\ncommonest codes (reports, documents)");
    for (code, reports, documents) in codes.iter().take(2 * SHOWN) {
        println!("  {code} {reports:>7} {documents:>5}");
    }
    let wordy = wordy(records);
    println!("\n{} documents with more than {LINES} lines per operation, the worst", wordy.len());
    for one in wordy.iter().take(SHOWN) {
        println!("  {}", line(one));
    }
    let mut worst = BTreeMap::new();
    for (what, figure) in FIGURES {
        let mut order: Vec<&Record> = records.iter().collect();
        order.sort_by(|one, other| figure(other).total_cmp(&figure(one)));
        order.retain(|record| figure(record) > 0.0);
        order.truncate(SHOWN);
        println!("\nworst by {what}");
        for record in &order {
            println!("  {:>10.2} {}", figure(record), record.path);
        }
        let list: Vec<Value> =
            order.iter().map(|one| json!({ "path": one.path, "figure": figure(one) })).collect();
        worst.insert(*what, list);
    }
    let report = json!({
        "rows": rows, "codes": codes, "lines_per_operation": wordy, "worst": worst, "documents": records,
    });
    fs::write(options.out.join("report.json"), format!("{report:#}\n"))?;
    println!("\nreport: {}", options.out.join("report.json").display());
    Ok(())
}

/// What is high in bad documents.
type Figure = fn(&Record) -> f64;

const FIGURES: &[(&str, Figure)] = &[
    ("seconds of processor time", |record| record.generation.said.cpu),
    ("seconds per megabyte", |record| match record.bytes {
        // The process itself costs some milliseconds.
        0..100_000 => 0.0,
        bytes => record.generation.said.cpu / (bytes as f64 / 1e6),
    }),
    ("megabytes of memory", |record| record.generation.said.peak as f64 / 1e6),
    ("degraded operations", |record| record.generation.said.degraded as f64),
    ("untyped schemas that say something", |record| record.generation.said.untyped_lost as f64),
    ("errors of lowering that were healed or reported", |record| {
        record.generation.said.codes.values().sum::<usize>() as f64
    }),
];

/// Documents that are called valid, or that nobody judged, and gave no client that compiles without a warning and
/// keeps its examples.
pub fn failures(records: &[Record]) -> impl Iterator<Item = (&Record, String)> {
    records.iter().filter_map(|record| {
        let reason = match (&record.generation.end, &record.compilation, &record.examples) {
            (End::Hung, _, _) => format!("hung for {:.0} s", record.generation.wall),
            (End::Crashed(words), _, _) => format!("crashed: {words}"),
            (End::Rejected, _, _) if record.valid == Some(false) => return None,
            (End::Rejected, _, _) => format!("rejected: {}", record.generation.said.errors.join("; ")),
            (End::Generated, Some(one), _) if !one.compiled || one.warnings > 0 => {
                format!("does not compile cleanly: {}", one.messages.join("; "))
            }
            (End::Generated, _, Some(one)) if !one.faults.is_empty() => {
                format!(
                    "{} examples are lost, first {}",
                    one.verdicts.get("fault").unwrap_or(&0),
                    one.faults[0]
                )
            }
            (End::Generated, _, Some(one)) => one.failure.clone()?,
            (End::Generated, _, None) => return None,
        };
        Some((record, reason))
    })
}

fn print_failures(records: &[Record]) {
    let rejected =
        records.iter().filter(|one| one.valid == Some(false) && one.generation.end == End::Rejected);
    println!("\ninvalid documents that were rejected");
    for record in rejected {
        println!("  {}: {}", record.path, record.generation.said.errors.join("; "));
    }
    let all: Vec<_> = failures(records).collect();
    println!("\n{} failures", all.len());
    for (record, reason) in all.iter().take(MOST) {
        println!("  {} ({}): {}", record.path, record.id, reason.chars().take(600).collect::<String>());
    }
}

fn print_rows(rows: &BTreeMap<String, Tally>) {
    println!(
        "\n{:<8}{:>6}{:>10}{:>9}{:>8}{:>9}{:>10}{:>9}{:>11}{:>9}{:>8}{:>9}{:>9}{:>8}{:>10}{:>8}{:>8}",
        "version",
        "docs",
        "generated",
        "rejected",
        "crashed",
        "compiled",
        "of checked",
        "warnings",
        "operations",
        "degraded",
        "skipped",
        "types",
        "untyped",
        "lost",
        "lines",
        "CPU s",
        "peak MB"
    );
    for (version, row) in rows {
        println!(
            "{version:<8}{:>6}{:>10}{:>9}{:>8}{:>9}{:>10}{:>9}{:>11}{:>9}{:>8}{:>9}{:>9}{:>8}{:>10}{:>8.1}{:>8.0}",
            row.documents,
            row.generated,
            row.rejected,
            row.crashed,
            row.compiled,
            row.checked,
            row.warnings,
            row.operations,
            row.degraded,
            row.skipped,
            row.types,
            row.untyped,
            row.untyped_lost,
            row.lines,
            row.cpu,
            row.peak as f64 / 1e6,
        );
    }
    if let Some(all) = rows.get("all").filter(|all| !all.examples.is_empty()) {
        println!("\nexamples: {:?}", all.examples);
    }
}

/// Codes with how often they were reported and in how many documents, the commonest first.
fn codes(records: &[Record]) -> Vec<(String, usize, usize)> {
    let mut codes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (code, count) in records.iter().flat_map(|record| &record.generation.said.codes) {
        let entry = codes.entry(code).or_default();
        entry.0 += count;
        entry.1 += 1;
    }
    let mut codes: Vec<_> = codes.into_iter().map(|(code, (all, in_))| (code.to_owned(), all, in_)).collect();
    codes.sort_by_key(|(code, all, _)| (std::cmp::Reverse(*all), code.clone()));
    codes
}

/// Documents with many lines per operation, and what the lines are.
fn wordy(records: &[Record]) -> Vec<Value> {
    let mut wordy: Vec<(f64, Value)> = records
        .iter()
        .filter(|record| record.generation.end == End::Generated)
        .filter_map(|record| {
            let (said, lines) = (&record.generation.said, record.generation.said.lines);
            let per = lines.all() as f64 / said.operations.max(1) as f64;
            let parts = [
                (lines.rest, "what every crate has"),
                (lines.types, "types"),
                (lines.tests, "tests of examples"),
                (lines.operations, "operations"),
            ];
            let reason = parts.iter().max_by_key(|(lines, _)| *lines).map_or("", |(_, reason)| *reason);
            let value = json!({
                "path": record.path, "lines_per_operation": per.round(), "operations": said.operations,
                "schemas": said.types, "lines": lines, "reason": reason,
                "lines_per_schema": (lines.types as f64 / said.types.max(1) as f64).round(),
            });
            (per > LINES as f64).then_some((per, value))
        })
        .collect();
    wordy.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    wordy.into_iter().map(|(_, value)| value).collect()
}

fn line(one: &Value) -> String {
    format!(
        "{:>7} lines each of {} operations: {} ({} schemas) {}",
        one["lines_per_operation"],
        one["operations"],
        one["reason"].as_str().unwrap_or_default(),
        one["schemas"],
        one["path"].as_str().unwrap_or_default()
    )
}
