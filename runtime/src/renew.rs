//! The credentials of a call that providers give: fetched before it is sent, and once more after the server refused
//! them. Not how they are kept, which is the matter of `provided`.

use std::sync::Arc;

use http::StatusCode;

use crate::answer::Received;
use crate::call::Parts;
use crate::error::Error;
use crate::provided::{Provided, Slot};
use crate::request;
use crate::scheme::Scheme;

/// Asks for what the call needs and is not there.
pub(crate) async fn fetch(parts: &mut Parts) -> Result<(), Error> {
    let asked = request::asked(parts)?;
    let mut fetched = Vec::new();
    for index in asked {
        let Some((scheme, provided)) = provided(parts, index) else { continue };
        match provided.get(&parts.core, scheme).await {
            Ok(credential) => fetched.push((index, credential)),
            Err(error) => return Err(Error::provider(parts.info.id, &scheme.describe(), error)),
        }
    }
    parts.fetched = fetched;
    Ok(())
}

/// Whether the call is sent once more: its credential was refused, and another one has come since.
pub(crate) async fn after(parts: &mut Parts, received: &Received) -> Result<bool, Error> {
    if received.status() != StatusCode::UNAUTHORIZED || parts.fetched.is_empty() {
        return Ok(false);
    }
    let refused = parts.fetched.clone();
    for (index, credential) in &refused {
        if let Some((_, provided)) = provided(parts, *index) {
            provided.refuse(credential);
        }
    }
    match fetch(parts).await {
        Ok(()) => {
            let mut pairs = refused.iter().zip(&parts.fetched);
            Ok(pairs.any(|((_, old), (_, new))| old.sent != new.sent))
        }
        // The refusal is told as well: it is why anybody asked.
        Err(error) => {
            let (status, headers) = (received.status(), received.headers().clone());
            let error = error.after(received.attempts());
            Err(error.with_answer(status, headers, received.bytes().clone()))
        }
    }
}

fn provided(parts: &Parts, index: usize) -> Option<(&'static Scheme, Arc<Provided>)> {
    match parts.core.settings().scheme(index)? {
        (scheme, Some(Slot::Provided(provided))) => Some((scheme, Arc::clone(provided))),
        _ => None,
    }
}
