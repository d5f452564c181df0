//! Reading: JSON and YAML give the same tree, with the same places, and faults are located.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::document::{self, Document, Node, NodeKind};
use clientsmith::source::files::Memory;
use serde_json::json;

fn read(path: &str, text: impl Into<Vec<u8>>) -> (Document, Diagnostics) {
    let mut out = Diagnostics::default();
    let document = document::load(&mut out, &Config::new(path), &mut Memory::of(path, text));
    (document, out)
}

/// Of a whole document around a value, the value and what was said while reading.
fn value(path: &str, text: &str) -> (serde_json::Value, Vec<String>) {
    let (document, out) = read(path, text);
    let value = document.root().get("x-v").map(Node::to_json).unwrap_or_default();
    (value, said(&out))
}

/// `code line:column message`, without what is said about a text that is no OpenAPI document.
fn said(out: &Diagnostics) -> Vec<String> {
    let line = |one: &&clientsmith::diagnostic::Diagnostic| {
        let (line, column) = one.site.map_or((0, 0), |site| out.sources.line_column(site));
        format!("{} {line}:{column} {}", one.code.id, one.message)
    };
    let of_reading =
        |id: &str| id <= "E005" || ("W100"..="W104").contains(&id) || matches!(id, "W115" | "W170");
    let all = out.sorted();
    all.iter().filter(|one| of_reading(one.code.id)).map(line).collect()
}

/// Every node: pointer, line, column.
fn places(document: &Document, out: &Diagnostics) -> Vec<(String, usize, usize)> {
    let mut work = vec![document.root()];
    let mut places = Vec::new();
    while let Some(node) = work.pop() {
        let (line, column) = out.sources.line_column(node.id());
        places.push((out.sources.pointer(node.id()), line, column));
        work.extend(node.items().chain(node.entries().map(|(_, value)| value)));
    }
    places.sort();
    places
}

fn expect(places: &[(String, usize, usize)], expected: &[(&str, usize, usize)]) {
    let places: Vec<_> =
        places.iter().map(|(pointer, line, column)| (pointer.as_str(), *line, *column)).collect();
    assert_eq!(places, expected);
}

#[test]
fn places_in_json() {
    let text = "{\n  \"é\": [1, {\"a/b\": null}],\r\n  \"漢\": {\"~\": [[]]}, \"z\": \"\\u00e9\"\n}\n";
    let (document, out) = read("a.json", text);
    expect(
        &places(&document, &out),
        &[
            ("", 1, 1),
            ("/z", 3, 21),
            ("/é", 2, 3),
            ("/é/0", 2, 9),
            ("/é/1", 2, 12),
            ("/é/1/a~1b", 2, 13),
            ("/漢", 3, 3),
            ("/漢/~0", 3, 9),
            ("/漢/~0/0", 3, 15),
        ],
    );
}

#[test]
fn places_in_yaml() {
    let text = "# é\né:\n  - 1\n  - a/b: ~\n    c: |\n      x\r\n漢: {\"~\": [[]]}\nz: >-\n  é\n";
    let (document, out) = read("a.yaml", text);
    expect(
        &places(&document, &out),
        &[
            ("", 2, 1),
            ("/z", 8, 1),
            ("/é", 2, 1),
            ("/é/0", 3, 5),
            ("/é/1", 4, 5),
            ("/é/1/a~1b", 4, 5),
            ("/é/1/c", 5, 5),
            ("/漢", 7, 1),
            ("/漢/~0", 7, 5),
            ("/漢/~0/0", 7, 11),
        ],
    );
}

#[test]
fn json_values() {
    let text = r#"{"x-v": {"a": [1, -0.5e+3, 18446744073709551615, 1e400], "b": "\"\\\/\b\f\n\r\té\ud83e\udd80", "": {}}}"#;
    let expected = json!({
        "a": [1, -500.0, u64::MAX, "1e400"], "b": "\"\\/\u{8}\u{c}\n\r\té🦀", "": {}
    });
    assert_eq!(value("a.json", text), (expected, vec![]));
}

#[test]
fn yaml_values() {
    let text = "\
x-v:
  200: ok
  true: t
  null: n
  1.0: v
  no: on
  16_9: 0777
  version: 1.0
  hex: 0x1F
  date: 2020-01-01
  quoted: '12'
  empty:
  str: !!str 12
  int: !!int \"12\"
  folded: >
    a
    b
";
    let expected = json!({
        "200": "ok", "true": "t", "null": "n", "1.0": "v", "no": "on", "16_9": 777, "version": 1.0, "hex": 31,
        "date": "2020-01-01", "quoted": "12", "empty": null, "str": "12", "int": 12, "folded": "a b\n"
    });
    assert_eq!(value("a.yaml", text), (expected, vec![]));
    let (document, _) = read("a.yaml", text);
    let node = |key| document.root().get("x-v").and_then(|map| map.get(key)).expect("present");
    assert_eq!(node("version").text(), Some("1.0"));
    assert_eq!(node("version").str(), None);
    assert_eq!(node("16_9").text(), Some("0777"));
    assert_eq!(node("hex").i64(), Some(31));
    assert_eq!(node("200").kind(), NodeKind::String);
}

#[test]
fn json_faults_are_located() {
    for (text, expected) in [
        ("{\"a\": 1,}", "E002 1:9 found `}`, expected a key in double quotes"),
        ("{\"a\" 1}", "E002 1:6 found `1`, expected `:`"),
        ("{\n  \"a\": [1 2]}", "E002 2:11 found `2`, expected `,` or `]`"),
        ("{\"é\": tru}", "E002 1:7 found `t`, expected a value"),
        ("{\"a\": 01}", "E002 1:8 found `1`, expected `,` or `}`"),
        ("{\"a\": 1.}", "E002 1:9 found `}`, expected a digit"),
        ("{\"a\": -}", "E002 1:8 found `}`, expected a digit"),
        ("{\"a\": \"x", "E002 1:7 found the end of the file in a string, expected `\"`"),
        (
            "{\"a\": \"\\x\"}",
            "E002 1:9 found `x`, expected one of `\"`, `\\`, `/`, `b`, `f`, `n`, `r`, `t`, `u` after `\\`",
        ),
        ("{\"a\": \"\\u12g4\"}", "E002 1:12 found `g`, expected a hexadecimal digit"),
        ("{\"a\": \"\t\"}", "E002 1:8 found the control character `\\t` in a string, expected its escape"),
        ("{} {}", "E002 1:4 found `{`, expected the end of the file"),
        ("{", "E002 1:2 found the end of the file, expected a key in double quotes or `}`"),
        ("[", "E002 1:2 found the end of the file, expected a value"),
        ("{\"a\": \u{1b}}", "E002 1:7 found `\\u{1b}`, expected a value"),
    ] {
        let (document, out) = read("a.json", text);
        let said = said(&out);
        assert!(said.len() == 1 && said[0].starts_with(expected), "{text:?}: {said:?}");
        assert!(out.gate().is_err());
        assert!(document.root().is_empty());
    }
}

#[test]
fn yaml_faults_are_located() {
    for (text, expected) in [
        ("a: b: c\n", "E003 1:5 "),
        ("é: 1\nb: [1\n", "E003 3:1 "),
        ("a:\n  b: 1\n c: 2\n", "E003 3:"),
        ("a:\n  - c\n\t- b\n", "E003 2:"),
        ("a: *b\n", "E003 1:4 "),
        ("a: &b [*b]\n", "E003 1:8 found an alias inside of what it stands for"),
        ("? [a]\n: b\n", "E003 1:3 found a list as a key, expected text"),
    ] {
        let (document, out) = read("a.yaml", text);
        let said = said(&out);
        assert!(said.len() == 1 && said[0].starts_with(expected), "{text:?}: {said:?}");
        assert!(document.root().is_empty());
    }
}

#[test]
fn flow_yaml_is_read_where_the_name_allows() {
    let text = "{x-v: [a, b], # no JSON\n}";
    assert_eq!(value("a.yaml", text), (json!(["a", "b"]), vec![]));
    assert_eq!(value("a.json", text).1, ["E002 1:2 found `x`, expected a key in double quotes or `}`"]);
    assert_eq!(value("openapi", "x-v: {\"a\": 1}").0, json!({"a": 1}));
}

#[test]
fn odd_bytes() {
    let (document, out) = read("a.json", b"\xef\xbb\xbf{\"x-v\": 1}".to_vec());
    assert_eq!(said(&out), ["W100 1:1 found a byte order mark before the text"]);
    assert_eq!(document.root().get("x-v").and_then(Node::i64), Some(1));
    let (_, out) = read("a.json", b"{\"a\":\n \"\xff\"}".to_vec());
    assert_eq!(said(&out), ["W170 2:3 found bytes that are not UTF-8, read as Windows-1252"]);
    assert_eq!(
        value("a.json", r#"{"x-v": ["\ud800", "\ud800\ud800\udc00", "\udc00"]}"#),
        (
            json!(["\u{fffd}", "\u{fffd}\u{10000}", "\u{fffd}"]),
            vec![
                "W104 1:10 found half of a surrogate pair in a string, read as U+FFFD".to_owned(),
                "W104 1:20 found half of a surrogate pair in a string, read as U+FFFD".to_owned(),
                "W104 1:42 found half of a surrogate pair in a string, read as U+FFFD".to_owned(),
            ]
        )
    );
}

#[test]
fn the_last_of_duplicate_keys_counts() {
    for (path, text) in [
        ("a.json", "{\"x-v\": {\"a\": 1,\n \"b\": 2,\n \"a\": 3}}"),
        ("a.yaml", "x-v: {a: 1,\n b: 2,\n a: 3}"),
    ] {
        let (found, said) = value(path, text);
        assert_eq!(found, json!({"b": 2, "a": 3}));
        assert_eq!(said, ["W101 3:2 found the key `a` twice in one object, read this one"]);
    }
    let many: Vec<String> = (0..40).map(|at| format!("\"k{}\": {at}", at % 30)).collect();
    let (found, said) = value("a.json", &format!("{{\"x-v\": {{{}}}}}", many.join(",")));
    assert_eq!((found["k5"].clone(), found["k15"].clone()), (json!(35), json!(15)));
    assert_eq!((found.as_object().map(serde_json::Map::len), said.len()), (Some(30), 10));
}

#[test]
fn anchors_aliases_and_merges() {
    let text = "\
x-v:
  base: &base {a: 1, b: {c: 2}}
  copy: *base
  merged:
    <<: *base
    a: 9
  several:
    <<: [{a: 3}, *base]
    d: 4
  &key k: [*key]
  \"<<\": {z: 1}
";
    let expected = json!({
        "base": {"a": 1, "b": {"c": 2}}, "copy": {"a": 1, "b": {"c": 2}}, "merged": {"a": 9, "b": {"c": 2}},
        "several": {"d": 4, "a": 3, "b": {"c": 2}}, "k": ["k"], "<<": {"z": 1}
    });
    assert_eq!(value("a.yaml", text), (expected, vec![]));
    let (document, out) = read("a.yaml", text);
    let merged =
        document.root().get("x-v").and_then(|map| map.get("merged")?.get("b")?.get("c")).expect("present");
    assert_eq!(out.sources.pointer(merged.id()), "/x-v/merged/b/c");
    assert_eq!(out.sources.line_column(merged.id()), (2, 26));
}

#[test]
fn nothing_grows_without_bound() {
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}", level - 1);
        let items = vec![before; 10].join(", ");
        laughs += &format!("a{level}: &a{level} [{items}]\n");
    }
    let (_, out) = read("a.yaml", laughs);
    assert!(said(&out)[0].starts_with("E005 6:25 "), "{:?}", said(&out));
    for (path, open, close) in
        [("a.json", "[", "]"), ("a.json", "{\"a\":", "}"), ("a.yaml", "[", "]"), ("a.yaml", "- ", "")]
    {
        let (_, out) = read(path, format!("{}1{}", open.repeat(100_000), close.repeat(100_000)));
        assert!(
            said(&out).iter().all(|line| line.starts_with("E00")) && said(&out).len() == 1,
            "{:?}",
            said(&out)
        );
        assert!(out.gate().is_err());
    }
}

#[test]
fn tags_and_second_documents() {
    let text = "x-v: [!custom 1, !!binary aGk=, !!int x, !mine {a: 1}, ! 12, !!map {}]\n---\nb: 1\n";
    let (found, said) = value("a.yaml", text);
    assert_eq!(found, json!([1, "aGk=", "x", {"a": 1}, "12", {}]));
    let codes: Vec<&str> = said.iter().map(|line| &line[..line.find(" found").unwrap_or(0)]).collect();
    assert_eq!(codes, ["W102 1:7", "W102 1:18", "W102 1:33", "W102 1:42", "W103 2:1"]);
}

#[test]
fn lines_in_brackets_and_quotes_may_stand_too_far_left() {
    let text = "\
x-v:
  é:
    list: [
    a,
  b

 b, {c: 1
    }
    ]
    quoted: \"one
  two \\\" 'x' \\
 é

three\"
    single: 'it''s
 so'
    block: |
      ]
      }
    last: 1
";
    let (found, said) = value("a.yaml", text);
    let expected = json!({"é": {
        "list": ["a", "b\nb", {"c": 1}], "quoted": "one two \" 'x' é\nthree", "single": "it's so", "block": "]\n}\n",
        "last": 1
    }});
    assert_eq!(found, expected);
    assert!(said.iter().all(|line| line.starts_with("W115 ")), "{said:#?}");
    assert!(said[1].starts_with("W115 5:3 found a line"), "{said:#?}");
    let (document, out) = read("a.yaml", text);
    let inner = document.root().get("x-v").and_then(|map| map.get("é")).expect("present");
    let place = |node: Option<Node<'_>>| node.map(|node| out.sources.line_column(node.id()));
    assert_eq!(place(inner.get("last")), Some((20, 5)));
    assert_eq!(place(inner.get("list").and_then(|list| list.index(1))), Some((5, 3)));
    assert_eq!(place(inner.get("list").and_then(|list| list.index(2)?.get("c"))), Some((7, 6)));
    // What no blanks can cure stays a fault, at its own place.
    let (_, said) = value("a.yaml", "x-v:\n  a: [\n1,\n  2\n  ]\n  b: c: d\n");
    assert!(said.len() == 1 && said[0].starts_with("E003 6:7 "), "{said:#?}");
}

/// Blanks that most readers do without, and tabs in their place.
#[test]
fn missing_blanks() {
    for (text, found, place) in [
        ("x-v: 'a'# c\n", json!("a"), "1:9"),
        ("x-v: {a: \"b\"# c\n  }\n", json!({"a": "b"}), "1:13"),
        ("x-v:\n\ta: 1\n\tb:\n\t\t- 2\n", json!({"a": 1, "b": [2]}), "2:1"),
        ("x-v:\n  a: 1\n\t\n  b: |\n    c\n\t\t\n    d\n", json!({"a": 1, "b": "c\n\nd\n"}), "3:1"),
        ("x-v:\t1\n", json!(1), "1:5"),
        // Tabs of a text are kept where the text can be read with them.
        ("x-v: |\n  a\n  \tb\n", json!("a\n\tb\n"), ""),
    ] {
        let (value, said) = value("a.yaml", text);
        assert_eq!(value, found, "{text:?} {said:?}");
        assert_eq!(said.len(), usize::from(!place.is_empty()), "{text:?} {said:?}");
        assert!(said.iter().all(|line| line.starts_with(&format!("W115 {place} "))), "{text:?} {said:?}");
    }
    // How wide a tab is cannot be told: nothing is guessed.
    let (_, said) = value("a.yaml", "x-v:\n\ta:\n  b: 1\n");
    assert!(said.len() == 1 && said[0].starts_with("E003 2:"), "{said:?}");
}

#[test]
fn other_encodings_and_no_text() {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let (document, out) = read("a.yaml", wide("\u{feff}x-v: é\n"));
    assert_eq!(document.root().get("x-v").and_then(Node::str), Some("é"));
    assert_eq!(said(&out), ["W170 1:1 found UTF-16, expected UTF-8"]);
    let (document, out) = read("a.yaml", b"x-v: caf\xe9 \x80\n".to_vec());
    assert_eq!(document.root().get("x-v").and_then(Node::str), Some("café €"));
    assert_eq!(said(&out), ["W170 1:9 found bytes that are not UTF-8, read as Windows-1252"]);
    let (_, out) = read("a.yaml", b"\x1f\x8b\x08\x00\x00\xff".to_vec());
    assert_eq!(said(&out), ["E004 1:2 found bytes that are not UTF-8, and no text"]);
}

/// What people hand over by mistake is called by its name.
#[test]
fn what_it_seems_to_be() {
    for (text, kind) in [
        ("<!doctype html><p>", "an HTML page"),
        ("\n<?xml version='1.0'?><a/>", "an XML document"),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:a\n", "a pointer of Git LFS"),
        ("type Query { a: Int }", "a GraphQL schema"),
        ("asyncapi: 2.6.0\nchannels: {}", "an AsyncAPI document"),
        ("arazzo: 1.0.0\nworkflows: []", "an Arazzo document"),
        ("overlay: 1.0.0\nactions: []", "an Overlay"),
        ("swaggerVersion: '1.2'\napis: []", "a Swagger 1 document"),
        ("info: {_postman_id: a}\nitem: []", "a Postman collection"),
        ("log: {version: '1.2', entries: []}", "an HTTP archive"),
        ("kind: 'discovery#restDescription'\ndiscoveryVersion: v1", "a discovery document of Google"),
        ("apiVersion: v1\nkind: Pod", "a Kubernetes manifest"),
        ("info: {}\npaths: {}", "a description without its version"),
        ("get: {responses: {}}", "a Path Item Object"),
        ("type: object\nproperties: {}", "a JSON Schema"),
        ("message: Not Found\nstatus: 404", "the answer of a server"),
    ] {
        let (_, out) = read("a.yaml", text);
        let said: Vec<_> = out.sorted().iter().map(|one| (one.code.id, one.message.clone())).collect();
        assert_eq!(said.len(), 1, "{text}: {said:?}");
        assert_eq!(said[0].0, "E006", "{text}");
        assert!(said[0].1.contains(&format!("this seems to be {kind}")), "{text}: {said:?}");
    }
}
