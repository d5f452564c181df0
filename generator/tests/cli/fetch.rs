//! `fetch`: what it writes, says and exits with.

use super::project::{PETS, Project, codes};
use super::server::{Answer, Server};

fn docs() -> Server {
    Server::start()
        .with("/docs", Answer::ok("<redoc spec-url='/openapi.json'></redoc>"))
        .with("/openapi.json", Answer::ok(PETS).header("ETag", "\"one\""))
}

fn manifest(project: &Project, source: &str) {
    let text = format!(
        "[client.pets]\ndocument = \"specs/pets.json\"\nout = \"generated/pets\"\npackage = {{ name = \"pets\", runtime = \"registry\" }}\n{source}\n"
    );
    project.put("clientsmith.toml", &text);
}

#[test]
fn a_url_is_fetched_into_a_file() {
    let (server, project) = (docs(), Project::new());
    let url = format!("{}/docs", server.origin);
    let run = ["fetch", &url, "--out", "new/openapi.json"];
    let ran = project.run(&run).expect(0);
    let expected = format!(
        "new/openapi.json is new: Pets 1.0.0 from {0}/openapi.json, found on {0}/docs\n",
        server.origin
    );
    assert_eq!((ran.out.as_str(), ran.err.as_str()), (expected.as_str(), ""));
    assert!(project.text("new/openapi.json.source.toml").contains("version = \"1.0.0\""));
    let ran = project.run(&run).expect(0);
    assert!(ran.out.starts_with("new/openapi.json is up to date: Pets 1.0.0"), "{}", ran.out);
    let document = ["generate", "--document", "new/openapi.json", "--out", "out", "--runtime", "registry"];
    assert_eq!(project.run(&document).expect(0).err, "");
}

#[test]
fn clients_of_the_manifest_are_fetched_where_they_have_a_source() {
    let (server, project) = (docs(), Project::new());
    manifest(&project, &format!("source = \"{}/docs\"", server.origin));
    let ran = project.run(&["fetch", "--check"]).expect(1);
    assert!(
        ran.out.starts_with("pets: specs/pets.json is not up to date, run `clientsmith fetch`"),
        "{}",
        ran.out
    );
    assert!(!project.has("specs"));
    project.run(&["fetch", "pets"]).expect(0);
    project.run(&["fetch", "--check"]).expect(0);
    project.run(&["generate"]).expect(0);

    let server = server.with("/openapi.json", Answer::ok(PETS.replace("1.0.0", "1.1.0")));
    let json = project.run(&["fetch", "--format", "json"]).expect(0).json();
    let client = &json["clients"][0];
    assert_eq!(
        (&client["client"], &client["changed"], &client["version"]),
        (&"pets".into(), &true.into(), &"1.1.0".into())
    );
    assert_eq!(client["found_on"], format!("{}/docs", server.origin));
    assert_eq!(client["tried"][0]["status"], 200);
    let json = project.run(&["fetch", "--format", "json"]).expect(0).json();
    assert_eq!(json["clients"][0]["changed"], false);

    project.put("clientsmith.toml", &project.text("clientsmith.toml").replace("source", "# source"));
    let ran = project.run(&["fetch"]).expect(1);
    assert!(ran.err.contains("E064") && ran.err.contains("`source` is missing"), "{}", ran.err);
    let ran = project.run(&["fetch", "cats"]).expect(1);
    assert!(ran.err.contains("E065"), "{}", ran.err);
}

#[test]
fn e085_nothing_found() {
    let (server, project) = (Server::start().with("/docs", Answer::ok("<p>hello</p>")), Project::new());
    let url = format!("{}/docs", server.origin);
    let ran = project.run(&["fetch", &url, "--out", "a.json"]).expect(1);
    assert!(ran.err.contains("error[E085]: no OpenAPI description was found for"), "{}", ran.err);
    assert!(
        ran.err.contains(&format!("  tried {}/openapi.json: 404 Not Found\n", server.origin)),
        "{}",
        ran.err
    );
    assert!(!project.has("a.json"));
    let json = project.run(&["fetch", &url, "--out", "a.json", "--format", "json"]).expect(1).json();
    assert_eq!(codes(&json["diagnostics"]), ["E085"]);
    assert!(json["tried"].as_array().is_some_and(|tried| tried.len() > 10));
}

#[test]
fn e086_several_documents() {
    let page = "<script>SwaggerUIBundle({dom_id: 1, urls: [{url: '/a.json', name: 'First'}, {url: '/b.json', name: 'Two\\x1b[31m'}]})</script>";
    let server = Server::start()
        .with("/docs", Answer::ok(page))
        .with("/a.json", Answer::ok(PETS))
        .with("/b.json", Answer::ok(PETS.replace("Pets", "Cats")));
    let project = Project::new();
    let url = format!("{}/docs", server.origin);
    let ran = project.run(&["fetch", &url, "--out", "a.json"]).expect(1);
    assert!(
        ran.err.contains("error[E086]: there are 2 documents") && ran.err.contains("`--pick NAME`"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains(&format!("  First 1.0.0  {}/a.json\n", server.origin)), "{}", ran.err);
    assert!(!ran.err.contains('\u{1b}'), "{}", ran.err);
    let ran = project.run(&["fetch", &url, "--out", "a.json", "--pick", "first"]).expect(0);
    assert!(ran.out.contains("is new: Pets 1.0.0"), "{}", ran.out);
    manifest(&project, &format!("source = {{ url = \"{url}\", pick = \"/b.json\" }}"));
    assert!(project.run(&["fetch"]).expect(0).out.contains("Cats 1.0.0"));
}

#[test]
fn e087_an_edit_is_kept() {
    let (server, project) = (docs(), Project::new());
    manifest(&project, &format!("source = \"{}/openapi.json\"", server.origin));
    project.run(&["fetch"]).expect(0);
    project.put("specs/pets.json", "{}");
    let ran = project.run(&["fetch"]).expect(1);
    assert!(ran.err.contains("error[E087]: `specs/pets.json` is not as it was fetched last"), "{}", ran.err);
    assert_eq!(project.text("specs/pets.json"), "{}");
    project.run(&["fetch", "--force"]).expect(0);
    assert!(project.text("specs/pets.json").contains("listPets"));
}

#[test]
fn credentials_come_from_the_environment() {
    let (server, project) = (docs(), Project::new());
    let source = format!(
        "source = {{ url = \"{}/docs\", headers = {{ Authorization = \"Bearer ${{PETS_TOKEN}}\" }} }}",
        server.origin
    );
    manifest(&project, &source);
    let ran = project.run(&["fetch"]).expect(1);
    assert!(ran.err.contains("E085") && ran.err.contains("PETS_TOKEN is not set"), "{}", ran.err);
    let ran = project.run_in("", &["fetch"], &[("PETS_TOKEN", "s3cret")]).expect(0);
    assert!(server.seen().iter().all(|head| head.contains("authorization: Bearer s3cret")));
    assert!(!ran.out.contains("s3cret") && !project.text("specs/pets.json.source.toml").contains("s3cret"));
    let url = format!("{}/docs", server.origin);
    let line = ["fetch", &url, "--out", "a.json", "--header", "X-Token: ${PETS_TOKEN}"];
    project.run_in("", &line, &[("PETS_TOKEN", "s3cret")]).expect(0);
    assert!(server.seen().last().is_some_and(|head| head.contains("x-token: s3cret")));
    let ran = project.run(&["fetch", &url, "--out", "a.json", "--header", "X-Token: s3cret"]).expect(2);
    assert!(ran.err.contains("name an environment variable"), "{}", ran.err);
}

#[test]
fn a_secret_of_the_address_is_asked_with_and_never_told() {
    let document = Answer::ok(PETS).header("ETag", "\"one\"");
    let server = Server::start().with("/openapi.json?v=1&t=s3cret", document);
    let project = Project::new();
    let secret = [("PETS_TOKEN", "s3cret")];
    let source = |path: &str| format!("source = \"{}{path}\"", server.origin);
    manifest(&project, &source("/openapi.json?v=1&t=${PETS_TOKEN}"));
    let ran = project.run(&["fetch"]).expect(1);
    assert!(ran.err.contains("E085") && ran.err.contains("PETS_TOKEN is not set"), "{}", ran.err);
    let ran = project.run_in("", &["fetch"], &secret).expect(0);
    assert!(server.seen()[0].starts_with("GET /openapi.json?v=1&t=s3cret "), "{:?}", server.seen());
    assert!(ran.out.contains("/openapi.json?v=1&t=***\n"), "{}", ran.out);
    let facts = project.text("specs/pets.json.source.toml");
    assert!(facts.contains("/openapi.json?v=1&t=***\""), "{facts}");
    // What is kept is known by what is shown of its address.
    let ran = project.run_in("", &["fetch", "--format", "json"], &secret).expect(0);
    assert!(server.seen()[1].contains("if-none-match: \"one\""), "{:?}", server.seen());
    assert!(!ran.out.contains("s3cret"), "{}", ran.out);
    assert_eq!(project.text("specs/pets.json.source.toml"), facts);
    // Neither where nothing is found, nor where nobody answers.
    let closed = "source = \"http://127.0.0.1:9/a.json?t=${PETS_TOKEN}\"".to_owned();
    for source in [source("/gone?t=${PETS_TOKEN}"), closed] {
        manifest(&project, &source);
        for format in ["human", "json"] {
            let ran = project.run_in("", &["fetch", "--format", format], &secret).expect(1);
            assert!(!format!("{}{}", ran.out, ran.err).contains("s3cret"), "{}{}", ran.out, ran.err);
        }
    }
    // Nobody commits one.
    manifest(&project, &source("/openapi.json?api_key=s3cret"));
    let ran = project.run(&["fetch"]).expect(1);
    assert!(ran.err.contains("expected an environment variable: `api_key=${TOKEN}`"), "{}", ran.err);
    let url = format!("{}/openapi.json?api_key=s3cret", server.origin);
    let ran = Project::new().run(&["init", &url]).expect(2);
    assert!(ran.err.contains("name an environment variable") && !ran.err.contains("s3cret"), "{}", ran.err);
}

#[test]
fn one_that_fails_stops_no_other() {
    let (server, project) = (docs(), Project::new());
    let client = |name: &str, source: &str| {
        format!(
            "[client.{name}]\ndocument = \"specs/{name}.json\"\nout = \"generated/{name}\"\nsource = \"{source}\"\n"
        )
    };
    let here = |path: &str| format!("{}{path}", server.origin);
    let gone = "http://127.0.0.1:9/openapi.json";
    let clients = [client("a", &here("/openapi.json")), client("b", gone), client("c", &here("/docs"))];
    project.put("clientsmith.toml", &clients.concat());
    let ran = project.run(&["fetch"]).expect(1);
    let states: Vec<&str> = ran.out.lines().map(|line| &line[..20]).collect();
    assert_eq!(
        states,
        ["a: specs/a.json is n", "b: specs/b.json is a", "c: specs/c.json is n"],
        "{}",
        ran.out
    );
    assert!(project.has("specs/a.json") && !project.has("specs/b.json") && project.has("specs/c.json"));
}

#[test]
fn wrong_usage() {
    let project = Project::new();
    for (run, message) in [
        (&["fetch", "https://a.test/"][..], "needs `--out FILE`"),
        (&["fetch", "https://a.test/", "pets", "--out", "a.json"], "an address is fetched by itself"),
        (&["fetch", "pets", "--out", "a.json"], "`--out` is for an address"),
        (&["fetch", "pets", "--pick", "x"], "are for an address"),
        (&["fetch", "ftp://a.test/", "--out", "a.json"], "this is no address"),
    ] {
        let ran = project.run(run).expect(2);
        assert!(ran.err.contains(message), "{run:?}: {}", ran.err);
    }
    let ran = project.run(&["fetch"]).expect(1);
    assert!(ran.err.contains("E060"), "{}", ran.err);
}
