//! How deep documents nest, and the values in them. Not how deep types do: that is a matter of `mutation/deep.rs`.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::document;
use clientsmith::source::files::Memory;

/// The codes of a document with this schema, written as JSON in a file of this name.
fn codes(path: &str, schema: &str) -> Vec<&'static str> {
    let text = format!(
        r#"{{"openapi":"3.1.0","info":{{"title":"t","version":"1"}},"paths":{{}},"components":{{"schemas":{{"A":{schema}}}}}}}"#
    );
    let mut out = Diagnostics::default();
    document::load(&mut out, &Config::new(path), &mut Memory::of(path, text));
    out.sorted().iter().map(|one| one.code.id).collect()
}

fn nested(open: &str, innermost: &str, close: &str, levels: usize) -> String {
    format!("{}{innermost}{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn a_thousand_schemas_are_read() {
    for path in ["a.json", "a.yaml"] {
        for (open, close) in
            [(r#"{"allOf":["#, "]}"), (r#"{"properties":{"p":"#, "}}"), (r#"{"allOf":[{"anyOf":["#, "]}]}")]
        {
            let found = codes(path, &nested(open, r#"{"type":"string"}"#, close, 1_000));
            assert!(found.is_empty(), "{path} {open}: {found:?}");
        }
    }
}

/// W171
#[test]
fn deeper_values_are_left_out() {
    for (field, open, close, code) in [
        ("example", "[", "]", "W171"),
        ("default", r#"{"a":"#, "}", "W171"),
        ("enum", "[", "]", "W171"),
        ("x-example", "[", "]", ""),
    ] {
        for (levels, code) in [(128, ""), (129, code)] {
            let schema = format!(r#"{{"type":"string","{field}":{}}}"#, nested(open, "1", close, levels));
            let found = codes("a.json", &schema);
            let expected: Vec<_> = [code].into_iter().filter(|code| !code.is_empty()).collect();
            let found: Vec<_> = found.into_iter().filter(|id| *id == "W171").collect();
            assert_eq!(found, expected, "{field} {levels}");
        }
    }
}

/// E005
#[test]
fn what_is_deeper_still_is_refused() {
    assert_eq!(codes("a.json", &nested(r#"{"items":"#, "true", "}", 100_000)), ["E005"]);
}
