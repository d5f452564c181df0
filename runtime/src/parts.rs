//! An answer of several parts (`multipart/*`), still arriving. How parts are told apart is told by `parts/split`; what
//! one of them is, by `parts/part`.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::download;
use crate::error::{Error, ErrorKind};
use crate::stream::ByteStream;

mod part;
mod split;

pub use part::ReceivedPart;
pub(crate) use split::{Cut, Splitter, Trouble};

/// The parts of an answer, still arriving, one after the other. Dropping it ends the exchange.
///
/// Nothing is read ahead: the network is asked for more when no whole piece is left of what it gave, and a part is not
/// held in memory unless it is asked for its [`bytes`](ReceivedPart::bytes). What is not read of a part is passed over
/// when the next one is asked for.
///
/// An answer that is not `multipart/*` is one part, with the headers of the answer.
///
/// ```
/// use clientsmith_runtime::{ByteStream, Bytes, Error, Parts};
/// # async fn run() -> Result<(), Error> {
/// let body = "--x\r\nContent-Type: application/json\r\n\r\n{\"n\": 1}\r\n--x--\r\n";
/// let mut parts = Parts::new("multipart/mixed; boundary=x", ByteStream::from(Bytes::from(body)))?;
/// while let Some(part) = parts.next().await {
///     let part = part?;
///     assert_eq!(part.content_type(), Some("application/json"));
///     let value: serde_json::Value = part.json().await?;
///     assert_eq!(value["n"], 1);
/// }
/// # Ok(())
/// # }
/// # let mut run = std::pin::pin!(run());
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(matches!(run.as_mut().poll(&mut cx), std::task::Poll::Ready(Ok(()))));
/// ```
pub struct Parts(Box<Inner>);

struct Inner {
    splitter: Splitter,
    stream: ByteStream,
    about: About,
    /// What the next part is known to be, before it is looked for: of an answer that is one part.
    whole: Option<HeaderMap>,
    /// Whether the content of the last part has not been read to its end.
    is_open: bool,
}

/// What errors say of the answer, and how much of it may be held at once.
pub(crate) struct About {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) limit: u64,
}

impl Parts {
    /// The parts of any body, by its content type: of a part that is one itself, or of an answer of no documented
    /// operation.
    ///
    /// # Errors
    /// The content type is `multipart/*` without a boundary.
    pub fn new(content_type: &str, body: ByteStream) -> Result<Self, Error> {
        let value = HeaderValue::from_str(content_type).map_err(|_| {
            Error::new(ErrorKind::Decode, "", "no header can hold this content type".to_owned())
        })?;
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, value)]);
        Self::of(About { operation: "", status: StatusCode::OK, headers, limit: u64::MAX }, body)
    }

    pub(crate) fn of(about: About, stream: ByteStream) -> Result<Self, Error> {
        let (splitter, whole) = match splitter(&about.headers) {
            Ok(Some(splitter)) => (splitter, None),
            Ok(None) => (Splitter::whole(), Some(about.headers.clone())),
            Err(problem) => return Err(about.error(ErrorKind::Decode, problem, Bytes::new())),
        };
        Ok(Self(Box::new(Inner { splitter, stream, about, whole, is_open: false })))
    }

    /// The next part; nothing at the end. What is left of the one before goes.
    ///
    /// # Errors
    /// The connection broke, the body is cut off or of another boundary than its content type says (nothing follows
    /// then), or the headers of the part cannot be read (others follow). [`Error::body`] has what came.
    pub async fn next(&mut self) -> Option<Result<ReceivedPart<'_>, Error>> {
        let head = poll_fn(|cx| self.0.poll_head(cx)).await?;
        Some(head.map(|headers| ReceivedPart::new(&mut self.0, headers)))
    }
}

impl Inner {
    /// The headers of the next part.
    fn poll_head(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<HeaderMap, Error>>> {
        if let Some(headers) = self.whole.take() {
            self.is_open = true;
            return Poll::Ready(Some(Ok(headers)));
        }
        loop {
            match ready!(self.poll_cut(cx)) {
                Ok(Cut::Head(headers)) => {
                    self.is_open = true;
                    return Poll::Ready(Some(Ok(headers)));
                }
                Ok(Cut::BadHead(head)) => {
                    let message = "the headers of a part cannot be read".to_owned();
                    return Poll::Ready(Some(Err(self.about.error(ErrorKind::Decode, message, head))));
                }
                Ok(Cut::Close) => return Poll::Ready(None),
                Ok(Cut::End) => self.is_open = false,
                Ok(Cut::Data(_) | Cut::More | Cut::Broken(..)) => {}
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    /// The next piece of the last part; nothing at its end.
    fn poll_content(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if !self.is_open {
            return Poll::Ready(None);
        }
        Poll::Ready(match ready!(self.poll_cut(cx)) {
            Ok(Cut::Data(data)) => Some(Ok(data)),
            Ok(_) => {
                self.is_open = false;
                None
            }
            Err(error) => Some(Err(error)),
        })
    }

    /// The next step, which is neither [`Cut::More`] nor [`Cut::Broken`].
    fn poll_cut(&mut self, cx: &mut Context<'_>) -> Poll<Result<Cut, Error>> {
        loop {
            match self.splitter.cut() {
                Cut::More => match ready!(Pin::new(&mut self.stream).poll_next(cx)) {
                    Some(Ok(piece)) => self.splitter.push(&piece),
                    Some(Err(error)) => {
                        self.close();
                        return Poll::Ready(Err(Error::transport(self.about.operation, error)));
                    }
                    None => self.splitter.end(),
                },
                Cut::Broken(trouble, rest) => {
                    self.close();
                    return Poll::Ready(Err(self.about.trouble(trouble, rest)));
                }
                Cut::Close => {
                    self.close();
                    return Poll::Ready(Ok(Cut::Close));
                }
                found => return Poll::Ready(Ok(found)),
            }
        }
    }

    /// Nothing more is read: the connection goes now, not when the parts are dropped.
    fn close(&mut self) {
        self.stream = ByteStream::empty();
        self.splitter.close();
        self.is_open = false;
    }
}

impl About {
    pub(crate) fn error(&self, kind: ErrorKind, message: String, body: Bytes) -> Error {
        let error = Error::new(kind, self.operation, message);
        error.with_answer(self.status, self.headers.clone(), body)
    }

    fn trouble(&self, trouble: Trouble, rest: Bytes) -> Error {
        self.error(trouble.kind(), trouble.to_string(), rest)
    }
}

impl Trouble {
    pub(crate) fn kind(self) -> ErrorKind {
        match self {
            Self::NoBoundary => ErrorKind::Decode,
            Self::CutOff => ErrorKind::Transport,
            Self::LongHead => ErrorKind::TooLarge,
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoBoundary => "no part begins with the boundary that the content type names",
            Self::CutOff => "the answer ends within a part",
            Self::LongHead => "a part has more headers than are taken",
        })
    }
}

/// What tells the parts of a body with these headers apart; nothing where it is no multipart body.
pub(crate) fn splitter(headers: &HeaderMap) -> Result<Option<Splitter>, String> {
    let Some(value) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else {
        return Ok(None);
    };
    if !value.trim_start().get(..10).is_some_and(|start| start.eq_ignore_ascii_case("multipart/")) {
        return Ok(None);
    }
    match download::parameter(value, "boundary") {
        Some(boundary) => Splitter::new(boundary.trim_end()).map(Some),
        None => Err("the answer is of several parts, but its content type names no boundary".to_owned()),
    }
}

/// Shows no header and no content.
impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts")
            .field("operation", &self.0.about.operation)
            .field("status", &self.0.about.status)
            .finish_non_exhaustive()
    }
}
