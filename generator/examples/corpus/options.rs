//! The options of the runner. Not what is done with them.

use std::path::PathBuf;

/// What `--help` prints.
const HELP: &str = "\
usage: corpus DIR [options]

DIR is a folder of OpenAPI documents. Where it has an `index.jsonl` (one object with a `path` per line), those are
the documents; else every file below it that says `openapi` or `swagger` at its root.

  --sample N       only N documents, chosen by the seed
  --seed S         chooses another sample (default 1)
  --filter TEXT    only documents whose path contains the text
  --compile        run `cargo check` on the generated crates
  --examples       read and write the documents' examples with the generated types; each comes back equal, or for a
                   reason: it contradicts its schema, has members that the schema does not declare, is rounded to its
                   format, is of no implied type (the schema names none, and its keywords speak of another one),
                   contradicts its tag (the schema that its discriminator names), has an integer of more than 64
                   bits where no format asks for it, refers to nothing. Else it is a fault
  --jobs N         processes at once (default 2)
  --timeout S      seconds that one generation may take (default 120)
  --memory MB      memory that one generation may take (default 4096)
  --resume         keep what an earlier run found, where document, generator and runtime are the same
  --out DIR        where state, report and crates go (default `corpus` beside the build)
  --keep           keep the generated crates
  --allow N        exit with success when no more than N valid documents fail (default 0)";

/// The options.
#[derive(Clone, Debug)]
pub struct Options {
    /// Folder of documents.
    pub folder: PathBuf,
    /// How many of them, when not all.
    pub sample: Option<usize>,
    /// Chooses the sample.
    pub seed: u64,
    /// Part of the path.
    pub filter: Option<String>,
    /// Whether crates are checked.
    pub compile: bool,
    /// Whether examples are tried.
    pub examples: bool,
    /// Processes at once.
    pub jobs: usize,
    /// Seconds for one generation.
    pub timeout: u64,
    /// Bytes for one generation.
    pub memory: u64,
    /// Whether earlier results count.
    pub resume: bool,
    /// Where everything goes.
    pub out: PathBuf,
    /// Whether crates stay.
    pub keep: bool,
    /// How many failures are forgiven.
    pub allow: usize,
}

/// Reads the words of the command line.
///
/// # Errors
/// The help, with a first line that says what is wrong unless it was asked for.
pub fn parse(words: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut words = words.peekable();
    let mut options = Options {
        folder: PathBuf::new(),
        sample: None,
        seed: 1,
        filter: None,
        compile: false,
        examples: false,
        jobs: 2,
        timeout: 120,
        memory: 4096 << 20,
        resume: false,
        out: default_out(),
        keep: false,
        allow: 0,
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("`{word}` needs a value\n\n{HELP}"));
        let number = |text: String| {
            text.parse::<u64>().map_err(|_| format!("`{word}` needs a number, not `{text}`\n\n{HELP}"))
        };
        let size = |text| number(text).map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        match word.as_str() {
            "--help" | "-h" => return Err(HELP.to_owned()),
            "--sample" => options.sample = Some(size(value()?)?),
            "--seed" => options.seed = number(value()?)?,
            "--filter" => options.filter = Some(value()?),
            "--compile" => options.compile = true,
            "--examples" => options.examples = true,
            "--jobs" => options.jobs = size(value()?)?.max(1),
            "--timeout" => options.timeout = number(value()?)?,
            "--memory" => options.memory = number(value()?)? << 20,
            "--resume" => options.resume = true,
            "--out" => options.out = PathBuf::from(value()?),
            "--keep" => options.keep = true,
            "--allow" => options.allow = size(value()?)?,
            flag if flag.starts_with('-') => return Err(format!("`{flag}` is no option\n\n{HELP}")),
            _ if options.folder.as_os_str().is_empty() => options.folder = PathBuf::from(&word),
            _ => return Err(format!("`{word}` is one folder too many\n\n{HELP}")),
        }
    }
    match options.folder.as_os_str().is_empty() {
        true => Err(HELP.to_owned()),
        false => Ok(options),
    }
}

/// `target/corpus`, seen from `target/PROFILE/examples/corpus`.
fn default_out() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    program.ancestors().nth(3).map_or_else(|| PathBuf::from("target"), PathBuf::from).join("corpus")
}
