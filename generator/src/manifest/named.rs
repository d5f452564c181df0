//! Keys about single types, fields and operations: `rename`, `types`, `derive_for`, `closed_enums`. Not whether those are there.

use super::table::Table;
use crate::config::{ForeignType, Named, NamedChoices, Thing, TypeChoices};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::MANIFEST_VALUE;
use crate::foreign::RustPath;
use crate::rust::Ident;

/// Keys of `rename`.
pub(super) const RENAME: &[&str] = &["types", "fields", "operations", "groups"];
/// Keys of a type that is a table.
pub(super) const TYPE: &[&str] = &["type", "dependency"];

/// Reads the choices; dependencies of types are added to those that there are.
pub(super) fn read(out: &mut Diagnostics, client: &Table<'_>, types: &mut TypeChoices) -> NamedChoices {
    let mut choices = NamedChoices::default();
    if let Some(table) = client.table(out, "rename", RENAME) {
        for (key, thing) in [
            ("types", Thing::Type),
            ("fields", Thing::Field),
            ("operations", Thing::Operation),
            ("groups", Thing::Group),
        ] {
            for (name, site, to) in table.free_texts(out, key) {
                if !Ident::has_form(to) || to == "_" {
                    let message = format!(
                        "`{}` is no identifier; expected ASCII letters, digits and `_`",
                        to.escape_debug()
                    );
                    out.report(&MANIFEST_VALUE, site, message);
                    continue;
                }
                let what = (thing, to.to_owned());
                choices.renames.push(Named { key: name.to_owned(), what, site: Some(site) });
            }
        }
    }
    for (text, site) in client.located_texts(out, "closed_enums") {
        choices.closed_enums.push(Named { key: text.to_owned(), what: (), site: Some(site) });
    }
    for (key, texts) in client.free_lists(out, "derive_for") {
        for (text, site) in texts {
            let path = RustPath::parse_derive(text).and_then(|path| types.there(path));
            match path {
                Ok(what) => choices.derives.push(Named { key: key.to_owned(), what, site: Some(site) }),
                Err(fault) => {
                    let message = format!("`derive_for` has `{}`: {fault}", text.escape_debug());
                    out.report(&MANIFEST_VALUE, site, message);
                }
            }
        }
    }
    for (key, site, value) in client.texts_or_tables(out, "types", TYPE) {
        let (text, dependency) = match &value {
            Ok(text) => (Some(*text), None),
            Err(inner) => (inner.required(out, "type"), inner.text(out, "dependency")),
        };
        let Some(text) = text else { continue };
        match ForeignType::parse(key, text, dependency) {
            Ok(ForeignType { path, dependency }) => {
                types.dependencies.extend(dependency);
                choices.types.push(Named { key: key.to_owned(), what: path, site: Some(site) });
            }
            Err(fault) => {
                let message = format!("`{}` is `{}`: {fault}", key.escape_debug(), text.escape_debug());
                out.report(&MANIFEST_VALUE, site, message);
            }
        }
    }
    choices
}
