//! What the types can be used for: sent, shared, spawned. Mostly checked by compiling.

use clientsmith_runtime as rt;
use rt::testing::Answer;

use crate::generated_shape::{Call, Client, ClientBuilder, operations};
use crate::keyed;

fn shared<T: Send + Sync + 'static>() {}
fn sent<T: Send + 'static>() {}
fn copied<T: Copy>() {}

#[test]
fn send_and_sync() {
    shared::<Client>();
    shared::<Call<operations::GetPhoto>>();
    shared::<rt::Core>();
    shared::<rt::Call>();
    shared::<rt::CallOptions>();
    shared::<rt::Error>();
    shared::<rt::Items<String>>();
    shared::<rt::Part>();
    shared::<rt::Parts>();
    shared::<rt::ReceivedPart<'static>>();
    shared::<rt::RawResponse>();
    shared::<rt::Body>();
    shared::<rt::ByteStream>();
    shared::<rt::Download>();
    shared::<rt::Items<String>>();
    shared::<rt::Response<rt::Download>>();
    shared::<rt::Request>();
    shared::<rt::Secret>();
    shared::<rt::testing::CannedTransport>();
    shared::<rt::testing::Answer>();
    sent::<ClientBuilder>();
    sent::<rt::Sending<rt::Response<rt::Download>>>();
    sent::<rt::BoxFuture<()>>();
    copied::<operations::Pets<'_>>();
}

/// What stands in the enums of generated crates: clippy asks for a box around what is larger.
#[test]
fn what_answers_give_is_small() {
    let small = |length: usize| assert!(length <= 200, "{length}");
    small(size_of::<rt::Download>());
    small(size_of::<rt::Items<String>>());
    small(size_of::<rt::Parts>());
}

#[cfg(feature = "blocking")]
#[test]
fn what_is_waited_for_can_be_sent_and_shared() {
    shared::<rt::blocking::Iter<rt::Items<String>>>();
    shared::<rt::blocking::Reader<rt::Download>>();
    shared::<rt::blocking::WaitError>();
}

#[test]
fn small() {
    assert_eq!(size_of::<rt::Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), rt::Error>>(), size_of::<usize>());
    assert_eq!(size_of::<Call<operations::GetPhoto>>(), size_of::<usize>());
    assert_eq!(size_of::<Client>(), size_of::<usize>());
}

#[tokio::test]
async fn calls_outlive_their_client_and_can_be_spawned() {
    let (client, canned) = keyed();
    canned.on(|seen| (seen.uri.path() == "/v1/health").then(|| Answer::new(200).chunk("ok")));
    let call = client.pets().health();
    drop(client);
    let task = tokio::spawn(async move { call.await });
    assert_eq!(task.await.unwrap().unwrap(), "ok");
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_polled() {
    let (client, canned) = keyed();
    drop(client.pets().health().send());
    drop(client.pets().health().into_future());
    assert!(canned.requests().is_empty());
}
