//! How the work of comparing grows with two documents that differ everywhere. Not what is found.

use crate::table::{Cell, Row, ratio, seconds};
use clientsmith::config::Config;
use clientsmith::diff::{State, compare};
use clientsmith::source::files::Memory;
use std::time::Instant;

#[path = "../../tests/diff/large.rs"]
mod large;

/// Operations of the documents; each is four times the one before.
const SIZES: [usize; 3] = [150, 600, 2400];

/// A row for each size.
pub fn rows(_: Option<&str>) -> Vec<Row> {
    let mut before = 0.0;
    let row = |operations: usize| {
        let took = took(operations)?;
        let over = std::mem::replace(&mut before, took);
        Some(vec![
            ("operations", Cell::Count(operations)),
            ("wall s", seconds(took)),
            ("over a quarter of it", ratio(took, over)),
        ])
    };
    SIZES.into_iter().filter_map(row).collect()
}

/// Seconds for one comparison, of three the shortest; nothing where the documents cannot be read.
fn took(operations: usize) -> Option<f64> {
    let config = Config::new("api.json");
    let files = |changed: bool| Memory::of("api.json", large::large(operations, changed).to_string());
    let before = State::read("old", &config, &mut files(false)).ok()?;
    let after = before.read_next("new", &config, &mut files(true)).ok()?;
    let one = |_| {
        let start = Instant::now();
        drop(compare(&before, &after));
        start.elapsed().as_secs_f64()
    };
    (0..3).map(one).reduce(f64::min)
}
