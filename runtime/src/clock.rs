//! What time it is. `wasm32-unknown-unknown` has no clock of its own, and asking std for one panics there: with the
//! feature `reqwest` it is the JavaScript host's, else there is none. Not waiting, which is the transport's matter.

use std::time::Duration;

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
mod source {
    pub(crate) use std::time::{Instant, SystemTime, UNIX_EPOCH};

    pub(super) const IS_THERE: bool = true;
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown", feature = "reqwest"))]
mod source {
    pub(crate) use web_time::{Instant, SystemTime, UNIX_EPOCH};

    pub(super) const IS_THERE: bool = true;
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown", not(feature = "reqwest")))]
mod source {
    pub(crate) use std::time::{Instant, SystemTime, UNIX_EPOCH};

    pub(super) const IS_THERE: bool = false;
}

pub(crate) use source::Instant;
use source::{IS_THERE, SystemTime, UNIX_EPOCH};

/// A moment to measure from, where there is a clock.
pub(crate) fn now() -> Option<Instant> {
    IS_THERE.then(Instant::now)
}

/// The time since 1970, where there is a clock.
pub(crate) fn since_1970() -> Option<Duration> {
    IS_THERE.then(SystemTime::now)?.duration_since(UNIX_EPOCH).ok()
}

/// When something began.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Started(Option<Instant>);

impl Started {
    pub(crate) fn now() -> Self {
        Self(now())
    }

    /// Zero where there is no clock.
    pub(crate) fn elapsed(&self) -> Duration {
        self.0.map_or(Duration::ZERO, |began| began.elapsed())
    }
}
