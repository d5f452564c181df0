//! Measures what generating costs, and what compiling the generated costs.
//!
//! `cargo bench -p clientsmith --bench measure [-- generate|largest|growth|diff|check|callers|verify] [FILTER]`. Without a word
//! everything is measured; a filter chooses documents by a part of their name. Tables go to standard output, progress to standard
//! error, everything to `target/bench/measure.json`. Nothing here passes or fails by a time: machines differ.

#[cfg(unix)]
mod callers;
#[cfg(unix)]
mod cargo;
#[cfg(unix)]
mod check;
#[cfg(unix)]
mod client;
#[cfg(unix)]
mod differ;
#[cfg(unix)]
mod documents;
#[cfg(unix)]
mod fit;
#[cfg(unix)]
mod generate;
#[cfg(unix)]
mod largest;
#[cfg(unix)]
mod program;
#[cfg(unix)]
mod table;
#[cfg(unix)]
mod usage;
#[cfg(unix)]
mod verify;

#[cfg(not(unix))]
fn main() {
    println!("nothing is measured: the figures come from getrusage, which this system does not have");
}

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let mut arguments: Vec<_> = std::env::args_os().skip(1).collect();
    if arguments.first().is_some_and(|first| first == usage::CHILD) {
        return usage::child(&arguments[1..]);
    }
    // `cargo bench` says so; `cargo test --all-targets` runs benches as well, and is not asked to wait for this.
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("nothing is measured: run `cargo bench -p clientsmith --bench measure`");
        return ExitCode::SUCCESS;
    }
    arguments.retain(|argument| argument != "--bench");
    let mut words: Vec<String> =
        arguments.into_iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let known: [Mode; 7] = [
        ("generate", generate::rows),
        ("largest", largest::rows),
        ("growth", largest::growth),
        ("diff", differ::rows),
        ("check", check::rows),
        ("callers", callers::rows),
        ("verify", verify::rows),
    ];
    let mode = words.first().and_then(|word| known.iter().find(|(name, _)| name == word).copied());
    if mode.is_some() {
        words.remove(0);
    }
    if words.len() > 1 {
        eprintln!("usage: measure [generate|largest|growth|diff|check|callers|verify] [FILTER]");
        return ExitCode::from(2);
    }
    let filter = words.first().map(String::as_str);
    for (name, rows) in known.iter().filter(|known| mode.is_none_or(|mode| mode.0 == known.0)) {
        let rows = rows(filter);
        println!("\n{name}\n{}", table::text(&rows));
        if let Some(load) = table::load() {
            println!("load average now: {load}");
        }
        if let Err(error) = table::save(name, &rows) {
            eprintln!("the figures were not saved: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// A name, and what measures the documents that a filter leaves.
#[cfg(unix)]
type Mode = (&'static str, fn(Option<&str>) -> Vec<table::Row>);
