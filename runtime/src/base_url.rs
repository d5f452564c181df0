//! Reading a base URL: what is allowed in it, and its normal form. It does not know what is appended.

use url::Url;

/// Checks `text` and gives it without a trailing slash: `https://host[:port][/prefix]`.
///
/// The reason of a refusal never repeats the text: a user may have put a password into it.
pub(crate) fn read(text: &str) -> Result<String, String> {
    let url = Url::parse(text.trim()).map_err(|error| {
        format!("the base URL is not an absolute URL, such as `https://api.example.com`: {error}")
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("the base URL must be http or https, not `{}`", url.scheme()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL must not hold a user name or a password; set a credential instead".into());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL must not have a query or a fragment".into());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// As [`read`], of a server that may be relative to another one.
pub(crate) fn read_at(text: &str, base: Option<&str>) -> Result<String, String> {
    match base.and_then(|base| Url::parse(&format!("{base}/")).ok()) {
        Some(base) if Url::parse(text) == Err(url::ParseError::RelativeUrlWithoutBase) => {
            match base.join(text) {
                Ok(url) => read(url.as_str()),
                Err(error) => Err(format!("the server cannot be found from the base URL: {error}")),
            }
        }
        _ => read(text),
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn keeps_the_prefix_and_drops_the_slash() {
        assert_eq!(read("https://a.test").unwrap(), "https://a.test");
        assert_eq!(read(" https://A.test:443/v1/ ").unwrap(), "https://a.test/v1");
        assert_eq!(read("http://127.0.0.1:8080/a/b").unwrap(), "http://127.0.0.1:8080/a/b");
    }

    #[test]
    fn refuses_what_is_no_server() {
        for text in
            ["", "api.test", "/v1", "ftp://a.test", "https://", "https://a.test?x=1", "https://a.test#x"]
        {
            assert!(read(text).is_err(), "{text}");
        }
        let refusal = read("https://user:hunter2@a.test").unwrap_err();
        assert!(!refusal.contains("hunter2"), "{refusal}");
    }
}
