//! Waiting for calls from code that is not async: the same client and the same calls, ended by `.wait()` in place of
//! `.await`. A future is polled on the thread that waits. Not here: who moves connections and clocks meanwhile, and
//! where nothing may wait (`blocking/driver.rs`).
//!
//! What gives a future or a stream of its own gets its `wait` from [`wait`] or [`Iter::new`] in one line.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use crate::error::{Error, ErrorKind};
use crate::sending::Sending;
use crate::transport::TransportError;

#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
mod driver;
mod iter;
mod reader;

pub use iter::Iter;
pub use reader::Reader;

/// Waits for a future on this thread.
///
/// The future does not leave the thread: it may borrow, and a panic in it is a panic here. What it needs of tokio is
/// there, if the feature `reqwest` is on: a thread in the background, started by the first one who waits and shared by
/// all, moves connections and clocks.
///
/// A client whose connections are opened by a tokio runtime of your own needs that runtime to run while anyone waits:
/// give each world a client of its own where it does not run all the time.
///
/// # Errors
/// This is WebAssembly in a browser, or a tokio task, where nothing may block (`spawn_blocking` and `block_in_place` are where it may), or the thread
/// in the background cannot be started.
pub fn wait<F: IntoFuture>(future: F) -> Result<F::Output, WaitError> {
    if cfg!(all(target_arch = "wasm32", target_os = "unknown")) {
        return Err(WaitError(Why::NoThreads));
    }
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    let _driven = driver::enter()?;
    // Dropped before the guard, by a panic as well: what is dropped may need tokio.
    let mut future = pin!(future.into_future());
    let mut output = None;
    park_until(&mut |cx| match future.as_mut().poll(cx) {
        Poll::Ready(value) => {
            output = Some(value);
            true
        }
        Poll::Pending => false,
    });
    Ok(output.expect("`park_until` returns when the future is done"))
}

/// Polls whenever it is woken, until that is the end of it.
fn park_until(is_done: &mut dyn FnMut(&mut Context<'_>) -> bool) {
    // One for each wait: a thread's token alone would be lost to a wait inside of this one.
    let bell = Arc::new(Bell { thread: thread::current(), rung: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&bell));
    let mut cx = Context::from_waker(&waker);
    while !is_done(&mut cx) {
        while !bell.rung.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// Wakes the thread that waits.
struct Bell {
    thread: Thread,
    rung: AtomicBool,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.rung.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

impl<T> Sending<T> {
    /// Waits for the call on this thread: `.await` where there is no async.
    ///
    /// # Errors
    /// As the call, and [`ErrorKind::Blocking`] inside of a tokio task. See [`wait`].
    pub fn wait(self) -> Result<T, Error> {
        // One future for all operations is waited for, so that a call costs no code of its own here either.
        self.finish(wait)
    }
}

/// Why nothing was waited for.
#[derive(Debug)]
pub struct WaitError(Why);

#[derive(Debug)]
#[allow(dead_code)] // What the target and the features leave of them.
enum Why {
    InTask,
    NoThreads,
    NoDriver(io::Error),
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Why::InTask => {
                "`wait` blocks its thread, which an async task must not: use `.await`, or `spawn_blocking` around it"
            }
            Why::NoThreads => "a thread cannot wait on this platform: use `.await`",
            Why::NoDriver(_) => "the thread that moves connections cannot be started",
        })
    }
}

impl StdError for WaitError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0 {
            Why::InTask | Why::NoThreads => None,
            Why::NoDriver(error) => Some(error),
        }
    }
}

impl From<WaitError> for Error {
    fn from(error: WaitError) -> Self {
        let mut out = Self::new(ErrorKind::Blocking, "", error.to_string());
        if let Why::NoDriver(source) = error.0 {
            out.0.source = Some(source.into());
        }
        out
    }
}

impl From<WaitError> for TransportError {
    fn from(error: WaitError) -> Self {
        Self::other(error)
    }
}
