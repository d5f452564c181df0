//! A download that goes on where it broke off: by a range of bytes (RFC 9110 section 14), of the same content, or not at
//! all. When and after how long is the matter of `reconnect`.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, DATE, ETAG, HeaderMap, HeaderValue,
    IF_RANGE, LAST_MODIFIED, RANGE,
};
use http::{Method, StatusCode};

use crate::answer::Received;
use crate::error::{Error, ErrorKind};
use crate::items::{Again, Opened, may_pass};
use crate::sending::Sending;
use crate::stream::ByteStream;
use crate::transport::TransportError;
use crate::{execute, headers};

/// A stream of bytes that is opened again where it breaks off.
struct Resumed {
    stream: ByteStream,
    again: Box<Again>,
    content: Content,
    passed: u64,
    is_over: bool,
}

/// What is being downloaded: by this the server knows it again, and it has this many bytes.
#[derive(Clone)]
struct Content {
    validator: HeaderValue,
    etag: Option<HeaderValue>,
    length: u64,
}

/// The stream of an answer, which goes on where the server lets it.
pub(crate) fn resumed(
    status: StatusCode,
    headers: &HeaderMap,
    stream: ByteStream,
    again: Option<Box<Again>>,
) -> ByteStream {
    match again.and_then(|again| Some((content(status, headers, &again)?, again))) {
        Some((content, again)) => {
            ByteStream::new(Resumed { stream, again, content, passed: 0, is_over: false })
        }
        None => stream,
    }
}

/// What can go on: a whole answer to a GET, of a known length, with something to know it again by, not packed. An answer
/// that was unpacked on the way has no length, and no place in it is one of what the server sends.
fn content(status: StatusCode, headers: &HeaderMap, again: &Again) -> Option<Content> {
    let refused = headers.get(ACCEPT_RANGES).is_some_and(|value| value == "none");
    let is_get = *again.call().0.method == *Method::GET.as_str();
    if refused || !is_get || status != StatusCode::OK || headers::coding(headers).is_some() {
        return None;
    }
    let length = headers.get(CONTENT_LENGTH)?.to_str().ok()?.trim().parse().ok()?;
    let etag = headers.get(ETAG).filter(|value| value.as_bytes().starts_with(b"\"")).cloned();
    let validator = etag.clone().or_else(|| last_modified(headers))?;
    Some(Content { validator, etag, length })
}

/// A date knows content again if it lay in the past when the answer was made (RFC 9110 section 8.8.2.2).
fn last_modified(headers: &HeaderMap) -> Option<HeaderValue> {
    let date = |name| httpdate::parse_http_date(headers.get(name)?.to_str().ok()?).ok();
    let since = date(DATE)?.duration_since(date(LAST_MODIFIED)?).ok()?;
    headers.get(LAST_MODIFIED).filter(|_| since.as_secs() >= 1).cloned()
}

impl Resumed {
    /// Begins to ask for the rest; false where there is no attempt left.
    fn open_again(&mut self) -> bool {
        let Some((mut call, pause)) = self.again.next(None) else { return false };
        let (content, passed) = (self.content.clone(), self.passed);
        let headers = &mut call.0.options.headers;
        if let Ok(range) = HeaderValue::try_from(format!("bytes={passed}-")) {
            headers.insert(RANGE, range);
        }
        headers.insert(IF_RANGE, content.validator.clone());
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        self.again.open(async move {
            pause.await;
            let received = Sending::new(execute::ranged(call), Ok).await?;
            match content.rest(passed, received.status(), received.headers()) {
                Ok(()) => Ok(Opened::Stream(received.into_stream())),
                Err(why) => Err(refused(received, why)),
            }
        });
        self.stream = ByteStream::empty();
        true
    }

    fn end(&mut self, with: Option<TransportError>) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.is_over = true;
        self.stream = ByteStream::empty();
        Poll::Ready(with.map(Err))
    }
}

fn refused(received: Received, why: String) -> Error {
    received.into_error(ErrorKind::Decode, format!("the download cannot go on: {why}"))
}

impl Content {
    /// Whether an answer is the rest of this content, from this place on.
    fn rest(&self, from: u64, status: StatusCode, headers: &HeaderMap) -> Result<(), String> {
        if status != StatusCode::PARTIAL_CONTENT {
            return Err(format!("the server answered {status}; what it has now is something else"));
        }
        if let (Some(known), Some(etag)) = (&self.etag, headers.get(ETAG)) {
            if known != etag {
                return Err("what the server has now is something else".to_owned());
            }
        }
        let text = headers.get(CONTENT_RANGE).and_then(|value| value.to_str().ok());
        let range = text.and_then(range).ok_or_else(|| "the answer names no range of bytes".to_owned())?;
        let (first, last, length) = range;
        let fits = first == from && last < self.length && length.is_none_or(|length| length == self.length);
        match fits {
            true => Ok(()),
            false => {
                Err(format!("bytes from {from} of {} were asked for, {first} to {last} came", self.length))
            }
        }
    }
}

/// `Content-Range` (RFC 9110 section 14.4): first byte, last byte, all of them.
fn range(text: &str) -> Option<(u64, u64, Option<u64>)> {
    let (unit, rest) = text.trim().split_once(' ')?;
    let (places, length) = rest.trim().split_once('/')?;
    let (first, last) = places.split_once('-')?;
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let length = match length.trim() {
        "*" => None,
        length => Some(number(length)?),
    };
    let (first, last) = (number(first)?, number(last)?);
    (unit.eq_ignore_ascii_case("bytes") && first <= last).then_some((first, last, length))
}

impl Stream for Resumed {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while !this.is_over {
            if this.again.is_opening() {
                match ready!(this.again.poll(cx)) {
                    Ok(Opened::Stream(stream)) => this.stream = stream,
                    Ok(Opened::Over) => return this.end(None),
                    Err(error) if may_pass(&error) && this.open_again() => {}
                    Err(error) => return this.end(Some(told(error))),
                }
                continue;
            }
            let broken = match ready!(Pin::new(&mut this.stream).poll_next(cx)) {
                Some(Ok(piece)) => {
                    this.passed = this.passed.saturating_add(piece.len() as u64);
                    if this.passed > this.content.length {
                        return this.end(Some(TransportError::other("more came than was announced")));
                    }
                    if !piece.is_empty() {
                        this.again.bore_fruit();
                    }
                    return Poll::Ready(Some(Ok(piece)));
                }
                // What came is all there is, however the connection ended.
                _ if this.passed == this.content.length => return this.end(None),
                Some(Err(error)) => error,
                None => TransportError::other("less came than was announced"),
            };
            if !this.open_again() {
                return this.end(Some(broken));
            }
        }
        Poll::Ready(None)
    }
}

/// An error of a whole call, where there is room for one of its body.
fn told(error: Error) -> TransportError {
    match error.kind() {
        ErrorKind::Timeout => TransportError::timeout(error),
        ErrorKind::Connect => TransportError::connect(error),
        _ => TransportError::other(error),
    }
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn ranges() {
        for (text, expected) in [
            ("bytes 5-9/10", Some((5, 9, Some(10)))),
            ("Bytes 0-0/*", Some((0, 0, None))),
            ("bytes */10", None),
            ("bytes 9-5/10", None),
            ("items 5-9/10", None),
            ("bytes 5-9", None),
            ("bytes 5-99999999999999999999/*", None),
            ("", None),
        ] {
            assert_eq!(range(text), expected, "{text}");
        }
    }
}
