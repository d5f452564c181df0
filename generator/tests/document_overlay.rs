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
    let overlay = format!("overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions:\n{actions}");
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
