//! Token endpoints against real sockets: right, refused, expired, and a redirect to somebody else.

use std::time::Duration;

use clientsmith_runtime as rt;
use rt::oauth2::App;

use crate::generated_shape::Client;
use crate::generated_shape::types::NewPet;
use crate::loopback::{answer, now, serve};

const PET: &str = r#"{"id":1,"name":"Rex"}"#;

fn client(api: std::net::SocketAddr, auth: std::net::SocketAddr) -> Client {
    let app = App::new("me").secret("sEcret-app").token_url(format!("http://{auth}/token"));
    let builder = Client::builder().base_url(format!("http://{api}/v1"));
    builder.bearer_token_provider(app.client_credentials()).build().unwrap()
}

fn token(text: &str, seconds: u32) -> String {
    answer("200 OK", "", &format!(r#"{{"access_token":"{text}","expires_in":{seconds}}}"#))
}

#[tokio::test]
async fn a_token_is_fetched_refused_and_fetched_again() {
    let (auth, tokens) = serve(vec![now(token("t-1", 3600)), now(token("t-2", 3600))]);
    let (api, calls) = serve(vec![
        now(answer("201 Created", "", PET)),
        now(answer("401 Unauthorized", "", "")),
        now(answer("201 Created", "", PET)),
    ]);
    let client = client(api, auth);
    let pet = || NewPet { name: "Rex".into() };
    client.pets().create(pet()).await.unwrap();
    client.pets().create(pet()).await.unwrap();
    let bearer =
        |text: String| text.to_ascii_lowercase().split("bearer ").nth(1).map(|rest| rest[..3].to_owned());
    let sent: Vec<_> = calls.try_iter().filter_map(bearer).collect();
    assert_eq!(sent, ["t-1", "t-1", "t-2"]);
    let asked: Vec<_> = tokens.try_iter().collect();
    assert_eq!(asked.len(), 2);
    for request in asked {
        assert!(request.starts_with("POST /token HTTP/1.1\r\n"), "{request}");
        assert!(request.ends_with("\r\n\r\ngrant_type=client_credentials"), "{request}");
        // base64 of `me:sEcret-app`.
        assert!(request.contains("Basic bWU6c0VjcmV0LWFwcA=="), "{request}");
    }
}

#[tokio::test]
async fn a_token_that_expires_is_replaced() {
    let (auth, tokens) = serve(vec![now(token("t-1", 0)), now(token("t-2", 3600))]);
    let created = || now(answer("201 Created", "", PET));
    let (api, calls) = serve(vec![created(), created(), created()]);
    let client = client(api, auth);
    for _ in 0..3 {
        client.pets().create(NewPet { name: "Rex".into() }).await.unwrap();
    }
    assert_eq!((tokens.try_iter().count(), calls.try_iter().count()), (2, 3));
}

#[tokio::test]
async fn secrets_do_not_follow_a_redirect_to_another_origin() {
    let (elsewhere, stolen) = serve(vec![now(token("t-evil", 3600))]);
    for status in ["302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let location = format!("location: http://{elsewhere}/token\r\n");
        let (auth, _tokens) = serve(vec![now(answer(status, &location, ""))]);
        let (api, calls) = serve(vec![now(answer("201 Created", "", PET))]);
        let error = client(api, auth).pets().create(NewPet { name: "Rex".into() }).await.unwrap_err();
        assert_eq!(error.kind(), rt::ErrorKind::Credential);
        assert!(!format!("{error} {error:?}").contains("sEcret"));
        assert_eq!(calls.try_iter().count(), 0, "nothing is sent without a credential");
    }
    assert!(stolen.recv_timeout(Duration::from_millis(200)).is_err(), "the secret went elsewhere");
}

#[tokio::test]
async fn an_authorization_server_that_is_not_there_is_told() {
    let nobody = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let (api, calls) = serve(vec![now(answer("201 Created", "", PET))]);
    let client = client(api, nobody).pets().create(NewPet { name: "Rex".into() });
    let error = client.with_deadline(Duration::from_secs(10)).await.unwrap_err();
    let cause = error.provider_error().unwrap().get_ref().downcast_ref::<rt::Error>().unwrap();
    assert!(cause.is_connect(), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("sEcret"));
    assert_eq!(calls.try_iter().count(), 0);
}
