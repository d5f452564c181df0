//! The thread in the background: a tokio runtime that moves the connections and clocks of all who wait, and so keeps
//! connections alive between calls. It polls no call itself. And where no one may wait.

use std::future::pending;
use std::io;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

use tokio::runtime::{Builder, EnterGuard, Handle};
use tokio::task::coop;

use super::{WaitError, Why};

/// Lends this thread the runtime until the guard is dropped.
pub(super) fn enter() -> Result<EnterGuard<'static>, WaitError> {
    if Handle::try_current().is_ok() && is_in_task() {
        return Err(WaitError(Why::InTask));
    }
    Ok(handle().map_err(|error| WaitError(Why::NoDriver(error)))?.enter())
}

/// The runtime. It is there for as long as the program.
fn handle() -> io::Result<&'static Handle> {
    static HANDLE: OnceLock<Handle> = OnceLock::new();
    static START: Mutex<()> = Mutex::new(());
    if let Some(handle) = HANDLE.get() {
        return Ok(handle);
    }
    let _one_at_a_time = START.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = HANDLE.get() {
        return Ok(handle);
    }
    let runtime = Builder::new_current_thread().enable_all().thread_name("clientsmith-files").build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new()
        .name("clientsmith-blocking".to_owned())
        .spawn(move || runtime.block_on(pending::<()>()))?;
    Ok(HANDLE.get_or_init(|| handle))
}

/// Is this thread polling a task of tokio right now?
///
/// A runtime at hand does not tell: `spawn_blocking` and `block_in_place` have one, and may block. What tells is the
/// budget that tokio gives a task for each poll, and takes away where one may block: a budget ends.
fn is_in_task() -> bool {
    /// tokio counts a budget in a byte.
    const MORE_THAN_ANY_BUDGET: usize = 256;
    let mut cx = Context::from_waker(Waker::noop());
    // Gives back what is taken here when it is dropped.
    let Poll::Ready(_all) = coop::poll_proceed(&mut cx) else {
        return true;
    };
    (1..MORE_THAN_ANY_BUDGET).any(|_| match coop::poll_proceed(&mut cx) {
        Poll::Ready(one) => {
            one.made_progress();
            false
        }
        Poll::Pending => true,
    })
}
