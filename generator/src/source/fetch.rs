//! Fetches one address over HTTP: from the origins that the user allows and from no other, or in one exchange that the
//! caller has judged. Not which address is wanted, and not what arrives.

pub(crate) mod private;

use super::files::{FetchError, Fetched};
use super::origin::{Address, Origin};
use private::Guarded;
use std::io::{self, Read as _};
use std::time::{Duration, Instant};
use ureq::http::{HeaderMap, StatusCode};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};

/// Redirects of one address.
pub(crate) const REDIRECTS: usize = 5;

/// What is asked for, the likeliest first.
const ACCEPT: &str = "application/openapi+json, application/openapi+yaml, application/schema+json, application/json, \
    application/yaml, */*;q=0.1";

/// What a run may cost.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// To connect.
    pub(crate) connect: Duration,
    /// One exchange.
    pub(crate) exchange: Duration,
    /// All of them.
    pub(crate) run: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            connect: Duration::from_secs(10),
            exchange: Duration::from_secs(30),
            run: Duration::from_secs(300),
        }
    }
}

/// Fetches addresses, one after the other.
#[derive(Debug)]
pub(crate) struct Fetcher {
    agent: Agent,
    limits: Limits,
    spent: Duration,
}

/// What one exchange came to.
enum Step {
    Done(Vec<u8>),
    Redirect(String),
}

/// What a server answered, whatever it was.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// Empty unless the status is 200.
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    /// A header that is text; the first where there are several.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Where a redirect leads to.
    pub(crate) fn redirect(&self) -> Option<&str> {
        self.header("location").filter(|_| matches!(self.status, 301 | 302 | 303 | 307 | 308))
    }
}

/// Told how many bytes have come, and of how many, where that is known.
pub(crate) type Watch<'w> = &'w mut dyn FnMut(u64, Option<u64>);

impl Fetcher {
    pub(crate) fn new(limits: Limits) -> Self {
        Fetcher::with(limits, Guarded::default())
    }

    /// As [`Fetcher::new`]; names may also lead to private addresses.
    #[cfg(feature = "fetch")]
    pub(crate) fn unguarded(limits: Limits) -> Self {
        Fetcher::with(limits, Guarded::open())
    }

    fn with(limits: Limits, names: Guarded) -> Self {
        let config = Agent::config_builder()
            .user_agent(concat!("clientsmith/", env!("CARGO_PKG_VERSION")))
            .accept(ACCEPT)
            .http_status_as_error(false)
            // Each one is judged here.
            .max_redirects(0)
            .timeout_connect(Some(limits.connect))
            .timeout_global(Some(limits.exchange))
            .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), names);
        Fetcher { agent, limits, spent: Duration::ZERO }
    }

    /// The bytes at an address, at most so many, and where they were in the end.
    pub(crate) fn fetch(
        &mut self,
        address: &Address,
        allowed: &[Origin],
        most: usize,
    ) -> Result<Fetched, FetchError> {
        let mut here = address.clone();
        for _ in 0..=REDIRECTS {
            if !allowed.contains(here.origin()) {
                let message = format!("it redirects to `{}`, whose origin is not allowed", here.shown());
                return Err(FetchError { message, origin: Some(here.origin().clone()) });
            }
            match self.exchange(&here, most)? {
                Step::Done(bytes) => return Ok(Fetched { address: here, bytes }),
                Step::Redirect(location) => here = follow(&here, &location)?,
            }
        }
        Err(FetchError::from(format!("it redirects more than {REDIRECTS} times")))
    }

    fn exchange(&mut self, address: &Address, most: usize) -> Result<Step, FetchError> {
        let answer = self.ask(address, &[], most, &mut |_, _| {})?;
        match (answer.status, answer.redirect()) {
            (200, _) => Ok(Step::Done(answer.bytes)),
            (_, Some(location)) => Ok(Step::Redirect(location.to_owned())),
            (status, None) => Err(FetchError::from(format!("the server answered {}", status_text(status)))),
        }
    }

    /// One exchange: no redirect is followed. The caller has judged the address.
    pub(crate) fn ask(
        &mut self,
        address: &Address,
        headers: &[(&str, &str)],
        most: usize,
        watch: Watch<'_>,
    ) -> Result<Answer, FetchError> {
        if self.spent > self.limits.run {
            let seconds = self.limits.run.as_secs();
            return Err(FetchError::from(format!("fetching has taken more than {seconds} seconds already")));
        }
        let start = Instant::now();
        let answer = self.exchanged(address, headers, most, watch);
        self.spent += start.elapsed();
        answer
    }

    fn exchanged(
        &self,
        address: &Address,
        headers: &[(&str, &str)],
        most: usize,
        watch: Watch<'_>,
    ) -> Result<Answer, FetchError> {
        let request = headers
            .iter()
            .fold(self.agent.get(address.as_str()), |request, (name, value)| request.header(*name, *value));
        let (head, body) = request.call().map_err(|error| said(&error))?.into_parts();
        let status = head.status.as_u16();
        let bytes = if status == 200 { bytes(body, most, watch)? } else { Vec::new() };
        Ok(Answer { status, headers: head.headers, bytes })
    }
}

/// The address that a redirect means.
pub(crate) fn follow(here: &Address, location: &str) -> Result<Address, FetchError> {
    let next = super::uri::join(Some(here.as_str()), location);
    let next = next.ok_or_else(|| "it redirects to no address".to_owned());
    next.and_then(|next| Address::parse(&next)).map_err(|fault| {
        let location = super::origin::query::masked(location, &[]);
        FetchError::from(format!("it redirects to `{}`: {fault}", location.escape_debug()))
    })
}

/// A status with the words of its registry, never those of the server.
pub(crate) fn status_text(status: u16) -> String {
    StatusCode::from_u16(status).map_or_else(|_| status.to_string(), |status| status.to_string())
}

fn bytes(body: Body, most: usize, watch: Watch<'_>) -> Result<Vec<u8>, FetchError> {
    let whole = body.content_length();
    // Counted behind decompression.
    let mut reader = body.into_with_config().limit(most as u64).reader();
    let mut bytes = Vec::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        match reader.read(&mut piece) {
            Ok(0) => return Ok(bytes),
            Ok(count) => bytes.extend_from_slice(&piece[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                return Err(match ureq::Error::from(error) {
                    ureq::Error::BodyExceedsLimit(_) => {
                        FetchError::from(format!("it is larger than {most} bytes"))
                    }
                    error => said(&error),
                });
            }
        }
        watch(bytes.len() as u64, whole);
    }
}

fn said(error: &ureq::Error) -> FetchError {
    FetchError::from(error.to_string())
}

#[cfg(test)]
#[path = "../../tests/remote/server.rs"]
pub(crate) mod server;

#[cfg(test)]
#[path = "../../tests/remote/fetcher.rs"]
mod tests;
