//! A server that a document names, its variables filled in, and the table that makes one of a name. Not what base URLs
//! may be, which is the matter of `base_url`.

use crate::base_url;

/// Where calls go: one of the document's servers, or any base URL.
///
/// ```
/// use clientsmith_runtime as rt;
///
/// rt::server! {
///     /// One for each region.
///     Regional "https://{region}.pets.test/{version}" {
///         /// Where the pets are.
///         region: String, "region" = "eu",
///         /// Which version.
///         version: String, "version" = "v1"
///     }
/// }
/// let server: rt::Server = Regional::new().region("us").into();
/// assert_eq!(server.url(), Some("https://us.pets.test/v1"));
/// assert_eq!(rt::Server::from(Regional::new().region("evil.test/")).url(), None);
/// ```
#[derive(Clone, Debug)]
pub struct Server(pub(crate) Result<String, String>);

impl Server {
    /// `template` with its variables. A value stays in its place: none in the host ends the host, none in the path ends
    /// the path. A variable that is the whole beginning may hold all of it.
    #[doc(hidden)]
    pub fn of(template: &str, variables: &[(&str, &str, &str)]) -> Self {
        let mut url = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            url.push_str(before);
            let known = variables.iter().find(|(known, ..)| *known == name);
            let Some((_, value, default)) = known else {
                return Self(Err(format!("the server's variable `{name}` has no value")));
            };
            let in_host = url.split_once("://").is_some_and(|(_, rest)| !rest.contains('/'));
            let ends = |one: char| one.is_control() || one.is_whitespace() || "?#\\@".contains(one);
            if value != default && (value.contains(ends) || in_host && value.contains('/')) {
                return Self(Err(format!("the value for the server's variable `{name}` does not fit there")));
            }
            url.push_str(value);
            rest = after;
        }
        url.push_str(rest);
        Self(base_url::read(&url))
    }

    /// Its base URL. Nothing where a variable has a value that cannot be: building or sending says what is wrong.
    pub fn url(&self) -> Option<&str> {
        self.0.as_deref().ok()
    }
}

impl From<&str> for Server {
    fn from(url: &str) -> Self {
        Self(base_url::read(url))
    }
}

impl From<String> for Server {
    fn from(url: String) -> Self {
        Self::from(url.as_str())
    }
}

/// A struct for one server of a document: `new` has the variables at their defaults, a setter changes one. See
/// [`Server`].
#[macro_export]
macro_rules! server {
    ($(#[$doc:meta])* $name:ident $url:literal {
        $($(#[$field_doc:meta])* $field:ident: $ty:ty, $wire:literal = $default:literal),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct $name { $($field: $ty),* }

        impl $name {
            /// The server with its variables at their defaults.
            #[allow(clippy::new_without_default)]
            pub fn new() -> Self {
                Self { $($field: <$ty>::from($default)),* }
            }

            $(
                $(#[$field_doc])*
                pub fn $field(mut self, value: impl Into<$ty>) -> Self {
                    self.$field = value.into();
                    self
                }
            )*
        }

        impl From<$name> for $crate::Server {
            fn from(server: $name) -> Self {
                let _ = &server;
                Self::of($url, &[$(($wire, server.$field.as_ref(), $default)),*])
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::Server;

    #[test]
    fn values_stay_in_their_place() {
        let run = |template: &str, value: &str| {
            Server::of(template, &[("v", value, "a/b")]).url().map(str::to_owned)
        };
        let some = |url: &str| Some(url.to_owned());
        for (template, value, expected) in [
            ("https://{v}.a.test/x", "eu", some("https://eu.a.test/x")),
            ("https://{v}.a.test/x", "evil.test/", None),
            ("https://{v}.a.test/x", "evil.test#", None),
            ("https://{v}.a.test/x", "evil.test\\", None),
            ("https://{v}.a.test/x", "me@evil.test", None),
            ("https://a.test:{v}", "8443", some("https://a.test:8443")),
            ("https://a.test:{v}", "nine", None),
            ("https://a.test/{v}/x", "b/c", some("https://a.test/b/c/x")),
            ("https://a.test/{v}", "b?c", None),
            ("https://a.test/{v}", "", some("https://a.test")),
            // The document's own default may be what it likes.
            ("https://{v}", "a/b", some("https://a/b")),
            ("{v}/x", "https://a.test", some("https://a.test/x")),
            ("{v}/x", "a.test", None),
            ("https://{w}", "a.test", None),
            ("https://a.test/{v", "b", some("https://a.test/%7Bv")),
        ] {
            assert_eq!(run(template, value), expected, "{template} {value}");
        }
    }
}
