//! Choices for single things that the document does not have.

use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Memory;
use clientsmith::{Build, manifest};
use std::path::{Path, PathBuf};

const DOCUMENT: &str = include_str!("cases/choices/named.yaml");

fn said(keys: &str) -> String {
    let text = format!("[client.a]\ndocument = \"a.yaml\"\nout = \"out\"\n{keys}\n");
    let mut out = Diagnostics::default();
    let read = manifest::parse(&mut out, Path::new("clientsmith.toml"), text.as_bytes());
    if let Ok(mut read) = read {
        let mut memory = Memory::default();
        memory.0.insert(PathBuf::from("a.yaml"), DOCUMENT.as_bytes().to_vec());
        let _ = clientsmith::generate(&read.clients.remove(0).config, &mut memory, &mut out);
    }
    let line = |one: &clientsmith::diagnostic::Diagnostic| {
        let (line, _) = out.sources.line_column(one.site.expect("a place"));
        format!("{} {line}: {} {}\n", one.code.id, one.message, one.help.as_deref().unwrap_or_default())
    };
    out.sorted().into_iter().map(line).collect()
}

/// E082
#[test]
fn what_is_about_nothing_is_told_with_the_nearest() {
    for (keys, wished) in [
        ("rename = { types = { PrivatePet = \"Pet\" } }", "no type `PrivatePet` there is `_PrivatePet`"),
        ("rename = { fields = { \"Shop.flors\" = \"a\" } }", "no field `Shop.flors` there is `Shop.floors`"),
        ("rename = { operations = { addPets = \"a\" } }", "no operation `addPets` there is `addPet`"),
        ("closed_enums = [\"Sizes\"]", "no type `Sizes` there is `Size`"),
        ("derive_for = { Sizes = [\"Hash\"] }", "no type `Sizes` there is `Size`"),
        ("types = { Moneys = \"rust_decimal::Decimal\" }", "no type `Moneys` there is `Money`"),
    ] {
        let found = said(keys);
        assert_eq!(found, format!("E082 4: the document has {wished}\n"), "{keys}");
    }
}

/// E082: a text has no item of its own that could derive anything.
#[test]
fn a_macro_is_for_a_type_with_an_item() {
    let found = said("derive_for = { Money = [\"Hash\"] }");
    assert_eq!(found, "E082 4: `Money` is no struct, enum or union in Rust \n");
    for (keys, wished) in [
        ("derive_for = { Size = [\"a b\"] }", "`derive_for` has `a b`"),
        ("derive_for = { Size = \"Hash\" }", "expected a list of strings"),
        ("derive_for = { Size = [\"schemars::JsonSchema\"] }", "say `dependencies = ['schemars = \"1\"']`"),
    ] {
        let found = said(keys);
        assert!(found.starts_with("E063 4: ") && found.contains(wished), "{keys}: {found}");
    }
    let error = Build::new("a.yaml").out_dir(".").derive_for("A", "fn main() {}").generate();
    assert!(error.expect_err("no path").to_string().contains("E078"));
}

#[test]
fn what_is_no_name_is_refused() {
    for keys in
        ["rename = { types = { Size = \"a b\" } }", "rename = { types = { Size = 1 } }", "maps = \"tree\""]
    {
        let found = said(keys);
        assert!(found.starts_with("E063 4: "), "{keys}: {found}");
    }
    let found = said("rename = { type = { Size = \"A\" } }");
    assert!(found.starts_with("E062 4: ") && found.contains("there is `types`"), "{found}");
    let error = Build::new("a.yaml").out_dir(".").rename_type("A", "fn main() {}").generate();
    assert!(error.expect_err("no identifier").to_string().contains("E078"));
}
