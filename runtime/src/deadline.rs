//! A future that may not take longer than an alarm. The clock is the transport's.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use crate::BoxFuture;

/// What the future gives, or nothing where the alarm goes first: it is not polled any more then. It is borrowed, because a
/// future that holds another one is twice its size.
pub(crate) async fn within<F: Future>(
    alarm: Option<BoxFuture<()>>,
    mut future: Pin<&mut F>,
) -> Option<F::Output> {
    let Some(mut alarm) = alarm else {
        return Some(future.await);
    };
    poll_fn(|cx| {
        if let Poll::Ready(value) = future.as_mut().poll(cx) {
            return Poll::Ready(Some(value));
        }
        alarm.as_mut().poll(cx).map(|()| None)
    })
    .await
}
