//! References to other hosts: nothing is fetched unless it is allowed, and then only from there.

#![cfg(feature = "remote")]

#[path = "remote/server.rs"]
mod server;

use clientsmith::config::Config;
use clientsmith::diagnostic::{Diagnostics, render};
use clientsmith::source::files::{Disk, FetchError, Fetched, Sources};
use clientsmith::source::origin::{Address, Origin};
use server::{Answer, Server};
use std::io;
use std::path::Path;

/// A main document in memory, and the disk's way to the network.
struct Main(String, Disk);

impl Sources for Main {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        match path == Path::new("api.yaml") {
            true => Ok(self.0.clone().into_bytes()),
            false => Err(io::Error::other(format!("{} is read from the disk", path.display()))),
        }
    }

    fn fetch(&mut self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        self.1.fetch(address, allowed, most)
    }
}

/// What is reported, and the types that come of it. `HOST` and `OTHER` in the text are servers.
fn run(schemas: &str, allowed: &[&Server], servers: &[(&str, &Server)]) -> (String, String) {
    let mut text = format!(
        "openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\npaths:\n  /a: {{get: {{operationId: a, responses: {{'200': {{description: D, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}\n  /b: {{get: {{operationId: b, responses: {{'204': {{description: D}}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    );
    for (word, server) in servers {
        text = text.replace(word, &server.origin);
    }
    let mut config = Config::new("api.yaml");
    config.allow_remote = allowed.iter().map(|server| server.origin.parse().expect("an origin")).collect();
    let mut out = Diagnostics::default();
    let generated = clientsmith::generate(&config, &mut Main(text, Disk::new()), &mut out);
    let mut report = render::render(&out, false);
    let summary = generated.as_ref().map(|made| made.summary.operations).expect("a client");
    report += &format!("{} generated, {} degraded\n", summary.generated, summary.degraded);
    for (word, server) in servers {
        report = report.replace(&server.origin, word);
    }
    let files = generated.map(|made| made.files.0).unwrap_or_default();
    (report, files.get("src/types.rs").cloned().unwrap_or_default())
}

#[test]
fn nothing_is_fetched_unasked() {
    let server = Server::start().with("/a.yaml", Answer::ok("{type: string}"));
    let other = Server::start();
    let text = "    A: {$ref: 'HOST/a.yaml#/A'}\n    B: {$ref: 'HOST/a.yaml'}\n    C: {$ref: 'file:///etc/hosts'}\n    D: {$ref: '//elsewhere.test/x'}\n";
    let (report, _) = run(text, &[], &[("HOST", &server)]);
    insta::assert_snapshot!(report);
    // Another origin that is allowed is another origin.
    let (report, _) = run(text, &[&other], &[("HOST", &server)]);
    assert!(report.contains("E012"), "{report}");
    assert!(server.seen().is_empty() && other.seen().is_empty());
}

#[test]
fn files_of_an_allowed_origin_are_files_of_the_document() {
    let server = Server::start()
        .with("/schemas/a.yaml", Answer::ok(
            "Animal:\n  type: object\n  required: [name, owner]\n  properties:\n    name: {type: string}\n    owner: {$ref: './b.json'}\n    self: {$ref: '#/Animal'}\n    kind: {$ref: '../kinds#/Kind'}\n",
        ))
        // A circle of files.
        .with("/schemas/b.json", Answer::ok(r##"{"type": "object", "properties": {"pets": {"type": "array", "items": {"$ref": "a.yaml#/Animal"}}, "kind": {"$ref": "/kinds#/Kind"}}}"##))
        .with("/kinds", Answer::ok("Kind: {type: string, enum: [dog, cat]}\n"));
    let text = "    A: {type: object, properties: {first: {$ref: 'HOST/schemas/a.yaml#/Animal'}, again: {$ref: 'HOST/schemas/../schemas/a.yaml#/Animal'}}}\n";
    let (report, types) = run(text, &[&server], &[("HOST", &server)]);
    assert_eq!(report, "2 generated, 0 degraded\n");
    let mut paths = server.paths();
    paths.sort();
    assert_eq!(paths, ["/kinds", "/schemas/a.yaml", "/schemas/b.json"], "each one once");
    insta::assert_snapshot!(types);
}

#[test]
fn a_fetched_file_does_not_reach_the_disk_or_another_host() {
    let other = Server::start().with("/x.yaml", Answer::ok("type: string"));
    let server = Server::start().with("/a.yaml", Answer::ok(
        "type: object\nproperties:\n  disk: {$ref: 'file:///etc/hosts'}\n  up: {$ref: '../../api.yaml#/info'}\n  host: {$ref: 'OTHER/x.yaml'}\n".replace("OTHER", &other.origin),
    ));
    let (report, _) =
        run("    A: {$ref: 'HOST/a.yaml'}\n", &[&server], &[("HOST", &server), ("OTHER", &other)]);
    insta::assert_snapshot!(report);
    assert!(other.seen().is_empty());
    assert_eq!(server.paths(), ["/a.yaml", "/api.yaml"]);
}

#[test]
fn what_cannot_be_had_costs_what_needs_it() {
    let other = Server::start().with("/x.yaml", Answer::ok("type: string"));
    let server = Server::start()
        .with("/page.yaml", Answer::ok("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n"))
        .with("/broken.json", Answer::ok("{\"type\": \"object\",\n \"properties\": }"))
        .with("/moved.yaml", Answer::redirect(format!("{}/x.yaml", other.origin)));
    let text = "    A:
      type: object
      properties:
        one: {$ref: 'HOST/missing.yaml'}
        two: {$ref: 'HOST/missing.yaml#/B'}
        page: {$ref: 'HOST/page.yaml'}
        broken: {$ref: 'HOST/broken.json#/x'}
        moved: {$ref: 'HOST/moved.yaml'}
";
    let servers = [("HOST", &server), ("OTHER", &other)];
    let (report, _) = run(text, &[&server], &servers);
    insta::assert_snapshot!(report);
    assert_eq!(
        server.paths().iter().filter(|path| *path == "/missing.yaml").count(),
        1,
        "it is asked for once"
    );
    assert!(other.seen().is_empty());
    // With both allowed the redirect is followed, and what is at its end is known by both addresses.
    let text = "    A: {type: object, properties: {moved: {$ref: 'HOST/moved.yaml'}, there: {$ref: 'OTHER/x.yaml'}}}\n";
    let (report, types) = run(text, &[&server, &other], &servers);
    assert_eq!(report, "2 generated, 0 degraded\n");
    assert!(types.contains("moved: Option<") && types.contains("there: Option<"), "{types}");
    assert_eq!(other.paths(), ["/x.yaml"]);
}

#[test]
fn a_schema_is_not_fetched_that_is_here_by_its_name() {
    let server = Server::start();
    let text = "    A: {$ref: 'HOST/name.json'}\n    B: {$id: 'HOST/name.json', type: object, properties: {x: {type: integer}}}\n";
    let (report, _) = run(text, &[&server], &[("HOST", &server)]);
    assert_eq!(report, "2 generated, 0 degraded\n");
    assert!(server.seen().is_empty());
}
