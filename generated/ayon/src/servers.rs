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
    /// The server of the studio.
    ///
    /// `https://{host}`.
    Main "https://{host}" {
        /// Host, and port if need be, of the server.
        ///
        /// Sets `host`; `localhost` unless set.
        host: std::string::String, "host" = "localhost",
    }
}

rt::server! {
    /// A server on this machine, on its usual port.
    ///
    /// `http://localhost:5000`.
    Localhost5000 "http://localhost:5000" {
    }
}
