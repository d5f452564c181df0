//! Where calls go by default: the server that the user chose, or what a relative one leads to. Not which servers a caller
//! may choose from.

use crate::api::{Api, DefaultServer, OperationId, Server};
use crate::config::{Config, Named};
use crate::diagnostic::catalog::choosing as codes;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::manifest;
use crate::source::files::Sources;
use crate::source::origin::Address;
use crate::source::{Site, uri};

/// Settles what is said of servers.
pub(super) fn settle(out: &mut Diagnostics, api: &mut Api, config: &Config, sources: &mut dyn Sources) {
    for variable in &config.server.variables {
        fill(out, api, variable);
    }
    if let Some(pick) = &config.server.pick {
        match find(&api.servers, &pick.key) {
            Ok(found) => api.default_server = found,
            Err(message) => {
                let found = report(out, &codes::SERVER_UNKNOWN, pick.site, message);
                help(found, &pick.key, api.servers.iter().flat_map(words));
            }
        }
    }
    // OpenAPI 3.1 section 4.8.5: a URL is relative to where the document is served. Where none is stated, that would be the
    // server too; but such documents lie on all kinds of hosts, and these are not to see credentials.
    let url = api.default_url();
    let relative = url.as_deref().filter(|url| !url.contains("://"));
    let from = relative.and_then(|_| served_from(config, sources));
    if let (Some(relative), Some(from)) = (relative, from)
        && let Some(url) = uri::join(Some(&from), relative)
        && is_address(&url)
    {
        api.default_server = DefaultServer::Address(url);
    }
}

/// The server that is meant.
fn find(servers: &[Server], text: &str) -> Result<DefaultServer, String> {
    let text = text.trim();
    if let Some(at) = servers.iter().position(|one| one.url == text) {
        return Ok(DefaultServer::Listed(at));
    }
    let called: Vec<usize> =
        (0..servers.len()).filter(|at| words(&servers[*at]).any(|word| word == text)).collect();
    match called.as_slice() {
        [at] => Ok(DefaultServer::Listed(*at)),
        [] if is_address(text) => Ok(DefaultServer::Address(text.to_owned())),
        [] => Err(format!("the document has no server `{}`", text.escape_debug())),
        [..] => Err(format!(
            "the document has {} servers `{}`, expected the URL of one of them",
            called.len(),
            text.escape_debug()
        )),
    }
}

/// What a server goes by.
fn words(server: &Server) -> impl Iterator<Item = &str> {
    let said = [server.name.as_deref(), server.description.as_deref()];
    [server.url.as_str()].into_iter().chain(said.into_iter().flatten().map(str::trim))
}

/// Whether calls can go there.
fn is_address(text: &str) -> bool {
    Address::parse(text).is_ok()
        && !text.contains(['?', '#', '{', '}'])
        && !text.contains(char::is_whitespace)
}

/// Gives a variable its value, in every server that has it.
fn fill(out: &mut Diagnostics, api: &mut Api, variable: &Named<String>) {
    let Named { key, what: value, site } = variable;
    let ids: Vec<OperationId> = api.operations.ids().collect();
    let mut fault = None;
    let mut found = false;
    let mut give = |servers: &mut [Server]| {
        for server in servers {
            let in_host = is_in_host(&server.url, key);
            for one in server.variables.iter_mut().filter(|one| one.name == *key) {
                found = true;
                if !one.values.is_empty() && !one.values.contains(value) {
                    fault.get_or_insert(("the document does not list", one.values.clone()));
                } else if value.contains(ends) || in_host && value.contains('/') {
                    fault.get_or_insert(("does not fit into its URL", Vec::new()));
                } else {
                    one.default.clone_from(value);
                }
            }
        }
    };
    give(&mut api.servers);
    ids.into_iter().for_each(|id| give(&mut api.operations[id].servers));
    let shown = value.escape_debug();
    if let Some((why, values)) = fault {
        let message = match values.is_empty() {
            true => format!("the value `{shown}` of `{}` {why}", key.escape_debug()),
            false => format!("`{}` is `{shown}`, which {why}", key.escape_debug()),
        };
        let found = report(out, &codes::SERVER_VALUE, *site, message);
        help(found, value, values.iter().map(String::as_str));
    } else if !found {
        let message = format!("no server of the document has a variable `{}`", key.escape_debug());
        let found = report(out, &codes::SERVER_VALUE, *site, message);
        let of_operations = api.operations.iter().flat_map(|(_, operation)| &operation.servers);
        let variables = api.servers.iter().chain(of_operations).flat_map(|server| &server.variables);
        help(found, key, variables.map(|one| one.name.as_str()));
    }
}

/// What would lead out of any place in a URL, as the runtime has it.
fn ends(one: char) -> bool {
    one.is_control() || one.is_whitespace() || "?#\\@{}".contains(one)
}

/// Whether a variable stands in the host, where no `/` can be in it.
fn is_in_host(url: &str, name: &str) -> bool {
    let place = url.find(&format!("{{{name}}}")).unwrap_or(url.len());
    url[..place].split_once("://").is_some_and(|(_, rest)| !rest.contains('/'))
}

/// Where the document was fetched, as the file beside it says. An address of this machine, or one without a name, is that
/// of who fetched it.
fn served_from(config: &Config, sources: &mut dyn Sources) -> Option<String> {
    let text = String::from_utf8(sources.read(config.facts.as_deref()?).ok()?).ok()?;
    let address = manifest::fetched_from(&text)?;
    (!address.origin().is_literal()).then(|| address.as_str().to_owned())
}

fn report<'d>(
    out: &'d mut Diagnostics,
    code: &'static Code,
    site: Option<Site>,
    message: String,
) -> &'d mut Diagnostic {
    match site {
        Some(site) => out.report(code, site, message),
        None => out.report_unlocated(code, message),
    }
}

/// The nearest that there is, or all of few.
fn help<'w>(found: &mut Diagnostic, word: &str, known: impl Iterator<Item = &'w str>) {
    let known: Vec<&str> = known.collect();
    if let Some(meant) = nearest(word, known.iter().copied()) {
        found.help(format!("there is `{}`", meant.escape_debug()));
    } else if (1..=8).contains(&known.len()) {
        let known: Vec<String> = known.iter().map(|one| format!("`{}`", one.escape_debug())).collect();
        found.help(format!("there are {}", known.join(", ")));
    }
}
