//! `Cargo.toml` of a generated crate.

use super::{gate, types_only, vendored};
use crate::rust::{Crate, RuntimeDependency};
use toml::Value;

/// The crate's manifest.
pub(super) fn emit(krate: &Crate) -> String {
    let package = &krate.package;
    let mut text =
        "# Written by clientsmith. What you add or change here stays; the next run merges.\n\n[package]\n"
            .to_owned();
    let mut line = |key: &str, value: Value| text += &format!("{key} = {value}\n");
    let string = |text: &str| Value::String(text.to_owned());
    let list = |texts: &[String]| Value::Array(texts.iter().map(|text| string(text)).collect());
    line("name", string(&package.name));
    line("version", string(&package.version));
    line("edition", string("2024"));
    line("rust-version", string(&package.rust_version));
    line("description", string(&package.description));
    line("license", string(&package.license));
    for (key, value) in [
        ("repository", &package.repository),
        ("homepage", &package.homepage),
        ("documentation", &package.documentation),
    ] {
        if let Some(value) = value {
            line(key, string(value));
        }
    }
    line("readme", string("README.md"));
    for (key, values) in
        [("keywords", &package.keywords), ("categories", &package.categories), ("authors", &package.authors)]
    {
        if !values.is_empty() {
            line(key, list(values));
        }
    }
    if let Some(registries) = &package.publish {
        line("publish", list(registries));
    }
    line("exclude", list(&[".clientsmith".to_owned()]));
    text += &all_features(krate);
    text += &dependencies(krate);
    if !krate.types_only {
        if !package.is_blocking() {
            text += "\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
        }
        text += &gate::targets(krate);
    }
    text += "\n[package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]\n";
    text += "\n[lints.rust]\nunexpected_cfgs = { level = \"warn\", check-cfg = [\"cfg(docsrs)\"] }\n";
    if package.standalone {
        text += "\n# A workspace of its own: it builds wherever it is written to.\n[workspace]\n";
    }
    text
}

/// `[features]`.
fn all_features(krate: &Crate) -> String {
    let mut text = match krate.types_only {
        true => types_only::features(krate),
        false => features(krate),
    };
    if vendored::is_asked(krate) && !krate.types_only {
        text += vendored::MORE_FEATURES;
    }
    text += &gate::features(&krate.parts);
    text += &features_of_parts(krate);
    match vendored::is_asked(krate) {
        true => vendored::feature_lines(krate, &text),
        false => text,
    }
}

/// `[dependencies]`.
fn dependencies(krate: &Crate) -> String {
    let package = &krate.package;
    let string = |text: &str| Value::String(text.to_owned());
    let needs = if krate.xml.is_empty() { "" } else { ", features = [\"xml\"]" };
    let runtime = match &package.runtime {
        RuntimeDependency::Vendored => return vendored::dependency_tables(krate),
        RuntimeDependency::Workspace => format!("{{ workspace = true{needs} }}"),
        RuntimeDependency::Version(version) => {
            format!("{{ version = {}, default-features = false{needs} }}", string(version))
        }
        RuntimeDependency::Path(path, version) => {
            let path = string(&path.display().to_string());
            format!("{{ path = {path}, version = {}, default-features = false{needs} }}", string(version))
        }
    };
    let mut text = format!("\n[dependencies]\nclientsmith-runtime = {runtime}\n");
    for one in &package.dependencies {
        text += &format!("{} = {}\n", one.name, one.value);
    }
    if krate.derive {
        text += "serde = { version = \"1\", features = [\"derive\"] }\n";
    }
    text
}

/// Features that a crate has for what its document has.
fn features_of_parts(krate: &Crate) -> String {
    let signatures = if krate.incoming.is_empty() { "" } else { SIGNATURES };
    let validate = if krate.checks.is_some() { VALIDATE } else { "" };
    format!("{signatures}{validate}")
}

/// `[features]` of a crate with a client as its documentation lists it: without those of tags.
pub(super) fn features_of_client(krate: &Crate) -> String {
    format!("{}{}", features(krate), features_of_parts(krate))
}

/// The feature that makes dates values of another crate.
pub(super) fn feature_of_dates(dates: Option<&str>) -> String {
    dates.map_or_else(String::new, |name| {
        format!(
            "# Dates and times as values of the {name} crate.\n{name} = [\"clientsmith-runtime/{name}\"]\n"
        )
    })
}

/// The features that are on by default.
pub(super) fn defaults(krate: &Crate) -> Vec<String> {
    if let Some(chosen) = &krate.package.default_features {
        return chosen.clone();
    }
    let dates = krate.package.dates.into_iter();
    let rest = if krate.types_only { &[][..] } else { &["rustls"] };
    let all = if krate.parts.is_empty() { None } else { Some(gate::ALL) };
    dates.chain(rest.iter().copied()).chain(all).map(str::to_owned).collect()
}

/// The line of `default`.
pub(super) fn default_line(krate: &Crate) -> String {
    format!("default = [{}]\n", quoted(&defaults(krate)))
}

/// Names in quotes, as in a list of TOML.
pub(super) fn quoted(names: &[String]) -> String {
    names.iter().map(|one| Value::String(one.clone()).to_string()).collect::<Vec<_>>().join(", ")
}

/// The names of the features of a crate.
pub(super) fn feature_names(krate: &Crate) -> Vec<String> {
    let manifest: toml::Table = emit(krate).parse().expect("invariant: the manifest is TOML");
    let features = manifest.get("features").and_then(Value::as_table);
    features.into_iter().flat_map(toml::Table::keys).filter(|one| *one != "default").cloned().collect()
}

/// The features of the crate, which are those of the runtime.
fn features(krate: &Crate) -> String {
    let of_dates = feature_of_dates(krate.package.dates);
    let has_flows = krate.package.schemes.iter().any(|scheme| scheme.flows.is_some());
    let oauth2 = if has_flows { OAUTH2 } else { "" };
    format!("\n[features]\n{}{of_dates}{FEATURES}{oauth2}", default_line(krate))
}

const FEATURES: &str = r#"# TLS: rustls with its default provider and the platform's trust store.
rustls = ["reqwest", "clientsmith-runtime/rustls"]
# TLS: rustls, the program installs its own crypto provider.
rustls-no-provider = ["reqwest", "clientsmith-runtime/rustls-no-provider"]
# TLS: what the operating system brings.
native-tls = ["reqwest", "clientsmith-runtime/native-tls"]
# The reqwest transport without TLS.
reqwest = ["clientsmith-runtime/reqwest"]
# HTTP/2 where the server speaks it.
http2 = ["reqwest", "clientsmith-runtime/http2"]
# Compressed answers: asked for and unpacked, each by its own feature.
gzip = ["reqwest", "clientsmith-runtime/gzip"]
brotli = ["reqwest", "clientsmith-runtime/brotli"]
zstd = ["reqwest", "clientsmith-runtime/zstd"]
deflate = ["reqwest", "clientsmith-runtime/deflate"]
# Layers of tower around the transport: `ClientBuilder::layer`.
tower = ["clientsmith-runtime/tower"]
# A span for each call and an event for each attempt.
tracing = ["clientsmith-runtime/tracing"]
# `wait()`: calls, streams and downloads from code that is not async.
blocking = ["clientsmith-runtime/blocking"]
# A mock for tests of code that calls the API.
testing = ["clientsmith-runtime/testing"]
# The same behind a server on loopback: `Mock::serve`.
mock-server = ["testing", "clientsmith-runtime/mock-server"]
"#;

const OAUTH2: &str = r#"# Tokens of OAuth 2 and OpenID Connect: fetched, refreshed, asked of a person.
oauth2 = ["clientsmith-runtime/oauth2"]
"#;

const SIGNATURES: &str = r#"# Signatures of webhooks: `rt::Verifier`.
signatures = ["clientsmith-runtime/signatures"]
"#;

const VALIDATE: &str = r#"# `validate()` on types: what the document says about values beyond them.
validate = ["clientsmith-runtime/validate"]
"#;
