//! The one place that waits: a call out, an answer in, repeated where that helps; a failure told from a success.
//! Not generic. Whether and when a call is repeated is the matter of `retry`.

use std::pin::pin;
use std::sync::Arc;

use http::StatusCode;

use crate::answer::Received;
use crate::attempt::Attempt;
use crate::body::Body;
use crate::call::{Call, Parts};
use crate::clock::Started;
use crate::deadline;
use crate::download::too_large;
use crate::error::{Error, ErrorKind};
use crate::items::Again;
use crate::retry::repeatable;
use crate::sending::Exchange;
use crate::stream::{ByteStream, Collect};
use crate::{headers, redact, renew, request};

/// Sends the call; a status that is no success of the operation is an error.
// Inlined, it would bring all that it calls into the crate of each caller, to be compiled there once more.
#[inline(never)]
pub(crate) fn interpreted(call: Call) -> Exchange {
    Exchange::new(call, |mut call| {
        Box::pin(async move {
            let again = Again::of(&mut call)?;
            let (parts, received) = answered(call, Streams::Documented).await?;
            if parts.info.is_success(received.status().as_u16()) {
                Ok(received.opened_again_by(again))
            } else {
                Err(refused(&parts, received))
            }
        })
    })
}

/// Sends the call for a part of what it gave before: a success is handed over unread, whichever it is.
pub(crate) fn ranged(call: Call) -> Exchange {
    Exchange::new(call, |call| {
        Box::pin(async move {
            let (parts, received) = answered(call, Streams::Successes).await?;
            if received.status().is_success() { Ok(received) } else { Err(refused(&parts, received)) }
        })
    })
}

/// Which answers are handed over unread.
#[derive(Clone, Copy)]
enum Streams {
    None,
    Documented,
    Successes,
}

impl Streams {
    fn holds(self, parts: &Parts, status: StatusCode) -> bool {
        match self {
            Self::None => false,
            Self::Documented => parts.info.is_streamed(status.as_u16()),
            Self::Successes => status.is_success(),
        }
    }
}

/// Sends the call; every answer will do.
#[inline(never)]
pub(crate) fn raw(call: Call) -> Exchange {
    Exchange::new(call, |call| {
        Box::pin(async move {
            let (_, received) = answered(call, Streams::None).await?;
            Ok(received)
        })
    })
}

/// The last answer of the call, within its deadline.
async fn answered(mut call: Call, streams: Streams) -> Result<(Box<Parts>, Received), Error> {
    if let Some(problem) = call.0.problem.take() {
        return Err(problem);
    }
    let started = Started::now();
    call.0.body = call.0.take_body()?;
    let (limit, id) = (call.0.deadline(), call.0.info.id);
    let alarm = limit.and_then(|limit| call.0.core.transport().sleep(limit));
    let attempts = pin!(attempts(call.0, streams));
    match deadline::within(alarm, attempts).await {
        Some(outcome) => outcome.map(|(parts, received)| (parts, received.within(started.elapsed()))),
        None => {
            let message = format!("the call took longer than {:?}", limit.unwrap_or_default());
            Err(Error::new(ErrorKind::Timeout, id, message))
        }
    }
}

async fn attempts(mut parts: Box<Parts>, streams: Streams) -> Result<(Box<Parts>, Received), Error> {
    let retry = parts.retry();
    // Attempts as `retry` counts them, and as the server does: a credential is renewed beside the policy.
    let (mut attempt, mut sent) = (1, 1);
    let mut may_renew = true;
    loop {
        renew::fetch(&mut parts).await?;
        // A body of bytes is shared, not copied; a stream is sent once.
        let body = parts.body.try_clone();
        let replayable = body.is_some();
        let body = body.unwrap_or_else(|| std::mem::take(&mut parts.body));
        let (outcome, may_repeat) = once(&parts, body, streams, sent).await;
        if let (true, true, Ok(received)) = (may_renew, replayable, &outcome) {
            if renew::after(&mut parts, received).await? {
                may_renew = false;
                sent += 1;
                continue;
            }
        }
        let budget = parts.core.budget();
        let wait = match replayable {
            true => retry.wait(attempt, may_repeat, &outcome, budget),
            false => None,
        };
        // A transport without a clock cannot wait.
        match wait.and_then(|wait| parts.core.transport().sleep(wait)) {
            Some(pause) => pause.await,
            None => {
                let received = outcome?;
                if parts.info.is_success(received.status().as_u16()) {
                    budget.give();
                }
                return Ok((parts, received));
            }
        }
        attempt += 1;
        sent += 1;
    }
}

/// One exchange, and whether the server may see it again.
async fn once(parts: &Parts, body: Body, streams: Streams, number: u32) -> (Result<Received, Error>, bool) {
    let settings = parts.core.settings();
    let (started, hooks) = (Started::now(), &settings.hooks);
    let attempt = Attempt::new(parts.info, number, settings.api.schemes);
    let prepared = request::assemble(parts, body, number).and_then(|mut request| {
        hooks.before(&mut request, &attempt)?;
        Ok(request.into_http())
    });
    let request = match prepared {
        Ok(request) => request,
        Err(error) => return (Err(error.after(number - 1)), false),
    };
    parts.trace.server(request.uri());
    let may_repeat = repeatable(parts.info, request.method(), request.headers());
    let outcome = sent(parts, request, streams).await.map(|received| received.after(number));
    let outcome = outcome.map_err(|error| error.after(number));
    hooks.after(&outcome, &started, &attempt);
    parts.trace.attempt(&outcome, number);
    (outcome, may_repeat)
}

async fn sent(parts: &Parts, request: http::Request<Body>, streams: Streams) -> Result<Received, Error> {
    let answer = parts.core.transport().send(request).await;
    let answer = answer.map_err(|error| Error::transport(parts.info.id, error))?;
    let (head, body) = answer.into_parts();
    if streams.holds(parts, head.status) {
        let limit = parts.core.settings().max_body;
        return Ok(Received::coming(parts.info.id, head.status, head.headers, body, limit));
    }
    whole(parts, head, body).await
}

async fn whole(parts: &Parts, head: http::response::Parts, body: ByteStream) -> Result<Received, Error> {
    let limit = parts.core.settings().max_body;
    let id = parts.info.id;
    match body.collect(limit).await {
        Ok(bytes) => Ok(Received::whole(id, head.status, head.headers, bytes)),
        Err(Collect::TooLarge) => Err(too_large(id, limit)),
        Err(Collect::Broken(error)) => Err(Error::transport(id, error)),
    }
}

fn refused(parts: &Parts, received: Received) -> Error {
    let status: StatusCode = received.status();
    let mut message = format!("the server answered {status}");
    // An HTML page says nothing in its first line.
    let is_page = headers::media_type(received.headers()).is_some_and(|media| media.contains("html"));
    let used = parts.fetched.iter().map(|(_, credential)| Arc::clone(credential));
    let held: Vec<_> = parts.core.settings().held().chain(used).collect();
    let secrets = held.iter().flat_map(|credential| credential.secrets());
    if let Some(excerpt) = redact::excerpt(received.bytes(), secrets).filter(|_| !is_page) {
        message.push_str(": ");
        message.push_str(&excerpt);
    }
    received.into_error(ErrorKind::Status, message)
}
