//! The one place that waits: a call out, an answer in, a failure told from a success. Not generic.

use http::StatusCode;

use crate::BoxFuture;
use crate::answer::Received;
use crate::call::{Call, Parts};
use crate::download::too_large;
use crate::error::{Error, ErrorKind};
use crate::stream::{ByteStream, Collect};
use crate::{headers, redact, request};

/// Sends the call; a status that is no success of the operation is an error.
pub(crate) fn interpreted(call: Call) -> BoxFuture<Result<Received, Error>> {
    Box::pin(async move {
        let (parts, answer) = exchange(call).await?;
        let info = parts.info;
        let (head, body) = answer.into_parts();
        if info.is_streamed(head.status.as_u16()) {
            let limit = parts.core.settings().max_body;
            return Ok(Received::coming(info.id, head.status, head.headers, body, limit));
        }
        let received = whole(&parts, head, body).await?;
        if info.is_success(received.status().as_u16()) {
            Ok(received)
        } else {
            Err(refused(&parts, received))
        }
    })
}

/// Sends the call; every answer will do.
pub(crate) fn raw(call: Call) -> BoxFuture<Result<Received, Error>> {
    Box::pin(async move {
        let (parts, answer) = exchange(call).await?;
        let (head, body) = answer.into_parts();
        whole(&parts, head, body).await
    })
}

async fn exchange(mut call: Call) -> Result<(Box<Parts>, http::Response<ByteStream>), Error> {
    if let Some(problem) = call.0.problem.take() {
        return Err(problem);
    }
    let body = call.0.take_body()?;
    let request = request::assemble(&call.0, body)?.into_http();
    let sent = call.0.core.transport().send(request);
    match sent.await {
        Ok(answer) => Ok((call.0, answer)),
        Err(error) => Err(Error::transport(call.0.info.id, error)),
    }
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
    let secrets = parts.core.settings().secrets();
    if let Some(excerpt) = redact::excerpt(received.bytes(), secrets).filter(|_| !is_page) {
        message.push_str(": ");
        message.push_str(&excerpt);
    }
    received.into_error(ErrorKind::Status, message)
}
