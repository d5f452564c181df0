//! The request of every documented call, equal to the documented one up to the order of headers and
//! JSON whitespace, and both as a snapshot. INSTA_UPDATE=no makes a new snapshot a failure.

use clientsmith_runtime::Request;
use clientsmith_runtime::testing::CannedTransport;
use clientsmith_tests::shown::Shown;
use clientsmith_tests::{fixture, source};

/// What a documented call is made of.
struct Case {
    api: &'static str,
    fixture: &'static str,
    server: &'static str,
    source: &'static str,
    client: &'static str,
    call: &'static str,
    /// Headers that the client sends beyond the documented ones.
    also: &'static [(&'static str, &'static str)],
}

/// A test for each `fixture: client => call`, and the names of all.
macro_rules! requests {
    ($api:literal, $module:ident, also $also:expr;
     $($fixture:ident: $client:ident => $call:ident $(also $more:expr)?;)*) => {
        pub mod $module {
            use super::{Case, CannedTransport, check};
            use clientsmith_tests::calls::$module as calls;

            pub const NAMES: &[&str] = &[$(stringify!($fixture)),*];

            $(#[test]
            fn $fixture() {
                let builder = calls::builder().transport(CannedTransport::new());
                let client = calls::$client(builder).expect("a client");
                let case = Case {
                    api: $api,
                    fixture: stringify!($fixture),
                    server: calls::SERVER,
                    source: calls::SOURCE,
                    client: stringify!($client),
                    call: stringify!($call),
                    also: requests!(@also $also $(, $more)?),
                };
                check(&case, &calls::$call(&client).to_request().expect("a request"));
            })*
        }
    };
    (@also $also:expr) => { $also };
    (@also $also:expr, $more:expr) => { $more };
}

requests! { "layerops", layerops, also &[("user-agent", "layerops clientsmith-runtime")];
    create_docker_service: client => create_docker_service;
    create_instance_pool: client => create_instance_pool;
    instance_pool_status: client => instance_pool_status;
    list_instance_types: client => list_instance_types;
    list_workspaces: client => list_workspaces;
    service_status: client => service_status;
}

requests! { "layer5-cloud", layer5_cloud,
    also &[("accept", "application/json, text/plain"), ("user-agent", "layer5-cloud clientsmith-runtime")];
    create_pattern: in_organization => create_pattern;
    get_profile: with_lower_case_token => get_profile;
    list_environments: in_organization => list_environments;
    total_learners: client => total_learners;
    update_preferences: client => update_preferences
        also &[("accept", "text/plain"), ("user-agent", "layer5-cloud clientsmith-runtime")];
}

requests! { "ayon", ayon,
    also &[("accept", "application/json"), ("user-agent", "ayon clientsmith-runtime")];
    apikey_as_user: as_artist => get_current_user;
    documentation_api_key: with_api_key => list_projects;
    documentation_api_key_as_user: as_admin => list_projects;
    documentation_api_key_token: with_token_as_key => list_projects;
    documentation_list_projects: with_token => list_projects;
    documentation_login: anonymous => login also super::LOGIN;
    login: anonymous => login also super::LOGIN;
    login_bad: anonymous => login_with_wrong_password also super::LOGIN;
    login_validation_error: anonymous => login_without_password
        also &[("content-type", "application/json"), ("user-agent", "ayon clientsmith-runtime")];
    project_404: with_recorded_token => get_unknown_project;
    projects: with_recorded_token => list_projects;
    projects_empty: with_recorded_token => list_projects;
    projects_unauthorized: anonymous => list_projects_without_credential
        also &[("user-agent", "ayon clientsmith-runtime")];
}

/// The content type of the recorded requests was not recorded.
const LOGIN: &[(&str, &str)] = &[
    ("accept", "application/json"),
    ("content-type", "application/json"),
    ("user-agent", "ayon clientsmith-runtime"),
];

fn check(case: &Case, request: &Request) {
    let name = case.fixture.replace('_', "-");
    let documented = fixture::request(case.api, &name);
    let source = &documented.source;
    let documented = Shown::documented(&documented, case.server);
    let mut made = Shown::made(request);
    let text = made.text();
    made.take(case.also);
    assert_eq!(made.text(), documented.text(), "{name}: made, documented");

    let client = source::body_of(case.source, case.client);
    let call = source::body_of(case.source, case.call);
    let documented = documented.text();
    let snapshot = format!(
        "{source}\n\n=== client\n{client}\n\n=== call\n{call}\n\n=== request\n{text}\n=== documented\n{documented}"
    );
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("../snapshots/{}", case.api));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, snapshot));
}
