//! Addresses on the network and the origins that the user allows (RFC 6454). Nothing is fetched here.
//!
//! Read strictly and by us: what is judged here is what is asked for later, letter for letter, so that no two programs
//! can disagree about which host an address means.

pub(crate) mod query;

use std::fmt;
use std::str::FromStr;

/// Scheme, host and port of a server that the user names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    secure: bool,
    /// In lower case; an address of IPv6 in its brackets.
    host: String,
    port: u16,
}

/// An address of `http` or `https`, without a fragment.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    origin: Origin,
    text: String,
    /// Parameters of the query whose values came from the environment.
    hidden: Vec<String>,
}

impl Origin {
    /// Whether the host is an address of the network itself or this machine, and no name that somebody else answers for.
    pub fn is_literal(&self) -> bool {
        let local = self.host == "localhost" || self.host.ends_with(".localhost");
        local || self.host.starts_with('[') || self.host.parse::<std::net::Ipv4Addr>().is_ok()
    }

    /// The host, in lower case; an address of IPv6 in its brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is of `https`.
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    fn read(text: &str) -> Result<(Origin, &str), String> {
        let (secure, rest) = match text.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (false, rest),
            Some(_) | None => return Err("it does not start with `https://` or `http://`".to_owned()),
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, behind) = rest.split_at(end);
        if authority.contains('@') {
            return Err("it has a user or a password in it".to_owned());
        }
        let (host, port) = match authority.rfind(':') {
            Some(at) if !authority.ends_with(']') => (&authority[..at], Some(&authority[at + 1..])),
            Some(_) | None => (authority, None),
        };
        let port = match port {
            None => {
                if secure {
                    443
                } else {
                    80
                }
            }
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse::<u16>().ok().filter(|port| *port > 0).ok_or("its port is none")?
            }
            Some(_) => return Err("its port is none".to_owned()),
        };
        let host = host.to_ascii_lowercase();
        if !is_host(&host) {
            return Err("its host is neither a name in ASCII nor an address".to_owned());
        }
        Ok((Origin { secure, host, port }, behind))
    }
}

/// Letters, digits, hyphens and dots; what is all digits and dots is an address in four parts, since systems read other
/// numbers (`0x7f.1`, `2130706433`) as addresses too.
fn is_host(host: &str) -> bool {
    if let Some(inner) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return inner.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let label = |label: &str| {
        let plain = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        plain && !label.is_empty() && label.len() <= 63 && !label.starts_with('-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_number = last.starts_with(|first: char| first.is_ascii_digit());
    host.len() <= 253
        && host.split('.').all(label)
        && (!is_number || host.parse::<std::net::Ipv4Addr>().is_ok())
}

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match Origin::read(text)? {
            (origin, "" | "/") => Ok(origin),
            _ => Err("it has a path, and an origin has none: `https://schemas.example.com`".to_owned()),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.secure { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)?;
        match (self.secure, self.port) {
            (true, 443) | (false, 80) => Ok(()),
            (_, port) => write!(f, ":{port}"),
        }
    }
}

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Address::parse(text)
    }
}

impl Address {
    /// Reads an address; its fragment is dropped.
    ///
    /// # Errors
    /// A clause that says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (origin, behind) = Origin::read(text.split('#').next().unwrap_or_default())?;
        let mut whole = origin.to_string();
        if !behind.starts_with('/') {
            whole.push('/');
        }
        for byte in behind.bytes() {
            match byte {
                b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' => {
                    whole += &format!("%{byte:02X}")
                }
                byte if byte.is_ascii_graphic() => whole.push(char::from(byte)),
                byte => whole += &format!("%{byte:02X}"),
            }
        }
        Ok(Address { origin, text: whole, hidden: Vec::new() })
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// As it is asked for. There may be a secret in it: what is shown is [`Address::shown`].
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, Origin};

    #[test]
    fn origins_are_read_strictly() {
        for (text, expected) in [
            ("https://Schemas.Example.com", "https://schemas.example.com"),
            ("https://a.test:443/", "https://a.test"),
            ("http://a.test:8080", "http://a.test:8080"),
            ("http://[::1]:80", "http://[::1]"),
            ("http://127.0.0.1:5", "http://127.0.0.1:5"),
        ] {
            assert_eq!(text.parse::<Origin>().map(|origin| origin.to_string()).as_deref(), Ok(expected));
        }
        for text in [
            "schemas.example.com",
            "ftp://a.test",
            "https://a.test/path",
            "https://user@a.test",
            "https://a.test:0",
            "https://a.test:65536",
            "https://a.test:x",
            "https://",
            "https://a..test",
            "https://a.test\\.evil.test",
            "https://a b",
            "https://2130706433",
            "https://0x7f.1",
            "https://[::1",
            "https://ä.test",
            "*",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
    }

    #[test]
    fn addresses_are_what_is_asked_for() {
        let address = Address::parse("HTTPS://A.test:443/b c/ä?x={y}#/z").expect("an address");
        assert_eq!(address.as_str(), "https://a.test/b%20c/%C3%A4?x=%7By%7D");
        assert_eq!(Address::parse("https://a.test?x").expect("an address").as_str(), "https://a.test/?x");
        assert!(Address::parse("https://a.test@evil.test/").is_err());
        assert!("http://10.0.0.1".parse::<Origin>().is_ok_and(|origin| origin.is_literal()));
        assert!("http://x.localhost".parse::<Origin>().is_ok_and(|origin| origin.is_literal()));
        assert!("https://a.test".parse::<Origin>().is_ok_and(|origin| !origin.is_literal()));
    }
}
