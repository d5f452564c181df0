//! Keys of operations that declare a header for them: made for each call, kept in its attempts, set by its caller.

use clientsmith_runtime as rt;
use rt::http::HeaderValue;
use rt::testing::{Answer, CannedTransport};

rt::operation! { Pay "pay" POST "/payments" { idempotency_key "Idempotency-Key", output empty, failure none } }
rt::operation! { Refund "refund" POST "/refunds" { idempotency_key "X-Idempotency-Key", output empty, failure none } }

rt::operation! { Order "order" POST "/orders" { idempotency_key "Request-Key", output empty, failure none } }

static API: rt::Api = rt::Api::new("payments", "1").base_url("https://pay.test");

fn core() -> (rt::Core, CannedTransport) {
    let canned = CannedTransport::new();
    canned.allow_waits();
    (rt::CoreBuilder::new(&API).transport(canned.clone()).build().expect("a core"), canned)
}

fn keys(canned: &CannedTransport, name: &str) -> Vec<HeaderValue> {
    let seen = canned.requests();
    seen.iter().map(|seen| seen.headers.get(name).expect("a key").clone()).collect()
}

#[tokio::test]
async fn a_key_stays_in_all_attempts_and_is_new_in_each_call() {
    let (core, canned) = core();
    // Known again by its key, a POST may be sent again.
    canned.push(Answer::new(503));
    canned.push(Answer::fail(rt::TransportError::other("torn")));
    (0..2).for_each(|_| canned.push(Answer::new(204)));
    rt::Call::of::<Pay>(&core).value::<Pay>().await.expect("paid");
    rt::Call::of::<Pay>(&core).value::<Pay>().await.expect("paid");
    let keys = keys(&canned, "idempotency-key");
    assert_eq!(keys.len(), 4);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
    assert!(keys[0].len() == 36 && keys[0].is_sensitive());
}

#[tokio::test]
async fn a_key_of_any_name_lets_a_call_go_again() {
    let (core, canned) = core();
    canned.push(Answer::new(503));
    canned.push(Answer::new(204));
    rt::Call::of::<Order>(&core).value::<Order>().await.expect("ordered");
    let keys = keys(&canned, "request-key");
    assert!(keys.len() == 2 && keys[0] == keys[1], "{keys:?}");
}

#[tokio::test]
async fn a_caller_may_set_the_key_in_every_way() {
    let (core, canned) = core();
    (0..4).for_each(|_| canned.push(Answer::new(204)));
    let options = rt::CallOptions::new().with_idempotency_key("mine");
    rt::Call::of::<Refund>(&core).header("X-Idempotency-Key", "mine").value::<Refund>().await.expect("done");
    rt::Call::of::<Refund>(&core).with_idempotency_key("mine").value::<Refund>().await.expect("done");
    rt::Call::of::<Refund>(&core).with_options(&options).value::<Refund>().await.expect("done");
    let call = rt::Call::of::<Refund>(&core).with_header("x-idempotency-key", "mine");
    call.value::<Refund>().await.expect("done");
    assert_eq!(keys(&canned, "x-idempotency-key"), ["mine"; 4]);
    assert!(canned.requests().iter().all(|seen| !seen.headers.contains_key("idempotency-key")));
}

#[tokio::test]
async fn what_is_shown_of_a_call_has_the_key_that_it_is_sent_with() {
    let (core, canned) = core();
    canned.push(Answer::new(204));
    let call = rt::Call::of::<Pay>(&core);
    let shown = call.to_request().expect("a request").headers()["idempotency-key"].clone();
    call.value::<Pay>().await.expect("paid");
    assert_eq!(keys(&canned, "idempotency-key"), [shown]);
}
