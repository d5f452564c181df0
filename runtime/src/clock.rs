//! How long something took. It does not wait: that is the transport's matter.

use std::time::Duration;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
use std::time::Instant;

/// When something began.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Started(#[cfg(not(all(target_family = "wasm", target_os = "unknown")))] Instant);

impl Started {
    pub(crate) fn now() -> Self {
        Self(
            #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
            Instant::now(),
        )
    }

    /// Zero where the platform has no clock: in a browser `Instant::now` panics.
    pub(crate) fn elapsed(&self) -> Duration {
        #[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
        return self.0.elapsed();
        #[cfg(all(target_family = "wasm", target_os = "unknown"))]
        Duration::ZERO
    }
}
