//! Runs a document in a process of its own with little memory and a small stack. Not which documents.

use std::process::Command;

/// In the environment of the process that runs the document: which one it is.
const CASE: &str = "CLIENTSMITH_MUTATION_CASE";
/// Bytes that the process may ask for: text, tree, API, crate and files of the largest of these documents, and what a
/// build for tests takes more than one for use.
#[cfg(unix)]
const MEMORY: u64 = 2 << 30;
/// Bytes of stack: what std gives a thread. Nothing may need more for a deeper document.
const STACK: usize = 2 << 20;

/// In the environment of a run that takes its time: sizes that are too much for a build for tests in everyday use.
const LARGE: &str = "CLIENTSMITH_LARGE";

/// Whether this run takes its time.
pub fn is_large() -> bool {
    std::env::var_os(LARGE).is_some()
}

/// The sizes of this run.
pub fn sizes(always: &[usize], large: &[usize]) -> Vec<usize> {
    let large = if is_large() { large } else { &[] };
    always.iter().chain(large).copied().collect()
}

/// Makes a document: its file's name, and its bytes.
pub type Make<'m> = dyn Fn() -> (String, Vec<u8>) + 'm;

/// Runs each document of a list below this test's limits; `test` is the name of the test that calls.
pub fn each(test: &str, documents: &[(String, &Make<'_>)]) {
    if let Ok(chosen) = std::env::var(CASE) {
        let (_, make) = documents.iter().find(|(name, _)| *name == chosen).expect("a case of this test");
        let (name, text) = make();
        limit();
        let thread = std::thread::Builder::new().stack_size(STACK);
        let run = thread.spawn(move || crate::judge::run(&name, &text)).expect("a thread");
        let taken = run.join().expect("the run did not panic");
        println!("taken: {taken}");
        return;
    }
    let mut faults = Vec::new();
    for (name, _) in documents {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.args(["--exact", test, "--nocapture"]).env(CASE, name).env("RAYON_NUM_THREADS", "2");
        let start = std::time::Instant::now();
        let ran = command.output().expect("a process");
        println!("{name}: {:.1} s", start.elapsed().as_secs_f64());
        if !ran.status.success() {
            let said = String::from_utf8_lossy(&ran.stderr).into_owned();
            let said: String = said.chars().take(600).collect();
            faults.push(format!("{name}: {}\n{said}", ran.status));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[cfg(unix)]
fn limit() {
    use nix::sys::resource::{Resource, setrlimit};
    setrlimit(Resource::RLIMIT_AS, MEMORY, MEMORY).expect("a limit of memory");
    // Ten minutes of processor time: what does not end is ended.
    setrlimit(Resource::RLIMIT_CPU, 600, 600).expect("a limit of time");
}

#[cfg(not(unix))]
fn limit() {}
