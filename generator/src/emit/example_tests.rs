//! `tests/examples.rs` of a generated crate.

use super::table;
use super::ty::Place;
use crate::rust::Crate;

/// One test for each example.
pub(super) fn emit(krate: &Crate) -> String {
    let library = &krate.package.library;
    let place = Place { krate, outside: true };
    let mut text = "//! The document's own examples: read, written again, equal.\n\n".to_owned();
    text += &format!("#[allow(unused_imports)]\nuse {library}::{{rt, types}};\n");
    for test in &krate.examples {
        let doc: String = test.doc.chars().map(|one| if one.is_control() { ' ' } else { one }).collect();
        text += &format!("\n/// {}\n#[test]\nfn {}() {{\n", doc.replace('<', "\\<"), test.name);
        text += "    rt::testing::assert_round_trip::<";
        text += &format!("{}>({});\n}}\n", place.text(&test.ty), table::string(&test.json));
    }
    text
}
