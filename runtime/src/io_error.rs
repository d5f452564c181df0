//! Errors as `std::io` has them, for those who read and write bodies. The error itself stays within.

use std::io;

use crate::error::{Error, ErrorKind};
use crate::transport::{TransportError, TransportErrorKind};

/// For those who read and write: the error stays within.
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::Timeout => io::ErrorKind::TimedOut,
            ErrorKind::Connect => io::ErrorKind::NotConnected,
            ErrorKind::Transport => io::ErrorKind::ConnectionAborted,
            ErrorKind::Decode => io::ErrorKind::InvalidData,
            _ => io::ErrorKind::Other,
        };
        Self::new(kind, error)
    }
}

/// For those who read and write: the error stays within.
impl From<TransportError> for io::Error {
    fn from(error: TransportError) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::Timeout => io::ErrorKind::TimedOut,
            TransportErrorKind::Connect => io::ErrorKind::NotConnected,
            TransportErrorKind::Other => io::ErrorKind::ConnectionAborted,
        };
        Self::new(kind, error)
    }
}
