//! `README.md` of a generated crate.

use super::{client, credentials, front, gate, incoming as receiver, manifest, testing, vendored, way};
use crate::output::readme::{BEGIN, END};
use crate::rust::{Crate, CredentialKind, RuntimeDependency};

/// The crate's front page on the registry.
pub(super) fn emit(krate: &Crate) -> String {
    let package = &krate.package;
    let mut text =
        format!("{BEGIN}: written anew by each run. What stands above this line is yours and stays. -->\n");
    text += &format!("# {}\n\n{}.\n\n", package.name, package.shown_description.trim_end_matches('.'));
    let operations: usize = krate.groups.iter().map(|group| group.methods.len()).sum();
    text += &format!("{operations} operations of {}", package.title);
    if !package.api_version.is_empty() {
        text += &format!(" {}", plain(&package.api_version));
    }
    text += ", typed. Written by [clientsmith](https://crates.io/crates/clientsmith).\n\n";
    if !matches!(package.runtime, RuntimeDependency::Path(..)) {
        let tokio = match package.is_blocking() {
            true => "",
            false => " tokio --features tokio/macros,tokio/rt-multi-thread",
        };
        text += &format!("```sh\ncargo add {}{tokio}\n```\n\n", package.name);
    }
    text += "```rust,no_run\n";
    text += &way::program(krate, client::first_call(krate, false));
    text += "```\n\n";
    text += "Required values are arguments, optional ones are chained, and a call ";
    text += match package.is_blocking() {
        true => "ends in `.wait()` for its value or `.send().wait()` for status and headers as well. ",
        false => "is awaited for its value or sent with `.send()` for status and headers as well. ",
    };
    text += "All errors are one type, `Error`: `is_not_found()` and its like tell them apart, `body()` keeps what the server \
             said, and `typed::<operations::..>()` reads it as documented.\n";
    if vendored::is_asked(krate) {
        text += "\nThe crate depends on nothing of clientsmith: what it stands on is in it, as the module `rt`.\n";
    }
    text += match package.is_blocking() {
        true => {
            "\nIn async code a call ends in `.await` in place of `.wait()`, and the feature `blocking` can be off.\n"
        }
        false => {
            "\nWithout async: with the feature `blocking` a call ends in `.wait()` in place of `.await`.\n"
        }
    };
    text += &settings(krate);
    text += &groups(krate);
    text += &parts(krate);
    text += &headers(krate);
    text += &incoming(krate);
    text += &testing::readme(krate);
    text += &format!("\n## Licence\n\n{}\n", package.license);
    text += &format!("\n{END}: what stands below this line is yours and stays. -->\n");
    text
}

/// Text of the document, harmless in Markdown.
fn plain(text: &str) -> String {
    text.chars()
        .map(
            |one| if matches!(one, '<' | '>' | '[' | ']' | '`' | '|' | '*' | '_' | '\\') { ' ' } else { one },
        )
        .collect()
}

fn settings(krate: &Crate) -> String {
    let mut text = String::new();
    for scheme in &krate.package.schemes {
        let Some(setter) = &scheme.setter else { continue };
        let place = match &scheme.kind {
            CredentialKind::Header(wire) => format!("header `{}`", plain(wire)),
            CredentialKind::Query(wire) => format!("query parameter `{}`", plain(wire)),
            CredentialKind::Cookie(wire) => format!("cookie `{}`", plain(wire)),
            CredentialKind::Basic => "HTTP basic".to_owned(),
            CredentialKind::Bearer => "bearer token".to_owned(),
            CredentialKind::Http(word) => format!("`authorization: {}`", plain(word)),
            CredentialKind::MutualTls => "client certificate".to_owned(),
        };
        text += &format!(
            "- `{}`: {place}; `{}` for one that is asked for when a call needs it\n",
            setter.name, setter.provider
        );
    }
    for parameter in &krate.package.client_parameters {
        text += &format!(
            "- `{}`: header `{}` of every call that knows it\n",
            parameter.name,
            plain(&parameter.wire)
        );
    }
    let variables = credentials::variables(&krate.package);
    if !variables.is_empty() {
        let (prefix, _) = credentials::environment(&krate.package);
        let variables: Vec<_> = variables.iter().map(|name| format!("`{name}`")).collect();
        text += &format!(
            "\n`Client::from_env()` takes them from {} and `{prefix}_BASE_URL`.\n",
            variables.join(", ")
        );
    }
    if krate.package.schemes.iter().any(|scheme| scheme.flows.is_some()) {
        text += "\nThe feature `oauth2` fetches tokens: `rt::oauth2::App` makes providers for programs that speak for \
                 themselves, and the client's `.._oauth2(app)` asks a person.\n";
    }
    if krate.package.schemes.iter().any(|scheme| scheme.kind == CredentialKind::MutualTls) {
        text += "\nA client certificate is the HTTP client's: \
                 `reqwest_builder_0_13(reqwest::Client::builder().identity(..))`, where `reqwest` is `rt::reqwest_0_13`.\n";
    }
    if !krate.servers.servers.is_empty() {
        text += "\nThe module `servers` has the servers of the API, for `server(..)` of the builder and `with_server(..)` of \
                 a call.\n";
    }
    if text.is_empty() { text } else { format!("\n## Settings of the builder\n\n{text}") }
}

fn groups(krate: &Crate) -> String {
    let mut text = String::new();
    for group in krate.groups.iter().filter(|group| group.name.is_some()) {
        let doc = front::about(group);
        text += &format!("| `client.{}()` | {} | {doc} |\n", group.accessor, group.methods.len());
    }
    if text.is_empty() {
        text
    } else {
        format!("\n## Operations\n\n| | operations | |\n| --- | --- | --- |\n{text}")
    }
}

fn parts(krate: &Crate) -> String {
    let Some(first) = krate.parts.first() else { return String::new() };
    let others = manifest::defaults(krate).into_iter().filter(|one| one != gate::ALL);
    let features = manifest::quoted(&others.chain([first.name.clone()]).collect::<Vec<_>>());
    format!(
        "\n## Parts\n\nThe operations of each {} are behind a feature of their own, with the types that only they use. All \
         are on by default; who needs few of them compiles less:\n\n```toml\n{} = {{ version = \"{}\", \
         default-features = false, features = [{features}] }}\n```\n\nThe compiler names the feature \
         where something is missing, and docs.rs shows it beside each item.\n",
        krate.grouped_by, krate.package.name, krate.package.version
    )
}

fn headers(krate: &Crate) -> String {
    let Some(first) = krate.headers.first() else { return String::new() };
    format!(
        "\n## Headers of answers\n\nThe documentation of an operation names the struct of the headers that its answers \
         declare. `answer.typed_headers::<headers::{}>()` reads it, of what `.send()` gives and of an `Error`. A header \
         that is missing is `None`; so is one that is not as declared, which `unreadable` lists.\n",
        first.name
    )
}

fn incoming(krate: &Crate) -> String {
    if krate.incoming.is_empty() {
        return String::new();
    }
    let mut text = "\n## Incoming requests\n\nWhat the server of the API sends by itself (webhooks, callbacks) is read \
                    from headers and bytes, in a server of any framework. Verify the signature over the raw bytes first: \
                    the document does not describe it. The module `incoming` lists all of them.\n\n```rust\n"
        .to_owned();
    for line in receiver::example(krate) {
        text += &line;
        text.push('\n');
    }
    text + "```\n"
}
