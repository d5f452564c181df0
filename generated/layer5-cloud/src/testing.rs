// Written by clientsmith. Do not edit: the next run overwrites it.

//! For tests of code that calls this API: a client whose requests are answered by rules. See [`Mock`].

use crate::Client;

mod made;

pub use clientsmith_runtime::testing::*;

/// A client and the mock that answers it; no socket is opened. More clients: `ClientBuilder::mock`.
#[must_use]
#[track_caller]
pub fn mock() -> (Client, Mock) {
    mocked(|mock| Client::builder().mock(mock).build())
}
