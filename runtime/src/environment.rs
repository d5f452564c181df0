//! Settings from environment variables, for programs that are configured so. Nothing reads them unasked.

use std::env::VarError;

use crate::builder::CoreBuilder;
use crate::scheme::Place;

impl CoreBuilder {
    /// Takes over what is set: `PREFIX_BASE_URL`, and for each scheme the credential in `PREFIX_NAME`, for a basic one in
    /// `PREFIX_NAME_USER` and `PREFIX_NAME_PASSWORD`. What is empty counts as not set.
    pub fn environment(self, prefix: &str, names: &[&str]) -> Self {
        self.settings_from(prefix, names, |name| std::env::var(name))
    }

    fn settings_from(
        mut self,
        prefix: &str,
        names: &[&str],
        read: impl Fn(&str) -> Result<String, VarError>,
    ) -> Self {
        let mut problem = None;
        let mut get = |name: &str| match read(&format!("{prefix}_{name}")) {
            Ok(text) => Some(text).filter(|text| !text.is_empty()),
            Err(VarError::NotPresent) => None,
            Err(VarError::NotUnicode(_)) => {
                problem.get_or_insert(format!("the environment variable `{prefix}_{name}` is not Unicode"));
                None
            }
        };
        if let Some(url) = get("BASE_URL") {
            self = self.base_url(url);
        }
        let schemes = self.settings().api.schemes;
        for (index, (scheme, name)) in schemes.iter().zip(names).enumerate() {
            self = match scheme.place {
                Place::Transport => self,
                Place::Authorization("Basic") => match get(&format!("{name}_USER")) {
                    Some(user) => {
                        let password = get(&format!("{name}_PASSWORD")).unwrap_or_default();
                        self.basic(index, user, password)
                    }
                    None => self,
                },
                _ => match get(name) {
                    Some(secret) => self.credential(index, secret),
                    None => self,
                },
            };
        }
        if let Some(problem) = problem {
            self.note(problem);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::CannedTransport;
    use crate::{Api, Core, CoreBuilder, Error, Scheme};
    use std::env::VarError;

    fn built(set: &'static [(&str, &str)]) -> Result<Core, Error> {
        static SCHEMES: [Scheme; 3] = [Scheme::bearer("t"), Scheme::basic("b"), Scheme::mutual_tls("m")];
        static API: Api = Api::new("acme", "1").schemes(&SCHEMES);
        let read = |name: &str| {
            let found = set.iter().find(|(known, _)| *known == name);
            match found {
                Some((_, "\0")) => Err(VarError::NotUnicode("x".into())),
                Some((_, text)) => Ok((*text).to_owned()),
                None => Err(VarError::NotPresent),
            }
        };
        let builder = CoreBuilder::new(&API).settings_from("ACME", &["TOKEN", "LOGIN", ""], read);
        builder.transport(CannedTransport::new()).build()
    }

    #[test]
    fn what_is_set_is_taken_over() {
        let url = ("ACME_BASE_URL", "https://a.test/v1");
        let sent = |core: Core| {
            core.request("GET", "/x").to_request().unwrap().headers().get("authorization").cloned()
        };
        assert_eq!(sent(built(&[("ACME_BASE_URL", "https://a.test"), ("ACME_TOKEN", "")]).unwrap()), None);
        let core = built(&[("ACME_BASE_URL", "https://a.test/v1"), ("ACME_TOKEN", "t-1")]).unwrap();
        assert_eq!(core.request("GET", "/x").to_request().unwrap().uri(), format!("{}/x", url.1).as_str());
        assert_eq!(sent(core).unwrap(), "Bearer t-1");
        let core = built(&[
            ("ACME_BASE_URL", "https://a.test"),
            ("ACME_LOGIN_USER", "me"),
            ("ACME_LOGIN_PASSWORD", "pw"),
        ]);
        assert_eq!(sent(core.unwrap()).unwrap(), "Basic bWU6cHc=");
    }

    #[test]
    fn what_cannot_be_is_told_without_its_text() {
        for (set, expected) in [
            (&[("ACME_TOKEN", "sEcret")][..], "the API names no server: set `base_url`"),
            (&[("ACME_BASE_URL", "https://u:sEcret@a.test")], "the base URL must not hold"),
            (&[("ACME_TOKEN", "sEcret\n")], "the credential for `t`"),
            (&[("ACME_TOKEN", "\0")], "the environment variable `ACME_TOKEN` is not Unicode"),
        ] {
            let shown = built(set).unwrap_err().to_string();
            assert!(shown.starts_with(expected) && !shown.contains("sEcret"), "{shown}");
        }
    }
}
