//! Keys about the types of values: `dates`, `formats`, `dependencies`. Not what becomes of them.

use super::table::Table;
use crate::config::{Dates, ForeignType, Layout, Maps, TypeChoices};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::MANIFEST_VALUE;
use crate::foreign::{Dependency, RustPath};
use crate::source::Site;

/// Keys of a format that is a table.
pub(super) const FORMAT_KEYS: &[&str] = &["type", "dependency"];

/// Reads the choices.
pub(super) fn read(out: &mut Diagnostics, table: &Table<'_>, layout: Layout) -> TypeChoices {
    let words =
        [("jiff", Dates::Jiff), ("chrono", Dates::Chrono), ("time", Dates::Time), ("string", Dates::String)];
    let mut types =
        TypeChoices { dates: table.word(out, "dates", &words).unwrap_or_default(), ..TypeChoices::default() };
    let words =
        [("ordered", Maps::Ordered), ("btree", Maps::BTree), ("hash", Maps::Hash), ("indexmap", Maps::Index)];
    types.maps = table.word(out, "maps", &words).unwrap_or_default();
    for text in table.texts(out, "dependencies") {
        match Dependency::parse(text) {
            Ok(dependency) => types.dependencies.push(dependency),
            Err(fault) => refuse(out, table.site_of("dependencies"), "dependencies", text, &fault),
        }
    }
    for text in table.texts(out, "derive") {
        let site = table.site_of("derive");
        match RustPath::parse_derive(text) {
            Ok(path) => {
                if let Err(fault) = types.there(path.clone()) {
                    out.report(&MANIFEST_VALUE, site, fault);
                }
                types.derive.push(path);
            }
            Err(fault) => refuse(out, site, "derive", text, &fault),
        }
    }
    let formats = table.texts_or_tables(out, "formats", FORMAT_KEYS);
    for (format, site, value) in formats {
        let (text, dependency) = match &value {
            Ok(text) => (Some(*text), None),
            Err(inner) => (inner.required(out, "type"), inner.text(out, "dependency")),
        };
        let Some(text) = text else { continue };
        let format = format.to_ascii_lowercase();
        match ForeignType::parse(&format, text, dependency) {
            Ok(foreign) => {
                // A module's dependencies are those of the crate around it.
                if let Some(missing) = types.missing_crate(&foreign).filter(|_| layout == Layout::Crate) {
                    let message =
                        format!("`{format}` is a type of the crate `{missing}`, which is no dependency");
                    out.report(&MANIFEST_VALUE, site, message).help(format!(
                        "say `{format} = {{ type = \"{}\", dependency = '{missing} = \"1\"' }}`",
                        text.escape_debug()
                    ));
                }
                types.formats.insert(format, foreign);
            }
            Err(fault) => refuse(out, site, &format, text, &fault),
        }
    }
    types
}

fn refuse(out: &mut Diagnostics, site: Site, key: &str, text: &str, fault: &str) {
    let (key, text) = (key.escape_debug(), text.escape_debug());
    out.report(&MANIFEST_VALUE, site, format!("`{key}` is `{text}`: {fault}"));
}
