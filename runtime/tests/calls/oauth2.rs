//! Tokens of OAuth 2: what is asked of which address, what is made of the answers, and that no secret shows.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clientsmith_runtime as rt;
use rt::ErrorKind;
use rt::oauth2::{App, OAuth2ErrorKind};
use rt::testing::{Answer, CannedTransport};

use crate::generated_shape::Client;
use crate::generated_shape::types::NewPet;

fn rex() -> NewPet {
    NewPet { name: "Rex".into() }
}

fn made() -> Answer {
    Answer::json(201, r#"{"id":1,"name":"Rex"}"#)
}

fn token(text: &str) -> Answer {
    let body = format!(r#"{{"access_token":"{text}","token_type":"Bearer","expires_in":"3600"}}"#);
    Answer::json(200, body)
}

fn provided(provider: impl rt::CredentialProvider) -> (Client, CannedTransport) {
    crate::client(|b| b.default_header("x-own", "sEcret").bearer_token_provider(provider))
}

/// The form and what went with it.
fn asked(canned: &CannedTransport, index: usize) -> (String, String, Option<String>) {
    let seen = &canned.requests()[index];
    assert_eq!(seen.method, "POST");
    assert!(!seen.headers.contains_key("x-own"), "a header of the client went to the authorization server");
    assert_eq!(seen.headers["content-type"], "application/x-www-form-urlencoded");
    let basic = seen.headers.get("authorization").map(|value| value.to_str().unwrap().to_owned());
    (seen.uri.to_string(), String::from_utf8(seen.body.to_vec()).unwrap(), basic)
}

#[tokio::test]
async fn client_credentials_by_basic_and_by_body() {
    let app = App::new("me:1").secret("hu sh").scopes(["a", "b"]).param("audience", "pets");
    let (client, canned) = provided(app.clone().client_credentials());
    for answer in [token("t-1"), made(), Answer::new(401), token("t-2"), made()] {
        canned.push(answer);
    }
    client.pets().create(rex()).await.unwrap();
    client.pets().create(rex()).await.unwrap();
    // RFC 6749 section 2.3.1: base64 of `me%3A1:hu+sh`.
    let (url, form, basic) = asked(&canned, 0);
    assert_eq!(url, "https://auth.test/token");
    assert_eq!(form, "grant_type=client_credentials&scope=a+b&audience=pets");
    assert_eq!(basic.as_deref(), Some("Basic bWUlM0ExOmh1K3No"));
    assert_eq!(asked(&canned, 3).1, form);
    assert_eq!(canned.requests()[4].headers["authorization"], "Bearer t-2");

    let other = app.secret_in_body().token_url("https://other.test/token?x={y}");
    let (client, canned) = provided(other.client_credentials());
    canned.push(token("t-1"));
    canned.push(made());
    client.pets().create(rex()).await.unwrap();
    let (url, form, basic) = asked(&canned, 0);
    assert_eq!(url, "https://other.test/token?x=%7By%7D");
    assert!(form.ends_with("&audience=pets&client_id=me%3A1&client_secret=hu+sh"), "{form}");
    assert_eq!(basic, None);
}

#[tokio::test]
async fn a_password_then_its_refresh_token_then_the_password_again() {
    let (client, canned) = provided(App::new("me").password("ann", "p w"));
    canned.push(Answer::json(200, r#"{"access_token":"t-1","refresh_token":"r-1"}"#));
    canned.push(made());
    canned.push(Answer::new(401));
    canned.push(Answer::json(200, r#"{"access_token":"t-2","refresh_token":"r-2"}"#));
    canned.push(made());
    canned.push(Answer::new(401));
    canned.push(Answer::json(400, r#"{"error":"invalid_grant"}"#));
    canned.push(token("t-3"));
    canned.push(made());
    for _ in 0..3 {
        client.pets().create(rex()).await.unwrap();
    }
    assert_eq!(asked(&canned, 0).1, "grant_type=password&username=ann&password=p+w&client_id=me");
    assert_eq!(asked(&canned, 3).1, "grant_type=refresh_token&refresh_token=r-1&client_id=me");
    assert_eq!(asked(&canned, 6).1, "grant_type=refresh_token&refresh_token=r-2&client_id=me");
    assert_eq!(asked(&canned, 7).1, asked(&canned, 0).1);
    assert_eq!(canned.requests()[8].headers["authorization"], "Bearer t-3");
}

#[tokio::test]
async fn a_kept_refresh_token_and_the_next_one_is_told() {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&kept);
    let provider = App::new("me").refresh_token("r-1").on_tokens(move |tokens| {
        keep.lock().unwrap().extend(tokens.refresh_token.clone());
    });
    let (client, canned) = provided(provider);
    canned.push(Answer::json(200, r#"{"access_token":"t-1","refresh_token":"r-2"}"#));
    canned.push(made());
    client.pets().create(rex()).await.unwrap();
    assert_eq!(*kept.lock().unwrap(), [rt::Secret::from("r-2")]);
}

#[tokio::test]
async fn refusals_are_typed_and_show_no_secret() {
    let app = App::new("me").secret("sEcret-app");
    let (client, canned) = provided(app.clone().password("ann", "sEcret-word"));
    let said = r#"{"error":"invalid_client","error_description":"not sEcret-app, not sEcret-word"}"#;
    canned.push(Answer::json(401, said));
    let error = client.pets().create(rex()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    let refusal = error.oauth2().unwrap();
    assert_eq!((refusal.kind(), refusal.status().unwrap().as_u16()), (OAuth2ErrorKind::InvalidClient, 401));
    assert_eq!(refusal.description(), Some("not [redacted], not [redacted]"));
    let shown = format!("{error} {error:?} {refusal} {app:?} {client:?} {:?}", canned.requests());
    assert!(!shown.contains("sEcret"), "{shown}");
    // What is no refusal: a page, a token of another kind, nothing.
    for (answer, expected) in [
        (
            Answer::new(502).chunk("<html>sEcret"),
            "the authorization server answered 502 Bad Gateway without a token",
        ),
        (
            Answer::json(200, r#"{"access_token":"sEcret","token_type":"mac"}"#),
            "the authorization server gave a token that is no bearer token",
        ),
        (Answer::json(200, "{}"), "the authorization server's answer has no `access_token`"),
        (
            Answer::new(302).header("location", "https://evil.test/"),
            "the authorization server answered 302 Found without a token",
        ),
    ] {
        canned.push(answer);
        let error = client.pets().create(rex()).await.unwrap_err();
        assert_eq!(error.provider_error().unwrap().to_string(), expected);
        assert!(!format!("{error:?}").contains("sEcret"), "{error:?}");
    }
}

#[tokio::test]
async fn an_authorization_code_with_pkce() {
    let (client, canned) = crate::client(|b| b);
    let session = client.bearer_token_oauth2(App::new("me").scopes(["pets"]));
    let waiting = session.authorize("http://127.0.0.1:8400/back").await.unwrap();
    let url = waiting.url().clone();
    let of = |name: &str| url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
    assert!(
        url.as_str().starts_with("https://auth.test/authorize?tenant=1&response_type=code&client_id=me&")
    );
    assert_eq!((of("scope").as_str(), of("code_challenge_method").as_str()), ("pets", "S256"));
    assert_eq!(
        (of("state").len(), of("code_challenge").len(), waiting.verifier().expose().len()),
        (43, 43, 43)
    );
    assert!(!format!("{waiting:?}").contains(&of("state")));
    let (state, verifier) = (of("state"), waiting.verifier().expose().to_owned());

    canned.push(Answer::json(200, r#"{"access_token":"t-1","refresh_token":"r-1","id_token":"i"}"#));
    let tokens = waiting.finish(&format!("/back?code=c%2F1&state={state}#x")).await.unwrap();
    let back = "redirect_uri=http%3A%2F%2F127.0.0.1%3A8400%2Fback";
    let expected =
        format!("grant_type=authorization_code&code=c%2F1&{back}&code_verifier={verifier}&client_id=me");
    assert_eq!(asked(&canned, 0).1, expected);

    let client = client.with_bearer_token_provider(tokens.provider());
    for answer in [made(), Answer::new(401), token("t-2"), made()] {
        canned.push(answer);
    }
    client.pets().create(rex()).await.unwrap();
    client.pets().create(rex()).await.unwrap();
    let sent: Vec<_> =
        [1, 2, 4].map(|index| canned.requests()[index].headers["authorization"].clone()).into();
    assert_eq!(sent, ["Bearer t-1", "Bearer t-1", "Bearer t-2"]);
    assert_eq!(asked(&canned, 3).1, "grant_type=refresh_token&refresh_token=r-1&client_id=me");
}

#[tokio::test]
async fn who_comes_back_with_another_state_is_sent_away() {
    let (client, canned) = crate::client(|b| b);
    let session = client.bearer_token_oauth2(App::new("me"));
    for query in ["code=c&state=forged", "code=c", "", "error=access_denied&state=forged"] {
        let waiting = session.authorize("http://127.0.0.1/").await.unwrap();
        let error = waiting.finish(&format!("http://127.0.0.1/?{query}")).await.unwrap_err();
        assert!(error.provider_error().unwrap().to_string().starts_with("the state is not"), "{error:?}");
    }
    let waiting = session.authorize("http://127.0.0.1/").await.unwrap();
    let state = waiting.state().expose().to_owned();
    let error = waiting.finish(&format!("/?error=access_denied&state={state}")).await.unwrap_err();
    assert_eq!(error.oauth2().unwrap().kind(), OAuth2ErrorKind::AccessDenied);
    assert!(canned.requests().is_empty());
}

#[tokio::test]
async fn a_device_is_patient() {
    let (client, canned) = crate::client(|b| b);
    canned.allow_waits();
    let refused = |code: &str| Answer::json(400, format!(r#"{{"error":"{code}"}}"#));
    let session = client.bearer_token_oauth2(App::new("tv"));
    canned.push(Answer::json(
        200,
        r#"{"device_code":"d-1","user_code":"AB-CD","verification_uri":"https://auth.test/go","expires_in":60,"interval":3}"#,
    ));
    let device = session.device().await.unwrap();
    assert_eq!((device.user_code(), device.verification_uri()), ("AB-CD", "https://auth.test/go"));
    assert!(!format!("{device:?}").contains("d-1"));
    for answer in [
        refused("authorization_pending"),
        refused("slow_down"),
        refused("authorization_pending"),
        Answer::json(200, r#"{"access_token":"t-1"}"#),
    ] {
        canned.push(answer);
    }
    let tokens = device.wait().await.unwrap();
    assert_eq!(tokens.access_token.expose(), "t-1");
    assert_eq!(canned.waits(), [3, 3, 8, 8].map(Duration::from_secs));
    let code = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code";
    assert_eq!(asked(&canned, 1).1, format!("grant_type={code}&device_code=d-1&client_id=tv"));

    // The person says no; the person never answers.
    let started =
        r#"{"device_code":"d","user_code":"U","verification_url":"https://auth.test/","expires_in":10}"#;
    canned.push(Answer::json(200, started));
    canned.push(refused("access_denied"));
    let error = session.device().await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.oauth2().unwrap().kind(), OAuth2ErrorKind::AccessDenied);
    canned.push(Answer::json(200, started));
    canned.push(refused("authorization_pending"));
    canned.push(refused("authorization_pending"));
    let error = session.device().await.unwrap().wait().await.unwrap_err();
    assert_eq!(error.oauth2().unwrap().kind(), OAuth2ErrorKind::ExpiredToken);
    assert_eq!(canned.remaining(), 0);
}

#[tokio::test]
async fn a_server_that_describes_itself() {
    static SCHEMES: [rt::Scheme; 1] =
        [rt::Scheme::bearer("Oidc").flows(rt::Flows::new().discovery("/.well-known/openid-configuration"))];
    static API: rt::Api = rt::Api::new("oidc", "1").base_url("https://a.test/v1").schemes(&SCHEMES);
    let canned = CannedTransport::new();
    let provider = App::new("me").secret("s").client_credentials();
    let core = rt::CoreBuilder::new(&API).transport(canned.clone()).provider(0, provider).build().unwrap();
    canned.push(Answer::json(200, r#"{"token_endpoint":"https://b.test/token"}"#));
    canned.push(token("t-1"));
    canned.push(Answer::json(200, "1"));
    let one: i64 = core.request("GET", "/x").send_json().await.unwrap();
    assert_eq!(one, 1);
    let seen = canned.requests();
    assert_eq!(seen[0].uri, "https://a.test/.well-known/openid-configuration");
    assert!(!seen[0].headers.contains_key("authorization"));
    assert_eq!(
        (seen[1].uri.to_string(), seen[2].headers["authorization"].to_str().unwrap()),
        ("https://b.test/token".into(), "Bearer t-1")
    );

    // It is asked once: of the next token only the token is asked for.
    canned.push(Answer::new(401));
    canned.push(token("t-2"));
    canned.push(Answer::json(200, "2"));
    let two: i64 = core.request("GET", "/x").send_json().await.unwrap();
    assert_eq!((two, canned.requests()[4].uri.to_string()), (2, "https://b.test/token".into()));

    // What it said is asked for again when it was no good: the server has moved.
    canned.push(Answer::new(401));
    canned.push(Answer::new(404));
    assert_eq!(core.request("GET", "/x").send_raw().await.unwrap_err().kind(), ErrorKind::Credential);
    canned.push(Answer::json(200, r#"{"token_endpoint":"https://c.test/token"}"#));
    canned.push(token("t-3"));
    canned.push(Answer::json(200, "3"));
    let three: i64 = core.request("GET", "/x").send_json().await.unwrap();
    assert_eq!((three, canned.requests()[9].uri.to_string()), (3, "https://c.test/token".into()));
    let before = canned.requests().len();

    // It does not send secrets where they are not safe, and it may have nothing to say.
    let app = App::new("me").secret("s");
    for answer in [
        Answer::json(200, r#"{"token_endpoint":"http://b.test/token"}"#),
        Answer::json(200, "{}"),
        Answer::json(404, "{}"),
    ] {
        canned.push(answer);
        let core = core.with_provider(0, app.clone().client_credentials());
        let error = core.request("GET", "/x").send_raw().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
    }
    assert_eq!(canned.requests().len(), before + 3);
}
