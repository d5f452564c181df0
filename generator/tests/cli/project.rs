//! A temporary folder with documents, and the command run in it. Not a test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A document that nothing is to be said about.
pub const PETS: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "Pets", "version": "1.0.0" },
  "servers": [{ "url": "https://pets.example.com" }],
  "paths": {
    "/pets": {
      "get": {
        "operationId": "listPets",
        "responses": {
          "200": {
            "description": "All pets.",
            "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } }
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Pet": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } }
    }
  }
}
"##;

/// A document that is rejected.
pub const BROKEN: &str = "{ \"openapi\": \"3.1.0\", \"info\": ";

/// A manifest of two clients.
pub const TWO: &str = r#"
[client.cats]
document = "pets.json"
out = "generated/cats"
package = { name = "cats", runtime = "registry" }

[client.dogs]
document = "pets.json"
out = "generated/dogs"
package = { name = "dogs", runtime = "registry" }
"#;

pub struct Project {
    folder: tempfile::TempDir,
}

/// What a run of the command came to.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Project {
    pub fn new() -> Self {
        let project = Project { folder: tempfile::tempdir().expect("a temporary folder") };
        project.put("pets.json", PETS);
        project
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn put(&self, path: &str, text: &str) {
        let at = self.path().join(path);
        fs::create_dir_all(at.parent().expect("a parent")).expect("folders");
        fs::write(at, text).expect("a file");
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect("a text")
    }

    pub fn has(&self, path: &str) -> bool {
        self.path().join(path).exists()
    }

    /// Runs the command in the project's folder.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_in("", arguments, &[])
    }

    pub fn run_in(&self, folder: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_clientsmith"));
        command.args(arguments).current_dir(self.path().join(folder));
        command.env_remove("CLIENTSMITH_RUNTIME").env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
        command.envs(environment.iter().copied());
        let Output { status, stdout, stderr } = command.output().expect("the command");
        Ran {
            code: status.code().expect("an exit code"),
            out: String::from_utf8(stdout).expect("text"),
            err: String::from_utf8(stderr).expect("text"),
        }
    }

    /// Names directly below a folder of the project.
    pub fn names(&self, folder: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.path().join(folder)).expect("a folder");
        let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name().into()).collect();
        names.sort();
        names
    }
}

impl Ran {
    /// The one object on standard output.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    #[track_caller]
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }
}

/// Codes of a list of diagnostics in JSON.
pub fn codes(diagnostics: &serde_json::Value) -> Vec<&str> {
    let list = diagnostics.as_array().expect("a list");
    list.iter().map(|one| one["code"].as_str().expect("a code")).collect()
}
