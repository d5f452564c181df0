//! An `update` that is killed at any moment leaves the old client or the new one, whole; the document, its facts, the version
//! and the changelog go with it, and the next run puts in place what still waits.
#![cfg(unix)]

use crate::project::Project;
use crate::server::{Answer, Server};
use crate::update::tree;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const KILLS: u32 = 50;

/// A document with many types, so that there is much to write.
fn document(version: &str) -> String {
    let (mut schemas, mut paths) = (String::new(), String::new());
    for index in 0..60 {
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(
            schemas,
            r#"{comma} "Pet{index}": {{ "type": "object", "properties": {{ "v{version}": {{ "type": "string" }} }} }}"#
        );
        let _ = write!(
            paths,
            r##"{comma} "/pets{index}": {{ "get": {{ "operationId": "getPet{index}", "tags": ["t{index}"], "responses": {{ "200": {{
                "description": "A pet.", "content": {{ "application/json": {{ "schema": {{
                "$ref": "#/components/schemas/Pet{index}" }} }} }} }} }} }} }}"##
        );
    }
    format!(
        r#"{{ "openapi": "3.1.0", "info": {{ "title": "Pets", "version": "{version}.0.0" }},
            "servers": [{{ "url": "https://pets.example.com" }}],
            "paths": {{ {paths} }}, "components": {{ "schemas": {{ {schemas} }} }} }}"#
    )
}

const DAY: (&str, &str) = ("SOURCE_DATE_EPOCH", "1767312000");

fn start(project: &Project) -> std::process::Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_clientsmith"));
    command.args(["update"]).env(DAY.0, DAY.1).current_dir(project.path());
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the command")
}

type Texts = BTreeMap<String, Vec<u8>>;

/// The texts below a folder; of the facts only what does not speak of the time.
fn texts(folder: &Path) -> Texts {
    let all = tree(folder).into_iter().map(|(path, (_, bytes))| {
        let text = String::from_utf8(bytes).expect("a text");
        let lasting =
            text.lines().filter(|line| !line.starts_with("fetched = ")).collect::<Vec<_>>().join("\n");
        (path, lasting.into_bytes())
    });
    all.collect()
}

/// Puts a tree back as it was.
fn restore(project: &Project, kept: &Path) {
    for folder in ["specs", "generated"] {
        let _ = fs::remove_dir_all(project.path().join(folder));
        let copied =
            Command::new("cp").args(["-R"]).arg(kept.join(folder)).arg(project.path()).status().expect("cp");
        assert!(copied.success());
    }
}

#[test]
fn a_killed_update_leaves_the_old_client_or_the_new_one_and_the_next_completes_it() {
    let (server, project) = (Server::start().with("/api.json", Answer::ok(document("1"))), Project::new());
    let manifest = format!(
        "[client.pets]\ndocument = \"specs/pets.json\"\nout = \"generated/pets\"\nsource = \"{}/api.json\"\n\
         package = {{ name = \"pets\", version = \"0.1.0\", runtime = \"registry\" }}\n",
        server.origin
    );
    project.put("clientsmith.toml", &manifest);
    project.run_in("", &["update"], &[DAY]).expect(0);
    let kept = tempfile::tempdir().expect("a folder");
    for folder in ["specs", "generated"] {
        let status = Command::new("cp").arg("-R").arg(project.path().join(folder)).arg(kept.path()).status();
        assert!(status.expect("cp").success());
    }
    let old = (texts(&project.path().join("specs")), texts(&project.path().join("generated")));
    let _server = server.with("/api.json", Answer::ok(document("2")));
    let begun = Instant::now();
    project.run_in("", &["update"], &[DAY]).expect(0);
    let whole = begun.elapsed();
    let new = (texts(&project.path().join("specs")), texts(&project.path().join("generated")));
    assert!(old.0 != new.0 && old.1 != new.1);

    let (mut olds, mut news) = (0, 0);
    for kill in 0..KILLS {
        restore(&project, kept.path());
        let mut child = start(&project);
        // Spread over the whole run, more closely over its second half, where files are written.
        let share =
            1.0 - f64::from((kill * 37) % KILLS) / f64::from(KILLS) * if kill % 3 == 0 { 1.0 } else { 0.5 };
        std::thread::sleep(Duration::from_secs_f64(whole.as_secs_f64() * share));
        let _ = child.kill();
        child.wait().expect("gone");

        let mut client = texts(&project.path().join("generated/pets"));
        let prefixed = |texts: &Texts| -> Texts {
            texts
                .iter()
                .filter_map(|(path, text)| Some((path.strip_prefix("pets/")?.to_owned(), text.clone())))
                .collect()
        };
        // What waits to be put in place, and the sign that the old tree has not been cleared away, are the update's own.
        let waiting: Vec<String> =
            client.keys().filter(|path| path.starts_with(".clientsmith/pending/")).cloned().collect();
        waiting.iter().for_each(|path| _ = client.remove(path));
        client.remove(".clientsmith/unfinished");
        let is_new = match (client == prefixed(&old.1), client == prefixed(&new.1)) {
            (true, _) => false,
            (_, true) => true,
            _ => panic!("kill {kill} left a mixed client: {:?}", client.keys().collect::<Vec<_>>()),
        };
        let documents = texts(&project.path().join("specs"));
        match is_new {
            false => {
                assert!(documents == old.0 && waiting.is_empty(), "kill {kill}: the document went ahead")
            }
            // Of the two, whatever is not there yet waits in the client.
            true => assert!(documents == new.0 || !waiting.is_empty(), "kill {kill}: the document is lost"),
        }
        if is_new {
            news += 1
        } else {
            olds += 1
        }

        project.run_in("", &["update"], &[DAY]).expect(0);
        assert!(
            texts(&project.path().join("specs")) == new.0,
            "kill {kill}: the next run did not complete it"
        );
        assert!(
            texts(&project.path().join("generated")) == new.1,
            "kill {kill}: the next run left something behind"
        );
    }
    println!("{olds} kills left the old client, {news} the new one");
    assert!(olds > 0, "no kill was early enough");
}
