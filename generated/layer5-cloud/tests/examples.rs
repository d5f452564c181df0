// Written by clientsmith. Do not edit: the next run overwrites it.

//! The document's own examples: read, written again, equal.

#[allow(unused_imports)]
use layer5_cloud::{rt, types};

/// Request of POST /api/pattern
#[test]
fn create_pattern_request() {
    rt::testing::assert_round_trip::<types::NewPattern>("{\"name\":\"my-design\",\"pattern_file\":\"...\"}");
}

/// Request of PUT /api/identity/users/preferences
#[test]
fn update_user_preferences_request() {
    rt::testing::assert_round_trip::<types::UserPreferences>("{\"selectedOrganization\":\"<Your-Organization-ID>\",\"selectedWorkspace\":\"<Your-Workspace-ID>\"}");
}
