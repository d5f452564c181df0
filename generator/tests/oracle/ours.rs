//! What we find in a document.

use crate::theirs::is_ignored;
use crate::{Found, Operation};
use clientsmith::api::{Api, Origin, ParameterPlace};
use clientsmith::config::Config;
use clientsmith::diagnostic::{Diagnostics, Severity};
use clientsmith::source::files::Disk;
use clientsmith::{document, lower};
use std::collections::BTreeSet;
use std::path::Path;

/// What was found, and what was left out with a located error.
pub struct Ours {
    pub found: Found,
    pub skipped: BTreeSet<Operation>,
}

/// Reads a document; nothing where it is rejected.
pub fn read(path: &Path) -> Option<Ours> {
    let mut out = Diagnostics::default();
    let loaded = document::load(&mut out, &Config::new(path), &mut Disk::new());
    out.gate().ok()?;
    let api = lower::lower(&mut out, &loaded);
    out.gate().ok()?;
    Some(Ours { found: found(&api), skipped: skipped(&out) })
}

fn found(api: &Api) -> Found {
    let mut found = Found::default();
    for (_, operation) in api.operations.iter() {
        let (method, path) = (operation.method.0.clone(), operation.path.text.clone());
        for parameter in &operation.parameters {
            let place = match parameter.place {
                ParameterPlace::Path => "path",
                ParameterPlace::Query => "query",
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
        if let Origin::Component(name) = &ty.origin {
            found.schemas.insert(name.clone());
        }
    }
    found
}

/// Operations at or around which a skip was reported: `/paths/~1pets/get/..`.
fn skipped(out: &Diagnostics) -> BTreeSet<Operation> {
    let mut skipped = BTreeSet::new();
    for one in out.sorted().into_iter().filter(|one| one.code.severity == Severity::Skip) {
        let pointer = one.site.map(|site| out.sources.pointer(site)).unwrap_or_default();
        let mut tokens = pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"));
        if let (Some("paths"), Some(path), Some(method)) =
            (tokens.next().as_deref(), tokens.next(), tokens.next())
        {
            skipped.insert((method.to_uppercase(), path));
        }
    }
    skipped
}
