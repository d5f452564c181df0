//! Overlays: what they change, where new nodes come from, and what is wrong with an overlay.

use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::document::{self, Document, Node};
use clientsmith::source::files::Memory;
use serde_json::json;

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: A, version: '1'}
paths:
  /a:
    get: {operationId: a, tags: [x], responses: {}}
    post: {operationId: b, responses: {}}
  /b:
    get: {operationId: c, deprecated: true, responses: {}}
components: {schemas: {A: {type: string}}}
";

fn overlaid(actions: &str) -> (Document, Diagnostics) {
    overlaid_by(&format!("overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions:\n{actions}"))
}

/// By an overlay of version 1.1.
fn overlaid_1_1(actions: &str) -> (Document, Diagnostics) {
    overlaid_by(&format!(
        "overlay: 1.1.0\ninfo: {{title: O, version: '1', description: d}}\nactions:\n{actions}"
    ))
}

fn overlaid_by(overlay: &str) -> (Document, Diagnostics) {
    let mut sources = Memory::of("api/openapi.yaml", DOCUMENT).with("api/overlay.yaml", overlay);
    let mut config = Config::new("api/openapi.yaml");
    config.overlays.push("api/overlay.yaml".into());
    let mut out = Diagnostics::default();
    let document = document::load(&mut out, &config, &mut sources);
    (document, out)
}

fn at<'d>(document: &'d Document, path: &[&str]) -> Option<Node<'d>> {
    let step = |node: Node<'d>, key: &&str| node.get(key).or_else(|| node.index(key.parse().ok()?));
    path.iter().try_fold(document.root(), step)
}

fn said(out: &Diagnostics) -> Vec<String> {
    let place = |one: &clientsmith::diagnostic::Diagnostic| match one.site {
        Some(site) => {
            let (line, column) = out.sources.line_column(site);
            let path = &out.sources.file(out.sources.place(site).file).path;
            format!("{}:{line}:{column}", path.display())
        }
        None => String::new(),
    };
    out.sorted().iter().map(|one| format!("{} {} {}", one.code.id, place(one), one.message)).collect()
}

#[test]
fn objects_merge_lists_grow_values_are_replaced() {
    let (document, out) = overlaid(
        "
  - target: $.info
    update: {title: B, contact: {name: me}}
  - target: $.paths['/a'].get.tags
    update: y
  - target: $.paths.*.get
    update: {tags: [z], responses: {'200': {description: ok}}}
  - target: $.components.schemas.A.type
    update: integer
  - target: $
    update: {components: {schemas: {B: {$ref: '#/components/schemas/A'}}}}
",
    );
    assert_eq!(said(&out), Vec::<String>::new());
    let root = document.root().to_json();
    assert_eq!(root["info"], json!({"title": "B", "version": "1", "contact": {"name": "me"}}));
    assert_eq!(root["paths"]["/a"]["get"]["tags"], json!(["x", "y", "z"]));
    assert_eq!(root["paths"]["/b"]["get"]["tags"], json!(["z"]));
    assert_eq!(root["components"]["schemas"]["A"], json!({"type": "integer"}));
    // What is new refers to the document, and knows its own file.
    let mut out = out;
    let reference = at(&document, &["components", "schemas", "B"]).expect("new").id();
    let target = document.resolve(&mut out, reference).expect("resolved");
    assert_eq!(document.component_name(target), Some("A"));
    assert_eq!(out.sources.pointer(reference), "/components/schemas/B");
    assert_eq!(out.sources.file(out.sources.place(reference).file).path.to_str(), Some("api/overlay.yaml"));
    assert_eq!(out.sources.line_column(reference), (14, 37));
    let ty = at(&document, &["components", "schemas", "A", "type"]).expect("replaced").id();
    assert_eq!(out.sources.line_column(ty), (12, 5));
}

#[test]
fn removal_by_filter_and_of_list_items() {
    let (document, out) = overlaid(
        "
  - target: $.paths.*[?@.deprecated == true]
    remove: true
  - target: $.paths['/a'].get.tags
    update: [a, b, c]
  - target: $.paths['/a'].get.tags[?@ == 'x' || @ == 'b']
    remove: true
  - target: $.paths['/a'].get.tags[1]
    update: d
  - target: $..operationId
    remove: true
",
    );
    assert_eq!(said(&out), Vec::<String>::new());
    let paths = at(&document, &["paths"]).expect("paths").to_json();
    assert_eq!(
        paths,
        json!({"/a": {"get": {"tags": ["a", "d"], "responses": {}}, "post": {"responses": {}}}, "/b": {}})
    );
}

#[test]
fn faults_are_located_in_the_overlay() {
    let file = "api/overlay.yaml";
    for (actions, expected) in [
        (
            "  - target: $.paths['/zzz']\n    remove: true",
            "E009 api/overlay.yaml:4:5 `$.paths['/zzz']` matches nothing",
        ),
        (
            "  - target: paths\n    remove: true",
            "E008 api/overlay.yaml:4:5 found a `target` that is no JSONPath",
        ),
        ("  - target: $.paths", "E008 api/overlay.yaml:4:5 found neither `update` nor `remove: true`"),
        ("  - update: {}", "E008 api/overlay.yaml:4:5 found no text `target`"),
        (
            "  - target: $.paths\n    copy: $.info\n    remove: true",
            "E008 api/overlay.yaml:5:5 `copy` is not a field",
        ),
        ("  - target: $\n    remove: true", "E008 api/openapi.yaml:1:1 found `remove` for the root"),
        ("  - target: $\n    update: 1", "E008 api/overlay.yaml:5:5 found an update of the root"),
    ] {
        let (_, out) = overlaid(actions);
        let said = said(&out);
        assert!(said.iter().any(|line| line.starts_with(expected)), "{file} {actions}: {said:?}");
        assert!(out.gate().is_err());
    }
}

#[test]
fn a_file_that_is_no_overlay() {
    for (text, expected) in [
        ("openapi: 3.1.0", "E008 o.yaml:1:1 found no field `overlay`"),
        ("overlay: 2.0.0", "E008 o.yaml:1:1 found no field `overlay` that starts with `1.`"),
        ("overlay: 1.0.0", "E008 o.yaml:1:1 found no list of `actions`"),
        ("overlay: 1.0.0\nactions: {}", "E008 o.yaml:2:1 found no list of `actions`"),
        ("a: [", "E003 o.yaml:1:5"),
    ] {
        let mut sources = Memory::of("a.yaml", DOCUMENT).with("o.yaml", text);
        let mut config = Config::new("a.yaml");
        config.overlays.push("o.yaml".into());
        let mut out = Diagnostics::default();
        document::load(&mut out, &config, &mut sources);
        assert!(said(&out).iter().any(|line| line.starts_with(expected)), "{text}: {:?}", said(&out));
    }
    let mut config = Config::new("a.yaml");
    config.overlays.push("gone.yaml".into());
    let mut out = Diagnostics::default();
    document::load(&mut out, &config, &mut Memory::of("a.yaml", DOCUMENT));
    assert!(said(&out)[0].starts_with("E001  `gone.yaml` cannot be read"), "{:?}", said(&out));
}

#[test]
fn copies_merge_as_updates_do() {
    let (document, out) = overlaid_1_1(
        "
  - target: $.paths['/b']
    copy: $.paths['/a']
  - target: $.components.schemas
    update: {B: {}}
  - target: $.components.schemas.B
    copy: $.components.schemas.A
  - target: $.paths['/b'].get.tags
    copy: $.paths['/a'].get.operationId
  - target: $.components.schemas.B
    copy: $.components
  - target: $.info.title
    copy: $.paths['/a'].post.operationId
",
    );
    assert!(
        said(&out).iter().all(|one| one.starts_with("W106") && one.contains("`schemas`")),
        "{:?}",
        said(&out)
    );
    let root = document.root().to_json();
    let merged = json!({"operationId": "a", "deprecated": true, "responses": {}, "tags": ["x", "a"]});
    assert_eq!(root["paths"]["/b"]["get"], merged);
    assert_eq!(root["paths"]["/b"]["post"]["operationId"], json!("b"));
    assert_eq!(
        root["paths"]["/a"]["get"]["tags"],
        json!(["x"]),
        "what is copied is not what was copied from"
    );
    // Into itself: what was there when the action began.
    let schemas = json!({"A": {"type": "string"}, "B": {"type": "string"}});
    assert_eq!(root["components"]["schemas"]["B"], json!({"type": "string", "schemas": schemas}));
    assert_eq!(root["info"]["title"], json!("b"));
    let copied = at(&document, &["paths", "/b", "post"]).expect("copied").id();
    assert_eq!(out.sources.pointer(copied), "/paths/~1b/post");
    assert_eq!(out.sources.file(out.sources.place(copied).file).path.to_str(), Some("api/openapi.yaml"));
}

#[test]
fn an_operation_is_moved_by_copy_and_remove() {
    let (document, out) = overlaid_1_1(
        "
  - {target: $.paths, update: {'/c': {}}}
  - {target: \"$.paths['/c']\", copy: \"$.paths['/a']\"}
  - {target: \"$.paths['/a']\", remove: true}
",
    );
    assert_eq!(said(&out), Vec::<String>::new());
    assert!(at(&document, &["paths", "/a"]).is_none() && at(&document, &["paths", "/c", "get"]).is_some());
}

/// E008
#[test]
fn copies_that_mean_nothing_or_too_much() {
    for (action, said_of_it) in [
        ("{target: $.info, copy: $.paths.*}", "`$.paths.*` selects 2 places, expected one to copy"),
        ("{target: $.info, copy: $.nothing}", "`$.nothing` selects 0 places, expected one to copy"),
        ("{target: $.info, copy: 1}", "`copy` is no text, expected a JSONPath"),
        ("{target: $.info, copy: '$['}", "found a `copy` that is no JSONPath"),
        ("{target: $.info, copy: $.paths, update: {}}", "found `update` and `copy` in one action"),
        ("{target: $.info, copy: $.info.title}", "the update is a plain value, and the target an object"),
        ("{target: $.info.title, update: {}}", "the update is an object, and the target a plain value"),
        ("{target: '$.info[*, \"x\"]', update: 1, move: 1}", "`move` is not a field of an action"),
        ("{target: '$[\"info\", \"openapi\"]', update: 1}", "the target selects an object and a plain value"),
        (
            "{target: $.info, update: {title: {}}}",
            "the update and what it meets in the document are of different kinds",
        ),
    ] {
        let (_, out) = overlaid_1_1(&format!("  - {action}\n"));
        let found = said(&out).join("\n");
        assert!(found.contains("E008 ") && found.contains(said_of_it), "{action}\n{found}");
        assert!(out.gate().is_err());
    }
    // By version 1.0 the same values are replaced, and there is no `copy`.
    let (document, out) =
        overlaid("  - {target: $.info, update: {x-a: 1}}\n  - {target: $.info, update: {x-a: {b: 1}}}\n");
    assert_eq!(at(&document, &["info", "x-a"]).map(|title| title.to_json()), Some(json!({"b": 1})));
    assert!(!said(&out).iter().any(|one| one.starts_with("E008")));
    let (_, out) = overlaid("  - {target: $.info, copy: $.paths}\n");
    assert!(said(&out).join("").contains("`copy` is not a field of an action"), "{:?}", said(&out));
    assert!(out.sorted()[0].help.as_deref().is_some_and(|help| help.contains("overlay: 1.1.0")));
}

/// W175
#[test]
fn an_overlay_is_for_the_document_that_it_extends() {
    let of = |extends: &str| {
        let (_, out) = overlaid_by(&format!(
            "overlay: 1.1.0\ninfo: {{title: O, version: '1'}}\nextends: {extends}\nactions: []\n"
        ));
        said(&out)
    };
    let none = Vec::<String>::new();
    for own in ["openapi.yaml", "./openapi.yaml", "../api/openapi.yaml", "'https://example.com/any.yaml'"] {
        assert_eq!(of(own), none, "{own}");
    }
    let other =
        "api/overlay.yaml:3:1 the overlay is for `../openapi.yaml`, and is applied to another document";
    assert_eq!(of("../openapi.yaml"), [format!("W175 {other}")]);
    assert!(of("[]").join("").contains("`extends` is no text"));
}

/// W106
#[test]
fn unknown_fields_of_an_overlay_are_reported() {
    let (_, out) = overlaid_by(
        "overlay: 1.1.0\ninfo: {title: O, version: '1', descripton: d, x-a: 1}\nextend: openapi.yaml\nx-b: 1\nactions: []\n",
    );
    let said = said(&out);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().all(|one| one.starts_with("W106 ") && one.contains("is not a field of an overlay")));
}
