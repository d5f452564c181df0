//! Requests of one search: which addresses may be asked, what is sent along, and a list of all that was tried. Not what is
//! looked for.

use super::{Limits, Progress, Tried};
use crate::source::fetch::private::is_private_host;
use crate::source::fetch::{self, Fetcher, REDIRECTS, status_text};
use crate::source::origin::{Address, Origin};

/// An answer whose status is 200, or 304 where that was asked for.
#[derive(Debug)]
pub(super) struct Answer {
    /// Where it was in the end, after redirects.
    pub address: Address,
    pub not_modified: bool,
    pub kind: String,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    /// Fields of `Link`.
    pub links: Vec<String>,
    pub bytes: Vec<u8>,
}

/// Why there is no answer to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The server answered with another status.
    Status(u16),
    /// It was not asked, or it did not answer.
    Failed(String),
}

/// The network, as far as one search may go.
pub(super) struct Net<'p> {
    fetcher: Fetcher,
    /// The server that was named, which alone gets the headers.
    home: Origin,
    headers: Vec<(String, String)>,
    /// Whether private addresses are fine.
    private: bool,
    requests: usize,
    limits: Limits,
    pub tried: Vec<Tried>,
    progress: &'p mut dyn Progress,
}

impl<'p> Net<'p> {
    pub fn new(
        home: &Origin,
        headers: Vec<(String, String)>,
        allow_private: bool,
        limits: Limits,
        progress: &'p mut dyn Progress,
    ) -> Self {
        let private = allow_private || is_private_host(home.host());
        let times = fetch::Limits { connect: limits.connect, exchange: limits.exchange, run: limits.run };
        let fetcher = if private { Fetcher::unguarded(times) } else { Fetcher::new(times) };
        Net {
            fetcher,
            home: home.clone(),
            headers,
            private,
            requests: 0,
            limits,
            tried: Vec::new(),
            progress,
        }
    }

    /// Whether an address is of the server that was named.
    pub fn is_home(&self, address: &Address) -> bool {
        *address.origin() == self.home
    }

    /// What is at an address. `known` is what an earlier answer said of itself: its ETag and its date.
    pub fn get(
        &mut self,
        address: &Address,
        known: Option<(Option<&str>, Option<&str>)>,
    ) -> Result<Answer, Refusal> {
        self.progress.asking(&address.shown());
        let answer = self.follow(address, known);
        let outcome = match &answer {
            Ok(answer) if answer.not_modified => status_text(304),
            Ok(_) => status_text(200),
            Err(Refusal::Status(status)) => status_text(*status),
            Err(Refusal::Failed(why)) => why.clone(),
        };
        let status = match &answer {
            Ok(answer) => Some(if answer.not_modified { 304 } else { 200 }),
            Err(Refusal::Status(status)) => Some(*status),
            Err(Refusal::Failed(_)) => None,
        };
        self.tried.push(Tried { url: address.shown(), status, outcome });
        answer
    }

    /// Says of the last answer what it turned out to be.
    pub fn was(&mut self, what: &str) {
        if let Some(last) = self.tried.last_mut() {
            last.outcome = format!("{}, {what}", last.outcome);
        }
    }

    fn follow(
        &mut self,
        address: &Address,
        known: Option<(Option<&str>, Option<&str>)>,
    ) -> Result<Answer, Refusal> {
        let mut here = address.clone();
        for _ in 0..=REDIRECTS {
            self.judge(&here, address)?;
            let mut headers: Vec<(&str, &str)> = Vec::new();
            if self.is_home(&here) {
                headers.extend(self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            }
            if let Some((etag, date)) = known {
                headers.extend(etag.map(|etag| ("if-none-match", etag)));
                headers.extend(date.map(|date| ("if-modified-since", date)));
            }
            self.requests += 1;
            let progress = &mut *self.progress;
            let mut watch = |count, whole| progress.received(count, whole);
            let answer = self.fetcher.ask(&here, &headers, self.limits.bytes, &mut watch);
            let answer = answer.map_err(|error| Refusal::Failed(error.message))?;
            if let Some(location) = answer.redirect() {
                here = fetch::follow(&here, location).map_err(|error| Refusal::Failed(error.message))?;
                continue;
            }
            let not_modified = answer.status == 304 && known.is_some();
            if answer.status != 200 && !not_modified {
                return Err(Refusal::Status(answer.status));
            }
            let text = |name| answer.header(name).map(str::to_owned);
            let links = answer.headers.get_all("link").iter().filter_map(|value| value.to_str().ok());
            return Ok(Answer {
                not_modified,
                kind: text("content-type").unwrap_or_default().to_ascii_lowercase(),
                etag: text("etag"),
                last_modified: text("last-modified"),
                links: links.map(str::to_owned).collect(),
                address: here,
                bytes: answer.bytes,
            });
        }
        Err(Refusal::Failed(format!("it redirects more than {REDIRECTS} times")))
    }

    /// Whether an address may be asked. Those of pages and redirects are not chosen by the user.
    fn judge(&self, here: &Address, from: &Address) -> Result<(), Refusal> {
        let refuse = |why: String| Err(Refusal::Failed(why));
        if self.requests >= self.limits.requests {
            return refuse(format!("more than {} requests were made already", self.limits.requests));
        }
        if !self.private && is_private_host(here.origin().host()) {
            return refuse(match here == from {
                true => "not asked: a public page does not lead into a private network".to_owned(),
                false => format!("it redirects to `{}`, which is in a private network", here.shown()),
            });
        }
        if from.origin().is_secure() && !here.origin().is_secure() {
            return refuse(format!("it redirects from https to `{}`", here.shown()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, Net, Refusal};
    use crate::source::fetch::server::{Answer, Server};
    use crate::source::origin::Address;

    fn address(text: &str) -> Address {
        Address::parse(text).expect("an address")
    }

    /// What asking for an address comes to, where the user named a server.
    fn ask(home: &str, allow_private: bool, url: &str) -> Result<Vec<u8>, Refusal> {
        let limits = Limits::default();
        let mut progress = ();
        let home = address(home);
        let mut net = Net::new(home.origin(), Vec::new(), allow_private, limits, &mut progress);
        net.get(&address(url), None).map(|answer| answer.bytes)
    }

    #[test]
    fn a_public_page_does_not_lead_into_a_private_network() {
        let server = Server::start().with("/a", Answer::ok("{}"));
        let url = format!("{}/a", server.origin);
        let local = url.replace("127.0.0.1", "localhost");
        let inside =
            ["http://169.254.169.254/latest", "http://printer.local/", "http://db/", "http://[::1]/"];
        for url in [url.as_str(), local.as_str()].into_iter().chain(inside) {
            let refused = ask("https://docs.example.com/", false, url);
            assert!(
                matches!(&refused, Err(Refusal::Failed(why)) if why.contains("private network")),
                "{url}: {refused:?}"
            );
        }
        assert!(server.seen().is_empty());
        assert!(ask("https://docs.example.com/", true, &url).is_ok());
        assert!(ask("http://10.0.0.1/", false, &url).is_ok(), "who names a private server means its network");
    }

    #[test]
    fn a_redirect_into_a_private_network_is_not_followed() {
        let mut progress = ();
        let home = address("https://docs.example.com/");
        let net = Net::new(home.origin(), Vec::new(), false, Limits::default(), &mut progress);
        let refused = net.judge(&address("https://169.254.169.254/latest"), &home);
        assert!(
            matches!(refused, Err(Refusal::Failed(why)) if why.contains("redirects to `https://169.254.169.254/latest`"))
        );
    }

    #[test]
    fn https_does_not_lead_to_http() {
        let mut progress = ();
        let home = address("https://a.test/");
        let net = Net::new(home.origin(), Vec::new(), false, Limits::default(), &mut progress);
        let refused = net.judge(&address("http://a.test/"), &home);
        assert!(matches!(refused, Err(Refusal::Failed(why)) if why.contains("from https to")));
        assert!(net.judge(&address("https://b.test/"), &home).is_ok());
    }
}
