//! The stages in their order. Each fallible one reports what it can; the gates decide.

mod asked;
mod featured;
mod grouped;
mod lost;
mod named;
mod paged;
mod selected;
mod served;
mod unknown;
mod vendored;

use crate::api::{Api, OperationId, TypeId, Untyped};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Rejected};
use crate::facts::Facts;
use crate::names::{Names, Renamed};
use crate::output::Files;
use crate::rust::{Crate, Method};
use crate::source::files::Sources;
use crate::{document, emit, facts, lower, names, plan};
use std::sync::Arc;

/// What a run gives.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The files, not yet written.
    pub files: Files,
    /// How much of the document became what.
    pub summary: Summary,
    /// The file of names, to be kept beside the client for the next run.
    pub names: String,
    /// What is called otherwise than in the run before, because the document asks for it.
    pub renamed: Vec<Renamed>,
    /// What was fetched from other hosts: addresses and texts.
    pub fetched: Vec<(String, Arc<str>)>,
}

/// How much of a document became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Of operations.
    pub operations: OperationCounts,
    /// Of incoming requests: webhooks and callbacks.
    pub incoming: OperationCounts,
    /// Operations whose answers are pages.
    pub paged: usize,
    /// Of types.
    pub types: TypeCounts,
}

/// Counts of operations, or of incoming requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OperationCounts {
    /// All that the document states, of the part that was chosen.
    pub total: usize,
    /// Those that were written.
    pub generated: usize,
    /// Those of them that say less than the document.
    pub degraded: usize,
    /// Those that were left out, each with an error that says why.
    pub skipped: usize,
}

/// Counts of types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TypeCounts {
    /// All schemas that were read.
    pub total: usize,
    /// Those that any JSON value fits.
    pub untyped: usize,
    /// Why.
    pub reasons: Untyped,
}

/// What the stages before the output give, for those who look into a run.
#[derive(Clone, Debug)]
pub struct Stages {
    /// What the API says.
    pub api: Api,
    /// What follows from it.
    pub facts: Facts,
    /// What everything is called.
    pub names: Names,
    /// The crate as planned.
    pub krate: Crate,
}

impl Stages {
    /// Which operations give pages, how and why: a line for each.
    pub fn describe_pages(&self) -> String {
        let ids = self.names.groups.iter().flat_map(|group| &group.operations);
        let methods = self.krate.groups.iter().flat_map(|group| &group.methods);
        let paged = ids.zip(methods).filter(|(_, method)| method.pages.is_some());
        let line = |(id, method): (&OperationId, &Method)| {
            let pages = self.facts.pages(*id)?;
            Some(format!("pages {} {}: {}\n", method.verb, method.template, pages.describe()))
        };
        paged.filter_map(line).collect()
    }

    /// How the type is spelled in code that uses the crate's `rt` and `types`, as the crate's own tests do.
    pub fn spelled(&self, config: &Config, id: TypeId) -> String {
        let ty = plan::type_of(&self.api, &self.facts, &self.names, config, id);
        emit::spelled(&self.krate, &ty)
    }
}

/// Runs all stages up to the planned crate.
///
/// # Errors
/// [`Rejected`] when the document cannot be used; `out` says why.
pub fn stages(config: &Config, sources: &mut dyn Sources, out: &mut Diagnostics) -> Result<Stages, Rejected> {
    vendored::check(out, config);
    out.gate()?;
    let document = document::load(out, config, sources);
    out.gate()?;
    let mut api = lower::lower(out, &document);
    grouped::settle(&mut api, config);
    named::settle(out, &mut api, config);
    asked::settle(out, &mut api, config);
    served::settle(out, &mut api, config, sources);
    if config.keep_unknown_members {
        unknown::keep(&mut api);
    }
    paged::settle(out, &mut api, config);
    // What is chosen is called as it is in the whole document.
    let whole = (!config.selection.is_all()).then(|| {
        let facts = facts::of(&api);
        names::assign(out, &api, &facts, config, sources)
    });
    selected::keep(out, &mut api, config);
    out.gate()?;
    // A large document is a million pieces to be given back; nobody waits for that.
    rayon::spawn(move || drop(document));
    let facts = facts::of(&api);
    let names = match whole {
        Some(whole) => names::of_part(out, &api, &facts, config, whole),
        None => names::assign(out, &api, &facts, config, sources),
    };
    out.gate()?;
    let krate = plan::plan(&api, &facts, &names, config);
    featured::check(out, &krate, config);
    out.gate()?;
    Ok(Stages { api, facts, names, krate })
}

/// Reads a document and makes all files of its client, in memory.
///
/// # Errors
/// [`Rejected`] when the document cannot be used; `out` says why.
pub fn generate(
    config: &Config,
    sources: &mut dyn Sources,
    out: &mut Diagnostics,
) -> Result<Generated, Rejected> {
    let Stages { api, facts, names, krate } = stages(config, sources, out)?;
    let generated = Generated {
        files: emit::emit(&krate),
        summary: summary(&api, &krate, out),
        names: names.lock,
        renamed: names.renamed,
        fetched: fetched(out),
    };
    // As above.
    rayon::spawn(move || drop((api, facts, krate)));
    Ok(generated)
}

fn fetched(out: &Diagnostics) -> Vec<(String, Arc<str>)> {
    let files = out.sources.files().iter();
    files.filter_map(|file| Some((file.address()?.to_owned(), Arc::clone(&file.text)))).collect()
}

fn summary(api: &Api, krate: &Crate, out: &Diagnostics) -> Summary {
    let (lost, lost_incoming) = lost::operations(api, out);
    let degraded = api.operations.iter().zip(lost).filter(|((_, one), lost)| one.degraded || *lost);
    let incoming = api.incoming.iter().zip(lost_incoming);
    let degraded_incoming = incoming.filter(|((_, one), lost)| one.degraded || *lost);
    Summary {
        operations: OperationCounts {
            total: api.operations.len() + api.coverage.skipped,
            generated: api.operations.len(),
            degraded: degraded.count(),
            skipped: api.coverage.skipped,
        },
        incoming: OperationCounts {
            total: api.incoming.len() + api.coverage.incoming_skipped,
            generated: api.incoming.len(),
            degraded: degraded_incoming.count(),
            skipped: api.coverage.incoming_skipped,
        },
        paged: krate.groups.iter().flat_map(|group| &group.methods).filter(|one| one.pages.is_some()).count(),
        types: TypeCounts {
            total: api.types.len(),
            untyped: api.coverage.untyped.total(),
            reasons: api.coverage.untyped,
        },
    }
}
