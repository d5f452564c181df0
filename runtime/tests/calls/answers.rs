//! What is made of an answer: values, enums of outcomes, failures, and bodies that are not as promised.

use clientsmith_runtime as rt;
use rt::testing::Answer;
use rt::{ErrorKind, TransportError};

use crate::generated_shape::operations::{
    CreatePet, GetPet, GetPetFailure, GetPhoto, ListPets, StartWalkOutput,
};
use crate::generated_shape::types;
use crate::{client, keyed};

#[tokio::test]
async fn a_value_and_its_response() {
    let (client, canned) = keyed();
    let body = "\u{feff}{\"items\":[{\"id\":1,\"name\":\"Rex\"}]}";
    canned.push(Answer::json(200, body).header("x-request-id", "r-1"));
    canned.push(Answer::json(200, body));
    let response = client.pets().list().send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (200, Some("r-1")));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.items[0].name, "Rex");
    assert_eq!(client.pets().list().await.unwrap(), response.into_inner());
    assert_eq!(canned.remaining(), 0);
}

#[tokio::test]
async fn outcomes_by_status() {
    let (client, canned) = keyed();
    let pets = client.pets();
    canned.push(Answer::json(200, r#"{"id":1,"name":"Rex"}"#));
    canned.push(Answer::new(202).chunk("la").chunk("ter"));
    canned.push(Answer::new(204));
    canned.push(Answer::new(303).chunk("there"));
    canned.push(Answer::new(299).chunk("odd"));
    canned.push(Answer::new(300));
    assert!(matches!(pets.walk(1).await.unwrap(), StartWalkOutput::Walked(pet) if pet.id == 1));
    match pets.walk(1).await.unwrap() {
        StartWalkOutput::Later(download) => assert_eq!(download.bytes().await.unwrap(), "later"),
        other => panic!("{other:?}"),
    }
    assert!(matches!(pets.walk(1).await.unwrap(), StartWalkOutput::Nothing));
    assert!(matches!(pets.walk(1).await.unwrap(), StartWalkOutput::Elsewhere(text) if text == "there"));
    assert!(matches!(pets.walk(1).await.unwrap(), StartWalkOutput::Other(text) if text == "odd"));
    assert_eq!(pets.walk(1).await.unwrap_err().kind(), ErrorKind::Status);
}

#[tokio::test]
async fn statuses_that_are_a_success_by_word() {
    let (client, canned) = keyed();
    canned.push(Answer::new(302).header("location", "https://elsewhere.test/"));
    canned.push(Answer::new(301));
    let moved = client.pets().moved().send().await.unwrap();
    assert_eq!(moved.headers()["location"], "https://elsewhere.test/");
    assert_eq!(client.pets().moved().await.unwrap_err().status().unwrap(), 301);
}

#[tokio::test]
async fn typed_failures() {
    let (client, canned) = keyed();
    let problem = r#"{"code":7,"message":"no such pet"}"#;
    let failure = async |answer: Answer| {
        canned.push(answer);
        client.pets().get("1").await.unwrap_err()
    };
    let error = failure(Answer::json(404, problem).header("retry-after", "2")).await;
    assert!(error.is_not_found() && error.is_client_error() && !error.is_decode());
    assert_eq!(error.to_string(), format!("`getPet`: the server answered 404 Not Found: {problem}"));
    assert_eq!(error.body().unwrap(), problem);
    assert_eq!(error.retry_after().unwrap().as_secs(), 2);
    let expected = types::Problem { code: 7, message: "no such pet".into() };
    assert_eq!(error.typed::<GetPet>(), Some(GetPetFailure::NotFound(expected.clone())));
    assert_eq!(error.typed::<ListPets>(), Some(expected.clone()));
    assert_eq!(error.typed::<CreatePet>().as_deref(), Some(problem));
    assert_eq!(error.api::<types::Problem>(), Some(expected));

    let error = failure(Answer::new(418).chunk("teapot")).await;
    assert_eq!(error.typed::<GetPet>(), Some(GetPetFailure::Client("teapot".into())));
    let error = failure(Answer::new(500)).await;
    assert!(error.is_server_error());
    assert_eq!(error.typed::<GetPet>(), Some(GetPetFailure::Other));
    let error = failure(Answer::new(404).header("content-type", "text/html").chunk("<html>")).await;
    assert_eq!(error.typed::<GetPet>(), None);
    assert_eq!(error.to_string(), "`getPet`: the server answered 404 Not Found");
}

#[tokio::test]
async fn an_empty_body_where_json_is_promised() {
    let (client, canned) = client(|b| b.basic_auth("u", "p").api_key("k"));
    canned.push(Answer::new(204));
    canned.push(Answer::json(200, " "));
    canned.push(Answer::new(204));
    let pet = types::NewPet { name: "x".into() };
    // A type that takes null gets null.
    assert_eq!(client.pets().update(1, &pet).await.unwrap(), None);
    assert_eq!(client.pets().update(1, &pet).await.unwrap(), None);
    let error = client.pets().list().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(
        error.to_string(),
        "`listPets`: the answer 204 No Content has an empty body where one is documented"
    );
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_keeps_its_body() {
    let (client, canned) = keyed();
    let body = r#"{"items":[{"id":1,"name":"a"},{"id":"x","name":"b"}]}"#;
    canned.push(Answer::json(200, body).header("request-id", "r-2"));
    canned.push(Answer::new(200).header("content-type", "text/html; charset=utf-8").chunk("<html>"));
    let error = client.pets().list().await.unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("$.items[1].id")));
    assert_eq!((error.body().unwrap(), error.request_id()), (&rt::Bytes::from(body), Some("r-2")));
    assert!(error.to_string().contains("at `$.items[1].id`: invalid type"), "{error}");
    assert_eq!(error.typed::<ListPets>(), None);
    let error = client.pets().list().await.unwrap_err();
    assert!(error.to_string().contains("200 OK (\"text/html\")"), "{error}");
    // A page to log in that goes by the name of JSON.
    canned.push(Answer::json(200, " <html>"));
    let error = client.pets().list().await.unwrap_err();
    assert!(error.to_string().ends_with("; the body begins with `<`, as HTML and XML do"), "{error}");
}

#[test]
fn a_relative_base_url_is_told_what_an_absolute_one_is() {
    let error = crate::generated_shape::client::Client::builder().base_url("api.test").build().unwrap_err();
    assert!(error.to_string().contains("such as `https://api.example.com`"), "{error}");
}

#[tokio::test]
async fn raw_answers_of_any_status() {
    let (client, canned) = keyed();
    canned.push(Answer::new(503).chunk("a").chunk("b"));
    canned.push(Answer::json(200, "[1,2]"));
    let raw = client.pets().list().send_raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), &raw.body()[..]), (503, &b"ab"[..]));
    let values: Vec<i64> = client.request("GET", "/beta").query("a", &1).send_json().await.unwrap();
    assert_eq!(values, [1, 2]);
}

#[tokio::test]
async fn failures_of_the_transport() {
    let (client, canned) = keyed();
    for (answer, kind) in [
        (Answer::fail(TransportError::connect("refused")), ErrorKind::Connect),
        (Answer::fail(TransportError::timeout("slow")), ErrorKind::Timeout),
        (Answer::fail(TransportError::other("odd")), ErrorKind::Transport),
        (Answer::json(200, "{\"it").broken(TransportError::other("reset")), ErrorKind::Transport),
    ] {
        canned.push(answer);
        let error = client.pets().list().await.unwrap_err();
        assert_eq!(error.kind(), kind);
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(!error.to_string().contains(&source), "{error} repeats {source}");
        assert_eq!((error.status(), error.typed::<GetPhoto>()), (None, None));
    }
    // Nothing was prepared.
    assert_eq!(client.pets().list().await.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn answers_are_bounded() {
    let (client, canned) = client(|b| b.api_key("k").max_body_bytes(4));
    canned.push(Answer::new(200).chunk("abc").chunk("d"));
    canned.push(Answer::new(200).chunk("abc").chunk("de"));
    canned.push(Answer::new(500).chunk("abcde"));
    assert_eq!(client.pets().health().await.unwrap(), "abcd");
    for _ in 0..2 {
        let error = client.pets().health().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(error.to_string(), "`health`: the answer is larger than 4 bytes");
    }
}
