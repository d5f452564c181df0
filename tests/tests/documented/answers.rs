//! Every documented success: read as the typed value, written again, the same as JSON. A `null` of a
//! member that the document does not call nullable may be gone afterwards; each such path is listed.

use clientsmith_runtime as rt;
use clientsmith_runtime::testing::{Answer, CannedTransport};
use clientsmith_tests::fixture::{self, Answered};
use clientsmith_tests::same::dropped_nulls;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A test for each `fixture: client => call, dropped [path, ..]`, and the names of all.
macro_rules! answers {
    ($api:literal, $module:ident;
     $($fixture:ident: $client:ident => $call:ident, dropped $dropped:expr;)*) => {
        pub mod $module {
            use super::{canned, check, name};
            use clientsmith_tests::calls::$module as calls;
            use clientsmith_tests::fixture;

            pub const NAMES: &[&str] = &[$(stringify!($fixture)),*];

            $(#[tokio::test]
            async fn $fixture() {
                let answered = fixture::answer($api, &name(stringify!($fixture)));
                let builder = calls::builder().transport(canned(&answered));
                let client = calls::$client(builder).expect("a client");
                let response = calls::$call(&client).send().await.expect("a success");
                assert_eq!(response.status().as_u16(), answered.status);
                check(&answered, response.body(), &$dropped);
            })*
        }
    };
}

const NONE: [&str; 0] = [];

answers! { "layerops", layerops;
    create_docker_service: client => create_docker_service, dropped super::NONE;
    create_instance_pool: client => create_instance_pool, dropped super::NONE;
    instance_pool_status: client => instance_pool_status, dropped super::NONE;
    list_instance_types: client => list_instance_types, dropped super::NONE;
    list_workspaces: client => list_workspaces, dropped super::NONE;
    service_status: client => service_status, dropped super::NONE;
}

answers! { "layer5-cloud", layer5_cloud;
    total_learners: client => total_learners, dropped super::NONE;
}

answers! { "ayon", ayon;
    apikey_as_user: as_artist => get_current_user, dropped super::NONE;
    login: anonymous => login, dropped [
        "$.error",
        "$.redirectUrl",
        "$.user.attrib.avatarUrl",
        "$.user.attrib.developerMode",
        "$.user.uiExposureLevel",
    ];
    projects: with_recorded_token => list_projects, dropped [
        "$.projects[0].color",
        "$.projects[0].label",
        "$.projects[0].projectFolder",
    ];
    projects_empty: with_recorded_token => list_projects, dropped super::NONE;
}

/// The name of a fixture from that of a test.
pub fn name(test: &str) -> String {
    test.replace('_', "-")
}

/// A transport that gives this one answer.
pub fn canned(answered: &Answered) -> CannedTransport {
    let canned = CannedTransport::new();
    let mut answer = Answer::json(answered.status, answered.body.to_string());
    for (name, value) in answered.headers.iter().filter(|(name, _)| name != "content-type") {
        answer = answer.header(name, value);
    }
    canned.push(answer);
    canned
}

fn check<T>(answered: &Answered, value: &T, expected: &[&str])
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let written = rt::encode(value).expect("JSON");
    let again: rt::Json = serde_json::from_slice(&written).expect("JSON");
    let mut dropped = dropped_nulls(&answered.body, &again).unwrap_or_else(|why| panic!("{why}"));
    dropped.sort();
    println!("nulls that are gone: {dropped:?}");
    assert_eq!(dropped, expected, "nulls that are gone");
    assert_eq!(&rt::decode::<T>(&written).expect("what was written"), value);
}

#[tokio::test]
async fn values_are_those_of_the_answer() {
    use clientsmith_tests::calls::layerops as calls;
    let answered = fixture::answer("layerops", "list-workspaces");
    let client = calls::client(calls::builder().transport(canned(&answered))).expect("a client");
    let list = calls::list_workspaces(&client).await.expect("a success");
    let workspace = &list.workspaces[0];
    assert_eq!(workspace.created_at.timestamp().expect("a moment").as_second(), 1_694_513_878);
    let environment = &workspace.environments.as_ref().expect("they were asked for")[0];
    assert_eq!(environment.deleted_at, None);
    let names: Vec<&str> = environment.providers.iter().map(|one| one.platform_name.as_str()).collect();
    assert_eq!(names, ["Azure", "Google Cloud Platform", "Scaleway"]);

    let answered = fixture::answer("layerops", "list-instance-types");
    let client = calls::client(calls::builder().transport(canned(&answered))).expect("a client");
    let types = calls::list_instance_types(&client).await.expect("a success");
    assert_eq!(types.iter().map(|one| one.memory).collect::<Vec<_>>(), [4.0, 3.5]);
}

/// AYON writes offsets, but other versions of it and other servers do not always: the text is kept and
/// read as UTC.
#[tokio::test]
async fn moments_without_an_offset_are_read() {
    use clientsmith_tests::calls::ayon as calls;
    for text in [
        "2026-11-22T04:46:13.093046+00:00",
        "2026-11-22T05:46:13.093046+01:00",
        "2026-11-22T04:46:13.093046",
        "2026-11-22 04:46:13.093046",
    ] {
        let mut answered = fixture::answer("ayon", "apikey-as-user");
        answered.body["createdAt"] = text.into();
        let client = calls::as_artist(calls::builder().transport(canned(&answered))).expect("a client");
        let user = calls::get_current_user(&client).await.expect("a success");
        let created = user.created_at.as_ref().expect("it is there");
        assert_eq!(created.as_str(), text);
        assert_eq!(created.timestamp().expect("a moment").as_microsecond(), 1_795_322_773_093_046, "{text}");
        check(&answered, &user, &[]);
    }
}
