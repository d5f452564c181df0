//! A clock that does not run: it jumps to the first moment that somebody waits for, once everybody waits. So calls are
//! repeated, delayed and timed out in the right order, and no test takes time.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

#[derive(Clone, Default)]
pub(crate) struct Clock(Arc<Mutex<Hands>>);

#[derive(Default)]
struct Hands {
    now: Duration,
    /// When who is to be woken.
    waiting: BTreeMap<u64, Duration>,
    next: u64,
    /// How many bodies are being read: that takes real time, during which the clock stands.
    busy: usize,
    past: Vec<Duration>,
}

impl Clock {
    pub(crate) fn sleep(&self, duration: Duration) -> Sleep {
        let end = self.hands().now.saturating_add(duration);
        Sleep { clock: self.clone(), duration, end, ticket: None }
    }

    /// Keeps the clock where it is until the guard is dropped.
    pub(crate) fn hold(&self) -> Held {
        self.hands().busy += 1;
        Held(self.clone())
    }

    /// All waits that came to their end.
    pub(crate) fn past(&self) -> Vec<Duration> {
        self.hands().past.clone()
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct Held(Clock);

impl Drop for Held {
    fn drop(&mut self) {
        let mut hands = self.0.hands();
        hands.busy = hands.busy.saturating_sub(1);
    }
}

pub(crate) struct Sleep {
    clock: Clock,
    duration: Duration,
    end: Duration,
    ticket: Option<u64>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut hands = clock.hands();
        if let Some(ticket) = self.ticket {
            let first = hands.waiting.values().min().copied();
            if let Some(first) = first.filter(|_| hands.busy == 0) {
                hands.now = hands.now.max(first);
            }
            if hands.now >= self.end {
                hands.waiting.remove(&ticket);
                hands.past.push(self.duration);
                self.ticket = None;
                return Poll::Ready(());
            }
        } else {
            // Others of the same task, a deadline above all, are asked before the clock moves.
            let ticket = hands.next;
            hands.next += 1;
            hands.waiting.insert(ticket, self.end);
            self.ticket = Some(ticket);
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            self.clock.hands().waiting.remove(&ticket);
        }
    }
}
