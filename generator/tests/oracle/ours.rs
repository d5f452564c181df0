//! What we find in a document.

use crate::Found;
use crate::theirs::is_ignored;
use clientsmith::api::{Api, Origin, ParameterPlace};
use clientsmith::config::Config;
use clientsmith::diagnostic::{Diagnostics, Severity};
use clientsmith::source::files::Disk;
use clientsmith::{document, lower};
use std::collections::BTreeSet;
use std::path::Path;

/// What was found, and about what of it something was said.
pub struct Ours {
    pub found: Found,
    /// Paths, or an operation's method and path, with a located diagnostic: there the two may differ.
    pub spoken: BTreeSet<(Option<String>, String)>,
}

/// Why a document was rejected: the first error.
pub struct Rejection {
    pub code: &'static str,
    pub message: String,
}

/// Reads a document.
pub fn read(path: &Path) -> Result<Ours, Rejection> {
    let mut out = Diagnostics::default();
    let loaded = document::load(&mut out, &Config::new(path), &mut Disk::new());
    let api = lower::lower(&mut out, &loaded);
    if out.gate().is_err() {
        let all = out.sorted();
        let first = all.iter().find(|one| one.code.severity == Severity::Error).expect("why it is rejected");
        return Err(Rejection { code: first.code.id, message: first.message.clone() });
    }
    Ok(Ours { found: found(path, &out, &api), spoken: spoken(&out) })
}

impl Ours {
    /// Whether something was said about an operation or its path.
    pub fn spoke_of(&self, method: &str, path: &str) -> bool {
        [Some(method.to_owned()), None]
            .into_iter()
            .any(|method| self.spoken.contains(&(method, path.to_owned())))
    }
}

fn found(main: &Path, out: &Diagnostics, api: &Api) -> Found {
    let mut found = Found::default();
    for (_, operation) in api.operations.iter() {
        let (method, path) = (operation.method.0.clone(), operation.path.text.clone());
        for parameter in &operation.parameters {
            let place = match parameter.place {
                ParameterPlace::Path => "path",
                ParameterPlace::Query => "query",
                ParameterPlace::QueryString => "querystring",
                ParameterPlace::Header => "header",
                ParameterPlace::Cookie => "cookie",
            };
            if !is_ignored(place, &parameter.wire) {
                let key = (method.clone(), path.clone());
                let (place, name) = (place.to_owned(), parameter.wire.clone());
                found.parameters.insert((key.0, key.1, place, name, parameter.required));
            }
        }
        found.operations.insert((method, path));
    }
    for (_, ty) in api.types.iter() {
        // The other reader sees one file; we have read those that it refers to as well.
        let here = out.sources.file(out.sources.place(ty.site).file).path == main;
        if let Origin::Component(name) = &ty.origin
            && here
        {
            found.schemas.insert(name.clone());
        }
    }
    found
}

/// Where something was said: `/paths/~1pets/get/..`. A path is also found without the `?` or `#` that it must not
/// have, because that is how it is read then.
fn spoken(out: &Diagnostics) -> BTreeSet<(Option<String>, String)> {
    let mut spoken = BTreeSet::new();
    for site in out.sorted().into_iter().filter_map(|one| one.site) {
        let pointer = out.sources.pointer(site);
        let mut tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
        if let (Some("paths"), Some(path)) = (tokens.next().as_deref(), tokens.next()) {
            let method =
                tokens.next().filter(|token| token != "parameters").map(|token| token.to_uppercase());
            let bare = path.split(['#', '?']).next().unwrap_or_default().to_owned();
            // What is said about the path's own words concerns all that share the bare path.
            spoken.insert((method.clone().filter(|_| bare == path), bare));
            spoken.insert((method, path));
        }
    }
    spoken
}
