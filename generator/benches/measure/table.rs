//! Rows of figures as a table for people and as JSON for programs. Not the figures.

use crate::documents::target;
use serde_json::{Map, Value, json};
use std::fs;
use std::io;

/// A figure.
#[derive(Clone, Debug)]
pub enum Cell {
    /// A word.
    Word(String),
    /// A number of things.
    Count(usize),
    /// A measured number, with as many decimals as are worth it.
    Figure(f64, usize),
    /// Nothing to say.
    Empty,
}

/// One line of a table: names of columns and what is in them. All rows of a table have the same columns.
pub type Row = Vec<(&'static str, Cell)>;

/// Bytes as megabytes.
pub fn megabytes(bytes: f64) -> Cell {
    Cell::Figure(bytes / 1e6, 0)
}

/// Seconds.
pub fn seconds(seconds: f64) -> Cell {
    Cell::Figure(seconds, 2)
}

/// One number over another.
pub fn ratio(over: f64, under: f64) -> Cell {
    if under > 0.0 { Cell::Figure(over / under, 2) } else { Cell::Empty }
}

impl Cell {
    fn text(&self) -> String {
        match self {
            Cell::Word(word) => word.clone(),
            Cell::Count(count) => count.to_string(),
            Cell::Figure(figure, decimals) => format!("{figure:.decimals$}"),
            Cell::Empty => "-".to_owned(),
        }
    }

    fn json(&self) -> Value {
        match self {
            Cell::Word(word) => json!(word),
            Cell::Count(count) => json!(count),
            Cell::Figure(figure, _) => json!(figure),
            Cell::Empty => Value::Null,
        }
    }
}

/// The rows in columns: words on the left, numbers on the right.
pub fn text(rows: &[Row]) -> String {
    let Some(first) = rows.first() else { return "nothing to measure\n".to_owned() };
    let head = first.iter().map(|(name, _)| (*name).to_owned()).collect();
    let body = rows.iter().map(|row| row.iter().map(|(_, cell)| cell.text()).collect());
    let lines: Vec<Vec<String>> = std::iter::once(head).chain(body).collect();
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..first.len()).map(width).collect();
    let mut text = String::new();
    for line in &lines {
        let mut shown = String::new();
        for (column, cell) in line.iter().enumerate() {
            let width = widths[column];
            shown += &match first[column].1 {
                Cell::Word(_) => format!("{cell:<width$}  "),
                _ => format!("{cell:>width$}  "),
            };
        }
        text += shown.trim_end();
        text.push('\n');
    }
    text
}

/// Puts the rows of a mode into the file of all figures, beside those of the other modes.
///
/// # Errors
/// When the file cannot be written.
pub fn save(mode: &str, rows: &[Row]) -> io::Result<()> {
    let path = target().join("measure.json");
    let mut all: Map<String, Value> =
        fs::read(&path).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    let rows: Vec<Value> = rows
        .iter()
        .map(|row| row.iter().map(|(name, cell)| ((*name).to_owned(), cell.json())).collect())
        .collect();
    all.insert(mode.to_owned(), json!({ "load": load(), "rows": rows }));
    fs::create_dir_all(target())?;
    fs::write(&path, format!("{:#}\n", Value::Object(all)))
}

/// How busy the machine is, where the system says it in this file: other work makes figures worse.
pub fn load() -> Option<String> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    Some(text.split_whitespace().take(3).collect::<Vec<_>>().join(" "))
}
