//! Differences as they are shown: whole, bounded, and with nothing in them that a document could do harm by. Not which
//! changes there are: that is `semver`.

use clientsmith::config::Config;
use clientsmith::diff::{self, Difference, Level, State, Step};
use clientsmith::source::files::Memory;
use serde_json::{Value, json};

#[path = "diff/large.rs"]
mod large;
#[path = "diff/options.rs"]
mod options;

use large::large;

/// Text that would be markup, script, a mention or a command somewhere.
const EVIL: &str = "</p></code></script><script>alert(1)</script><img src=x onerror=y> @octocat #1 [a](http://evil.test) `` \u{1b}[31m \u{202e}'\"&";

fn compared(old: &Value, new: &Value) -> Difference {
    let config = Config::new("api.json");
    let state = |value: &Value| Memory::of("api.json", value.to_string());
    let before = State::read("old", &config, &mut state(old)).expect("a document");
    let after = before.read_next("new", &config, &mut state(new)).expect("a document");
    diff::compare(&before, &after)
}

fn evil(required: bool, version: &str) -> Value {
    let mut properties = serde_json::Map::new();
    properties.insert(EVIL.to_owned(), json!({ "type": if required { "string" } else { "integer" } }));
    json!({
        "openapi": "3.1.0",
        "info": { "title": EVIL, "version": format!("{version} {EVIL}") },
        "paths": { format!("/{version}/{EVIL}"): { "get": {
            "operationId": EVIL,
            "tags": [EVIL, version],
            "parameters": [{ "name": EVIL, "in": "query", "required": required,
                "schema": { "type": "string", "enum": [EVIL, version], "pattern": format!("^{version}<b>") } }],
            "responses": { "200": { "description": EVIL, "content": { "application/json": { "schema": {
                "type": "object", "properties": properties } } } } }
        } } }
    })
}

#[test]
fn no_rendering_obeys_a_document() {
    let difference = compared(&evil(false, "1"), &evil(true, "2"));
    assert!(difference.entries.len() > 5, "{}", difference.text());
    let harmless = |text: &str| {
        assert!(!text.contains('\u{202e}'), "{text}");
        assert!(!text.replace("\u{1b}[", "").contains('\u{1b}'), "{text}");
    };
    harmless(&difference.text());
    assert!(!difference.text().contains('\u{1b}'));
    // The only escapes are the colours, each by itself.
    harmless(&difference.coloured_text());
    assert!(!difference.coloured_text().contains("\u{1b}[31m \\u{202e}"));
    let html = difference.html();
    assert_eq!(html.matches("<script>").count(), 1);
    assert!(!html.contains("<img") && !html.contains("onerror=y>"), "{html}");
    for text in [difference.markdown(), difference.changelog("1.0.0", "2026-01-01")] {
        harmless(&text);
        // Outside of code there is neither markup nor a mention. Pieces of code are between runs of the same length.
        let mut rest = text.as_str();
        let mut prose = String::new();
        while let Some(at) = rest.find('`') {
            prose += &rest[..at];
            let run = rest[at..].len() - rest[at..].trim_start_matches('`').len();
            let fence = "`".repeat(run);
            let inner = &rest[at + run..];
            let end = inner
                .match_indices(&fence)
                .map(|(end, _)| end)
                .find(|end| !inner[..*end].ends_with('`') && !inner[end + run..].starts_with('`'));
            let Some(end) = end else { panic!("a piece of code has no end: {rest}") };
            rest = &inner[end + run..];
        }
        prose += rest;
        let prose = prose.replace("\\`", "");
        for mark in ["<script", "<img", "@octocat", "](http", "#1"] {
            assert!(!prose.contains(mark), "{mark}: {prose}");
        }
    }
    assert!(serde_json::from_str::<Value>(&difference.json()).is_ok());
}

/// What the work costs is measured by `cargo bench -p clientsmith --bench measure -- diff`.
#[test]
fn what_is_shown_does_not_grow_with_the_document() {
    let difference = compared(&large(600, false), &large(600, true));
    assert_eq!(difference.step(), Step::Major);
    assert!(difference.count(Level::Api, diff::Severity::Breaking) >= 300);
    let markdown = difference.markdown();
    assert!(markdown.len() < 65_000, "{}", markdown.len());
    assert_eq!(markdown.matches("<details").count(), markdown.matches("</details>").count());
    assert!(difference.changelog("2.0.0", "2026-01-01").lines().count() < 500);
    // What six hundred operations have alike is told once.
    let folded =
        difference.entries.iter().find(|entry| entry.kind == "parameter-required").expect("the parameter");
    assert_eq!(folded.also.len(), 599);
}

#[test]
fn a_changelog_speaks_of_rust() {
    let old = large(2, false);
    let mut new = large(2, true);
    new["paths"]["/more"] =
        json!({ "get": { "operationId": "more", "responses": { "204": { "description": "Yes." } } } });
    new["components"]["schemas"]["S1"]["properties"]["a"]["deprecated"] = json!(true);
    new["info"]["version"] = json!("2");
    insta::assert_snapshot!(compared(&old, &new).changelog("2.0.0", "2026-11-29"));
}

#[test]
fn prose_alone_is_a_patch() {
    let (old, mut new) = (large(2, false), large(2, false));
    new["paths"]["/p0/{id}"]["post"]["description"] = json!("Says more.");
    let difference = compared(&old, &new);
    assert_eq!((difference.entries.len(), difference.step()), (0, Step::Patch));
    assert!(difference.changelog("1.0.1", "2026-11-29").contains("### Changed"));
    assert!(difference.markdown().starts_with("## A patch"));
}

/// Shows a page as a browser does, with what stands behind `#`, where `CLIENTSMITH_BROWSER` names a Chromium.
#[test]
fn a_browser_filters_a_page() {
    let Some(browser) = std::env::var_os("CLIENTSMITH_BROWSER") else {
        println!("skipped: CLIENTSMITH_BROWSER names no browser");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("page.html");
    let page = compared(&evil(false, "1"), &evil(true, "2"));
    std::fs::write(&path, page.html()).expect("a page");
    let shown = |fragment: &str| {
        let address = format!("file://{}#{fragment}", path.display());
        let mut command = std::process::Command::new(&browser);
        command.args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", &address]);
        let output = command.output().expect("a browser");
        let text = String::from_utf8(output.stdout).expect("a text");
        let (_, told) = text.split_once("<output>").expect("the script ran");
        told.split_once('<').expect("an end").0.to_owned()
    };
    let (all, wire) = (page.entries.len(), page.of(Level::Wire).count());
    let breaking = page.entries.iter().filter(|entry| entry.severity == diff::Severity::Breaking).count();
    let of_tag = page.entries.iter().filter(|entry| entry.tags.iter().any(|tag| tag == "2")).count();
    assert!(of_tag > 0 && of_tag < all && wire < all && breaking < all);
    assert_eq!(shown(""), format!("{all} changes"));
    assert_eq!(shown("level=wire"), format!("{wire} of {all} changes"));
    assert_eq!(shown("severity=breaking"), format!("{breaking} of {all} changes"));
    assert_eq!(shown("tag=2"), format!("{of_tag} of {all} changes"));
    assert_eq!(shown("find=nothing+is+like+this"), format!("0 of {all} changes"));
}
