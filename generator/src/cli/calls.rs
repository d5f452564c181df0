//! Flags about what callers of a client meet: where calls go, who they say they are from, what they stand under, which
//! features are on. Not what a document has of these.

use clap::{Args, ValueEnum};
use clientsmith::config::{Config, Groups, Named, UserAgent};

/// What calls are like by default; in a manifest, keys of the same names say so.
#[derive(Debug, Default, Args)]
pub struct Calls {
    /// The server that calls go to by default: one of the document's, by its URL, name or description, or an address.
    #[arg(long, value_name = "SERVER", requires = "document")]
    server: Option<String>,
    /// A value for a variable of the document's servers; may be repeated.
    #[arg(long, value_name = "NAME=VALUE", requires = "document", value_parser = parse_variable)]
    server_variable: Vec<(String, String)>,
    /// What calls send as `User-Agent`; `{name}` and `{version}` are those of the crate.
    #[arg(long, value_name = "TEXT", requires = "document", value_parser = UserAgent::parse)]
    user_agent: Option<UserAgent>,
    /// What operations stand under: their tag, a word of their path, or the client itself.
    #[arg(long, value_enum, value_name = "WHAT", requires = "document")]
    groups: Option<By>,
    /// Features of the crate that are on by default, these and no others, between commas. With `blocking` among them, its
    /// documentation shows calls that end in `.wait()`.
    #[arg(long, value_name = "FEATURES", requires = "document", value_delimiter = ',')]
    default_features: Option<Vec<String>>,
}

/// `--groups`.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum By {
    Tags,
    Paths,
    None,
}

impl Calls {
    /// Says it to the generator.
    pub fn choose(&self, config: &mut Config) {
        let named = |key: &String| Named { key: key.clone(), what: (), site: None };
        config.server.pick = self.server.as_ref().map(named);
        let one =
            |(key, value): &(String, String)| Named { key: key.clone(), what: value.clone(), site: None };
        config.server.variables = self.server_variable.iter().map(one).collect();
        config.user_agent.clone_from(&self.user_agent);
        config.groups = match self.groups {
            None | Some(By::Tags) => Groups::Tags,
            Some(By::Paths) => Groups::Paths,
            Some(By::None) => Groups::None,
        };
        let features = self.default_features.as_ref();
        config.default_features =
            features.map(|all| all.iter().filter(|one| !one.is_empty()).map(named).collect());
    }
}

fn parse_variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected a name, `=` and a value")?;
    Ok((name.to_owned(), value.to_owned()))
}
