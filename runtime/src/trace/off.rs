//! What stands for `trace` without the feature `tracing`: nothing, at no cost.

use http::Uri;

use crate::answer::Received;
use crate::call::Parts;
use crate::error::Error;

#[derive(Clone)]
pub(crate) struct Trace;

impl Trace {
    pub(crate) fn none() -> Self {
        Self
    }

    pub(crate) fn of(_: &Parts) -> Self {
        Self
    }

    pub(crate) fn within<T>(&self, run: impl FnOnce() -> T) -> T {
        run()
    }

    pub(crate) fn server(&self, _: &Uri) {}

    pub(crate) fn attempt(&self, _: &Result<Received, Error>, _: u32) {}

    pub(crate) fn answered(&self, _: &Received) {}

    pub(crate) fn failed(&self, _: &Error) {}
}
