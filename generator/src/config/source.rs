//! Where the document of a client is fetched from, as the user said it. Nothing is fetched here.

use crate::source::origin::Address;

/// The source of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceConfig {
    /// The document, or the page that people look at.
    pub url: Address,
    /// Which of several documents: its name or its address.
    pub pick: Option<String>,
    /// Headers of requests to the server of `url`, and to no other.
    pub headers: Vec<HeaderTemplate>,
    /// Whether names may lead to private addresses although the one in `url` does not look like one.
    pub allow_private: bool,
}

impl SourceConfig {
    /// An address that is asked without headers.
    pub fn of(url: Address) -> Self {
        SourceConfig { url, pick: None, headers: Vec::new(), allow_private: false }
    }
}

/// A header whose value has environment variables in it: `Bearer ${TOKEN}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderTemplate {
    name: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Variable(String),
}

/// Parts of names of headers whose values are secrets.
const SECRET: &[&str] = &["auth", "cookie", "key", "token", "secret", "password", "session", "signature"];

/// Headers that are the matter of whoever sends a request.
const OURS: &[&str] = &[
    "accept-encoding",
    "connection",
    "content-length",
    "expect",
    "host",
    "if-modified-since",
    "if-none-match",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

impl HeaderTemplate {
    /// Reads a name and a value with `${VARIABLE}` in it.
    ///
    /// # Errors
    /// A clause that says what is wrong. It never has the value in it, which may be a secret.
    pub fn parse(name: &str, value: &str) -> Result<Self, String> {
        let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        let name = name.to_ascii_lowercase();
        if name.is_empty() || !name.bytes().all(is_token) {
            return Err("its name is not that of a header".to_owned());
        }
        if OURS.contains(&name.as_str()) {
            return Err("it is set by clientsmith itself".to_owned());
        }
        let mut parts = Vec::new();
        let mut rest = value;
        while let Some(start) = rest.find("${") {
            let end = rest[start..].find('}').ok_or("it has a `${` that is not closed")?;
            let variable = &rest[start + 2..start + end];
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            if variable.is_empty() || !variable.bytes().all(plain) {
                return Err("between `${` and `}` is no name of an environment variable".to_owned());
            }
            parts.push(Part::Text(rest[..start].to_owned()));
            parts.push(Part::Variable(variable.to_owned()));
            rest = &rest[start + end + 1..];
        }
        parts.push(Part::Text(rest.to_owned()));
        let has_variable = parts.iter().any(|part| matches!(part, Part::Variable(_)));
        if !has_variable && SECRET.iter().any(|word| name.contains(word)) {
            return Err("its value is a secret; name an environment variable: `Bearer ${TOKEN}`".to_owned());
        }
        if parts.iter().any(|part| matches!(part, Part::Text(text) if !is_value(text))) {
            return Err("its value has characters that no header can have".to_owned());
        }
        Ok(HeaderTemplate { name, parts })
    }

    /// Reads `NAME: VALUE`.
    ///
    /// # Errors
    /// As [`HeaderTemplate::parse`].
    pub fn parse_line(line: &str) -> Result<Self, String> {
        let (name, value) = line.split_once(':').ok_or("it has no `:` between name and value")?;
        HeaderTemplate::parse(name.trim(), value.trim())
    }

    /// The name, in lower case.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value as it was written, with its variables.
    pub fn template(&self) -> String {
        let write = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Variable(name) => format!("${{{name}}}"),
        };
        self.parts.iter().map(write).collect()
    }

    /// The value, with its variables replaced.
    ///
    /// # Errors
    /// A clause that names the variable that is missing, empty or no text of a header.
    pub fn value(&self, variable: &dyn Fn(&str) -> Option<String>) -> Result<String, String> {
        let mut whole = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => whole += text,
                Part::Variable(name) => match variable(name).filter(|value| !value.is_empty()) {
                    Some(value) if is_value(&value) => whole += &value,
                    Some(_) => {
                        return Err(format!("the environment variable {name} has what no header can have"));
                    }
                    None => return Err(format!("the environment variable {name} is not set")),
                },
            }
        }
        Ok(whole)
    }
}

/// Whether a text can be sent in a header; above all, it has no line break.
fn is_value(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::HeaderTemplate;

    #[test]
    fn variables_are_replaced() {
        let header = HeaderTemplate::parse_line("Authorization: Bearer ${A}-${B}").expect("a header");
        let with = |name: &str| Some(if name == "A" { "x" } else { "y" }.to_owned());
        assert_eq!((header.name(), header.template().as_str()), ("authorization", "Bearer ${A}-${B}"));
        assert_eq!((header.name(), header.value(&with)), ("authorization", Ok("Bearer x-y".to_owned())));
        assert!(header.value(&|_| None).is_err_and(|fault| fault.contains("A is not set")));
        let broken = header.value(&|_| Some("s3cret\r\nX: y".to_owned()));
        assert!(broken.is_err_and(|fault| !fault.contains("s3cret")));
    }

    #[test]
    fn secrets_stand_in_no_manifest() {
        for (name, value) in [
            ("Authorization", "Bearer s3cret"),
            ("X-API-Key", "s3cret"),
            ("Cookie", "a=s3cret"),
            ("X", "s3cret${"),
            ("X", "${a b}s3cret"),
            ("X", "s3cret\n"),
            ("Host", "s3cret"),
            ("a b", "s3cret"),
        ] {
            let fault = HeaderTemplate::parse(name, value).expect_err(name);
            assert!(!fault.contains("s3cret"), "{fault}");
        }
        assert!(HeaderTemplate::parse("X-Environment", "staging").is_ok());
    }
}
