//! A credential's text. It never prints itself and is wiped when dropped; where it goes is `scheme`'s matter.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// An API key, a token or a password.
///
/// `Debug` shows `[redacted]`, there is no `Display`, and the memory is overwritten on drop (by the
/// `secrecy` crate).
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself. Whatever is done with it is on the caller.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}
