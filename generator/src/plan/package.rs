//! The crate around the code: what its manifest, README, front page and client say.

use super::{Context, doc, scalar, tag};
use crate::api::{Credential, DefaultServer, Flows, Scheme, SchemeKind, SchemePlace, Server};
use crate::config::{Dates, Piece, RuntimeSource, UserAgent};
use crate::names::words;
use crate::rust::{
    ClientParameter, CredentialKind, CredentialSetter, Doc, Ident, Package, RuntimeDependency,
    Scheme as PlannedScheme,
};

/// The oldest Rust that generated code compiles with.
const RUST_VERSION: &str = "1.85";
/// Longest description of a manifest.
const DESCRIPTION: usize = 200;

pub(super) fn plan(cx: &Context<'_>) -> Package {
    let (info, config) = (&cx.api.info, &cx.config.package);
    let name = config.name.clone().unwrap_or_else(|| crate_name(&info.title));
    let title = one_line(&info.title);
    let title = if title.is_empty() { name.clone() } else { title };
    let description =
        config.description.as_deref().map(one_line).unwrap_or_else(|| match cx.config.types_only {
            true => format!("Types of {title}"),
            false => format!("Client for {title}"),
        });
    let description: String = description.chars().take(DESCRIPTION).collect();
    let title = doc::line(&title);
    let mut front = info.description.as_deref().map(doc::markdown).unwrap_or_default();
    if front.is_empty() {
        front.extend(info.summary.as_deref().map(doc::markdown).unwrap_or_default());
    }
    let groups = tag::hierarchy(cx);
    let url = cx.api.default_url().map(|url| one_line(&url));
    front.extend((!front.is_empty() && !groups.is_empty()).then(String::new));
    front.extend(groups);
    Package {
        library: Ident::new(&name.replace('-', "_")),
        version: config.version.clone().unwrap_or_else(|| "0.1.0".to_owned()),
        shown_description: doc::line(&description),
        description,
        license: config.license.clone().unwrap_or_else(|| "MIT OR Apache-2.0".to_owned()),
        repository: config.repository.clone(),
        homepage: config.homepage.clone(),
        documentation: config.documentation.clone(),
        rust_version: config.rust_version.clone().unwrap_or_else(|| RUST_VERSION.to_owned()),
        publish: config.publish.clone(),
        keywords: config.keywords.clone(),
        categories: config.categories.clone(),
        authors: config.authors.clone(),
        standalone: config.standalone,
        runtime: match &config.runtime {
            RuntimeSource::Registry => RuntimeDependency::Version(env!("CARGO_PKG_VERSION").to_owned()),
            RuntimeSource::Path(path) => {
                RuntimeDependency::Path(path.clone(), env!("CARGO_PKG_VERSION").to_owned())
            }
            RuntimeSource::Workspace => RuntimeDependency::Workspace,
            RuntimeSource::Vendored => RuntimeDependency::Vendored,
        },
        default_features: cx
            .config
            .default_features
            .as_ref()
            .map(|all| all.iter().map(|one| one.key.clone()).collect()),
        dates: match cx.config.types.dates {
            Dates::Jiff => Some("jiff"),
            Dates::Chrono => Some("chrono"),
            Dates::Time => Some("time"),
            Dates::String => None,
        },
        dependencies: scalar::dependencies(cx),
        user_agent: cx.config.user_agent.as_ref().map(|agent| user_agent(agent, &name)),
        api_version: one_line(&info.version),
        doc: Doc { paragraphs: front },
        base_url: url.clone().filter(|url| is_whole(url)),
        relative_url: url.filter(|url| !is_whole(url) && url.starts_with('/')),
        base_url_is_chosen: cx.api.default_server != DefaultServer::default(),
        servers: cx
            .api
            .servers
            .iter()
            .map(|one| (one_line(&one.url), said_of_server(one).as_deref().map(one_line)))
            .collect(),
        schemes: cx.api.schemes.iter().enumerate().map(|(index, one)| scheme(cx, index, one)).collect(),
        client_parameters: client_parameters(cx),
        name,
        title,
    }
}

/// The texts around the version.
fn user_agent(agent: &UserAgent, name: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    for piece in agent.pieces() {
        match (piece, texts.last_mut()) {
            (Piece::Text(text), Some(last)) => last.push_str(text),
            (Piece::Name, Some(last)) => last.push_str(name),
            (Piece::Version, _) | (_, None) => texts.push(String::new()),
        }
    }
    texts
}

/// Does it say which host?
fn is_whole(url: &str) -> bool {
    url.starts_with("http://") || url.starts_with("https://")
}

/// Text without line breaks, control characters and what reorders text.
fn one_line(text: &str) -> String {
    let clean: String = text.chars().map(|one| doc::harmless(one).unwrap_or(' ')).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the document calls a server, and says of it.
fn said_of_server(server: &Server) -> Option<String> {
    match (&server.name, &server.description) {
        (Some(name), Some(description)) => Some(format!("{name}: {description}")),
        (name, description) => name.as_ref().or(description.as_ref()).cloned(),
    }
}

/// A crate name from a title: words of letters and digits, none that cargo refuses.
fn crate_name(title: &str) -> String {
    let mut name: String = words::words(title).join("-").chars().take(50).collect();
    name = name.trim_matches('-').to_owned();
    let plain = Ident::has_form(&name.replace('-', "_"));
    let keyword = plain && Ident::new(&name.replace('-', "_")).as_str() != name.replace('-', "_");
    let refused = matches!(
        name.as_str(),
        "test"
            | "core"
            | "std"
            | "alloc"
            | "proc-macro"
            | "clientsmith-runtime"
            | "build"
            | "deps"
            | "examples"
            | "incremental"
    );
    if !plain || keyword || refused || name.is_empty() {
        format!("{name}-client").trim_matches('-').to_owned()
    } else {
        name
    }
    .trim_start_matches(|one: char| one.is_ascii_digit() || one == '-')
    .to_owned()
}

/// A server's URL with its variables at their defaults, where that says a host.
pub(super) fn server_url(server: &Server) -> Option<String> {
    server.filled().map(|url| one_line(&url))
}

fn scheme(cx: &Context<'_>, index: Credential, scheme: &Scheme) -> PlannedScheme {
    let kind = match &scheme.kind {
        SchemeKind::ApiKey { place: SchemePlace::Header, wire } => CredentialKind::Header(wire.clone()),
        SchemeKind::ApiKey { place: SchemePlace::Query, wire } => CredentialKind::Query(wire.clone()),
        SchemeKind::ApiKey { place: SchemePlace::Cookie, wire } => CredentialKind::Cookie(wire.clone()),
        SchemeKind::Basic => CredentialKind::Basic,
        SchemeKind::Bearer => CredentialKind::Bearer,
        SchemeKind::OtherHttp(word) => CredentialKind::Http(word.clone()),
        SchemeKind::MutualTls => CredentialKind::MutualTls,
    };
    let name = &cx.names.schemes[index];
    let mut text = doc::of(&scheme.doc);
    if text.paragraphs.is_empty() {
        text.paragraphs.push(format!("Sets the credential {}.", doc::code(&scheme.name)));
    }
    let place = match &kind {
        CredentialKind::Header(wire) => Some(format!("It is sent in the header {}.", doc::code(wire))),
        CredentialKind::Query(wire) => {
            Some(format!("It is sent in the query parameter {}.", doc::code(wire)))
        }
        CredentialKind::Cookie(wire) => Some(format!("It is sent in the cookie {}.", doc::code(wire))),
        CredentialKind::Basic | CredentialKind::Bearer | CredentialKind::Http(_) => {
            Some("It is sent in the header `authorization`.".to_owned())
        }
        CredentialKind::MutualTls => None,
    };
    doc::append(&mut text, place);
    doc::append(&mut text, scheme.doc.deprecated.then(|| "The document calls it deprecated.".to_owned()));
    let plain = name.unraw().trim_start_matches('_');
    let provider = provider_word(cx, plain);
    // Where nothing stands before it, a digit is no beginning.
    let first = if plain.starts_with(|first: char| first.is_ascii_digit()) { "_" } else { "" };
    PlannedScheme {
        name: scheme.name.clone(),
        flows: scheme.flows.as_ref().map(flows),
        setter: (kind != CredentialKind::MutualTls).then(|| CredentialSetter {
            name: name.clone(),
            derived: Ident::new(&format!("with_{plain}")),
            provider: Ident::new(&format!("{first}{plain}_{provider}")),
            derived_provider: Ident::new(&format!("with_{plain}_{provider}")),
            oauth2: Ident::new(&format!("{first}{plain}_oauth2")),
            doc: text,
        }),
        kind,
    }
}

fn flows(stated: &Flows) -> crate::rust::Flows {
    let one = |name, url: &Option<String>| url.clone().map(|url| (name, vec![url]));
    let two = |name, urls: &Option<(String, String)>| {
        let (url, token_url) = urls.clone()?;
        Some((name, vec![url, token_url]))
    };
    let all = [
        one("client_credentials", &stated.client_credentials),
        one("password", &stated.password),
        two("authorization_code", &stated.authorization_code),
        two("device", &stated.device),
        one("refresh", &stated.refresh),
        one("discovery", &stated.discovery),
    ];
    all.into_iter().flatten().collect()
}

/// What stands behind the name of a setter, so that no other setter has the name.
fn provider_word(cx: &Context<'_>, plain: &str) -> String {
    let mut word = "provider".to_owned();
    let taken = |name: &str| {
        let setters = cx.names.schemes.iter().chain(cx.names.client_parameters.values());
        setters.into_iter().any(|other| other.unraw().trim_start_matches('_') == name)
    };
    while taken(&format!("{plain}_{word}")) {
        word = format!("credential_{word}");
    }
    word
}

fn client_parameters(cx: &Context<'_>) -> Vec<ClientParameter> {
    let mut planned: Vec<ClientParameter> = Vec::new();
    for (_, operation) in cx.api.operations.iter() {
        for parameter in operation.parameters.iter().filter(|one| one.client_wide) {
            let name = &cx.names.client_parameters[&parameter.wire.to_ascii_lowercase()];
            if planned.iter().any(|known| known.name == *name) {
                continue;
            }
            let mut text = doc::of(&parameter.doc);
            let note = format!(
                "It is sent in the header {} of every call that knows it; a call's own setter wins.",
                doc::code(&parameter.wire)
            );
            doc::append(&mut text, [note]);
            planned.push(ClientParameter { name: name.clone(), wire: parameter.wire.clone(), doc: text });
        }
    }
    planned
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn a_line_is_read_as_it_stands() {
        for (text, wished) in [
            ("a\nb\tc\u{1b}[31m", "a b c [31m"),
            ("a\u{202e}b\u{2066}c", "a b c"),
            ("日本\u{2028}語", "日本 語"),
        ] {
            assert_eq!(one_line(text), wished);
        }
    }
}
