//! Checks generated crates with the compiler, many in one call. Not what is made of the outcome.

use crate::options::Options;
use crate::record::{Compilation, End, Record};
use crate::state::Store;
use crate::workspace::{Verdict, Workspace};
use std::io;
use std::time::Instant;

/// Lines of the crates in one call: so many that cargo's own work does not count, so few that an interrupted run
/// loses little.
const LINES: usize = 120_000;
/// Crates in one call.
const CRATES: usize = 60;

/// Whether a document's crate is still to be checked.
pub fn is_missing(record: &Record, store: &Store) -> bool {
    record.compilation.as_ref().is_none_or(|known| known.key != store.runtime)
}

/// Checks all crates that were not checked with this runtime yet: library, example and tests.
///
/// # Errors
/// When cargo cannot be run or the state not be written.
pub fn all(
    options: &Options,
    records: &mut [Record],
    store: &Store,
    workspace: &Workspace,
) -> io::Result<()> {
    let todo: Vec<usize> = (0..records.len())
        .filter(|at| records[*at].generation.end == End::Generated && is_missing(&records[*at], store))
        .collect();
    let mut done = 0;
    for chunk in chunks(records, todo.clone(), LINES, CRATES) {
        let start = Instant::now();
        let ids: Vec<&str> = chunk.iter().map(|at| records[*at].id.as_str()).collect();
        let verdicts =
            workspace.cargo(&ids, &["check", "--lib", "--examples", "--test", "*"], options.jobs)?;
        for at in &chunk {
            let record = &mut records[*at];
            let verdict = verdicts.get(&record.id).cloned().unwrap_or_default();
            record.compilation = Some(compilation(verdict, store));
            store.save(record)?;
            if !options.keep && !options.examples {
                workspace.discard(&record.id);
            }
        }
        done += chunk.len();
        eprintln!("compiled {done} of {}, the last {} in {:.0?}", todo.len(), chunk.len(), start.elapsed());
    }
    Ok(())
}

/// Records in groups of similar size, small ones first.
pub fn chunks(records: &[Record], mut todo: Vec<usize>, lines: usize, crates: usize) -> Vec<Vec<usize>> {
    todo.sort_by_key(|at| records[*at].generation.said.lines.all());
    let mut chunks: Vec<Vec<usize>> = Vec::new();
    let mut sum = 0;
    for at in todo {
        let own = records[at].generation.said.lines.all();
        match chunks.last_mut() {
            Some(last) if sum + own <= lines && last.len() < crates => {
                last.push(at);
                sum += own;
            }
            _ => {
                chunks.push(vec![at]);
                sum = own;
            }
        }
    }
    chunks
}

fn compilation(verdict: Verdict, store: &Store) -> Compilation {
    let lib = verdict.built.iter().any(|kind| kind == "lib");
    Compilation {
        key: store.runtime.clone(),
        compiled: lib && verdict.errors == 0,
        warnings: verdict.warnings,
        messages: verdict.messages,
    }
}
