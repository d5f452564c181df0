//! One future that several callers wait for. Whoever waits drives it, so that no task is needed and the last one who
//! gives up leaves it where it is. Not what it is about.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::task::{Context, Poll, Wake, Waker};

use crate::BoxFuture;

/// A future on its way, and who waits for it.
pub(crate) struct Flight<T> {
    state: Mutex<State<T>>,
    waiters: Arc<Waiters>,
}

enum State<T> {
    Flying(BoxFuture<T>),
    Landed(T),
    /// It panicked, or is being polled.
    Lost,
}

#[derive(Default)]
struct Waiters(Mutex<Seats>);

#[derive(Default)]
struct Seats {
    next: u64,
    taken: usize,
    wakers: BTreeMap<u64, Waker>,
}

impl<T: Clone> Flight<T> {
    pub(crate) fn new(future: BoxFuture<T>) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new(State::Flying(future)), waiters: Arc::default() })
    }

    /// Does nobody wait for it?
    pub(crate) fn is_abandoned(&self) -> bool {
        self.waiters.seats().taken == 0
    }

    /// Waits for it. Nothing comes of a future that panicked.
    pub(crate) fn wait(self: &Arc<Self>) -> Waiting<T> {
        let mut seats = self.waiters.seats();
        seats.taken += 1;
        seats.next += 1;
        Waiting { flight: Arc::clone(self), seat: seats.next }
    }
}

impl Waiters {
    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake_all(&self) {
        // Woken without the lock: a waker may poll at once.
        let wakers = std::mem::take(&mut self.seats().wakers);
        wakers.into_values().for_each(Waker::wake);
    }
}

impl Wake for Waiters {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

/// One who waits.
pub(crate) struct Waiting<T> {
    flight: Arc<Flight<T>>,
    seat: u64,
}

impl<T: Clone> Future for Waiting<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let flight = &self.flight;
        // First the seat, then the try: whoever holds the lock wakes the seats after giving it back, or is woken itself
        // together with them.
        flight.waiters.seats().wakers.insert(self.seat, cx.waker().clone());
        let mut state = match flight.state.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(state)) => state.into_inner(),
            // Another one polls it. It may be this very thread, from inside; waiting would be for ever.
            Err(TryLockError::WouldBlock) => return Poll::Pending,
        };
        let mut future = match std::mem::replace(&mut *state, State::Lost) {
            State::Flying(future) => future,
            State::Landed(value) => {
                *state = State::Landed(value.clone());
                return Poll::Ready(Some(value));
            }
            State::Lost => return Poll::Ready(None),
        };
        let bell = Bell(&flight.waiters);
        let waker = Waker::from(Arc::clone(&flight.waiters));
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Pending => {
                *state = State::Flying(future);
                drop(state);
                std::mem::forget(bell);
                Poll::Pending
            }
            Poll::Ready(value) => {
                *state = State::Landed(value.clone());
                drop(state);
                drop(bell);
                Poll::Ready(Some(value))
            }
        }
    }
}

/// Wakes everyone when dropped, by a panic as well.
struct Bell<'a>(&'a Waiters);

impl Drop for Bell<'_> {
    fn drop(&mut self) {
        self.0.wake_all();
    }
}

impl<T> Drop for Waiting<T> {
    fn drop(&mut self) {
        let mut seats = self.flight.waiters.seats();
        seats.taken -= 1;
        seats.wakers.remove(&self.seat);
    }
}

#[cfg(test)]
mod tests {
    use super::Flight;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[tokio::test]
    async fn many_wait_for_one_and_some_give_up() {
        let polls = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&polls);
        let flight = Flight::new(Box::pin(async move {
            counted.fetch_add(1, Ordering::SeqCst);
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            7
        }));
        assert!(flight.is_abandoned());
        let mut first = Box::pin(flight.wait());
        // The first one starts it and leaves.
        assert!(
            std::future::poll_fn(|cx| std::task::Poll::Ready(first.as_mut().poll(cx).is_pending())).await
        );
        assert!(!flight.is_abandoned());
        drop(first);
        assert!(flight.is_abandoned());
        let tasks: Vec<_> = (0..64).map(|_| tokio::spawn(flight.wait())).collect();
        for task in tasks {
            assert_eq!(task.await.unwrap(), Some(7));
        }
        assert_eq!(polls.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_panic_is_not_waited_for() {
        let flight: Arc<Flight<()>> = Flight::new(Box::pin(async {
            tokio::task::yield_now().await;
            panic!("on purpose");
        }));
        let (one, other) = (tokio::spawn(flight.wait()), tokio::spawn(flight.wait()));
        let outcomes = [one.await, other.await];
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_err()).count(), 1);
        assert!(outcomes.iter().any(|outcome| matches!(outcome, Ok(None))));
    }
}
