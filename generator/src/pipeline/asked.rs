//! What a document asks of the Rust of its types (`x-rust-type`, `x-rust-derive`): whether it is a path, and whether its
//! crate is there. Not what is done with it.
//!
//! A document is not trusted: it may name a type, but it cannot bring a crate into the build. That is up to the user.

use crate::api::{Api, Asked, Doc, Shape};
use crate::config::{Config, Layout};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::naming as codes;
use crate::foreign::{Dependency, RustPath, of_crate};
use std::collections::BTreeSet;

/// Looks at everything that is asked for, and reports what cannot be had.
pub(super) fn settle(out: &mut Diagnostics, api: &mut Api, config: &Config) {
    let mut settling = Settling { out, config, seen: BTreeSet::new(), missing: BTreeSet::new() };
    let ids: Vec<_> = api.types.ids().collect();
    for id in ids {
        let ty = &mut api.types[id];
        settling.doc(&mut ty.doc);
        if let Shape::Object(object) = &mut ty.shape {
            object.properties.iter_mut().for_each(|property| settling.doc(&mut property.doc));
        }
    }
}

struct Settling<'a> {
    out: &'a mut Diagnostics,
    config: &'a Config,
    /// Places that were reported: a place may be read several times.
    seen: BTreeSet<crate::source::NodeId>,
    /// Crates that were reported.
    missing: BTreeSet<String>,
}

impl Settling<'_> {
    fn doc(&mut self, doc: &mut Doc) {
        if let Some(asked) = &mut doc.rust_type {
            self.one(asked, RustPath::parse);
        }
        doc.rust_type = doc.rust_type.take().filter(|asked| asked.path.is_some());
        for asked in &mut doc.rust_derive {
            self.one(asked, RustPath::parse_derive);
        }
        doc.rust_derive.retain(|asked| asked.path.is_some());
    }

    fn one(&mut self, asked: &mut Asked, parse: fn(&str) -> Result<RustPath, String>) {
        match parse(&asked.text) {
            Ok(path) => match path.crates().into_iter().find(|name| !self.is_there(name)) {
                None => asked.path = Some(path),
                Some(name) if self.missing.insert(name.to_owned()) => {
                    let message = format!("`{path}` is not taken: its crate is no dependency of the client");
                    self.out.report(&codes::RUST_CRATE, asked.site, message).help(format!(
                        "say `dependencies = ['{name} = \"1\"']` in the manifest, with the version that is meant"
                    ));
                }
                Some(_) => {}
            },
            Err(fault) if self.seen.insert(asked.site) => {
                let message = format!("`{}` is no path of Rust: {fault}", asked.text.escape_debug());
                self.out.report(&codes::RUST_PATH, asked.site, message);
            }
            Err(_) => {}
        }
    }

    /// The user named the crate; or it is one that everybody knows, and a crate is written that can depend on it.
    fn is_there(&self, name: &str) -> bool {
        let types = &self.config.types;
        let of_formats = types.formats.values().filter_map(|one| one.dependency.as_ref());
        types.dependencies.iter().chain(of_formats).map(Dependency::library).any(|one| one == name)
            || self.config.layout == Layout::Crate && of_crate(name).is_some()
    }
}
