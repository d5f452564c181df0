//! `explain`.

use crate::project::Project;
use clientsmith::diagnostic::catalog::CODES;

#[test]
fn every_code_is_listed_and_explained() {
    let project = Project::new();
    let list = project.run(&["explain"]).expect(0).out;
    let ids: Vec<_> = list.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(ids.len(), CODES.len());
    assert!(ids.is_sorted());
    for code in CODES.iter() {
        assert!(ids.contains(&code.id));
    }
    let code = CODES[0];
    let text = project.run(&["explain", &code.id.to_lowercase()]).expect(0).out;
    assert!(text.starts_with(&format!("{}: {}\n", code.id, code.title)), "{text}");
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.ends_with(&code.explanation.split_whitespace().collect::<Vec<_>>().join(" ")), "{text}");
}

#[test]
fn an_unknown_code_is_wrong_usage() {
    let project = Project::new();
    let ran = project.run(&["explain", "E0600"]).expect(2);
    assert!(ran.err.contains("there is no code `E0600`, but there is `E060`"), "{}", ran.err);
}
