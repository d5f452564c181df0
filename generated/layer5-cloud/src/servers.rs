// Written by clientsmith. Do not edit: the next run overwrites it.

//! Servers of the API: for [`ClientBuilder::server`](crate::ClientBuilder::server), and for one call.

use clientsmith_runtime as rt;

use crate::Call;

impl<O: rt::Operation> Call<O> {
    /// Sends this call to another server of the document, credentials included.
    pub fn with_server(self, server: impl Into<rt::Server>) -> Self {
        Self::from(self.inner.with_server(server))
    }
}

rt::server! {
    /// Layer5 Cloud.
    ///
    /// `https://cloud.layer5.io`.
    Layer5Cloud "https://cloud.layer5.io" {
    }
}

rt::server! {
    /// An installation of one's own.
    ///
    /// `{protocol}://{host}`.
    Host "{protocol}://{host}" {
        /// Sets `protocol`; `https` unless set.
        protocol: Protocol, "protocol" = "https",
        /// Host, with a port if need be.
        ///
        /// Sets `host`; `cloud.layer5.io` unless set.
        host: std::string::String, "host" = "cloud.layer5.io",
    }
}

/// Values of the variable `protocol` of a server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// `https`.
    Https,
    /// `http`.
    Http,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { Protocol { Https "https", Http "http" } }
