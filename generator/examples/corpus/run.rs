//! The run: documents through the stages that were asked for, then the report. Not the stages.

use crate::child::CHILD;
use crate::find::{Found, find};
use crate::options::Options;
use crate::record::{End, Generation, Record, Said};
use crate::state::{Store, empty};
use crate::workspace::Workspace;
use crate::{compile, report, trial};
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How often it is looked whether a child has ended.
const PAUSE: Duration = Duration::from_millis(5);

/// Runs everything; says whether no more documents failed than are forgiven.
///
/// # Errors
/// When the folder, the state or the report cannot be read or written.
pub fn run(options: &Options) -> io::Result<bool> {
    let found = find(options)?;
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime").canonicalize()?;
    let store = Store::open(&options.out, &runtime)?;
    let workspace = Workspace::open(&options.out, &runtime)?;
    eprintln!("{} documents, results in {}", found.len(), options.out.display());
    let mut records = generate_all(options, &found, &store, &workspace)?;
    if options.compile {
        compile::all(options, &mut records, &store, &workspace)?;
    }
    if options.examples {
        trial::all(options, &mut records, &store, &workspace)?;
    }
    if !options.keep {
        for record in &records {
            workspace.discard(&record.id);
        }
    }
    report::write(options, &records)?;
    Ok(report::failures(&records).count() <= options.allow)
}

/// Generates what is not known yet, as many at once as there are jobs, the largest first.
fn generate_all(
    options: &Options,
    found: &[Found],
    store: &Store,
    workspace: &Workspace,
) -> io::Result<Vec<Record>> {
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(found[*at].bytes));
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, io::Result<Record>)>> = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..options.jobs {
            scope.spawn(|| {
                while let Some(at) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let record = generated(options, &found[*at], store, workspace);
                    let mut done = done.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    done.push((*at, record));
                    if done.len().is_multiple_of(50) {
                        eprintln!("generated {} of {}", done.len(), found.len());
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, record)| record).collect()
}

/// What is known of a document, or its generation now.
fn generated(options: &Options, found: &Found, store: &Store, workspace: &Workspace) -> io::Result<Record> {
    let key = store.key(found)?;
    let earlier = options.resume.then(|| store.load(found)).flatten();
    let known = earlier.clone().filter(|record| record.key == key);
    let wants_crate = |record: &Record| {
        let compile = options.compile && compile::is_missing(record, store);
        let examples = options.examples && trial::is_missing(record, store);
        record.generation.end == End::Generated && (compile || examples)
    };
    // An earlier run may have left a crate without the program that tries its examples.
    let has_crate = |record: &Record| {
        let folder = workspace.folder(&record.id);
        folder.is_dir() && (!options.examples || folder.join(trial::program::CASES).is_file())
    };
    if let Some(known) = known
        && (!wants_crate(&known) || has_crate(&known))
    {
        return Ok(known);
    }
    let mut record = empty(found, key);
    let needed = options.compile || options.examples || options.keep;
    record.generation = generate(options, found, needed.then_some(workspace))?;
    // What the compiler said of the same crate, it would say again.
    let output = &record.generation.said.output;
    let same = earlier.filter(|earlier| !output.is_empty() && earlier.generation.said.output == *output);
    record.compilation = same.and_then(|earlier| earlier.compilation);
    store.save(&record)?;
    Ok(record)
}

fn generate(options: &Options, found: &Found, into: Option<&Workspace>) -> io::Result<Generation> {
    let folder = into.map(|workspace| workspace.folder(&found.id));
    let report = tempfile::NamedTempFile::new()?;
    let words = tempfile::NamedTempFile::new()?;
    let start = Instant::now();
    let mut child = Command::new(std::env::current_exe()?)
        .arg(CHILD)
        .arg(options.memory.to_string())
        .arg(&found.shown)
        .arg(folder.as_deref().unwrap_or(Path::new("-")))
        .arg(report.path())
        .arg(if options.examples { "examples" } else { "crate" })
        // A relative path: references may lead to all of the folder, as for somebody who works in it.
        .current_dir(&options.folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::create(words.path())?)
        .spawn()?;
    let limit = Duration::from_secs(options.timeout);
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            break None;
        }
        thread::sleep(PAUSE);
    };
    let wall = start.elapsed().as_secs_f64();
    let said: Option<Said> = fs::read(report.path()).ok().and_then(|text| serde_json::from_slice(&text).ok());
    let end = match (status, &said) {
        (None, _) => End::Hung,
        (Some(status), Some(said)) if status.success() && said.generated => End::Generated,
        (Some(status), Some(_)) if status.success() => End::Rejected,
        (Some(status), _) => End::Crashed(format!("{status}: {}", last_words(words.path()))),
    };
    Ok(Generation { end, wall, said: said.unwrap_or_default() })
}

/// The first lines of what a child printed: where it panicked.
fn last_words(path: &Path) -> String {
    let text = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    text.lines().take(3).collect::<Vec<_>>().join(" | ").chars().take(400).collect()
}
