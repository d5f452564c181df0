//! How one call is made: what its user sets over what the client is set to. Not its arguments.

use std::time::Duration;

use super::Call;
use crate::options::CallOptions;
use crate::reconnect::Reconnect;
use crate::retry::Retry;
use crate::server::Server;

impl Call {
    /// A header, in place of any that the call would send under this name.
    pub fn with_header(self, name: &str, value: &str) -> Self {
        self.adjust(|options| options.with_header(name, value))
    }

    /// A query parameter, after those of the operation.
    pub fn with_query_param(self, name: &str, value: &str) -> Self {
        self.adjust(|options| options.with_query_param(name, value))
    }

    /// The time limit of an attempt: of the whole exchange, or for a download of each silence in it.
    pub fn with_timeout(self, timeout: Duration) -> Self {
        self.adjust(|options| options.with_timeout(timeout))
    }

    /// The time limit of the whole call, all attempts and the waits between them included. The body of a download is
    /// not.
    pub fn with_deadline(self, limit: Duration) -> Self {
        self.adjust(|options| options.with_deadline(limit))
    }

    /// How the call is repeated.
    pub fn with_retry(self, retry: Retry) -> Self {
        self.adjust(|options| options.with_retry(retry))
    }

    /// Lets a stream of events go on where it broke off or ended: the call is made again, with `Last-Event-ID`, whatever
    /// its method. Lets a download go on where it broke off, if the server can give the rest of the same content, see
    /// [`Reconnect`]. Without effect on any other answer.
    pub fn with_reconnect(self, reconnect: Reconnect) -> Self {
        self.adjust(|options| options.with_reconnect(reconnect))
    }

    /// A key by which the server knows a repetition of this call, in the header `Idempotency-Key`, or as the
    /// operation calls it. The call is
    /// repeated whatever its method then.
    pub fn with_idempotency_key(self, key: &str) -> Self {
        self.adjust(|options| options.with_idempotency_key(key))
    }

    /// Another server, for this call only. The credentials go there too.
    pub fn with_base_url(self, url: &str) -> Self {
        self.adjust(|options| options.with_base_url(url))
    }

    /// As [`Call::with_base_url`], for a server of the document.
    pub fn with_server(self, server: impl Into<Server>) -> Self {
        self.adjust(|options| options.with_server(server))
    }

    /// All of `options`, after and over what is set already.
    pub fn with_options(mut self, options: &CallOptions) -> Self {
        self.0.options.merge(options);
        self
    }

    fn adjust(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.0.options = change(std::mem::take(&mut self.0.options));
        self
    }
}
