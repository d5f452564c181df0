//! What calls say of the client in `User-Agent`. Not when it is sent.

use crate::diagnostic::nearest;
use serde::{Deserialize, Serialize};

/// A value for `User-Agent`, where `{name}` and `{version}` are those of the crate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UserAgent(Vec<Piece>);

/// A part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it stands.
    Text(String),
    /// The crate's name.
    Name,
    /// The crate's version.
    Version,
}

impl UserAgent {
    /// Reads a text.
    ///
    /// # Errors
    /// A clause that says why it cannot be sent.
    pub fn parse(text: &str) -> Result<Self, String> {
        // What else a header may hold, servers read in more than one way (RFC 9110 section 5.5).
        if !text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
            return Err("it has something else than letters, digits and signs of ASCII".to_owned());
        }
        if text.is_empty() || text.trim() != text {
            return Err("it is empty, or has blanks around it".to_owned());
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            pieces.extend((!before.is_empty()).then(|| Piece::Text(before.to_owned())));
            let (word, after) = after.split_once('}').ok_or("it has a `{` without its `}`")?;
            pieces.push(match word {
                "name" => Piece::Name,
                "version" => Piece::Version,
                other => {
                    let meant = nearest(other, ["name", "version"]);
                    let meant = meant.map_or_else(
                        || "there are `{name}` and `{version}`".to_owned(),
                        |meant| format!("there is `{{{meant}}}`"),
                    );
                    return Err(format!("it has `{{{other}}}`; {meant}"));
                }
            });
            rest = after;
        }
        pieces.extend((!rest.is_empty()).then(|| Piece::Text(rest.to_owned())));
        Ok(UserAgent(pieces))
    }

    /// Its parts.
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }
}

impl TryFrom<String> for UserAgent {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        UserAgent::parse(&text)
    }
}

/// The text that was read.
impl From<UserAgent> for String {
    fn from(agent: UserAgent) -> String {
        let text = |piece| match piece {
            Piece::Text(text) => text,
            Piece::Name => "{name}".to_owned(),
            Piece::Version => "{version}".to_owned(),
        };
        agent.0.into_iter().map(text).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, UserAgent};

    #[test]
    fn name_and_version_are_filled_in_later() {
        let text = |text: &str| Piece::Text(text.to_owned());
        for (from, expected) in [
            ("acme", vec![text("acme")]),
            ("{name}/{version}", vec![Piece::Name, text("/"), Piece::Version]),
            (
                "acme/{version} (+https://a.test)",
                vec![text("acme/"), Piece::Version, text(" (+https://a.test)")],
            ),
        ] {
            assert_eq!(UserAgent::parse(from).map(|one| one.0), Ok(expected), "{from}");
        }
    }

    #[test]
    fn nothing_else_gets_into_a_header() {
        for (text, said) in [
            ("", "empty"),
            (" a", "blanks"),
            ("a\r\nx-admin: 1", "ASCII"),
            ("a\0", "ASCII"),
            ("ä", "ASCII"),
            ("a/{versoin}", "there is `{version}`"),
            ("a/{date of birth}", "there are"),
            ("a/{version", "without its"),
        ] {
            let fault = UserAgent::parse(text).expect_err(text);
            assert!(fault.contains(said), "{text:?}: {fault}");
        }
    }
}
