//! What `update` refuses, by its codes. Not what it does.

use crate::project::BROKEN;
use crate::update::{more, three, tree, update};
use std::fs;

#[test]
fn e088_a_version_that_is_none() {
    let project = three();
    let manifest = project.text("generated/cats/Cargo.toml").replace("0.3.1", "next");
    project.put("generated/cats/Cargo.toml", &manifest);
    project.put("specs/cats.json", &more());
    let ran = update(&project, &["cats"]).expect(1);
    assert!(
        ran.err.contains("error[E088]: `generated/cats/Cargo.toml` has the version `next`"),
        "{}",
        ran.err
    );
    assert_eq!(project.text("generated/cats/Cargo.toml"), manifest);
}

#[test]
fn e089_what_was_kept_is_damaged() {
    let project = three();
    project.put("specs/cats.json", &more());
    let list = project.text("generated/cats/.clientsmith/inputs.json");
    project.put("generated/cats/.clientsmith/inputs.json", "{");
    let ran = update(&project, &["cats", "--force"]).expect(1);
    assert!(ran.err.contains("error[E089]"), "{}", ran.err);
    project.put("generated/cats/.clientsmith/inputs.json", &list);
    project.put("generated/cats/.clientsmith/inputs/cats.json", BROKEN);
    let ran = update(&project, &["cats", "--force"]).expect(1);
    assert!(ran.err.contains("error[E089]") && ran.err.contains("is rejected: [E"), "{}", ran.err);
    // Without anything kept, what changed is not known, and the smallest step is taken.
    fs::remove_file(project.path().join("generated/cats/.clientsmith/inputs.json")).unwrap();
    fs::remove_dir_all(project.path().join("generated/cats/.clientsmith/inputs")).unwrap();
    let ran = update(&project, &["cats"]).expect(0);
    assert!(ran.out.starts_with("cats: 0.3.1 -> 0.3.2"), "{}", ran.out);
    assert!(ran.err.contains("what changed is not known"), "{}", ran.err);
}

#[test]
fn e090_a_changelog_that_is_no_file() {
    let project = three();
    project.put("generated/cats/CHANGELOG.md/mine", "");
    project.put("specs/cats.json", &more());
    let before = tree(project.path());
    let ran = update(&project, &["cats"]).expect(1);
    assert!(ran.err.contains("error[E090]"), "{}", ran.err);
    assert_eq!(tree(project.path()), before);
}
