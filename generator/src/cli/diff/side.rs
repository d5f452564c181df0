//! What the two sides of `diff` are: files, clients of the manifest, or files of a revision. Not how they are compared.

use super::super::args::Diff;
use super::revision::{self, Named};
use clientsmith::config::Config;
use clientsmith::diagnostic::catalog::interface::NOTHING_KEPT;
use clientsmith::diagnostic::{Diagnostics, nearest};
use clientsmith::diff::Kept;
use clientsmith::manifest::{self, Client, Manifest};
use clientsmith::output::NAMES;
use clientsmith::source::files::{Disk, Sources};
use std::path::{Path, PathBuf};

/// A side, ready to be read.
pub struct Side {
    pub label: String,
    pub config: Config,
    pub sources: Box<dyn Sources>,
    /// The clientsmith that wrote it, where that is not this one.
    pub generator: Option<String>,
    /// Whether names are those of the file that `config` names, also where it comes after another side.
    pub has_names: bool,
}

impl Side {
    fn of(label: String, config: Config, sources: Box<dyn Sources>) -> Side {
        Side { label, config, sources, generator: None, has_names: false }
    }
}

/// Both.
pub struct Sides {
    pub old: Side,
    pub new: Side,
}

/// Why there are none.
pub enum Fault {
    /// What was asked for makes no sense.
    Usage(String),
    /// A file makes no sense.
    Rejected(Box<Diagnostics>),
}

/// What an argument names.
enum Meant {
    Client(Box<Client>),
    Revision(Named),
    File(PathBuf),
}

/// Finds the sides that the command line names.
pub fn find(options: &Diff) -> Result<Sides, Fault> {
    let manifest = manifest(options)?;
    let clients = manifest.map(|manifest| manifest.clients).unwrap_or_default();
    let client = |name: &str| clients.iter().find(|client| client.name == name);
    let mean = |text: &str| -> Result<Meant, Fault> {
        // A file and a client of one name: the file can be said otherwise, by `./`.
        if let Some(client) = client(text) {
            return Ok(Meant::Client(Box::new(client.clone())));
        }
        if Path::new(text).is_file() {
            return Ok(Meant::File(PathBuf::from(text)));
        }
        match revision::named(text).map_err(Fault::Usage)? {
            Some(named) => Ok(Meant::Revision(named)),
            None => Err(Fault::Usage(unknown(text, &clients))),
        }
    };
    let old = mean(&options.old)?;
    let new = match (&options.new, &old) {
        (Some(new), _) => mean(new)?,
        (None, Meant::Client(client)) => Meant::Client(client.clone()),
        (None, Meant::Revision(_) | Meant::File(_)) => {
            let message = "`diff OLD` alone compares a client of the manifest; a document needs another to be compared with";
            return Err(Fault::Usage(message.to_owned()));
        }
    };
    let chosen = match &options.client {
        Some(name) => match client(name) {
            Some(client) => Some(client.clone()),
            None => return Err(Fault::Usage(unknown(name, &clients))),
        },
        None => [&old, &new].into_iter().find_map(|side| of_side(side, &clients)).cloned(),
    };
    let mut base = match &chosen {
        Some(client) => client.config.clone(),
        None => Config::new(""),
    };
    base.overlays.extend(options.overlays.iter().cloned());
    base.names = chosen.as_ref().map(|client| client.out.join(NAMES));
    // What comes after what a client was made of last is what the next run would make: with the names that are there now.
    let has_names = matches!((&old, &new), (Meant::Client(old), Meant::Client(new)) if old.name == new.name);
    let new = Side { has_names, ..side(new, &base, false)? };
    Ok(Sides { old: side(old, &base, true)?, new })
}

/// The manifest that is named, or the nearest; none is needed to compare files.
fn manifest(options: &Diff) -> Result<Option<Manifest>, Fault> {
    let mut out = Diagnostics::default();
    match options.manifest.clone().or_else(manifest::find) {
        None => Ok(None),
        Some(path) => match manifest::read(&mut out, &path) {
            Ok(manifest) => Ok(Some(manifest)),
            Err(_) => Err(Fault::Rejected(Box::new(out))),
        },
    }
}

/// The client that a side is, or is the document of.
fn of_side<'c>(side: &Meant, clients: &'c [Client]) -> Option<&'c Client> {
    let path = match side {
        Meant::Client(client) => return clients.iter().find(|one| one.name == client.name),
        Meant::Revision(named) => named.on_disk.clone(),
        Meant::File(path) => path.canonicalize().ok(),
    }?;
    clients.iter().find(|client| client.config.document.canonicalize().is_ok_and(|document| document == path))
}

fn side(meant: Meant, base: &Config, is_old: bool) -> Result<Side, Fault> {
    let disk = || Box::new(Disk::new());
    let of = |document: PathBuf| Config { document, ..base.clone() };
    Ok(match meant {
        Meant::File(path) => Side::of(path.display().to_string(), of(path), disk()),
        Meant::Revision(Named { revision, path, .. }) => {
            Side::of(path.display().to_string(), of(path), Box::new(revision))
        }
        Meant::Client(client) if is_old => match Kept::find(&client.out) {
            Ok(kept) => Side {
                label: format!("{} as generated last", client.name),
                config: kept.config(&client.out, &client.config),
                generator: Some(kept.generator().to_owned()),
                sources: Box::new(kept),
                has_names: true,
            },
            Err(error) => return Err(nothing_kept(&client, &error)),
        },
        Meant::Client(client) => {
            let config = Config { names: base.names.clone(), ..client.config.clone() };
            Side::of(client.config.document.display().to_string(), config, disk())
        }
    })
}

fn nothing_kept(client: &Client, error: &std::io::Error) -> Fault {
    let mut out = Diagnostics::default();
    let folder = client.out.display().to_string();
    let message = format!(
        "what `{}` was made of last cannot be read from `{}`: {error}",
        client.name.escape_debug(),
        folder.escape_debug()
    );
    out.report_unlocated(&NOTHING_KEPT, message)
        .help("generate the client once, or name a revision: `clientsmith diff HEAD:DOCUMENT DOCUMENT`");
    Fault::Rejected(Box::new(out))
}

fn unknown(text: &str, clients: &[Client]) -> String {
    let shown = text.escape_debug();
    let names = clients.iter().map(|client| client.name.as_str());
    match nearest(text, names) {
        Some(meant) => format!("`{shown}` is no file and no client; there is `{}`", meant.escape_debug()),
        None => format!("`{shown}` is no file, no client of the manifest, and no `REVISION:PATH` of git"),
    }
}
