//! A call of every operation of the repository's clients, made from their documents while this is built (`build/`). What
//! Prism finds in them is the matter of `tests/`.

use clientsmith_runtime::Error;
use serde::de::DeserializeOwned;
use std::pin::Pin;

/// What a call comes to; nothing is sent before it is polled.
pub type Pending = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// A call that was not made yet.
#[allow(missing_debug_implementations, reason = "it holds a future")]
pub struct Sample {
    /// Method and path.
    pub operation: &'static str,
    /// The call, or why there is none.
    pub call: Result<Pending, &'static str>,
}

impl Sample {
    /// A call.
    pub fn new(operation: &'static str, call: impl Future<Output = Result<(), Error>> + 'static) -> Self {
        Self { operation, call: Ok(Box::pin(call)) }
    }

    /// No call, and why.
    pub fn left_out(operation: &'static str, why: &'static str) -> Self {
        Self { operation, call: Err(why) }
    }
}

/// A value of a type, from the JSON that was made for it.
///
/// # Panics
/// The type does not hold it, which is a mistake of the client.
pub fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

include!(concat!(env!("OUT_DIR"), "/calls.rs"));
