//! What operations stand under: names that are kept while a document grows, and that are others when the groups are.

use clientsmith::config::{Config, Groups};
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Memory;
use clientsmith::{Build, Generated};

const NAMES: &str = "names.lock";

fn document(more: &str) -> String {
    let operation = |path: &str, id: &str, tag: &str| {
        format!(
            "  {path}: {{ get: {{ operationId: {id}, tags: [{tag}], responses: {{ '204': {{ description: ok }} }} }} }}\n"
        )
    };
    format!(
        "openapi: 3.1.0\ninfo: {{ title: A, version: '1' }}\npaths:\n{}{}{more}",
        operation("/v1/pets", "pets_list", "default"),
        operation("/v1/people", "people_list", "default")
    )
}

fn run(groups: Groups, document: String, names: &str) -> Generated {
    let mut memory = Memory::of("a.yaml", document).with(NAMES, names);
    let mut out = Diagnostics::default();
    let config = Config { groups, names: Some(NAMES.into()), ..Config::new("a.yaml") };
    let made = clientsmith::generate(&config, &mut memory, &mut out);
    assert!(out.is_empty(), "{:?}", out.sorted());
    made.expect("it is sound")
}

/// The methods of all groups, and of the client.
fn methods(made: &Generated) -> Vec<String> {
    let files = made.files.0.iter();
    let operations = files.filter(|(path, _)| path.starts_with("src/operations/"));
    let lines = operations.flat_map(|(path, text)| text.lines().map(move |line| (path, line.trim())));
    let named = lines.filter_map(|(path, line)| {
        let (name, _) = line.strip_prefix("pub fn ")?.split_once("(&self")?;
        Some(format!("{}.{name}", path.trim_start_matches("src/operations/").trim_end_matches(".rs")))
    });
    named.collect()
}

const EMPTY: &str = "clientsmith names 1\n";
const MORE: &str = "  /v1/people/list: { get: { operationId: list, tags: [other], responses: { '204': { description: ok } } } }\n  \
    /v1/list: { get: { operationId: peopleList, responses: { '204': { description: ok } } } }\n";

#[test]
fn names_stay_while_the_document_grows() {
    for (groups, expected) in [
        (Groups::Tags, ["default.pets_list", "default.people_list"]),
        (Groups::Paths, ["people.list", "pets.list"]),
        (Groups::None, ["default.pets_list", "default.people_list"]),
    ] {
        let before = run(groups, document(""), EMPTY);
        assert_eq!(methods(&before), expected, "{groups:?}");
        let after = run(groups, document(MORE), &before.names);
        let now = methods(&after);
        assert!(expected.iter().all(|name| now.iter().any(|one| one == name)), "{groups:?}: {now:?}");
        assert_eq!(now.len(), 4, "{now:?}");
        let again = run(groups, document(MORE), &after.names);
        assert_eq!((&again.files, &again.names), (&after.files, &after.names));
    }
}

/// A method that is `list` in a group would be that of everything on the client.
#[test]
fn other_groups_have_other_names() {
    let by_path = run(Groups::Paths, document(""), EMPTY);
    let flat = run(Groups::None, document(""), &by_path.names);
    assert_eq!(methods(&flat), ["default.pets_list", "default.people_list"]);
    assert!(flat.renamed.is_empty(), "{:?}", flat.renamed);
    let client = &flat.files.0["src/client.rs"];
    assert!(!client.contains("operations::"), "{client}");
    assert!(flat.files.0["src/operations/default.rs"].contains("impl Client {"));
    let back = run(Groups::Paths, document(""), &flat.names);
    assert_eq!(back.files, by_path.files);
}

#[test]
fn a_build_script_chooses_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.yaml");
    std::fs::write(&path, document("")).expect("the document is written");
    let made =
        Build::new(&path).out_dir(folder.path()).groups(Groups::Paths).generate().expect("it is sound");
    let text = std::fs::read_to_string(made.file).expect("it was written");
    assert!(text.contains("pub fn people(&self)") && !text.contains("pub fn default(&self)"), "{text}");
    let build = || Build::new(&path).out_dir(folder.path()).groups(Groups::Paths);
    let made = build().rename_group("people", "pets").generate().expect("it is sound");
    let text = std::fs::read_to_string(made.file).expect("it was written");
    assert!(text.contains("pub fn pets(&self)") && !text.contains("pub fn people(&self)"), "{text}");
    // E082
    let error = build().rename_group("poeple", "pets").generate().expect_err("there is none").to_string();
    assert!(
        error.contains("no group of operations `poeple`") && error.contains("there is `people`"),
        "{error}"
    );
}
