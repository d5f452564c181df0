//! Generates clients for a whole folder of documents, and says how it went. Not which folder: that is the caller's.
//!
//! `cargo run --release -p clientsmith --example corpus -- DIR [options]`; `--help` lists the options. Every document
//! is generated in a process of its own, so that one that panics, hangs or takes all memory is counted and nothing
//! else. With `--compile` the crates are checked, with `--examples` the documents' examples are read and written by
//! the generated types, and what does not come back is held against a validator of JSON Schema that is not ours.
//! Nothing here knows a document.

#[cfg(unix)]
mod child;
#[cfg(unix)]
mod compile;
#[cfg(unix)]
mod find;
#[cfg(unix)]
mod generate;
#[cfg(unix)]
mod options;
#[cfg(unix)]
mod record;
#[cfg(unix)]
mod report;
#[cfg(unix)]
mod run;
#[cfg(unix)]
mod state;
#[cfg(unix)]
mod tally;
#[cfg(unix)]
mod trial;
#[cfg(unix)]
mod workspace;

#[cfg(not(unix))]
fn main() {
    println!("nothing is run: time and memory come from getrusage, which this system does not have");
}

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    if let Some((first, rest)) = arguments.split_first()
        && first == child::CHILD
    {
        return child::run(rest);
    }
    let words = arguments.into_iter().map(|word| word.to_string_lossy().into_owned());
    let options = match options::parse(words) {
        Ok(options) => options,
        Err(message) => {
            println!("{message}");
            return ExitCode::from(2);
        }
    };
    match run::run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
