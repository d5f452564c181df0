//! The programs of `src/bin`, run as a user would run them, against a server on loopback.

use std::process::{Command, Output};

use clientsmith_tests::calls;
use clientsmith_tests::door::Door;
use clientsmith_tests::fixture;
use clientsmith_tests::server::{Incoming, Outgoing, Server};

/// Runs a program. A proxy in the environment is for other hosts than this one.
fn run(program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(program);
    command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    command.args(arguments).envs(variables.iter().copied());
    command.output().expect("a program that runs")
}

fn printed(output: &Output) -> &str {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    std::str::from_utf8(&output.stdout).expect("text")
}

/// What a program says that fails. It may not repeat a credential.
fn failed(output: &Output, secret: &str) -> String {
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!errors.contains(secret), "{errors}");
    errors
}

fn learners() -> Server {
    let refusal = || Outgoing { status: 401, pieces: vec![b"invalid token".to_vec()], ..Outgoing::default() };
    Door::new("layer5-cloud", refusal).documented("total-learners").open()
}

#[test]
fn total_learners() {
    let server = learners();
    let variables = [("LAYER5_URL", &*server.url()), ("LAYER5_TOKEN", calls::layer5_cloud::TOKEN)];
    let output = run(env!("CARGO_BIN_EXE_total_learners"), &[], &variables);
    assert_eq!(printed(&output), "130\n");
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn total_learners_with_a_wrong_token() {
    let server = learners();
    let variables = [("LAYER5_URL", &*server.url()), ("LAYER5_TOKEN", "wrong-secret")];
    let output = run(env!("CARGO_BIN_EXE_total_learners"), &[], &variables);
    let errors = failed(&output, "wrong-secret");
    assert!(errors.contains("401") && errors.contains("invalid token"), "{errors}");
}

#[test]
fn layer5_environments() {
    let environment = |name: &str| {
        format!(
            r#"{{"id":"id-of-{name}","schemaVersion":"environments.meshery.io/v1beta1","name":"{name}","description":"","organizationId":"org"}}"#
        )
    };
    let pages = [
        format!(r#"{{"page":0,"environments":[{},{}]}}"#, environment("Dev"), environment("Prod")),
        format!(r#"{{"page":1,"environments":[{}]}}"#, environment("Test")),
    ];
    let server = Server::start(move |incoming: &Incoming| {
        if incoming.header("layer5-current-orgid") != Some("org") {
            return Outgoing::json(403, r#""another organization""#);
        }
        let page = incoming.target.strip_prefix("/api/environments?page=").and_then(|text| text.parse().ok());
        let empty = r#"{"environments":[]}"#;
        Outgoing::json(200, page.and_then(|page: usize| pages.get(page)).map_or(empty, String::as_str))
    });
    let variables = [("LAYER5_URL", &*server.url()), ("LAYER5_TOKEN", "token")];
    let output = run(env!("CARGO_BIN_EXE_layer5_environments"), &["org"], &variables);
    assert_eq!(printed(&output), "id-of-Dev  Dev\nid-of-Prod  Prod\nid-of-Test  Test\n");
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn layer5_service() {
    let learners = fixture::answer("layer5-cloud", "total-learners").body.to_string();
    let server = Server::start(move |incoming| match incoming.path() {
        "/token" => {
            let body = String::from_utf8_lossy(&incoming.body).into_owned();
            assert_eq!(body, "grant_type=client_credentials&scope=academy%3Aread");
            // `service:hush`, as HTTP basic.
            assert_eq!(incoming.header("authorization"), Some("Basic c2VydmljZTpodXNo"));
            Outgoing::json(200, r#"{"access_token":"t-1","token_type":"Bearer","expires_in":3600}"#)
        }
        _ if incoming.header("authorization") == Some("Bearer t-1") => Outgoing::json(200, learners.clone()),
        _ => Outgoing::json(401, "{}"),
    });
    let token_url = format!("{}/token", server.url());
    let variables = [
        ("LAYER5_URL", &*server.url()),
        ("LAYER5_TOKEN_URL", &*token_url),
        ("LAYER5_CLIENT_ID", "service"),
        ("LAYER5_CLIENT_SECRET", "hush"),
    ];
    let output = run(env!("CARGO_BIN_EXE_layer5_service"), &[], &variables);
    let text = printed(&output).trim().to_owned();
    let (first, second) = text.split_once(" and ").expect("both counts");
    assert_eq!(first, second);
    assert_eq!(server.seen().len(), 3, "one token for both");
}

#[test]
fn layerops_vault() {
    let file = std::env::temp_dir().join(format!("clientsmith-vault-{}", std::process::id()));
    std::fs::write(&file, "old-key\n").expect("a file");
    let (list, rotated) = (fixture::answer("layerops", "list-workspaces").body.to_string(), file.clone());
    let server = Server::start(move |incoming| match incoming.header("x-api-key") {
        Some("new-key") => Outgoing::json(200, list.clone()),
        _ => {
            std::fs::write(&rotated, "new-key\n").expect("the file is there");
            Outgoing::json(401, "{}")
        }
    });
    let path = file.to_string_lossy().into_owned();
    let variables = [("LAYEROPS_URL", &*server.url()), ("LAYEROPS_KEY_FILE", &*path)];
    let output = run(env!("CARGO_BIN_EXE_layerops_vault"), &[], &variables);
    std::fs::remove_file(&file).expect("the file is there");
    assert!(printed(&output).starts_with("Client A\n"), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "the key was refused: reading it anew\n");
    assert_eq!(server.seen().len(), 2);
}

fn studio() -> Server {
    Server::start(|incoming| {
        let name = match (incoming.method.as_str(), incoming.target.as_str()) {
            ("POST", "/api/auth/login") if incoming.body.ends_with(br#""password":"admin"}"#) => "login",
            ("POST", "/api/auth/login") => "login-bad",
            ("GET", "/api/projects?active=true") => {
                let expected = format!("Bearer {}", calls::ayon::RECORDED_TOKEN);
                let known = incoming.header("authorization") == Some(&expected);
                if known { "projects" } else { "projects-unauthorized" }
            }
            _ => "project-404",
        };
        let answered = fixture::answer("ayon", name);
        Outgoing::json(answered.status, answered.body.to_string())
    })
}

#[test]
fn ayon_projects() {
    let server = studio();
    let variables = [("AYON_URL", &*server.url()), ("AYON_USER", "admin"), ("AYON_PASSWORD", "admin")];
    let output = run(env!("CARGO_BIN_EXE_ayon_projects"), &[], &variables);
    assert_eq!(printed(&output), "demo_2713cd (2713cd)\n");
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn ayon_projects_with_a_wrong_password() {
    let server = studio();
    let variables = [("AYON_URL", &*server.url()), ("AYON_USER", "admin"), ("AYON_PASSWORD", "wrong-secret")];
    let output = run(env!("CARGO_BIN_EXE_ayon_projects"), &[], &variables);
    assert!(failed(&output, "wrong-secret").contains("Invalid login/password combination"));
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn layerops_pool() {
    let created = fixture::answer("layerops", "create-instance-pool");
    let mut status = fixture::answer("layerops", "instance-pool-status").body;
    let mut looks = 0;
    let server = Server::start(move |incoming| {
        if incoming.header("x-api-key") != Some(calls::layerops::API_KEY) {
            return Outgoing::json(401, r#"{"statusCode":401,"message":"Unauthorized"}"#);
        }
        if incoming.method == "POST" {
            return Outgoing::json(created.status, created.body.to_string());
        }
        // Not known at first, then none runs, then one.
        looks += 1;
        status["countRunning"] = (if looks > 2 { 1 } else { 0 }).into();
        if looks == 1 { Outgoing::json(404, "{}") } else { Outgoing::json(200, status.to_string()) }
    });
    let arguments = ["d57b214f-ec43-41b9-8cf1-71329349093b", "cc6d622a-5144-11ed-84a1-1b508e278eb5"];
    let variables = [
        ("LAYEROPS_URL", &*server.url()),
        ("LAYEROPS_API_KEY", calls::layerops::API_KEY),
        ("LAYEROPS_INTERVAL_MS", "1"),
    ];
    let output = run(env!("CARGO_BIN_EXE_layerops_pool"), &arguments, &variables);
    let expected =
        "vmAzure created as 27d6c053-5eab-4838-bd14-040ed5d617d9\nDONE: 0 of 1 run\nDONE: 1 of 1 run\n";
    assert_eq!(printed(&output), expected);
    let targets: Vec<String> = server.seen().into_iter().map(|one| one.target).collect();
    assert_eq!(targets.len(), 4);
    assert_eq!(targets[0], "/v1/providers/d57b214f-ec43-41b9-8cf1-71329349093b/instancePools");
    let look = "/v1/instancePools/27d6c053-5eab-4838-bd14-040ed5d617d9/status?includeAlerts=true";
    assert!(targets[1..].iter().all(|target| target == look), "{targets:?}");
}

/// The program has no runtime and no async: it waits.
#[test]
fn layerops_workspaces() {
    let refusal = || Outgoing { status: 401, pieces: vec![b"unknown key".to_vec()], ..Outgoing::default() };
    let server = Door::new("layerops", refusal).documented("list-workspaces").open();
    let variables = [("LAYEROPS_URL", &*server.url()), ("LAYEROPS_API_KEY", calls::layerops::API_KEY)];
    let output = run(env!("CARGO_BIN_EXE_layerops_workspaces"), &[], &variables);
    assert_eq!(printed(&output), "Client A since 2023-09-12T10:17:58.000Z\n");
    assert_eq!(server.seen().len(), 1);

    let variables = [("LAYEROPS_URL", &*server.url()), ("LAYEROPS_API_KEY", "wrong-secret")];
    let output = run(env!("CARGO_BIN_EXE_layerops_workspaces"), &[], &variables);
    assert!(failed(&output, "wrong-secret").contains("unknown key"));
}
