//! `init`: from an address or a file to a client that compiles. Everything is checked before anything is written, and
//! nothing that is there is overwritten. Not how documents are found or clients are made.

mod entry;
mod report;
mod workspace;

use super::args::{Format, Init};
use super::client::{self, Deed, Outcome};
use super::progress::Line;
use super::selection::Job;
use super::{DONE, REJECTED, USAGE, fetch, print, runtime};
use clientsmith::config::{Config, RuntimeSource, SourceConfig};
use clientsmith::diagnostic::catalog::interface::{MANIFEST_SYNTAX, OUTPUT_FOREIGN, OUTPUT_IO};
use clientsmith::diagnostic::{Diagnostics, Rejected};
use clientsmith::fetch::{Fetched, Request};
use clientsmith::manifest::{self, Client};
use clientsmith::output::{NAMES, write_single};
use clientsmith::source::files::{Disk, Memory, Sources};
use clientsmith::source::origin::Address;
use entry::Entry;
use report::Begun;
use std::path::{Path, PathBuf};

/// Where a document is from.
enum Origin {
    Web { source: SourceConfig, fetched: Box<Fetched> },
    File(PathBuf),
}

/// What stopped it.
enum Stop {
    /// The command was used wrongly, in these words.
    Usage(String),
    /// The diagnostics say why.
    Rejected,
}

impl From<Rejected> for Stop {
    fn from(_: Rejected) -> Self {
        Stop::Rejected
    }
}

/// Runs `clientsmith init`; returns the exit code.
pub fn init(options: &Init) -> u8 {
    let mut out = Diagnostics::default();
    let mut tried = String::new();
    match begin(options, &mut out, &mut tried) {
        Ok(begun) => {
            let failed = begun.outcome.failed;
            match options.format {
                Format::Human => report::print(&begun),
                Format::Json => report::json(&begun),
            }
            if failed { REJECTED } else { DONE }
        }
        Err(Stop::Usage(message)) => {
            print::error(&message);
            USAGE
        }
        Err(Stop::Rejected) => {
            match options.format {
                Format::Human => report::rejected(&out, &tried),
                Format::Json => report::rejected_json(&out),
            }
            REJECTED
        }
    }
}

fn begin(options: &Init, out: &mut Diagnostics, tried: &mut String) -> Result<Begun, Stop> {
    let runtime = runtime::choose(options.runtime.as_deref()).map_err(Stop::Usage)?;
    let at = options.manifest.clone().or_else(manifest::find).unwrap_or_else(|| manifest::FILE.into());
    let base = at.parent().unwrap_or(Path::new("")).to_owned();
    let known = if at.exists() { Some(read(&at, out)?) } else { None };
    let taken = match &known {
        Some(text) => manifest::parse(out, &at, text.as_bytes())?.clients,
        None => Vec::new(),
    };
    let origin = origin(options, out, tried)?;
    // Also where the name is known: a document that is rejected leaves nothing behind.
    let name_of_document = name_of(&origin, out)?;
    let name = options.name.clone().unwrap_or(name_of_document);
    if taken.iter().any(|client| client.name == name) {
        let message =
            format!("the manifest has a client `{name}` already, choose another name with `--name`");
        return Err(Stop::Usage(message));
    }
    let document = match &origin {
        Origin::Web { fetched, .. } => {
            let end = match fetched.format {
                clientsmith::fetch::Format::Json => "json",
                clientsmith::fetch::Format::Yaml => "yaml",
            };
            base.join("specs").join(&name).join(format!("openapi.{end}"))
        }
        Origin::File(file) => file.clone(),
    };
    let folder = options.out.clone().unwrap_or_else(|| base.join("generated").join(&name));
    let must_be_free =
        [(matches!(origin, Origin::Web { .. }), document.parent().unwrap_or(&base)), (true, &folder)];
    for (_, path) in must_be_free.into_iter().filter(|(must, path)| *must && path.exists()) {
        let message = format!("`{}` is there already, and nothing is overwritten", shown(path));
        out.report_unlocated(&OUTPUT_FOREIGN, message)
            .help("choose another name with `--name` or another folder with `--out`, or move it away");
    }
    out.gate()?;
    let membership = workspace::membership(&folder);
    let entry = Entry {
        name: &name,
        source: match &origin {
            Origin::Web { source, .. } => Some(source),
            Origin::File(_) => None,
        },
        document: written(&base, &document),
        out: written(&base, &folder),
        runtime: match (&runtime, &membership) {
            (RuntimeSource::Vendored, _) => Some("vendored".to_owned()),
            (_, Some(around)) if around.has_runtime => Some("workspace".to_owned()),
            (RuntimeSource::Path(path), _) => Some(path.display().to_string()),
            _ => None,
        },
        standalone: membership.as_ref().is_some_and(|around| around.excluded),
    };
    let text = entry.added_to(known.as_deref().unwrap_or_default()).map_err(|fault| {
        out.report_unlocated(&MANIFEST_SYNTAX, format!("`{}` cannot be added to: {fault}", shown(&at)));
        Stop::Rejected
    })?;
    let client =
        manifest::parse(out, &at, text.as_bytes())?.clients.into_iter().find(|client| client.name == name);
    let client = client.expect("invariant: the entry that was added is read");
    if let Origin::Web { fetched, .. } = &origin
        && let Err(error) = clientsmith::fetch::store(&document, fetched, None, false)
    {
        fetch::not_stored(out, &error, &document);
        return Err(Stop::Rejected);
    }
    let (job, outcome) = generate(client);
    if !outcome.failed {
        write(&at, &text, out)?;
        if let Some((path, text)) = membership.as_ref().and_then(|around| around.with_member()) {
            write(&path, &text, out)?;
        }
    }
    Ok(Begun::new(job, outcome, at, membership, options.format))
}

fn origin(options: &Init, out: &mut Diagnostics, tried: &mut String) -> Result<Origin, Stop> {
    if !options.from.contains("://") {
        let file = PathBuf::from(&options.from);
        if !file.is_file() {
            return Err(Stop::Usage(format!(
                "there is no file `{}`; an address starts with `https://`",
                shown(&file)
            )));
        }
        return Ok(Origin::File(file));
    }
    let url =
        Address::parse(&options.from).map_err(|fault| Stop::Usage(format!("this is no address: {fault}")))?;
    if let Some(name) = url.plain_secret() {
        return Err(Stop::Usage(format!(
            "the address goes into the manifest, and has a secret in `{0}`; name an environment variable: \
             '..?{0}=${{TOKEN}}'",
            name.escape_debug()
        )));
    }
    let args = &options.source;
    let source = SourceConfig {
        pick: args.pick.clone(),
        headers: args.headers.clone(),
        allow_private: args.allow_private,
        ..SourceConfig::of(url)
    };
    let mut line = Line::new(options.format == Format::Human);
    let request = Request::of(&source, &|name| std::env::var(name).ok());
    let fetched = request.and_then(|request| clientsmith::fetch::fetch(&request, &mut line));
    line.clear();
    match fetched {
        Ok(fetched) => Ok(Origin::Web { source, fetched: Box::new(fetched) }),
        Err(error) => {
            fetch::report(out, &error, false);
            *tried = super::fetch_report::found_instead(&error);
            Err(Stop::Rejected)
        }
    }
}

/// The name that the crate gets by the document.
fn name_of(origin: &Origin, out: &mut Diagnostics) -> Result<String, Stop> {
    // What there is to say is said when the client is made.
    let mut quiet = Diagnostics::default();
    let (path, mut sources): (PathBuf, Box<dyn Sources>) = match origin {
        Origin::Web { fetched, .. } => {
            let path = PathBuf::from("openapi").with_extension(match fetched.format {
                clientsmith::fetch::Format::Json => "json",
                clientsmith::fetch::Format::Yaml => "yaml",
            });
            let memory = Memory::of(&path, fetched.document.clone());
            let memory =
                fetched.files.iter().fold(memory, |memory, (path, bytes)| memory.with(path, bytes.clone()));
            (path, Box::new(memory))
        }
        Origin::File(file) => (file.clone(), Box::new(Disk::new())),
    };
    match clientsmith::stages(&Config::new(path), &mut *sources, &mut quiet) {
        Ok(stages) => Ok(stages.krate.package.name),
        Err(Rejected) => {
            *out = quiet;
            Err(Stop::Rejected)
        }
    }
}

fn generate(client: Client) -> (Job, Outcome) {
    let config = Config { names: Some(client.out.join(NAMES)), ..client.config.clone() };
    let job =
        Job { name: Some(client.name.clone()), config, out: Some(client.out.clone()), client: Some(client) };
    let outcome = client::run(&job, Deed::Write { force: false }, false);
    (job, outcome)
}

/// A path as the manifest has it: relative to its folder, with `/` between its parts.
fn written(base: &Path, path: &Path) -> String {
    let base = if base.as_os_str().is_empty() { Path::new(".") } else { base };
    manifest::relative(base, path).display().to_string()
}

fn shown(path: &Path) -> String {
    path.display().to_string().escape_debug().to_string()
}

fn read(path: &Path, out: &mut Diagnostics) -> Result<String, Stop> {
    let text = Disk::new().read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    text.map_err(|error| {
        out.report_unlocated(&OUTPUT_IO, format!("`{}` cannot be read: {error}", shown(path)));
        Stop::Rejected
    })
}

fn write(path: &Path, text: &str, out: &mut Diagnostics) -> Result<(), Stop> {
    write_single(path, text).map(|_| ()).map_err(|error| {
        out.report_unlocated(&OUTPUT_IO, format!("`{}` was not written: {error}", shown(path)));
        Stop::Rejected
    })
}
