//! Which clients a command is about: those of the manifest, or the one of `--document`. Not what is done with them.

use super::args::{Dates, Layout, Selection, Serde, Shape};
use super::{USAGE, print, runtime};
use clientsmith::config::{self, Config, SerdeMode};
use clientsmith::diagnostic::catalog::interface::{CLIENT_UNKNOWN, MANIFEST_MISSING};
use clientsmith::diagnostic::{Diagnostics, Rejected, nearest};
use clientsmith::manifest::{self, Client, Manifest};
use clientsmith::output::NAMES;
use clientsmith::source::files::facts_of;
use std::path::PathBuf;

/// One client that a command is about.
pub struct Job {
    /// Its name in the manifest; none for `--document`.
    pub name: Option<String>,
    /// What to generate.
    pub config: Config,
    /// Where to; none when nothing is written.
    pub out: Option<PathBuf>,
    /// Its table in the manifest.
    pub client: Option<Client>,
}

/// The clients of a command; what is wrong with the manifest is in the diagnostics, `None` says that nothing can
/// be done.
pub struct Jobs {
    pub list: Option<Vec<Job>>,
    pub diagnostics: Diagnostics,
}

/// Finds the clients.
///
/// # Errors
/// The exit code, when the command line makes no sense; it was said then.
pub fn jobs(selection: &Selection, shape: Option<&Shape>, out: Option<PathBuf>) -> Result<Jobs, u8> {
    let mut diagnostics = Diagnostics::default();
    let mut list = match &selection.document {
        Some(document) => Some(vec![document_job(document.clone(), selection, shape, out)?]),
        None => manifest_jobs(selection, &mut diagnostics).ok(),
    };
    for job in list.iter_mut().flatten() {
        job.config.allow_remote.extend(selection.allow_remote.iter().cloned());
    }
    Ok(Jobs { list, diagnostics })
}

fn document_job(
    document: PathBuf,
    selection: &Selection,
    shape: Option<&Shape>,
    out: Option<PathBuf>,
) -> Result<Job, u8> {
    let mut config = Config::new(document);
    config.facts = Some(facts_of(&config.document));
    config.overlays.clone_from(&selection.overlays);
    config.selection = selection.part.selection();
    config.package.standalone = true;
    if let Some(shape) = shape {
        config.package.name.clone_from(&shape.name);
        config.package.runtime = runtime::choose(shape.runtime.as_deref()).map_err(|message| {
            print::error(&message);
            USAGE
        })?;
        config.serde = match shape.serde {
            None | Some(Serde::Lean) => SerdeMode::Lean,
            Some(Serde::Derive) => SerdeMode::Derive,
        };
        config.types.dates = match shape.dates {
            None | Some(Dates::Jiff) => config::Dates::Jiff,
            Some(Dates::Chrono) => config::Dates::Chrono,
            Some(Dates::Time) => config::Dates::Time,
            Some(Dates::String) => config::Dates::String,
        };
        shape.calls.choose(&mut config);
        config.types_only = shape.types_only;
        config.tag_features = shape.tag_features;
        if config.default_features.is_some() && matches!(shape.layout, Some(Layout::Module)) {
            print::error("a module has no features: `--default-features` is for `--layout crate`");
            return Err(USAGE);
        }
        if shape.tag_features && matches!(shape.layout, Some(Layout::Module)) {
            print::error("a module has no features: `--tag-features` is for `--layout crate`");
            return Err(USAGE);
        }
        config.validate = shape.validate;
        config.keep_unknown_members = shape.keep_unknown_members;
        config.layout = match shape.layout {
            None | Some(Layout::Crate) => config::Layout::Crate,
            Some(Layout::Module) => config::Layout::Module,
        };
    }
    config.names = out.as_deref().map(|out| out.join(NAMES));
    Ok(Job { name: None, config, out, client: None })
}

fn manifest_jobs(selection: &Selection, out: &mut Diagnostics) -> Result<Vec<Job>, Rejected> {
    let Some(path) = selection.manifest.clone().or_else(manifest::find) else {
        let message = format!("there is no `{}` in this folder or a folder above it", manifest::FILE);
        out.report_unlocated(&MANIFEST_MISSING, message)
            .help("make one, or generate by `clientsmith generate --document FILE --out FOLDER`");
        return Err(Rejected);
    };
    let Manifest { clients, .. } = manifest::read(out, &path)?;
    for name in &selection.clients {
        if !clients.iter().any(|client| client.name == *name) {
            report_unknown(out, name, &clients);
        }
    }
    out.gate()?;
    let chosen = clients
        .into_iter()
        .filter(|client| selection.clients.is_empty() || selection.clients.contains(&client.name));
    Ok(chosen
        .map(|client| Job {
            name: Some(client.name.clone()),
            config: Config { names: Some(client.out.join(NAMES)), ..client.config.clone() },
            out: Some(client.out.clone()),
            client: Some(client),
        })
        .collect())
}

pub(super) fn report_unknown(out: &mut Diagnostics, name: &str, clients: &[Client]) {
    let names = || clients.iter().map(|client| client.name.as_str());
    let message = format!("the manifest has no client `{}`", name.escape_debug());
    let found = out.report_unlocated(&CLIENT_UNKNOWN, message);
    match nearest(name, names()) {
        Some(meant) => found.help(format!("there is `{}`", meant.escape_debug())),
        None => {
            let list: Vec<_> = names().map(|name| format!("`{}`", name.escape_debug())).collect();
            found
                .help(format!("it has {}", if list.is_empty() { "none".to_owned() } else { list.join(", ") }))
        }
    };
}
