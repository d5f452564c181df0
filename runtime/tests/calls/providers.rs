//! Credentials that a provider gives: when it is asked, how often, and what becomes of a call whose credential is
//! refused. Not token endpoints (`oauth2`).

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use clientsmith_runtime as rt;
use rt::testing::{Answer, CannedTransport};
use rt::{Credential, ErrorKind, ProviderError, Reason, provider_fn};

use crate::generated_shape::Client;
use crate::generated_shape::types::NewPet;

/// A provider of `token-1`, `token-2` and so on, each after a while, and how often it was asked.
fn counted(lifetime: Option<Duration>) -> (impl rt::CredentialProvider, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let provider = provider_fn(move |_| {
        let count = Arc::clone(&count);
        async move {
            tokio::time::sleep(Duration::from_millis(10)).await;
            let credential = Credential::new(format!("token-{}", count.fetch_add(1, Ordering::SeqCst) + 1));
            Ok(match lifetime {
                Some(lifetime) => credential.expires_in(lifetime),
                None => credential,
            })
        }
    });
    (provider, asked)
}

/// A server that takes `good` and no other token.
fn with(provider: impl rt::CredentialProvider, good: &'static str) -> (Client, CannedTransport) {
    let (client, canned) = crate::client(|b| b.bearer_token_provider(provider));
    canned.on(move |seen| {
        let fits = seen.headers["authorization"] == format!("Bearer {good}");
        Some(if fits { Answer::json(201, r#"{"id":1,"name":"Rex"}"#) } else { Answer::new(401).chunk("no") })
    });
    (client, canned)
}

fn rex() -> NewPet {
    NewPet { name: "Rex".into() }
}

#[tokio::test]
async fn it_is_asked_once_and_not_before_it_is_needed() {
    let (provider, asked) = counted(None);
    let (client, canned) = with(provider, "token-1");
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    let error = client.pets().create(rex()).to_request().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingCredential);
    for _ in 0..3 {
        client.pets().create(rex()).await.unwrap();
    }
    assert_eq!((asked.load(Ordering::SeqCst), canned.requests().len()), (1, 3));
    let request = client.pets().create(rex()).to_request().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer token-1");
    assert!(request.headers()["authorization"].is_sensitive());
    // A call that brings its own does not ask.
    let (provider, asked) = counted(None);
    let (client, _) = with(provider, "own");
    client.pets().create(rex()).with_header("authorization", "Bearer own").await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn sixty_four_refused_calls_refresh_once_and_all_succeed() {
    let (provider, asked) = counted(None);
    let (client, canned) = with(provider, "token-2");
    let calls: Vec<_> = (0..64).map(|_| tokio::spawn(client.pets().create(rex()).send())).collect();
    for call in calls {
        let answer = call.await.unwrap().unwrap();
        assert_eq!(answer.attempts(), 2);
    }
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    assert_eq!(canned.requests().len(), 128);
}

#[tokio::test]
async fn refused_again_it_is_the_servers_word() {
    let (provider, asked) = counted(None);
    let (client, canned) = with(provider, "never");
    let error = client.pets().create(rex()).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error:?}");
    assert_eq!((error.attempts(), asked.load(Ordering::SeqCst), canned.requests().len()), (2, 2, 2));
}

#[tokio::test]
async fn the_same_again_is_not_sent_again() {
    let provider = provider_fn(|_| async { Ok(Credential::new("stale")) });
    let (client, canned) = with(provider, "other");
    assert!(client.pets().create(rex()).await.unwrap_err().is_unauthorized());
    assert_eq!(canned.requests().len(), 1);
}

#[tokio::test]
async fn a_body_that_is_gone_is_not_sent_again() {
    let (provider, _) = counted(None);
    let (client, canned) = with(provider, "token-2");
    let pieces = rt::Body::stream(std::pin::Pin::from(Box::new(Once)));
    let call = client.request("POST", "/x").raw("text/plain", pieces);
    let raw = call.send_raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), canned.requests().len()), (401, 1));
}

struct Once;

impl rt::Stream for Once {
    type Item = Result<rt::Bytes, std::io::Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

#[tokio::test]
async fn a_credential_is_replaced_before_it_expires() {
    let (provider, asked) = counted(Some(Duration::from_millis(300)));
    let (client, canned) = crate::client(|b| b.bearer_token_provider(provider));
    canned.on(|_| Some(Answer::json(201, r#"{"id":1,"name":"Rex"}"#)));
    for _ in 0..3 {
        client.pets().create(rex()).await.unwrap();
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    tokio::time::sleep(Duration::from_millis(320)).await;
    client.pets().create(rex()).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    let sent: Vec<_> = canned.requests().iter().map(|seen| seen.headers["authorization"].clone()).collect();
    assert_eq!(sent[2..], ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn a_failed_refresh_is_told_to_all_with_the_refusal() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let provider = provider_fn(move |request: rt::CredentialRequest| {
        let count = Arc::clone(&count);
        async move {
            count.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(10)).await;
            match request.reason() {
                Reason::First => Ok(Credential::new("sEcret-old")),
                reason => Err(ProviderError::new(format!("the vault is sealed ({reason:?})"))),
            }
        }
    });
    let (client, _) = with(provider, "never");
    let calls: Vec<_> = (0..8).map(|_| tokio::spawn(client.pets().create(rex()).send())).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Credential, 401));
        assert_eq!(error.body().unwrap(), "no");
        let told = error.provider_error().unwrap().to_string();
        assert!(told.starts_with("the vault is sealed"), "{told}");
        let expected =
            "`createPet`: the provider gave no credential for `BearerAuth` (`Authorization: Bearer`)";
        assert_eq!(error.to_string(), expected);
        assert!(!format!("{error} {error:?}").contains("sEcret"), "{error:?}");
    }
    // The first one and the refresh; a call that came late to its refusal has asked once more.
    assert!(asked.load(Ordering::SeqCst) >= 2);
}

#[tokio::test]
async fn a_caller_who_gives_up_breaks_nothing() {
    let (provider, asked) = counted(None);
    let (client, _) = with(provider, "token-1");
    let short = tokio::time::timeout(Duration::from_millis(1), client.pets().create(rex()).send()).await;
    assert!(short.is_err(), "it is given up while the provider is asked");
    let others: Vec<_> = (0..4).map(|_| tokio::spawn(client.pets().create(rex()).send())).collect();
    for other in others {
        other.await.unwrap().unwrap();
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn derived_clients_share_what_was_given() {
    let (provider, asked) = counted(None);
    let (client, canned) = with(provider, "token-1");
    let other = client.clone();
    client.pets().create(rex()).await.unwrap();
    other.pets().create(rex()).await.unwrap();
    assert_eq!((asked.load(Ordering::SeqCst), canned.requests().len()), (1, 2));
    let (provider, _) = counted(None);
    let mine = client.with_bearer_token_provider(provider);
    mine.pets().create(rex()).await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn two_credentials_of_two_kinds() {
    // deletePet: [[ApiKey, BearerAuth]]
    let (provider, _) = counted(None);
    let (client, canned) = crate::client(|b| b.api_key("k").bearer_token_provider(provider));
    canned.on(|seen| {
        let fits = seen.headers["x-api-key"] == "k" && seen.headers["authorization"] == "Bearer token-2";
        Some(Answer::new(if fits { 204 } else { 401 }))
    });
    client.pets().delete(1).await.unwrap();
    assert_eq!(canned.requests().len(), 2);
}

#[tokio::test]
async fn what_was_given_shows_nowhere() {
    let provider = provider_fn(|_| async { Ok(Credential::new("sEcret-given")) });
    let (client, canned) = crate::client(|b| b.bearer_token_provider(provider));
    canned.on(|_| Some(Answer::new(403).chunk("not with sEcret-given")));
    let error = client.pets().create(rex()).await.unwrap_err();
    let shown = format!("{error} {error:?} {client:?} {:?}", canned.requests());
    assert!(!shown.contains("sEcret"), "{shown}");
    assert!(error.to_string().ends_with("not with [redacted]"), "{error}");
}

#[tokio::test]
async fn a_provider_that_panics_ends_its_calls_only() {
    let asked = Arc::new(AtomicUsize::new(0));
    let provider = provider_fn(move |_| {
        let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            tokio::task::yield_now().await;
            assert!(!first, "on purpose");
            Ok(Credential::new("token-1"))
        }
    });
    let (client, _) = with(provider, "token-1");
    let calls = [0, 1].map(|_| tokio::spawn(client.pets().create(rex()).send()));
    let mut panicked = 0;
    for call in calls {
        panicked += usize::from(call.await.is_err());
    }
    assert_eq!(panicked, 1);
    client.pets().create(rex()).await.unwrap();
}
