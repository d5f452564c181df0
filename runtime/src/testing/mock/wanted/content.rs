//! A body in the form in which it is compared. It does not compare.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;

use super::{Pairs, pairs};
use crate::body::Body;
use crate::json;

#[derive(Clone, PartialEq)]
pub(in crate::testing) enum Content {
    Json(json::Json),
    Form(Pairs),
    Text(String),
    Bytes(Bytes),
}

impl Content {
    pub(in crate::testing) fn read(media: &str, body: Bytes) -> Self {
        let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if essence == "application/json" || essence.ends_with("+json") {
            if let Ok(value) = json::decode(&body) {
                return Self::Json(value);
            }
        }
        match std::str::from_utf8(&body) {
            Ok(text) if essence == "application/x-www-form-urlencoded" => Self::Form(pairs(text)),
            Ok(text) => Self::Text(match boundary(media) {
                Some(boundary) => text.replace(boundary, SAME),
                None => text.to_owned(),
            }),
            Err(_) => Self::Bytes(match boundary(media) {
                Some(boundary) => replaced(&body, boundary.as_bytes(), SAME).into(),
                None => body,
            }),
        }
    }
}

/// In place of the boundary between parts, which is another one each time.
pub(in crate::testing) const SAME: &str = "boundary";

pub(in crate::testing) fn boundary(media: &str) -> Option<&str> {
    let at = media.find("boundary=")? + "boundary=".len();
    let end = media[at..].find(';').map_or(media.len(), |end| at + end);
    Some(media[at..end].trim_matches('"')).filter(|boundary| !boundary.is_empty())
}

/// A body with `new` wherever `old` stands, which is not empty.
pub(in crate::testing) fn replaced(body: &[u8], old: &[u8], new: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((first, behind)) = rest.split_first() {
        match rest.strip_prefix(old) {
            Some(behind) => {
                out.extend_from_slice(new.as_bytes());
                rest = behind;
            }
            None => {
                out.push(*first);
                rest = behind;
            }
        }
    }
    out
}

/// The bytes of a body that need not be waited for.
pub(super) fn at_hand(body: Body) -> Result<Bytes, String> {
    let mut reading = pin!(body.into_stream().collect(u64::MAX));
    match reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(bytes)) => Ok(bytes),
        Poll::Ready(Err(_)) => Err("its body cannot be read".to_owned()),
        Poll::Pending => Err("its body has to be waited for; use `any` and `matching`".to_owned()),
    }
}
