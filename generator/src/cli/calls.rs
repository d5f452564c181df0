//! Flags about where calls go and who they say they are from. Not which servers a document has.

use clap::Args;
use clientsmith::config::{Config, Named, UserAgent};

/// What calls are like by default; in a manifest, `server` and `user_agent` say so.
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
    }
}

fn parse_variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected a name, `=` and a value")?;
    Ok((name.to_owned(), value.to_owned()))
}
