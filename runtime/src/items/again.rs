//! A stream opened again: the call that is kept for it, the wait, and what the new answer to an event stream means; what
//! one to a download means is told by `resume`. When and after how long is the matter of `reconnect`.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use http::{HeaderName, HeaderValue, StatusCode};

use crate::BoxFuture;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::execute;
use crate::reconnect::Reconnect;
use crate::sending::Sending;
use crate::stream::ByteStream;

static LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// What is needed to open a stream once more.
pub(crate) struct Again {
    call: Call,
    policy: Reconnect,
    /// How many attempts in a row brought nothing.
    fruitless: u32,
    /// Never locked: `get_mut` only. The mutex makes it `Sync`.
    opening: Option<Mutex<BoxFuture<Result<Opened, Error>>>>,
}

/// What came of an attempt.
pub(crate) enum Opened {
    Stream(ByteStream),
    /// The server says that nothing more comes.
    Over,
}

impl Again {
    /// Keeps a copy of the call where it asks for it.
    pub(crate) fn of(call: &mut Call) -> Result<Option<Box<Self>>, Error> {
        let Some(policy) = call.0.options.reconnect.take() else { return Ok(None) };
        let refuse = |why: &str| {
            Error::new(
                ErrorKind::Request,
                call.0.info.id,
                format!("the stream cannot be opened again: {why}"),
            )
        };
        let Some(kept) = call.try_clone() else {
            return Err(refuse("the body of the call is a stream that can be sent once"));
        };
        if kept.0.core.transport().sleep(std::time::Duration::ZERO).is_none() {
            return Err(refuse("the transport has no clock to wait with"));
        }
        Ok(Some(Box::new(Self { call: kept, policy, fruitless: 0, opening: None })))
    }

    /// An event came, or some bytes.
    pub(crate) fn bore_fruit(&mut self) {
        self.fruitless = 0;
    }

    pub(crate) fn is_opening(&self) -> bool {
        self.opening.is_some()
    }

    /// Begins an attempt; false where there is none left.
    pub(super) fn begin(&mut self, last_id: Option<&str>, asked: Option<u64>) -> bool {
        let Some((mut call, pause)) = self.next(asked) else { return false };
        match last_id {
            // An empty id takes back those before it.
            Some("") => {
                call.0.options.headers.remove(&LAST_EVENT_ID);
            }
            Some(id) => match HeaderValue::from_bytes(id.as_bytes()) {
                Ok(value) => {
                    call.0.options.headers.insert(LAST_EVENT_ID.clone(), value);
                }
                Err(_) => call.note("the id of the last event cannot stand in a header".to_owned()),
            },
            None => {}
        }
        let attempt = async move {
            pause.await;
            match Sending::new(execute::interpreted(call), Ok).await {
                Ok(received) if received.status() == StatusCode::NO_CONTENT => Ok(Opened::Over),
                Ok(received) => received.event_stream().map(Opened::Stream),
                Err(error) if error.status() == Some(StatusCode::NO_CONTENT) => Ok(Opened::Over),
                Err(error) => Err(error),
            }
        };
        self.open(attempt);
        true
    }

    /// The call of the next attempt, and the wait before it; nothing where there is none left.
    pub(crate) fn next(&mut self, asked: Option<u64>) -> Option<(Call, BoxFuture<()>)> {
        let call = self.call.try_clone()?;
        let pause = self.policy.wait(self.fruitless, asked);
        let pause = pause.and_then(|wait| call.0.core.transport().sleep(wait))?;
        self.fruitless += 1;
        Some((call, pause))
    }

    /// Begins an attempt.
    pub(crate) fn open(&mut self, attempt: impl Future<Output = Result<Opened, Error>> + Send + 'static) {
        self.opening = Some(Mutex::new(Box::pin(attempt)));
    }

    pub(crate) fn call(&self) -> &Call {
        &self.call
    }

    /// What comes of the attempt that was begun.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Opened, Error>> {
        let Some(opening) = &mut self.opening else { return Poll::Ready(Ok(Opened::Over)) };
        let polled = opening.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll(cx);
        if polled.is_ready() {
            self.opening = None;
        }
        polled
    }
}

/// May the trouble pass? What the server refused in words is not asked for again.
pub(crate) fn may_pass(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport)
}

impl fmt::Debug for Again {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Again")
            .field("policy", &self.policy)
            .field("fruitless", &self.fruitless)
            .finish_non_exhaustive()
    }
}
