//! Flags about where calls go and who they say they are from.

use crate::project::Project;

const DOCUMENT: &str = r#"{ "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
  "servers": [
    { "url": "https://sandbox.example.com", "description": "Sandbox" },
    { "url": "https://{region}.example.com", "description": "Live", "variables": { "region": { "default": "eu" } } }
  ],
  "paths": { "/pets": { "get": { "operationId": "listPets", "responses": { "204": { "description": "none" } } } } } }"#;

#[test]
fn server_and_user_agent_are_chosen_by_flags() {
    let project = Project::new();
    project.put("pets.json", DOCUMENT);
    let base = ["generate", "--document", "pets.json", "--out", "pets"];
    let run = |more: &[&str]| project.run(&[&base[..], more].concat());
    run(&["--server", "Live", "--server-variable", "region=us", "--user-agent", "acme/{version}"]).expect(0);
    let client = project.text("pets/src/client.rs");
    assert!(client.contains(".base_url(\"https://us.example.com\")"), "{client}");
    assert!(client.contains(".agent(concat!(\"acme/\", env!(\"CARGO_PKG_VERSION\")))"), "{client}");
    assert!(run(&["--server", "Life"]).expect(1).err.contains("there is `Live`"));
    run(&["--groups", "paths", "--force"]).expect(0);
    assert!(project.text("pets/src/client.rs").contains("pub fn pets(&self)"));
    run(&["--groups", "path"]).expect(2);
    run(&["--default-features", "jiff,blocking", "--force"]).expect(0);
    assert!(project.text("pets/Cargo.toml").contains("default = [\"jiff\", \"blocking\"]"));
    assert!(run(&["--default-features", "blokcing"]).expect(1).err.contains("there is `blocking`"));
    run(&["--default-features", "jiff", "--layout", "module"]).expect(2);
    for wrong in [["--server-variable", "region"], ["--user-agent", "a\nb"], ["--user-agent", "{nam}"]] {
        run(&wrong).expect(2);
    }
    project.run(&["generate", "--server", "Live"]).expect(2);
}
