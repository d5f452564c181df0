//! `init`: from nothing to a client that compiles, and nothing that is there is touched.

use super::project::{BROKEN, PETS, Project, codes};
use super::server::{Answer, Server};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn docs() -> Server {
    Server::start()
        .with("/docs", Answer::ok("<redoc spec-url='/openapi.json'></redoc>"))
        .with("/openapi.json", Answer::ok(PETS))
}

/// A folder with nothing in it.
fn empty() -> Project {
    let project = Project::new();
    fs::remove_file(project.path().join("pets.json")).expect("removed");
    project
}

#[test]
fn from_an_address_to_a_first_call_that_compiles() {
    let (server, project) = (docs(), empty());
    let ran = project.run(&["init", &format!("{}/docs", server.origin)]).expect(0);
    assert_eq!(ran.err, "");
    assert_eq!(project.names(""), ["clientsmith.toml", "generated", "specs"].map(PathBuf::from));
    let call = "\nThe first call:\n\n    let client = pets::Client::builder().build()?;\n    let answer = client.list_pets().await?;\n    println!(\"{answer:?}\");\n\n";
    assert!(ran.out.contains(call), "{}", ran.out);
    assert!(
        ran.out.contains("The client is in generated/pets, and `[client.pets]` in clientsmith.toml.\n"),
        "{}",
        ran.out
    );

    let manifest = project.text("clientsmith.toml");
    let expected = format!(
        "[client.pets]\nsource = \"{}/docs\"\ndocument = \"specs/pets/openapi.json\"\nout = \"generated/pets\"\n\n[client.pets.package]\nname = \"pets\"\n",
        server.origin
    );
    assert!(manifest.starts_with(&expected), "{manifest}");
    assert!(project.text("specs/pets/openapi.json.source.toml").contains("found_on"));
    project.run(&["generate", "--check"]).expect(0);
    project.run(&["fetch", "--check"]).expect(0);

    // The printed lines are a program.
    let lines: String =
        call.lines().filter(|line| line.starts_with("    ")).map(|line| format!("{line}\n")).collect();
    let program = format!(
        "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> Result<(), pets::Error> {{\n{lines}    Ok(())\n}}\n"
    );
    project.put("generated/pets/examples/printed.rs", &program);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the repository");
    fs::copy(root.join("Cargo.lock"), project.path().join("generated/pets/Cargo.lock")).expect("copied");
    // Without transport and TLS, which are most of the work, and nothing that the lines name.
    let built = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--example", "printed", "--example", "first_call"])
        .args(["--no-default-features", "--features", "jiff"])
        .env("CARGO_PROFILE_DEV_DEBUG", "none")
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("init"))
        .current_dir(project.path().join("generated/pets"))
        .output()
        .expect("cargo");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    assert_eq!(String::from_utf8_lossy(&built.stderr), "");
}

#[test]
fn from_a_file_that_stays_where_it_is() {
    let project = Project::new();
    let ran = project.run(&["init", "pets.json", "--name", "my-pets", "--runtime", "registry"]).expect(0);
    assert!(ran.out.contains("let client = my_pets::Client::builder()"), "{}", ran.out);
    assert_eq!(
        project.text("clientsmith.toml"),
        "[client.my-pets]\ndocument = \"pets.json\"\nout = \"generated/my-pets\"\n\n[client.my-pets.package]\nname = \"my-pets\"\n"
    );
    project.run(&["generate", "--check"]).expect(0);
}

#[test]
fn a_manifest_that_is_there_gets_one_more_client() {
    let (server, project) = (docs(), Project::new());
    let there = "# Ours.\n[client.cats] # meow\ndocument = \"pets.json\"\nout = \"cats\"\n\n[client.cats.package]\nname = \"cats\" # all of them\nruntime = \"registry\"\n";
    project.put("clientsmith.toml", there);
    project.put("deep/er/x", "");
    let line =
        ["init", &server.origin, "--runtime", "registry", "--header", "X-Key: ${KEY}", "--format", "json"];
    let ran = project.run_in("deep/er", &line, &[("KEY", "s3cret")]).expect(0);
    let json = ran.json();
    assert_eq!(json["client"], "pets");
    assert_eq!(json["first_call"].as_array().map(Vec::len), Some(3));
    let manifest = project.text("clientsmith.toml");
    assert!(manifest.starts_with(there), "{manifest}");
    assert!(manifest.contains("headers = { x-key = \"${KEY}\" } }\n"), "{manifest}");
    assert!(!manifest.contains("s3cret"));
    assert!(project.has("generated/pets/src/lib.rs") && project.has("specs/pets/openapi.json"));
    project.run(&["generate"]).expect(0);
}

#[test]
fn a_workspace_gets_a_member() {
    let project = Project::new();
    project.put("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"app\"] # ours\n");
    let ran = project.run(&["init", "pets.json", "--runtime", "registry"]).expect(0);
    assert!(ran.out.contains("it is a member of "), "{}", ran.out);
    assert_eq!(
        project.text("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"app\", \"generated/pets\"] # ours\n"
    );
    assert!(!project.text("generated/pets/Cargo.toml").contains("[workspace]"));
    project.put(
        "Cargo.toml",
        "[workspace]\nmembers = [\"generated/*\"]\n[workspace.dependencies]\nclientsmith-runtime = \"0.1\"\n",
    );
    project.run(&["init", "pets.json", "--name", "cats"]).expect(0);
    assert!(project.text("clientsmith.toml").contains("name = \"cats\"\nruntime = \"workspace\"\n"));
    assert!(project.text("generated/cats/Cargo.toml").contains("clientsmith-runtime = { workspace = true"));
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let (server, project) = (docs(), Project::new());
    for (path, text) in [("generated/pets/mine", "x"), ("specs/pets/mine", "x")] {
        project.put(path, text);
        let ran = project.run(&["init", &server.origin]).expect(1);
        assert!(
            ran.err.contains("E071") && ran.err.contains("is there already, and nothing is overwritten"),
            "{}",
            ran.err
        );
        assert!(ran.out.ends_with("nothing was written\n"), "{}", ran.out);
        assert!(
            !project.has("clientsmith.toml")
                && !project.has("specs/pets/openapi.json")
                && !project.has("generated/pets/src")
        );
        fs::remove_dir_all(project.path().join(path).parent().expect("a folder")).expect("removed");
    }
    project.run(&["init", "pets.json", "--runtime", "registry"]).expect(0);
    let manifest = project.text("clientsmith.toml");
    let ran = project.run(&["init", "pets.json", "--runtime", "registry"]).expect(2);
    assert!(ran.err.contains("has a client `pets` already"), "{}", ran.err);
    assert_eq!(project.text("clientsmith.toml"), manifest);
}

#[test]
fn what_fails_leaves_nothing_behind() {
    let (server, project) =
        (docs().with("/broken", Answer::ok(BROKEN.replace("{ \"openapi\"", "{\n\"openapi\""))), empty());
    for (from, code) in [
        (format!("{}/broken", server.origin), 1),
        (format!("{}/docs", server.origin.replace("http:", "ftp:")), 2),
        ("gone.json".to_owned(), 2),
    ] {
        let ran = project.run(&["init", &from, "--name", "pets"]).expect(code);
        assert!(ran.err.contains("error"), "{from}: {}", ran.err);
        assert_eq!(project.names(""), Vec::<PathBuf>::new(), "{from}");
    }
    let json =
        project.run(&["init", &format!("{}/broken", server.origin), "--format", "json"]).expect(1).json();
    assert!(!codes(&json["diagnostics"]).is_empty());
    project.put(
        "clientsmith.toml",
        "client = { cats = { document = \"a\", out = \"b\", package = { runtime = \"registry\" } } }",
    );
    let ran = project.run(&["init", &server.origin]).expect(1);
    assert!(ran.err.contains("E061") && ran.err.contains("is not written as tables"), "{}", ran.err);
    assert!(!project.has("specs") && !project.has("generated"));
}
