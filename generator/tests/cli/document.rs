//! `generate --document`.

use crate::project::{BROKEN, Project, codes};
use serde_json::json;

const PETS: [&str; 7] = ["generate", "--document", "pets.json", "--out", "out", "--name", "pets"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&PETS[..], more].concat()
}

#[test]
fn a_crate_is_written_and_told_in_one_line() {
    let project = Project::new();
    let ran = project.run(&PETS).expect(0);
    assert!(project.has("out/src/lib.rs") && project.has("out/.clientsmith/record.json"));
    assert!(
        ran.out.starts_with("pets.json: 1 of 1 operation generated (0 degraded, 0 skipped), "),
        "{}",
        ran.out
    );
    assert_eq!(ran.out.lines().count(), 1);
    assert_eq!(ran.err, "");
    let again = project.run(&PETS).expect(0);
    assert!(again.out.contains("; 0 written, 0 removed, "), "{}", again.out);
}

#[test]
fn json_is_one_object_with_counts_files_and_lines() {
    let project = Project::new();
    let ran = project.run(&with(&["--format", "json"])).expect(0);
    assert_eq!(ran.err, "");
    assert_eq!(ran.out.lines().count(), 1);
    let report = ran.json();
    assert_eq!(report["operations"], json!({ "total": 1, "generated": 1, "degraded": 0, "skipped": 0 }));
    assert!(report["types"]["total"].is_u64() && report["types"]["untyped"].is_u64());
    assert_eq!(report["diagnostics"], json!([]));
    assert!(report["seconds"].as_f64().expect("seconds") >= 0.0);
    let files = report["files"].as_array().expect("files");
    assert_eq!(report["written"].as_array().map(Vec::len), Some(files.len()));
    let lines: usize = files
        .iter()
        .map(|path| project.text(&format!("out/{}", path.as_str().unwrap())).lines().count())
        .sum();
    assert_eq!(report["lines"], lines);
    assert!(files.contains(&json!("src/lib.rs")));
}

#[test]
fn a_rejected_document_writes_nothing_and_exits_with_one() {
    let project = Project::new();
    project.put("pets.json", BROKEN);
    let ran = project.run(&PETS).expect(1);
    assert!(ran.err.starts_with("error[E"), "{}", ran.err);
    assert!(ran.out.starts_with("pets.json: rejected, nothing was written"), "{}", ran.out);
    let report = project.run(&with(&["--format", "json"])).expect(1).json();
    assert_eq!(report["operations"], json!({ "total": 0, "generated": 0, "degraded": 0, "skipped": 0 }));
    assert_eq!(report["files"], json!([]));
    assert_eq!(report["diagnostics"][0]["severity"], "error");
    assert!(report["diagnostics"][0]["message"].is_string());
    assert!(!project.has("out"));
}

#[test]
fn a_document_that_is_not_there_is_rejected() {
    let project = Project::new();
    let ran =
        project.run(&["generate", "--document", "none.yaml", "--out", "out", "--format", "json"]).expect(1);
    let report = ran.json();
    assert_eq!(report["diagnostics"].as_array().map(Vec::len), Some(1));
    assert_eq!(report["diagnostics"][0]["line"], json!(null));
}

#[test]
fn e070_and_e071_refuse_what_force_overwrites() {
    let project = Project::new();
    project.run(&PETS).expect(0);
    project.put("out/src/lib.rs", "// edited\n");
    let ran = project.run(&PETS).expect(1);
    assert!(
        ran.err.contains("error[E070]") && ran.err.contains("edited since it was written"),
        "{}",
        ran.err
    );
    assert_eq!(project.text("out/src/lib.rs"), "// edited\n");
    project.run(&with(&["--force"])).expect(0);
    assert_ne!(project.text("out/src/lib.rs"), "// edited\n");

    project.put("new/src/lib.rs", "// mine\n");
    let new = ["generate", "--document", "pets.json", "--out", "new", "--format", "json"];
    let ran = project.run(&new).expect(1);
    assert_eq!(codes(&ran.json()["diagnostics"]), ["E071"]);
    assert_eq!(ran.json()["written"], json!([]));
}

#[test]
fn e072_a_folder_in_the_way_of_a_file_is_not_forced() {
    let project = Project::new();
    project.put("out/src/lib.rs/mine", "mine");
    let ran = project.run(&with(&["--force", "--format", "json"])).expect(1);
    assert_eq!(codes(&ran.json()["diagnostics"]), ["E072"]);
}

#[test]
fn e073_the_file_system_is_quoted() {
    let project = Project::new();
    project.put("out", "a file");
    let ran = project.run(&PETS).expect(1);
    assert!(ran.err.contains("error[E073]"), "{}", ran.err);
}

#[test]
fn a_module_is_one_file_beside_its_names() {
    let project = Project::new();
    let report = project.run(&with(&["--layout", "module", "--format", "json"])).expect(0).json();
    assert_eq!(report["files"], json!([".clientsmith/names.lock", "client.rs"]), "{report}");
}

#[test]
fn the_current_folder_can_be_the_output() {
    let project = Project::new();
    project.put("inside/mine.txt", "mine");
    let arguments = ["generate", "--document", "../pets.json", "--out", ".", "--name", "pets"];
    project.run_in("inside", &arguments, &[]).expect(0);
    assert!(project.has("inside/src/lib.rs"));
    assert_eq!(project.text("inside/mine.txt"), "mine");
    project.run_in("inside", &arguments, &[]).expect(0);
}

#[test]
fn the_runtime_comes_from_the_flag_then_the_environment() {
    let project = Project::new();
    project.put("rt/Cargo.toml", "[package]\nname = \"clientsmith-runtime\"\n");
    let missing = [("CLIENTSMITH_RUNTIME", "nowhere")];
    let ran = project.run_in("", &PETS, &missing).expect(2);
    assert!(ran.err.contains("CLIENTSMITH_RUNTIME names `nowhere`"), "{}", ran.err);
    project.run_in("", &with(&["--runtime", "rt"]), &missing).expect(0);
    project.run_in("", &with(&["--runtime", "registry"]), &missing).expect(0);
    project.run_in("", &PETS, &[("CLIENTSMITH_RUNTIME", "rt")]).expect(0);
    let ran = project.run(&with(&["--runtime", "pets.json"])).expect(2);
    assert!(ran.err.contains("--runtime names `pets.json`"), "{}", ran.err);
}
