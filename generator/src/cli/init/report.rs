//! What `init` says: what was made, and the lines that make the first call. Not what it does.

use super::workspace::Around;
use crate::cli::args::{Format, Judgement};
use crate::cli::client::{Deed, Outcome};
use crate::cli::json::{Told, told};
use crate::cli::print as people;
use crate::cli::selection::Job;
use clientsmith::diagnostic::Diagnostics;
use serde::Serialize;
use std::io::Write as _;
use std::path::PathBuf;

/// The file that the first call is taken from: an example of the crate, which is compiled with it.
const EXAMPLE: &str = "examples/first_call.rs";

/// A client that was begun.
pub struct Begun {
    pub job: Job,
    pub outcome: Outcome,
    manifest: PathBuf,
    /// The workspace whose member it became.
    joined: Option<PathBuf>,
    judgement: Judgement,
}

impl Begun {
    pub fn new(
        job: Job,
        outcome: Outcome,
        manifest: PathBuf,
        around: Option<Around>,
        format: Format,
    ) -> Self {
        let joined = around.filter(|around| !around.listed && !around.excluded).map(|around| around.manifest);
        let judgement = Judgement { strict: false, verbose: false, format };
        Begun { job, outcome, manifest, joined, judgement }
    }

    /// The lines of the example that make the call.
    fn first_call(&self) -> Vec<&str> {
        let example = self.outcome.generated.as_ref().and_then(|(files, _)| files.0.get(EXAMPLE));
        let lines = example.into_iter().flat_map(|text| text.lines());
        let inside = lines.skip_while(|line| !line.contains("fn main()")).skip(1);
        inside.take_while(|line| !line.trim_start().starts_with("Ok(())")).map(str::trim).collect()
    }

    fn folder(&self) -> String {
        self.job.out.as_ref().map(|out| out.display().to_string()).unwrap_or_default()
    }
}

/// Prints everything, for people.
pub fn print(begun: &Begun) {
    let Begun { job, outcome, manifest, joined, judgement } = begun;
    people::report(&Diagnostics::default(), &[(job, outcome)], Deed::Write { force: false }, judgement);
    if outcome.failed {
        return;
    }
    let name = job.name.as_deref().unwrap_or_default().escape_debug();
    let folder = begun.folder();
    let folder = folder.escape_debug();
    let mut text = format!("\nThe client is in {folder}, and `[client.{name}]` in {}", plain(manifest));
    if let Some(workspace) = joined {
        text += &format!("; it is a member of {}", plain(workspace));
    }
    text += ".\n";
    let call = begun.first_call();
    if !call.is_empty() {
        text += "\nThe first call:\n\n";
        for line in &call {
            text += &format!("    {line}\n");
        }
        text += &format!(
            "\nTry it:          cargo run --manifest-path {folder}/Cargo.toml --example first_call\n"
        );
    }
    text += &format!(
        "In your program: cargo add --path {folder} && cargo add tokio --features macros,rt-multi-thread\n"
    );
    let _ = write!(anstream::stdout(), "{text}");
}

fn plain(path: &std::path::Path) -> String {
    path.display().to_string().escape_debug().to_string()
}

/// Prints why nothing was made.
pub fn rejected(out: &Diagnostics, tried: &str) {
    people::diagnostics(out);
    let _ = write!(anstream::stderr(), "{tried}");
    let _ = writeln!(anstream::stdout(), "nothing was written");
}

#[derive(Default, Serialize)]
struct Report<'r> {
    client: Option<&'r str>,
    manifest: Option<String>,
    document: Option<String>,
    out: Option<String>,
    /// The lines that make the first call.
    first_call: Vec<&'r str>,
    /// The `Cargo.toml` of the workspace that got a member.
    workspace: Option<String>,
    diagnostics: Vec<Told<'r>>,
}

/// Prints one object.
pub fn json(begun: &Begun) {
    let Begun { job, outcome, manifest, joined, .. } = begun;
    let made = !outcome.failed;
    say(&Report {
        client: job.name.as_deref(),
        manifest: made.then(|| manifest.display().to_string()),
        document: Some(job.config.document.display().to_string()),
        out: made.then(|| begun.folder()),
        first_call: begun.first_call(),
        workspace: joined.as_ref().filter(|_| made).map(|path| path.display().to_string()),
        diagnostics: told(&outcome.diagnostics, false),
    });
}

/// Prints why nothing was made, as the same object.
pub fn rejected_json(out: &Diagnostics) {
    say(&Report { diagnostics: told(out, false), ..Report::default() });
}

fn say(report: &Report<'_>) {
    let text = serde_json::to_string(report).expect("invariant: a report has string keys only");
    let _ = writeln!(std::io::stdout(), "{text}");
}
