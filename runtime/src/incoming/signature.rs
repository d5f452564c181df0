//! Who sent an incoming request: signatures by a secret that both sides know. Which scheme an API uses no document says;
//! so it is chosen by the caller. It reads no body.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName};
use secrecy::{ExposeSecret, SecretSlice};
use sha2::Sha256;

use crate::error::Error;
use crate::secret::Secret;

/// How old a request may be, and how far ahead its clock.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// Tells requests of the API from those of others, by HMAC-SHA256 (RFC 2104). Comparing takes as long for a wrong
/// signature as for a right one.
///
/// ```
/// # use clientsmith_runtime::{Verifier, http::HeaderMap};
/// # fn main() -> Result<(), clientsmith_runtime::Error> {
/// let verifier = Verifier::standard("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
/// let (headers, body) = (HeaderMap::new(), b"{}");
/// assert!(verifier.verify(&headers, body).is_err()); // it is not signed
/// # Ok(()) }
/// ```
pub struct Verifier {
    keys: Vec<SecretSlice<u8>>,
    scheme: Scheme,
    tolerance: Duration,
}

enum Scheme {
    /// Standard Webhooks 1.0.
    Standard,
    /// The body alone, in this header.
    Body(HeaderName),
}

/// Why a request is not taken for one of the API. `Display` shows nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureError {
    /// A header of the signature is missing.
    Missing,
    /// A header of the signature is not as it should be.
    Malformed,
    /// The request was signed too long ago, or in the future: it may be an old one, sent again.
    Stale,
    /// The signature is not that of the body by the secret.
    Wrong,
}

impl Verifier {
    /// Signatures by the Standard Webhooks specification 1.0: headers `webhook-id`, `webhook-timestamp` and
    /// `webhook-signature`, or the same with `svix-` for `webhook-`. The secret is base64, after `whsec_` or alone.
    ///
    /// # Errors
    /// The secret is empty, or not base64.
    pub fn standard(secret: impl Into<Secret>) -> Result<Self, Error> {
        Self { keys: Vec::new(), scheme: Scheme::Standard, tolerance: TOLERANCE }.or(secret)
    }

    /// The signature of the body in one header, in hexadecimal digits or base64, alone or after a word and `=`:
    /// `X-Hub-Signature-256: sha256=..`. It has no time, so that a request that is sent again is not noticed.
    ///
    /// # Errors
    /// The secret is empty, or `header` cannot be the name of a header.
    pub fn of_body(secret: impl Into<Secret>, header: &str) -> Result<Self, Error> {
        let header = HeaderName::from_bytes(header.as_bytes())
            .map_err(|_| Error::config("the name of the signature's header is none"))?;
        Self { keys: Vec::new(), scheme: Scheme::Body(header), tolerance: TOLERANCE }.or(secret)
    }

    /// One more secret that requests may be signed by, while one takes the place of the other.
    ///
    /// # Errors
    /// As of the first secret.
    pub fn or(mut self, secret: impl Into<Secret>) -> Result<Self, Error> {
        let secret = secret.into();
        let text = secret.expose();
        let key = match self.scheme {
            Scheme::Body(_) => text.as_bytes().to_vec(),
            Scheme::Standard => STANDARD
                .decode(text.strip_prefix("whsec_").unwrap_or(text))
                .map_err(|_| Error::config("the secret of webhooks is not base64"))?,
        };
        if key.is_empty() {
            return Err(Error::config("the secret of webhooks is empty: everybody has it"));
        }
        self.keys.push(key.into());
        Ok(self)
    }

    /// How old a request may be, and how far ahead its clock: five minutes unless set.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Whether the request comes from the API. `body` is what arrived, byte for byte.
    ///
    /// # Errors
    /// It does not, or that cannot be told.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// As [`Verifier::verify`], at another time; for tests.
    ///
    /// # Errors
    /// As [`Verifier::verify`].
    pub fn verify_at(&self, headers: &HeaderMap, body: &[u8], now: SystemTime) -> Result<(), SignatureError> {
        match &self.scheme {
            Scheme::Standard => self.standard_at(headers, body, now),
            Scheme::Body(name) => {
                let text = header(headers, name.as_str()).ok_or(SignatureError::Missing)?;
                let text = match text.split_once('=') {
                    // Base64 ends in `=`; a word stands before something.
                    Some((word, rest)) if !rest.trim_matches('=').is_empty() && word.len() < 16 => rest,
                    _ => text,
                };
                let signature = decoded(text).ok_or(SignatureError::Malformed)?;
                self.compare(&[body], &[signature])
            }
        }
    }

    fn standard_at(&self, headers: &HeaderMap, body: &[u8], now: SystemTime) -> Result<(), SignatureError> {
        let named = |name: &str| {
            let own = header(headers, &format!("webhook-{name}"));
            own.or_else(|| header(headers, &format!("svix-{name}"))).ok_or(SignatureError::Missing)
        };
        let (id, time, signatures) = (named("id")?, named("timestamp")?, named("signature")?);
        let seconds: u64 = time.parse().map_err(|_| SignatureError::Malformed)?;
        let signed = UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).ok_or(SignatureError::Malformed)?;
        let apart = now.duration_since(signed).unwrap_or_else(|ahead| ahead.duration());
        if apart > self.tolerance {
            return Err(SignatureError::Stale);
        }
        // Several, by several secrets or in several versions: `v1,.. v1,.. v1a,..`.
        let of_version = signatures.split(' ').filter_map(|one| one.strip_prefix("v1,"));
        let known: Vec<_> = of_version.filter_map(|text| STANDARD.decode(text).ok()).collect();
        if known.is_empty() {
            return Err(SignatureError::Malformed);
        }
        self.compare(&[id.as_bytes(), b".", time.as_bytes(), b".", body], &known)
    }

    fn compare(&self, content: &[&[u8]], signatures: &[Vec<u8>]) -> Result<(), SignatureError> {
        let mut matches = false;
        for key in &self.keys {
            // HMAC takes keys of every length.
            let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.expose_secret()) else { continue };
            content.iter().for_each(|part| mac.update(part));
            for signature in signatures {
                matches |= mac.clone().verify_slice(signature).is_ok();
            }
        }
        if matches { Ok(()) } else { Err(SignatureError::Wrong) }
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// Hexadecimal digits of a SHA-256, else base64.
fn decoded(text: &str) -> Option<Vec<u8>> {
    if text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let digits = text.as_bytes().chunks(2);
        return digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    }
    STANDARD.decode(text).ok()
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the request is not signed",
            Self::Malformed => "the signature of the request cannot be read",
            Self::Stale => "the request was signed at another time than now",
            Self::Wrong => "the signature is not that of the request",
        })
    }
}

impl std::error::Error for SignatureError {}

/// Shows no secret.
impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier").field("tolerance", &self.tolerance).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::{SignatureError, Verifier};
    use http::HeaderMap;
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    /// Of the example that the specification and the libraries of Svix share.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const BODY: &[u8] = br#"{"test": 2432232314}"#;
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    fn request(prefix: &str, time: &str, signature: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in
            [("id", "msg_p5jXN8AQM9LWM0D4loKWxJek"), ("timestamp", time), ("signature", signature)]
        {
            let name: http::HeaderName = format!("{prefix}-{name}").parse().unwrap();
            headers.insert(name, value.parse().unwrap());
        }
        headers
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn standard_webhooks() {
        let verifier = Verifier::standard(SECRET).unwrap();
        let run = |headers: &HeaderMap, body: &[u8]| verifier.verify_at(headers, body, at(1_614_265_330));
        let right = request("webhook", "1614265330", SIGNATURE);
        assert_eq!(run(&right, BODY), Ok(()));
        assert_eq!(run(&request("svix", "1614265330", SIGNATURE), BODY), Ok(()));
        let several = format!("v1a,zzz v1,AAAA {SIGNATURE}");
        assert_eq!(run(&request("webhook", "1614265330", &several), BODY), Ok(()));
        assert_eq!(run(&right, b"{}"), Err(SignatureError::Wrong));
        assert_eq!(run(&request("webhook", "1614265331", SIGNATURE), BODY), Err(SignatureError::Wrong));
        assert_eq!(run(&request("webhook", "soon", SIGNATURE), BODY), Err(SignatureError::Malformed));
        assert_eq!(run(&request("webhook", "1614265330", "v2,AAAA"), BODY), Err(SignatureError::Malformed));
        assert_eq!(run(&HeaderMap::new(), BODY), Err(SignatureError::Missing));
        for other in [1_614_265_330 + 301, 1_614_265_330 - 301] {
            assert_eq!(verifier.verify_at(&right, BODY, at(other)), Err(SignatureError::Stale));
        }
        let rolled = Verifier::standard("whsec_AAAA").unwrap();
        assert_eq!(rolled.verify_at(&right, BODY, at(1_614_265_330)), Err(SignatureError::Wrong));
        assert_eq!(rolled.or(SECRET).unwrap().verify_at(&right, BODY, at(1_614_265_330)), Ok(()));
    }

    /// What the documentation of GitHub states: its secret, body and signature.
    #[test]
    fn signatures_of_the_body() {
        let verifier = Verifier::of_body("It's a Secret to Everybody", "X-Hub-Signature-256").unwrap();
        let digits = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
        for text in [format!("sha256={digits}"), digits.to_owned(), digits.to_uppercase()] {
            let headers =
                HeaderMap::from_iter([("x-hub-signature-256".parse().unwrap(), text.parse().unwrap())]);
            assert_eq!(verifier.verify(&headers, b"Hello, World!"), Ok(()), "{text}");
            assert_eq!(verifier.verify(&headers, b"Hello, World"), Err(SignatureError::Wrong));
        }
        let base64 = "dXEH6g6yUJ/CESIczphLijdXC211hsIsRvQ3nIsEPhc=";
        let headers =
            HeaderMap::from_iter([("x-hub-signature-256".parse().unwrap(), base64.parse().unwrap())]);
        assert_eq!(verifier.verify(&headers, b"Hello, World!"), Ok(()));
    }

    #[test]
    fn secrets_are_not_shown_and_must_be_some() {
        let verifier = Verifier::standard(SECRET).unwrap();
        assert!(!format!("{verifier:?}").contains("MfKQ"));
        assert!(Verifier::standard("whsec_not base64").is_err());
        assert!(Verifier::standard("whsec_").is_err());
        assert!(Verifier::of_body("", "x-signature").is_err());
        assert!(Verifier::of_body("secret", "x signature").is_err());
    }
}
