//! The command line: arguments in, diagnostics and an exit code out. Not how anything is generated.

mod args;
mod bundle;
mod calls;
mod client;
mod diff;
mod dump;
mod explain;
mod fetch;
mod fetch_report;
mod generate;
mod init;
mod json;
mod part;
mod print;
mod progress;
mod publish;
mod runtime;
mod schema;
mod selection;
mod shell;
mod update;

use args::{Arguments, Command};
use clap::Parser as _;
use std::process::ExitCode;

/// Everything went well; warnings may have been printed.
const DONE: u8 = 0;
/// A document, the manifest or an output folder was rejected, or `--check` found a difference.
const REJECTED: u8 = 1;
/// The command was used wrongly; what clap exits with as well.
const USAGE: u8 = 2;
/// `diff` found what `--fail-on` names, or `update --exit-code` changed something.
const FOUND: u8 = 3;

/// Stack of the threads that clients are generated on: as much as the main thread of a process usually has.
const STACK: usize = 8 << 20;

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.choose();
    // Fails only where a pool exists already, and nothing has made one yet.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
    ExitCode::from(match arguments.command {
        Command::Bundle(options) => bundle::bundle(&options),
        Command::Generate(options) => generate::generate(&options),
        Command::Check(options) => generate::check(&options),
        Command::Completions { shell } => shell::completions(shell),
        Command::Diff(options) => diff::diff(&options),
        Command::Man { command } => shell::man(command.as_deref()),
        Command::Schema => schema::print(),
        Command::Explain { code } => explain::explain(code.as_deref()),
        Command::Fetch(options) => fetch::fetch(&options),
        Command::Init(options) => init::init(&options),
        Command::Publish(options) => publish::publish(&options),
        Command::Update(options) => update::update(&options),
        Command::Dump(options) => dump::dump(&options),
    })
}
