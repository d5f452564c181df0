//! What can be said on the command line. Not what is done then.

mod diff;
mod fetch;
mod init;
mod publish;
mod update;

use super::calls::Calls;
use super::dump::Stage;
use super::part::Part;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clientsmith::source::origin::Origin;
use std::path::PathBuf;

pub use diff::{Diff, DiffFormat, FailOn};
pub use fetch::Fetch;
pub use init::Init;
pub use publish::Publish;
pub use update::Update;

/// How `--help` ends for every command that takes a manifest.
const EXIT: &str =
    "Exit code: 0 done, warnings included; 1 rejected, or `--check` found a difference; 2 wrong usage.";

/// How `--help` ends for `init`.
const INIT_EXIT: &str = "Nothing that is there is overwritten.\n\nExit code: 0 done, warnings included; 1 rejected; 2 wrong usage.";

/// The same for `diff`.
const EXIT_OF_DIFF: &str = "Exit code: 0 compared; 1 a document or the manifest was rejected; 2 wrong usage; 3 something \
    changed that `--fail-on` names.";

const SIDES: &str = "OLD and NEW are each a file, a client of the manifest, or a file of a revision of git, as git spells it \
    (`HEAD~1:specs/api.yaml`, or `HEAD~1:./api.yaml` from this folder). A client as OLD is what it was generated from last; as \
    NEW, its document now. `clientsmith diff CLIENT` compares these two: what the next `generate` will change. Options and \
    overlays of the client apply to both sides; a document of the manifest is known as that of its client.";

const RUNTIME: &str = "With `--document`, the written crate takes its runtime from `--runtime`, else from the folder \
    in the environment variable CLIENTSMITH_RUNTIME, else, if this clientsmith was built from a checkout that is \
    still there, from the checkout's `runtime` folder, else from the registry.";

/// Reads OpenAPI documents and writes typed Rust client crates.
#[derive(Debug, Parser)]
#[command(name = "clientsmith", version, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// When to colour: on terminals, always or never. `auto` also follows NO_COLOR and CLICOLOR_FORCE.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print a document as one file of JSON: overlays applied, files that it refers to brought in
    #[command(after_help = EXIT)]
    Bundle(Bundle),
    /// Write clients: those of the manifest, or one for `--document`
    #[command(after_help = EXIT, after_long_help = format!("{RUNTIME}\n\n{EXIT}"))]
    Generate(Generate),
    /// Report what is wrong with documents, and write nothing
    #[command(after_help = EXIT)]
    Check(Check),
    /// Say what changed between two documents: of the API, on the wire, and in Rust
    #[command(after_help = EXIT_OF_DIFF, after_long_help = format!("{SIDES}\n\n{EXIT_OF_DIFF}"))]
    Diff(Diff),
    /// Say what a diagnostic's code means, or list all codes
    Explain {
        /// The code, such as E014 or W103; all of them where it is missing.
        code: Option<String>,
    },
    /// Fetch documents, by their address or that of the page that people look at
    #[command(after_help = EXIT)]
    Fetch(Fetch),
    /// Begin with an API: fetch its document, write its client, add it to the manifest
    #[command(after_help = INIT_EXIT)]
    Init(Init),
    /// Check that crates can be published, and hand them over to `cargo publish`
    #[command(after_help = EXIT)]
    Publish(Publish),
    /// Bring clients up to date: fetch, compare, write anew, raise the version, add to the changelog
    #[command(after_help = update::EXIT_OF_UPDATE)]
    Update(Update),
    /// Print completions for a shell
    Completions {
        /// Which shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Print the manual page, in roff: of clientsmith, or of one of its commands
    Man {
        /// The command.
        command: Option<String>,
    },
    /// Print the JSON Schema of `clientsmith.toml`, for editors
    Schema,
    /// Print what a stage of the generator makes of a document (for people who work on clientsmith)
    #[command(after_help = EXIT)]
    Dump(Dump),
}

/// `clientsmith bundle`.
#[derive(Debug, Args)]
pub struct Bundle {
    #[command(flatten)]
    pub selection: Selection,
    /// File to write to, in place of standard output.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `clientsmith generate`.
#[derive(Debug, Args)]
pub struct Generate {
    #[command(flatten)]
    pub selection: Selection,
    /// Folder to write to; it is made where it is missing.
    #[arg(long, value_name = "FOLDER", requires = "document")]
    pub out: Option<PathBuf>,
    /// Write nothing; exit with 1 and list the files that are missing, stale, extra or edited.
    #[arg(long)]
    pub check: bool,
    /// Overwrite generated files that were edited, and files that clientsmith did not write.
    #[arg(long, conflicts_with = "check")]
    pub force: bool,
    /// Name everything anew. Otherwise what is listed in `.clientsmith/names.lock` of the output folder keeps the
    /// name that it had.
    #[arg(long)]
    pub rename: bool,
    #[command(flatten)]
    pub judgement: Judgement,
    #[command(flatten)]
    pub shape: Shape,
}

/// `clientsmith check`.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub selection: Selection,
    #[command(flatten)]
    pub judgement: Judgement,
}

/// `clientsmith dump`.
#[derive(Debug, Args)]
pub struct Dump {
    /// Which stage.
    #[arg(value_enum)]
    pub stage: Stage,
    #[command(flatten)]
    pub selection: Selection,
    #[command(flatten)]
    pub shape: Shape,
}

/// Which clients.
#[derive(Debug, Args)]
pub struct Selection {
    /// Clients of the manifest; all of them where none is named.
    #[arg(value_name = "CLIENT", conflicts_with = "document")]
    pub clients: Vec<String>,
    /// The manifest; otherwise `clientsmith.toml` in the current folder or the nearest folder above it.
    #[arg(long, value_name = "FILE", conflicts_with = "document")]
    pub manifest: Option<PathBuf>,
    /// An OpenAPI document, instead of a manifest.
    #[arg(long, value_name = "FILE")]
    pub document: Option<PathBuf>,
    /// An OpenAPI Overlay to apply to the document; may be repeated, the order counts.
    #[arg(long = "overlay", value_name = "FILE", requires = "document")]
    pub overlays: Vec<PathBuf>,
    /// An origin that references may lead to, such as `https://schemas.example.com`; may be repeated. What they name
    /// is fetched. Without it nothing is.
    #[arg(long, value_name = "ORIGIN")]
    pub allow_remote: Vec<Origin>,
    #[command(flatten)]
    pub part: Part,
}

/// How diagnostics are taken and shown.
#[derive(Debug, Args)]
pub struct Judgement {
    /// Take every warning and every skipped operation as an error.
    #[arg(long)]
    pub strict: bool,
    /// Show every warning. Otherwise, of more than six warnings of one code, the first five.
    #[arg(long)]
    pub verbose: bool,
    /// `human`: text on standard error and a summary; `json`: exactly one object on standard output.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// What is written for `--document`; in a manifest, its keys say so.
#[derive(Debug, Args)]
pub struct Shape {
    /// Name of the crate or module; otherwise it follows from the document's title.
    #[arg(long, value_name = "NAME", requires = "document", value_parser = super::client::parse_name)]
    pub name: Option<String>,
    /// Where the written crate takes the runtime from: a folder, `registry`, or `vendored`, which writes it into the crate.
    #[arg(long, value_name = "FOLDER|registry|vendored", requires = "document")]
    pub runtime: Option<String>,
    /// How serde's traits are implemented: by tables, which compile fast, or by serde's derives.
    #[arg(long, value_enum, value_name = "HOW", requires = "document")]
    pub serde: Option<Serde>,
    /// Which crate gives dates and times their values; `string` leaves them plain text.
    #[arg(long, value_enum, value_name = "CRATE", requires = "document")]
    pub dates: Option<Dates>,
    /// Whether a crate is written, or one module to `include!`.
    #[arg(long, value_enum, value_name = "LAYOUT", requires = "document")]
    pub layout: Option<Layout>,
    /// Also write what `validate()` checks, behind a feature of that name.
    #[arg(long, requires = "document")]
    pub validate: bool,
    /// Write types and nothing else: no client, no operations, nothing that sends.
    #[arg(long, requires = "document", conflicts_with = "tag_features")]
    pub types_only: bool,
    /// Put the operations of each tag behind a feature of the crate, with the types that only they use.
    #[arg(long, requires = "document")]
    pub tag_features: bool,
    /// Let structs keep members that the document does not declare.
    #[arg(long, requires = "document")]
    pub keep_unknown_members: bool,
    #[command(flatten)]
    pub calls: Calls,
}

/// When to colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    /// Makes it so for everything that is printed from here on.
    pub fn choose(self) {
        match self {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// `--format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Human,
    Json,
}

/// `--serde`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Serde {
    Lean,
    Derive,
}

/// `--dates`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Dates {
    Jiff,
    Chrono,
    Time,
    String,
}

/// `--layout`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Layout {
    Crate,
    Module,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_definition_is_sound() {
        super::Arguments::command().debug_assert();
    }
}
