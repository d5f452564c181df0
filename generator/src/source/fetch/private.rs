//! Keeps names of the network from leading into this machine or its own networks. Not which names are asked for.
//!
//! The check is made on the addresses that are connected to, not on an earlier look-up, so that a name cannot answer
//! otherwise the second time.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// The system's resolver; a name must not resolve to a private address, unless it is open.
#[derive(Debug, Default)]
pub(super) struct Guarded {
    resolver: DefaultResolver,
    open: bool,
}

impl Guarded {
    /// Names may lead anywhere.
    #[cfg(feature = "fetch")]
    pub(super) fn open() -> Self {
        Guarded { open: true, ..Guarded::default() }
    }
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.resolver.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or_default().to_ascii_lowercase();
        // Who states an address, or this machine, means it.
        let is_meant = self.open
            || host == "localhost"
            || host.ends_with(".localhost")
            || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
        match found.iter().find(|address| !is_meant && is_private(address.ip())) {
            None => Ok(found),
            Some(address) => {
                let message = format!("`{host}` is the private address {}", address.ip());
                Err(ureq::Error::Other(message.into()))
            }
        }
    }
}

/// Whether a host is a private address, or a name that only a private network can know: one without a dot, or below a
/// domain that is set aside for such networks (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`).
#[cfg(feature = "fetch")]
pub(crate) fn is_private_host(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    match host.parse::<IpAddr>() {
        Ok(address) => is_private(address),
        Err(_) => {
            let below = |domain: &&str| host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'));
            !host.contains('.') || ["localhost", "local", "internal", "lan", "home.arpa"].iter().any(below)
        }
    }
}

/// Whether an address is not of the public network (the registries of RFC 6890).
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_4(address),
        IpAddr::V6(address) => is_private_6(address),
    }
}

fn is_private_4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_documentation()
        || address.is_multicast()
        || first == 0
        || first >= 240
        || (first == 100 && second & 0b1100_0000 == 64)
        || (first == 192 && second == 0 && third == 0)
        || (first == 198 && second & 0b1111_1110 == 18)
}

fn is_private_6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    // Addresses of IPv4 inside of ones of IPv6: mapped, and those of NAT64 (RFC 6052) and 6to4 (RFC 3056).
    let last = |at: usize| {
        let [one, two] = segments[at].to_be_bytes();
        let [three, four] = segments[at + 1].to_be_bytes();
        Ipv4Addr::new(one, two, three, four)
    };
    match segments {
        [0, 0, 0, 0, 0, 0xffff, ..] | [0, 0, 0, 0, 0, 0, ..] | [0x64, 0xff9b, 0, 0, 0, 0, ..] => {
            is_private_4(last(6))
        }
        [0x2002, ..] => is_private_4(last(1)),
        // Only what is given out as unicast is public.
        [first, ..] => first & 0xe000 != 0x2000 || (first == 0x2001 && segments[1] == 0xdb8),
    }
}

#[cfg(test)]
mod tests {
    use super::is_private;
    #[cfg(feature = "fetch")]
    use super::is_private_host;

    #[cfg(feature = "fetch")]
    #[test]
    fn names_that_only_a_private_network_knows() {
        for host in [
            "localhost",
            "api",
            "x.localhost",
            "printer.local",
            "docs.corp.internal",
            "nas.lan",
            "a.home.arpa",
            "[::1]",
            "10.0.0.1",
        ] {
            assert!(is_private_host(host), "{host}");
        }
        for host in [
            "example.com",
            "local.example.com",
            "notlocal.com",
            "1.1.1.1",
            "[2606:4700::1]",
            "internal.example",
        ] {
            assert!(!is_private_host(host), "{host}");
        }
    }

    #[test]
    fn private_addresses_of_every_form() {
        for text in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.168.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "fc00::1",
            "fe80::1",
            "ff02::1",
            "2001:db8::1",
        ] {
            assert!(is_private(text.parse().expect("an address")), "{text}");
        }
        for text in ["1.1.1.1", "93.184.216.34", "2606:4700::1", "64:ff9b::808:808", "::ffff:8.8.8.8"] {
            assert!(!is_private(text.parse().expect("an address")), "{text}");
        }
    }
}
