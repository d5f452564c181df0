//! Code under test with a mock behind it: what a matcher compares, which rule answers, what is told when something is
//! not as expected. Nothing here opens a socket.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use clientsmith_wire::pets::operations::{self, DeletePetOutput};
use clientsmith_wire::pets::testing::{ANY, Answer, Mock, mock, value};
use clientsmith_wire::pets::types::{NewPet, Pet, Problem, SetPhotoRequest};
use clientsmith_wire::pets::{Client, Error, ErrorKind, rt};
use serde_json::json;

fn pet(id: &str, name: &str) -> Pet {
    Pet::new(id, name)
}

fn problem(field: &str) -> Problem {
    Problem::new(field)
}

fn told(run: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).expect_err("a panic");
    let fixed = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    panic.downcast_ref::<String>().cloned().or(fixed).expect("a text")
}

fn cause(error: &Error) -> String {
    std::error::Error::source(error).expect("a cause").to_string()
}

#[tokio::test]
async fn the_call_is_the_matcher_and_the_answer_is_typed() {
    let (client, mock) = mock();
    mock.on(client.pets().get("7")).reply(pet("7", "Rex"));
    mock.on(client.pets().get("9")).reply_json(json!({ "id": "9", "name": "Max" }));
    mock.on(client.pets().get("10")).reply(value(json!({ "id": "10", "name": "Tom" })));
    mock.on(client.pets().get("8")).refuse(404, problem("petId"));
    mock.on(client.pets().list()).reply(vec![pet("1", "A"), pet("2", "B")]);

    assert_eq!(client.pets().get("7").await.expect("a pet").name, "Rex");
    assert_eq!(client.pets().get("9").await.expect("a pet").name, "Max");
    assert_eq!(client.pets().get("10").await.expect("a pet").name, "Tom");
    let error = client.pets().get("8").await.expect_err("no pet");
    assert!(error.is_not_found());
    assert_eq!(error.typed::<operations::GetPet>().expect("a problem").field, "petId");
    assert_eq!(client.pets().list().limit(3).await.expect("pets").len(), 2);
    assert_eq!(mock.requests().len(), 5);
    mock.verify();
}

#[tokio::test]
async fn what_the_call_sets_must_be_the_same_and_the_rest_may_be_anything() {
    let (client, mock) = mock();
    let list = || client.pets().list();
    let wanted = list().limit(2).tags(["a", "b"]).x_tenant("t").theme("dark");
    mock.on(wanted).reply(vec![pet("1", "right")]);
    mock.on(list()).reply(Vec::new()).times(5);

    let right = list().theme("dark").x_tenant("t").tags(["a", "b"]).limit(2).with_query_param("more", "1");
    assert_eq!(right.await.expect("pets").len(), 1);
    for wrong in [
        list().limit(3).tags(["a", "b"]).x_tenant("t").theme("dark"),
        list().limit(2).tags(["b", "a"]).x_tenant("t").theme("dark"),
        list().limit(2).tags(["a", "b"]).x_tenant("u").theme("dark"),
        list().limit(2).tags(["a", "b"]).x_tenant("t").theme("light"),
        list().limit(2).tags(["a", "b", "c"]).x_tenant("t").theme("dark"),
    ] {
        assert!(wrong.await.expect("pets").is_empty());
    }
    mock.verify();
}

#[tokio::test]
async fn exactly_leaves_no_room_but_for_credentials() {
    let (client, mock) = mock();
    mock.on(client.pets().list().limit(2)).exactly().reply(vec![pet("1", "A")]).times(1);
    mock.on(client.pets().list()).reply(Vec::new()).times(1);
    assert!(client.pets().list().limit(2).tags(["a"]).await.expect("pets").is_empty());
    assert_eq!(client.pets().list().limit(2).await.expect("pets").len(), 1);
    assert!(mock.requests()[0].uri.query().expect("a query").contains("api_key=mock"));
    mock.verify();
}

#[tokio::test]
async fn bodies_are_compared_as_what_they_are() {
    let (client, mock) = mock();
    mock.on(client.pets().create(NewPet::new("Rex").age(4.0))).reply(pet("1", "Rex"));
    mock.on(client.pets().create(NewPet::new(ANY).age(9.0))).reply(pet("2", "any"));
    mock.any::<operations::CreatePet>()
        .json_body_matching(|pet: NewPet| pet.name.is_empty())
        .refuse(422, problem("name"));
    let photo = |text: &str| SetPhotoRequest::new(rt::Part::bytes(text.as_bytes().to_vec())).caption("c");
    mock.on(client.pets().set_photo("7", photo("\u{1}"))).reply(());

    let sent = client.pets().create(NewPet::new("Rex").age(4.0)).send().await.expect("a pet");
    assert_eq!((sent.status().as_u16(), sent.id.as_str()), (201, "1"));
    assert_eq!(sent.headers()["content-type"], "application/vnd.pets+json");
    assert_eq!(client.pets().create(NewPet::new("who").age(9.0)).await.expect("a pet").id, "2");
    let error = client.pets().create(NewPet::new("")).await.expect_err("a refusal");
    assert_eq!(error.typed::<operations::CreatePet>().expect("a problem").field, "name");
    let same = client.pets().set_photo("7", photo("\u{1}")).send().await;
    assert_eq!(same.expect("another boundary is the same body").status(), 204);
    let other = client.pets().set_photo("7", photo("\u{2}")).await.expect_err("another body");
    assert!(cause(&other).contains("body: wanted"), "{}", cause(&other));
    assert!(told(|| mock.verify()).contains("not expected"));
}

#[tokio::test]
async fn of_rules_that_match_the_first_that_is_not_used_up_answers() {
    let (client, mock) = mock();
    mock.on(client.pets().list().limit(2)).reply_status(429).header("retry-after", "1").times(1);
    mock.on(client.pets().list())
        .reply(vec![pet("1", "first")])
        .reply_fn(|seen| Answer::of::<operations::ListPets>(vec![pet("2", seen.uri.path())]));

    let begun = Instant::now();
    assert_eq!(client.pets().list().limit(2).await.expect("pets")[0].name, "first");
    assert!(mock.waits()[0] >= Duration::from_secs(1), "{:?}", mock.waits());
    assert!(begun.elapsed() < Duration::from_secs(1), "a wait took time");
    for _ in 0..2 {
        assert_eq!(client.pets().list().await.expect("pets")[0].name, "/pets");
    }
    mock.verify();
}

#[tokio::test]
async fn answers_of_every_form() {
    let (client, mock) = mock();
    let pets = client.pets();
    mock.on(pets.delete("1")).reply(DeletePetOutput::Accepted(pet("1", "A")));
    mock.on(pets.delete("2")).reply(DeletePetOutput::NoContent);
    mock.on(pets.get_photo("1")).reply_bytes("a photo");
    mock.on(pets.get_card("1")).reply(pet("1", "<&>"));
    mock.on(pets.get_card("1").as_text()).reply("a card".to_owned());
    mock.on(client.events().watch()).reply_items([pet("1", "A"), pet("2", "two\nlines")]);

    assert!(matches!(pets.delete("1").await, Ok(DeletePetOutput::Accepted(pet)) if pet.name == "A"));
    let gone = pets.delete("2").send().await.expect("an answer");
    assert_eq!(gone.status(), 204);
    let photo = pets.get_photo("1").send().await.expect("a photo");
    assert_eq!(photo.headers()["content-type"], "image/png");
    assert_eq!(photo.into_inner().bytes().await.expect("its bytes"), "a photo");
    assert_eq!(pets.get_card("1").as_text().await.expect("a card"), "a card");
    assert_eq!(pets.get_card("1").await.expect("a card").name, "<&>");
    let mut events = client.events().watch().await.expect("events");
    let mut names = Vec::new();
    while let Some(event) = events.next().await {
        names.push(event.expect("an event").name);
    }
    assert_eq!(names, ["A", "two\nlines"]);
    mock.verify();
}

#[tokio::test]
async fn connections_break_and_time_runs_out_without_waiting() {
    let (client, mock) = mock();
    let get = |id: &str| client.pets().get(id).with_retry(rt::Retry::none());
    mock.on(get("refused")).fail(rt::TransportError::connect("refused"));
    mock.on(get("slow")).reply(pet("1", "A")).delay(Duration::from_secs(3600));
    mock.on(get("late")).reply(pet("1", "A")).delay(Duration::from_secs(20));
    mock.on(get("cut")).reply_status(200).broken(rt::TransportError::other("cut off"));
    mock.on(client.pets().get("storm")).reply_status(503).header("retry-after", "20");

    let begun = Instant::now();
    let mut kinds = Vec::new();
    for id in ["refused", "slow", "cut"] {
        kinds.push(get(id).await.expect_err("a failure").kind());
    }
    assert_eq!(kinds, [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Transport]);
    assert_eq!(get("late").await.expect("a pet").name, "A");
    let storm = client.pets().get("storm").with_deadline(Duration::from_secs(30)).await.expect_err("no time");
    assert_eq!(storm.kind(), ErrorKind::Timeout, "{storm}");
    assert!(begun.elapsed() < Duration::from_secs(5), "a wait took time");
    mock.verify();
}

#[tokio::test]
async fn a_request_that_no_rule_answers_fails_and_says_how_near_the_rules_are() {
    let (client, mock) = mock();
    mock.on(client.pets().get("7")).reply(pet("7", "Rex"));
    mock.on(client.pets().list().limit(2)).reply(Vec::new());
    mock.on(client.pets().create(NewPet::new("Rex").age(3.0))).reply(pet("7", "Rex"));
    let calm = client.to_builder().retry(rt::Retry::none()).build().expect("a client");

    let error = calm.pets().list().limit(3).await.expect_err("no rule");
    let text = cause(&error);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert!(
        lines[0].starts_with("no rule of the mock answers GET /pets?limit=3&api_key=[redacted]"),
        "{text}"
    );
    assert!(lines[1].starts_with("listPets (GET /pets), stated at "), "{text}");
    assert!(lines[1].contains("mock.rs:"), "{text}");
    assert_eq!(lines[2], "query `limit`: wanted \"2\", came \"3\"");

    let error = calm.pets().create(NewPet::new("Max").age(3.0)).await.expect_err("no rule");
    assert!(cause(&error).contains("body at `$.name`: wanted \"Rex\", came \"Max\""), "{}", cause(&error));
    calm.pets().get("8").await.expect_err("no rule");

    let report = told(|| mock.verify());
    for part in [
        "expected once, came never: getPet (GET /pets/7)",
        "the nearest that came is GET /pets/8?api_key=[redacted]",
        "path: wanted /pets/7, came /pets/8",
        "not expected, came once: no rule of the mock answers GET /pets?limit=3",
    ] {
        assert!(report.contains(part), "{part} is not in\n{report}");
    }
}

#[tokio::test]
async fn counts_are_kept() {
    let (client, mock) = mock();
    mock.any::<operations::GetPet>().reply(pet("7", "Rex")).times(2);
    mock.on(client.pets().get_photo("1")).optional();
    mock.any::<operations::DeletePet>()
        .with_path("petId", "9")
        .reply(DeletePetOutput::NoContent)
        .times(0..=1);
    let calm = client.to_builder().retry(rt::Retry::none()).build().expect("a client");
    for id in ["1", "2"] {
        calm.pets().get(id).await.expect("a pet");
    }
    let error = calm.pets().get("3").await.expect_err("one too many");
    assert!(cause(&error).contains("is used up: it has answered 2 times"), "{}", cause(&error));
    calm.pets().delete("8").await.expect_err("another pet");
    let report = told(|| mock.verify());
    assert!(!report.contains("- expected"), "{report}");
    assert_eq!(report.matches("- not expected").count(), 2, "{report}");
}

#[test]
fn a_mock_that_is_dropped_complains_too() {
    let report = told(|| {
        let (client, mock) = mock();
        mock.on(client.pets().get("7")).reply(pet("7", "Rex"));
    });
    assert!(report.contains("expected once, came never: getPet"), "{report}");
    let (_, calm) = mock();
    drop(calm);
}

#[test]
fn what_cannot_be_an_answer_or_a_matcher_is_told_where_it_is_stated() {
    let (client, mock) = mock();
    let get = || mock.any::<operations::GetPet>().optional();
    let refused = told(|| {
        let _ = get().refuse(200, problem("x"));
    });
    assert!(refused.contains("200 is a success of getPet"), "{refused}");
    let empty = told(|| {
        let _ = mock.on(client.pets().get(""));
    });
    assert!(empty.contains("the path argument `petId` is empty"), "{empty}");
    let unread = told(|| {
        let _ = get().reply_json(json!({ "id": "7" }));
    });
    assert!(unread.contains("at `$`: missing field `name`"), "{unread}");
    let early = told(|| {
        let _ = get().header("a", "b");
    });
    assert!(early.contains("call `reply` first"), "{early}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clients_and_threads_share_a_mock() {
    let mock = Mock::new();
    let clients: Vec<Client> = (0..4)
        .map(|tenant| {
            let url = format!("https://{tenant}.example.com/base");
            Client::builder().api_key("real").base_url(url).mock(&mock).build().expect("a client")
        })
        .collect();
    mock.on(clients[0].pets().get("7")).reply(pet("7", "Rex")).times(100);
    let calls: Vec<_> = (0..100)
        .map(|index| {
            let client = clients[index % 4].clone();
            tokio::spawn(async move { client.pets().get("7").await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.expect("no panic").expect("a pet").name, "Rex");
    }
    assert!(mock.requests().iter().all(|seen| seen.uri.query() == Some("api_key=real")));
    mock.verify();
}
