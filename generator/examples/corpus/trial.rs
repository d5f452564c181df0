//! The documents' examples, read and written by the types of their clients: which come back equal, and why the others
//! do not.

pub mod closure;
pub mod collect;
pub mod compare;
pub mod declared;
pub mod implied;
pub mod judge;
pub mod program;
pub mod tags;
pub mod text;

use crate::compile::chunks;
use crate::options::Options;
use crate::record::{End, Examples, Record};
use crate::state::Store;
use crate::workspace::{Verdict, Workspace};
use judge::Judge;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Lines of the crates in one call of cargo.
const LINES: usize = 100_000;
/// Crates in one call: each becomes a program.
const CRATES: usize = 30;
/// How many faults of a document are told.
const TOLD: usize = 20;

/// An example as a child leaves it for its parent.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Case {
    /// Number of its type in the program.
    pub number: usize,
    /// Its type as Rust spells it.
    pub ty: String,
    /// The document.
    pub document: PathBuf,
    /// File of its schema.
    pub file: PathBuf,
    /// Pointer of its schema.
    pub pointer: String,
    /// What states it.
    pub kind: String,
    /// The value.
    pub json: Value,
}

/// What came of an example.
#[derive(Clone, Debug)]
pub enum Line {
    /// It was read, and this was written.
    Written(Value),
    /// It was not, and this is why.
    Failed(String),
}

/// Whether a document's examples are still to be tried.
pub fn is_missing(record: &Record, store: &Store) -> bool {
    record.examples.as_ref().is_none_or(|known| known.key != store.runtime)
}

/// Tries all that were not tried with this runtime yet.
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
        let ids: Vec<String> = chunk.iter().map(|at| records[*at].id.clone()).collect();
        let (with, without): (Vec<&str>, Vec<&str>) = ids.iter().map(String::as_str).partition(|id| {
            workspace.folder(id).join("examples").join(format!("{}.rs", program::program_name(id))).is_file()
        });
        let verdicts = match with.is_empty() {
            true => Default::default(),
            false => workspace.cargo(
                &with,
                &["build", "--example", "*_trial", "--no-default-features"],
                options.jobs,
            )?,
        };
        for at in &chunk {
            let record = &mut records[*at];
            let mut examples = match without.contains(&record.id.as_str()) {
                true => Examples::default(),
                false => run(&workspace.folder(&record.id), verdicts.get(&record.id))?,
            };
            examples.key = store.runtime.clone();
            record.examples = Some(examples);
            store.save(record)?;
            if !options.keep {
                workspace.discard(&record.id);
            }
        }
        done += chunk.len();
        eprintln!(
            "examples of {done} of {}, the last {} in {:.0?}",
            todo.len(),
            chunk.len(),
            start.elapsed()
        );
    }
    Ok(())
}

/// Runs the program of a crate over its cases and judges what comes out.
fn run(folder: &Path, verdict: Option<&Verdict>) -> io::Result<Examples> {
    let mut examples = Examples::default();
    let Some(program) = verdict.and_then(|verdict| verdict.programs.first()) else {
        let messages = verdict.map(|verdict| verdict.messages.join("; ")).unwrap_or_default();
        examples.failure = Some(format!("the program of the examples was not built: {messages}"));
        return Ok(examples);
    };
    let text = fs::read_to_string(folder.join(program::CASES))?;
    let cases = text.lines().map(serde_json::from_str::<Case>).collect::<Result<Vec<_>, _>>()?;
    let input = folder.join("trial.in");
    fs::write(&input, cases.iter().map(program::input).collect::<String>())?;
    let output = Command::new(program).stdin(File::open(&input)?).stderr(Stdio::null()).output()?;
    // It is as large as all of its dependencies, and not run again.
    fs::remove_file(program)?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<Line> = printed.lines().map(program::output).collect();
    if lines.len() != cases.len() {
        let next = cases.get(lines.len()).map(|case| format!("{} at {}", case.ty, case.pointer));
        examples.failure = Some(format!("{} after {} examples, at {next:?}", output.status, lines.len()));
    }
    let mut judge = Judge::default();
    for (case, line) in cases.iter().zip(&lines) {
        let (verdict, reason) = judge.judge(case, line);
        *examples.verdicts.entry(verdict.to_owned()).or_default() += 1;
        let told = verdict == "fault" || verdict == "not judged";
        if told && examples.faults.len() < TOLD {
            let json: String = case.json.to_string().chars().take(300).collect();
            examples
                .faults
                .push(format!("{verdict}: {} {} {}: {reason}: {json}", case.kind, case.pointer, case.ty));
        }
    }
    Ok(examples)
}
