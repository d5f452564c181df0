//! The second fetch: what is not sent again, what does not make a difference, what is not overwritten.

use super::found::{document, request};
use super::server::{Answer, Server};
use clientsmith::fetch::{Before, Fetched, Source, StoreError, fetch, store};
use std::fs;
use std::path::{Path, PathBuf};

struct Kept {
    folder: tempfile::TempDir,
}

impl Kept {
    fn new() -> Self {
        Kept { folder: tempfile::tempdir().expect("a folder") }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("specs/openapi.json")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).expect("a document")
    }

    fn facts(&self) -> String {
        fs::read_to_string(Source::path(&self.path())).expect("facts")
    }

    fn fetch(&self, server: &Server, path: &str) -> (Fetched, Option<Before>) {
        let mut request = request(server, path);
        request.before = Before::read(&self.path()).expect("readable");
        let fetched = fetch(&request, &mut ()).unwrap_or_else(|error| panic!("{error}\n{:#?}", error.tried));
        (fetched, request.before)
    }

    fn get(&self, server: &Server, path: &str) -> Result<bool, StoreError> {
        let (fetched, before) = self.fetch(server, path);
        store(&self.path(), &fetched, before.as_ref(), false)
    }
}

#[test]
fn what_did_not_change_is_not_sent_again() {
    let server = Server::start().with("/a.json", Answer::ok(document("A")).header("ETag", "\"one\""));
    let kept = Kept::new();
    assert!(kept.get(&server, "/a.json").expect("stored"));
    let (text, facts) = (kept.text(), kept.facts());
    assert!(text.starts_with("{\n  \"openapi\": \"3.1.0\",\n"), "{text}");
    for fact in [
        "url = \"http://127.0.0.1:",
        "version = \"1.2.3\"",
        "etag = '\"one\"'",
        "sha256 = \"",
        "fetched = \"20",
    ] {
        assert!(facts.contains(fact), "{fact}: {facts}");
    }
    let (again, _) = kept.fetch(&server, "/a.json");
    assert!(again.unchanged);
    assert_eq!(again.tried[0].status, Some(304));
    assert_eq!(again.title.as_deref(), Some("A"));
    assert!(!kept.get(&server, "/a.json").expect("stored"));
    assert_eq!((kept.text(), kept.facts()), (text, facts));
}

#[test]
fn another_order_and_another_time_are_no_change() {
    let server = Server::start().with("/a.json", Answer::ok(document("A")).header("ETag", "\"one\""));
    let kept = Kept::new();
    assert!(kept.get(&server, "/a.json").expect("stored"));
    let (text, facts) = (kept.text(), kept.facts());
    let other = r#"{"paths": {}, "info": {"version": "1.2.3", "title": "A"}, "openapi": "3.1.0"}"#;
    let server = server.with("/a.json", Answer::ok(other).header("ETag", "\"two\""));
    assert!(!kept.get(&server, "/a.json").expect("stored"));
    assert_eq!((kept.text(), kept.facts()), (text, facts));
}

#[test]
fn a_change_is_written() {
    let server = Server::start().with("/a.json", Answer::ok(document("A")).header("ETag", "\"one\""));
    let kept = Kept::new();
    assert!(kept.get(&server, "/a.json").expect("stored"));
    let server = server.with("/a.json", Answer::ok(document("B")).header("ETag", "\"two\""));
    assert!(kept.get(&server, "/a.json").expect("stored"));
    assert!(kept.text().contains("\"title\": \"B\""));
    assert!(kept.facts().contains("two"));
}

#[test]
fn an_edit_is_not_overwritten_and_asks_for_the_whole_document() {
    let server = Server::start().with("/a.json", Answer::ok(document("A")).header("ETag", "\"one\""));
    let kept = Kept::new();
    assert!(kept.get(&server, "/a.json").expect("stored"));
    let edited = kept.text().replace("\"A\"", "\"Mine\"");
    fs::write(kept.path(), &edited).expect("written");
    let (fetched, before) = kept.fetch(&server, "/a.json");
    assert_eq!(fetched.tried[0].status, Some(200), "a state that is not there is not asked about");
    let refused = store(&kept.path(), &fetched, before.as_ref(), false);
    assert!(matches!(refused, Err(StoreError::Edited(path)) if path == kept.path()));
    assert_eq!(kept.text(), edited);
    assert!(store(&kept.path(), &fetched, before.as_ref(), true).expect("stored"));
    assert!(kept.text().contains("\"A\""));
}

#[test]
fn a_file_of_somebody_else_is_taken_over_only_if_it_says_the_same() {
    let server = Server::start().with("/a.json", Answer::ok(document("A")));
    let kept = Kept::new();
    fs::create_dir_all(kept.path().parent().expect("a folder")).expect("a folder");
    fs::write(kept.path(), document("Other")).expect("written");
    assert!(matches!(kept.get(&server, "/a.json"), Err(StoreError::Edited(_))));
    fs::write(kept.path(), document("A")).expect("written");
    assert!(kept.get(&server, "/a.json").expect("stored"));
    assert_eq!(kept.text(), document("A"), "as it was written");
    assert!(kept.facts().contains("version = \"1.2.3\""));
}

#[test]
fn a_page_is_asked_again_and_its_document_only_if_it_changed() {
    let server = Server::start()
        .with("/docs", Answer::ok("<redoc spec-url='/a.json'></redoc>"))
        .with("/a.json", Answer::ok(document("A")).header("ETag", "\"one\""));
    let kept = Kept::new();
    assert!(kept.get(&server, "/docs").expect("stored"));
    assert!(kept.facts().contains("found_on = \"http://127.0.0.1"), "{}", kept.facts());
    let (again, _) = kept.fetch(&server, "/docs");
    assert!(again.unchanged);
    let statuses: Vec<_> = again.tried.iter().map(|tried| tried.status).collect();
    assert_eq!(statuses, [Some(200), Some(304)]);
}

#[test]
fn a_picked_document_is_known_again_by_its_title() {
    let page =
        "<script>SwaggerUIBundle({ urls: [{ url: '/a.json' }, { url: '/b.json' }], dom_id: 1 })</script>";
    let server = Server::start()
        .with("/docs", Answer::ok(page))
        .with("/a.json", Answer::ok(document("A")).header("ETag", "\"one\""))
        .with("/b.json", Answer::ok(document("B")));
    let kept = Kept::new();
    for round in 0..2 {
        let mut request = request(&server, "/docs");
        request.pick = Some("A".to_owned());
        request.before = Before::read(&kept.path()).expect("readable");
        let fetched = fetch(&request, &mut ()).unwrap_or_else(|error| panic!("{round}: {error}"));
        assert_eq!((fetched.title.as_deref(), fetched.unchanged), (Some("A"), round == 1));
        store(&kept.path(), &fetched, request.before.as_ref(), false).expect("stored");
    }
}

#[test]
fn files_that_references_name_are_kept_beside() {
    let root = r##"{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "components": {"schemas": {
        "A": {"$ref": "schemas/a.yaml#/A"}, "B": {"$ref": "../up.json"}, "C": {"$ref": "gone.json"}, "D": {"$ref": "https://b.test/x.json"}, "E": {"$ref": "#/x"}}}}"##;
    let server = Server::start()
        .with("/v1/openapi.json", Answer::ok(root).header("ETag", "\"one\""))
        .with("/v1/schemas/a.yaml", Answer::ok("A:\n  $ref: b.yaml#/B\n"))
        .with("/v1/schemas/b.yaml", Answer::ok("B: {type: string}\n"));
    let kept = Kept::new();
    let (fetched, before) = kept.fetch(&server, "/v1/openapi.json");
    assert_eq!(fetched.files.keys().collect::<Vec<_>>(), ["schemas/a.yaml", "schemas/b.yaml"]);
    assert_eq!(fetched.notes.len(), 2, "{:?}", fetched.notes);
    assert!(fetched.notes.iter().any(|note| note.contains("`../up.json`, which is not in its folder")));
    assert!(
        fetched
            .notes
            .iter()
            .any(|note| note.contains("`gone.json`, which cannot be had: the server answered 404"))
    );
    assert!(store(&kept.path(), &fetched, before.as_ref(), false).expect("stored"));
    let beside = |path: &str| fs::read_to_string(kept.path().with_file_name(path)).expect("a file");
    assert_eq!(beside("schemas/b.yaml"), "B: {type: string}\n");
    assert!(kept.fetch(&server, "/v1/openapi.json").0.unchanged);

    // The document is as it was, and a file is not.
    let server = server.with("/v1/schemas/b.yaml", Answer::ok("B: {type: integer}\n"));
    assert!(kept.get(&server, "/v1/openapi.json").expect("stored"));
    assert_eq!(beside("schemas/b.yaml"), "B: {type: integer}\n");
    fs::write(kept.path().with_file_name("schemas/b.yaml"), "mine").expect("written");
    assert!(
        matches!(kept.get(&server, "/v1/openapi.json"), Err(StoreError::Edited(path)) if path.ends_with(Path::new("b.yaml")))
    );
}
