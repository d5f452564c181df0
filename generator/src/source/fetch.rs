//! Fetches one address over HTTP, from the origins that the user allows and from no other. Not which address is wanted,
//! and not what arrives.

mod private;

use super::files::{FetchError, Fetched};
use super::origin::{Address, Origin};
use private::Guarded;
use std::time::{Duration, Instant};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};

/// Redirects of one address.
const REDIRECTS: usize = 5;

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

impl Fetcher {
    pub(crate) fn new(limits: Limits) -> Self {
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
        let agent = Agent::with_parts(config, DefaultConnector::default(), Guarded::default());
        Fetcher { agent, limits, spent: Duration::ZERO }
    }

    /// The bytes at an address, at most so many, and where they were in the end.
    pub(crate) fn fetch(
        &mut self,
        address: &Address,
        allowed: &[Origin],
        most: usize,
    ) -> Result<Fetched, FetchError> {
        let start = Instant::now();
        let fetched = self.follow(address, allowed, most);
        self.spent += start.elapsed();
        fetched
    }

    fn follow(&self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        let mut here = address.clone();
        for _ in 0..=REDIRECTS {
            if !allowed.contains(here.origin()) {
                let message = format!("it redirects to `{}`, whose origin is not allowed", here.as_str());
                return Err(FetchError { message, origin: Some(here.origin().clone()) });
            }
            match self.exchange(&here, most)? {
                Step::Done(bytes) => return Ok(Fetched { address: here, bytes }),
                Step::Redirect(location) => {
                    let next = super::uri::join(Some(here.as_str()), &location);
                    let next = next.ok_or_else(|| "it redirects to no address".to_owned());
                    let next = next.and_then(|next| Address::parse(&next));
                    here = next.map_err(|fault| {
                        FetchError::from(format!("it redirects to `{}`: {fault}", location.escape_debug()))
                    })?;
                }
            }
        }
        Err(FetchError::from(format!("it redirects more than {REDIRECTS} times")))
    }

    fn exchange(&self, address: &Address, most: usize) -> Result<Step, FetchError> {
        if self.spent > self.limits.run {
            let seconds = self.limits.run.as_secs();
            return Err(FetchError::from(format!("fetching has taken more than {seconds} seconds already")));
        }
        let answer = self.agent.get(address.as_str()).call().map_err(|error| said(&error))?;
        let status = answer.status();
        let location = answer.headers().get("location").and_then(|value| value.to_str().ok());
        match (status.as_u16(), location) {
            (200, _) => bytes(answer.into_body(), most).map(Step::Done),
            (301 | 302 | 303 | 307 | 308, Some(location)) => Ok(Step::Redirect(location.to_owned())),
            _ => Err(FetchError::from(format!("the server answered {status}"))),
        }
    }
}

fn bytes(mut body: Body, most: usize) -> Result<Vec<u8>, FetchError> {
    let read = body.with_config().limit(most as u64).read_to_vec();
    read.map_err(|error| match error {
        ureq::Error::BodyExceedsLimit(_) => FetchError::from(format!("it is larger than {most} bytes")),
        error => said(&error),
    })
}

fn said(error: &ureq::Error) -> FetchError {
    FetchError::from(error.to_string())
}

#[cfg(test)]
#[path = "../../tests/remote/server.rs"]
mod server;

/// Against a server on this machine: what is followed, and what ends a fetch.
#[cfg(test)]
mod tests {
    use super::server::{Answer, Server};
    use super::{Fetcher, Limits};
    use crate::source::files::{FetchError, Fetched};
    use crate::source::origin::{Address, Origin};
    use std::time::{Duration, Instant};

    fn limits() -> Limits {
        Limits { exchange: Duration::from_millis(400), ..Limits::default() }
    }

    fn fetch(limits: Limits, server: &Server, path: &str, most: usize) -> Result<Fetched, FetchError> {
        let allowed: Vec<Origin> = vec![server.origin.parse().expect("an origin")];
        let address = Address::parse(&format!("{}{path}", server.origin)).expect("an address");
        Fetcher::new(limits).fetch(&address, &allowed, most)
    }

    fn refused(server: &Server, path: &str, most: usize) -> String {
        fetch(limits(), server, path, most).expect_err("refused").message
    }

    #[test]
    fn what_is_there_arrives() {
        let server =
            Server::start().with("/a.json", Answer::ok("{}")).with("/old", Answer::redirect("a.json"));
        let found = fetch(limits(), &server, "/old", 10).expect("found");
        assert_eq!(
            (found.bytes.as_slice(), found.address.as_str()),
            (&b"{}"[..], &*format!("{}/a.json", server.origin))
        );
        let head = server.seen()[0].to_ascii_lowercase();
        assert!(head.contains("\r\nuser-agent: clientsmith/"), "{head}");
        assert!(head.contains("\r\naccept: application/openapi+json"), "{head}");
        assert!(!head.contains("authorization") && !head.contains("cookie"), "{head}");
    }

    #[test]
    fn a_redirect_stays_within_the_allowed_origins() {
        let other = Server::start().with("/a.json", Answer::ok("{}"));
        let server = Server::start()
            .with("/away", Answer::redirect(format!("{}/a.json", other.origin)))
            .with("/file", Answer::redirect("file:///etc/passwd"))
            .with("/user", Answer::redirect(format!("http://user:pw@{}/x", &server_host(&other))))
            .with("/loop", Answer::redirect("/loop"));
        let error = fetch(limits(), &server, "/away", 10).expect_err("refused");
        assert_eq!(
            error.message,
            format!("it redirects to `{}/a.json`, whose origin is not allowed", other.origin)
        );
        assert_eq!(error.origin.map(|origin| origin.to_string()), Some(other.origin.clone()));
        assert!(other.seen().is_empty(), "nothing was asked there");
        assert!(refused(&server, "/file", 10).contains("it does not start with"));
        assert!(refused(&server, "/user", 10).contains("a user or a password"));
        assert_eq!(refused(&server, "/loop", 10), "it redirects more than 5 times");
        assert_eq!(server.paths().iter().filter(|path| *path == "/loop").count(), 6);
    }

    fn server_host(server: &Server) -> String {
        server.origin.trim_start_matches("http://").to_owned()
    }

    #[test]
    fn a_server_may_be_wrong_slow_or_generous() {
        let slow = Answer { delay: Duration::from_secs(5), ..Answer::ok("{}") };
        let server = Server::start()
            .with("/large", Answer::ok(vec![b' '; 2000]))
            .with("/fits", Answer::ok(vec![b' '; 1000]))
            .with("/broken", Answer::status(503))
            .with("/nowhere", Answer::status(302))
            .with("/slow", slow);
        assert_eq!(refused(&server, "/large", 1000), "it is larger than 1000 bytes");
        assert!(fetch(limits(), &server, "/fits", 1000).is_ok());
        assert_eq!(refused(&server, "/missing", 10), "the server answered 404 Not Found");
        assert_eq!(refused(&server, "/broken", 10), "the server answered 503 Service Unavailable");
        assert_eq!(refused(&server, "/nowhere", 10), "the server answered 302 Found");
        let start = Instant::now();
        assert!(refused(&server, "/slow", 10).contains("timeout"));
        assert!(start.elapsed() < Duration::from_secs(4));
    }

    #[test]
    fn a_run_has_a_limit_too() {
        let server = Server::start().with("/a", Answer::ok("{}"));
        let allowed: Vec<Origin> = vec![server.origin.parse().expect("an origin")];
        let address = Address::parse(&format!("{}/a", server.origin)).expect("an address");
        let mut fetcher = Fetcher::new(Limits { run: Duration::ZERO, ..limits() });
        assert!(fetcher.fetch(&address, &allowed, 10).is_ok());
        let error = fetcher.fetch(&address, &allowed, 10).expect_err("refused");
        assert_eq!(error.message, "fetching has taken more than 0 seconds already");
        assert_eq!(server.seen().len(), 1);
    }

    #[test]
    fn nobody_listens() {
        // The near end of a connection: nobody listens there, and no other test can be given the port.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let held = std::net::TcpStream::connect(address).expect("a connection");
        let gone = held.local_addr().expect("an address");
        let allowed: Vec<Origin> = vec![format!("http://{gone}").parse().expect("an origin")];
        let address = Address::parse(&format!("http://{gone}/a")).expect("an address");
        assert!(Fetcher::new(limits()).fetch(&address, &allowed, 10).is_err());
        assert!(Fetcher::new(limits()).fetch(&address, &[], 10).is_err());
    }
}
