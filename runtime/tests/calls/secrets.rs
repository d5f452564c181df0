//! No credential shows: not in `Debug`, not in errors, not in what errors say of their cause.

use clientsmith_runtime as rt;
use rt::testing::Answer;

use crate::client;
use crate::generated_shape::Client;

const SECRETS: [&str; 5] =
    ["sEcret-key", "sEcret-bearer", "sEcret/query", "sEcret-session", "sEcret-password"];

fn all(builder: crate::ClientBuilder) -> crate::ClientBuilder {
    builder
        .api_key(SECRETS[0])
        .bearer_token(SECRETS[1])
        .query_key(SECRETS[2])
        .session(SECRETS[3])
        .basic_auth("user", SECRETS[4])
        .default_header("X-Private-Token", "sEcret-default")
}

fn check(shown: &str) {
    let lower = shown.to_ascii_lowercase();
    assert!(!lower.contains("secret"), "{shown}");
    // base64 of `user:sEcret-password`, and the query's own spelling.
    assert!(!shown.contains("dXNlcjpzRWNyZXQtcGFzc3dvcmQ") && !shown.contains("%2Fquery"), "{shown}");
}

#[test]
fn debug_shows_none() {
    check(&format!("{:?}", rt::Secret::from(SECRETS[0])));
    check(&format!("{:#?}", all(Client::builder())));
    let (client, _) = client(all);
    check(&format!("{client:#?}"));
    check(&format!("{:#?}", client.pets()));
    let pets = client.pets();
    let id = "1";
    let calls = [
        client.request("GET", "/x").with_header("X-Token", "sEcret").with_query_param("k", "sEcret"),
        client.request("GET", "/x").json("sEcret").query("token", "sEcret").cookie("c", "sEcret"),
    ];
    for call in calls {
        check(&format!("{call:#?}"));
        check(&format!(
            "{:#?}",
            call.with_query_param("access_token", "sEcret").to_request().unwrap().headers()
        ));
    }
    for request in [
        pets.get(id).to_request().unwrap(),
        pets.delete(1).to_request().unwrap(),
        pets.list().with_query_param("access_token", "sEcret").to_request().unwrap(),
    ] {
        check(&format!("{request:#?}"));
    }
    let (other, _) = crate::client(|b| b.query_key(SECRETS[2]));
    let request = other.pets().get(id).with_query_param("page", "2").to_request().unwrap();
    let shown = format!("{request:?}");
    check(&shown);
    assert!(shown.contains("page=2&api_key=[redacted]"), "{shown}");
    // The real thing is there.
    assert!(request.uri().query().unwrap().contains("api_key=sEcret%2Fquery"));
    // Without its extensions nothing is known of a query.
    let foreign = rt::http::Request::get("https://a.test/?k=sEcret").body(rt::Body::empty()).unwrap();
    check(&format!("{:?}", rt::Request::from(foreign)));
}

#[tokio::test]
async fn errors_show_none() {
    let (client, canned) = client(all);
    let echo = SECRETS.join(" ") + " sEcret%2Fquery";
    canned.push(Answer::new(401).chunk(format!("bad key: {echo}")));
    canned.push(Answer::json(200, "[]"));
    let error = client.pets().list().await.unwrap_err();
    assert!(error.is_unauthorized());
    assert!(error.to_string().contains("bad key: [redacted] [redacted]"), "{error}");
    check(&error.to_string());
    check(&format!("{error:#?}"));
    // What the server said is still there for who asks.
    assert!(error.body().unwrap().starts_with(b"bad key: sEcret-key"));
    let error = client.pets().list().with_query_param("token", "sEcret").await.unwrap_err();
    check(&format!("{error} {error:#?}"));
    for seen in canned.requests() {
        check(&format!("{seen:#?}"));
    }
}
