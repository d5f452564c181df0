//! Answers to incoming requests, as `http` has them. It sends nothing.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use serde::Serialize;

use crate::json::{self, EncodeError};

/// An answer with this body; one without a media type has none. Used by [`incoming!`](crate::incoming!).
pub fn answer(status: StatusCode, media_type: Option<&'static str>, body: Bytes) -> Response<Bytes> {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    // What no header can carry is not said.
    if let Some(Ok(value)) = media_type.map(HeaderValue::from_str) {
        answer.headers_mut().insert(CONTENT_TYPE, value);
    }
    answer
}

/// An answer with this value as its body. Used by [`incoming!`](crate::incoming!).
///
/// # Errors
/// When the value has no JSON form.
pub fn answer_json<T: Serialize>(
    status: StatusCode,
    media_type: &'static str,
    body: &T,
) -> Result<Response<Bytes>, EncodeError> {
    Ok(answer(status, Some(media_type), json::encode(body)?.into()))
}

/// A documented status. Used by [`incoming!`](crate::incoming!).
pub fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::OK)
}
