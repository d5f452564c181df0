//! What of an address may be a secret: values in its query. How it is shown without them, and how they come from the
//! environment. Not which addresses are asked.

use super::Address;
use std::fmt;

/// Parts of names of parameters whose values are secrets.
const SECRET: &[&str] =
    &["auth", "cookie", "credential", "key", "pass", "pwd", "secret", "session", "sig", "signature", "token"];
/// In place of a value.
const HIDDEN: &str = "***";
/// `${` and `}` as they stand in an address.
const OPEN: &str = "$%7B";
const CLOSE: &str = "%7D";

/// Whether the value of a parameter is a secret, by its name: one of its words is, or all of it but for marks.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_one = |word: &str| SECRET.contains(&word) || word.ends_with("token") || word.ends_with("key");
    name.split(|one: char| !one.is_ascii_alphanumeric()).any(is_one)
        || ["password", "passwd", "authorization", "secret"].iter().any(|word| name.contains(word))
}

/// An address or a reference without values that are secrets, by the names of their parameters or of `hidden`.
pub(crate) fn masked(text: &str, hidden: &[String]) -> String {
    let Some((path, query)) = text.split_once('?') else { return text.to_owned() };
    let (query, fragment) = query.split_at(query.find('#').unwrap_or(query.len()));
    let shown = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value))
            if !value.is_empty() && (is_secret(name) || hidden.iter().any(|one| one == name)) =>
        {
            format!("{name}={HIDDEN}")
        }
        _ => pair.to_owned(),
    });
    format!("{path}?{}{fragment}", shown.collect::<Vec<_>>().join("&"))
}

impl Address {
    /// As it may be shown and kept: without secrets in its query.
    pub fn shown(&self) -> String {
        masked(&self.text, &self.hidden)
    }

    /// As it is written in a manifest, with its variables.
    pub fn template(&self) -> String {
        let Some((path, query)) = self.text.split_once('?') else { return self.text.clone() };
        let mut out = format!("{path}?");
        let mut rest = query;
        while let Some((before, name, after)) = variable(rest) {
            out += &format!("{before}${{{name}}}");
            rest = after;
        }
        out + rest
    }

    /// The parameter that has a secret as it is, and not as a variable.
    pub fn plain_secret(&self) -> Option<&str> {
        let (_, query) = self.text.split_once('?')?;
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let mut plain = pairs.filter(|(name, value)| !value.is_empty() && is_secret(name));
        plain.find(|(_, value)| variable(value).is_none()).map(|(name, _)| name)
    }

    /// The address with the values of its variables: `?token=${TOKEN}`.
    ///
    /// # Errors
    /// A clause that names the variable that is missing or empty.
    pub fn filled(&self, value: &dyn Fn(&str) -> Option<String>) -> Result<Address, String> {
        let Some((path, query)) = self.text.split_once('?') else { return Ok(self.clone()) };
        let mut filled = Address { text: format!("{path}?"), ..self.clone() };
        for (at, pair) in query.split('&').enumerate() {
            filled.text += if at > 0 { "&" } else { "" };
            let mut rest = pair;
            while let Some((before, name, after)) = variable(rest) {
                let value = value(name).filter(|value| !value.is_empty());
                let value = value.ok_or_else(|| format!("the environment variable {name} is not set"))?;
                filled.text += before;
                for byte in value.bytes() {
                    match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                        true => filled.text.push(char::from(byte)),
                        false => filled.text += &format!("%{byte:02X}"),
                    }
                }
                filled.hidden.extend(pair.split_once('=').map(|(name, _)| name.to_owned()));
                rest = after;
            }
            filled.text += rest;
        }
        Ok(filled)
    }
}

/// The first variable of a text: what is before it, its name, what is after it.
fn variable(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(OPEN)?;
    let (name, after) = rest.split_once(CLOSE)?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name.then_some((before, name, after))
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Address").field(&self.shown()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{is_secret, masked};
    use crate::source::origin::Address;

    fn address(text: &str) -> Address {
        Address::parse(text).expect("an address")
    }

    #[test]
    fn secrets_of_a_query_are_not_shown() {
        for name in [
            "token",
            "access_token",
            "apiKey",
            "api-key",
            "key",
            "X-Amz-Signature",
            "sig",
            "auth",
            "Password",
        ] {
            assert!(is_secret(name), "{name}");
            let shown = address(&format!("https://a.test/b?v=1&{name}=s3cret&w=%20")).shown();
            assert_eq!(shown, format!("https://a.test/b?v=1&{name}=***&w=%20"));
        }
        for name in ["keyword", "author", "tokens_per_page", "design", "passage", "version", "keys"] {
            assert!(!is_secret(name), "{name}");
        }
        assert!(!format!("{:?}", address("https://a.test/?key=s3cret")).contains("s3cret"));
        assert_eq!(masked("/a?token=s3cret&b#c", &[]), "/a?token=***&b#c");
        assert_eq!(address("https://a.test/?token=&a").shown(), "https://a.test/?token=&a");
    }

    #[test]
    fn variables_come_from_the_environment_and_are_not_shown() {
        let given = address("https://a.test/api.json?v=${V}&x=a${X}b");
        assert_eq!(given.template(), "https://a.test/api.json?v=${V}&x=a${X}b");
        let value = |name: &str| (name == "V" || name == "X").then(|| format!("s3cret&{name}"));
        let filled = given.filled(&value).expect("both are there");
        assert_eq!(filled.as_str(), "https://a.test/api.json?v=s3cret%26V&x=as3cret%26Xb");
        assert_eq!(filled.shown(), "https://a.test/api.json?v=***&x=***");
        assert_eq!(given.filled(&|_| None), Err("the environment variable V is not set".to_owned()));
        // What is no name of a variable is a text.
        let odd = address("https://a.test/?a=${}&b=${x y}&c=${");
        assert_eq!(odd.filled(&|_| None).as_ref().map(Address::as_str), Ok(odd.as_str()));
    }

    #[test]
    fn a_secret_that_is_written_out_is_found() {
        assert_eq!(address("https://a.test/?v=1&api_key=s3cret").plain_secret(), Some("api_key"));
        assert_eq!(address("https://a.test/?v=1&api_key=${KEY}").plain_secret(), None);
        assert_eq!(address("https://a.test/?v=1&api_key=").plain_secret(), None);
        assert_eq!(address("https://a.test/token=1").plain_secret(), None);
    }
}
