//! One `[client.NAME]` table. Not how tables are read.

use super::table::Table;
use super::{
    Client, accept, check_name, folder, is_header, named, package, pages, select, server, source, types,
};
use crate::config::{Config, Groups, Layout, Named, PackageConfig, RuntimeSource, SerdeMode, UserAgent};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::{MANIFEST_VALUE, RUNTIME_NOT_VENDORED};
use crate::source::files::facts_of;
use crate::source::origin::Origin;
use std::path::{Path, PathBuf};

/// Keys of `[client.NAME]`.
pub(super) const KEYS: &[&str] = &[
    "document",
    "source",
    "overlays",
    "allow_remote",
    "out",
    "accept",
    "closed_enums",
    "serde",
    "layout",
    "maps",
    "validate",
    "keep_unknown_members",
    "idempotency_key",
    "package",
    "dates",
    "formats",
    "dependencies",
    "derive",
    "derive_for",
    "default_features",
    "detect_pages",
    "exclude",
    "groups",
    "include",
    "pages",
    "rename",
    "server",
    "tag_features",
    "types",
    "types_only",
    "user_agent",
];

/// Keys of `[client.NAME.package]`, those of cargo's `[package]` as far as they are there.
pub(super) const PACKAGE_KEYS: &[&str] = &[
    "name",
    "version",
    "description",
    "license",
    "repository",
    "homepage",
    "documentation",
    "rust-version",
    "publish",
    "keywords",
    "categories",
    "authors",
    "runtime",
    "standalone",
];

/// Reads a client; `None` when it lacks what it needs, which is reported then.
pub(super) fn read(
    out: &mut Diagnostics,
    manifest: &Path,
    name: &str,
    table: &mut Table<'_>,
) -> Option<Client> {
    let base = manifest.parent().unwrap_or(Path::new(""));
    let (document, folder) = (table.required(out, "document"), table.required(out, "out"));
    let source = source::read(out, table);
    let overlays = table.texts(out, "overlays");
    let allow_remote = origins(out, table);
    let accept = accept::read(out, table);
    let serde = table.word(out, "serde", &[("lean", SerdeMode::Lean), ("derive", SerdeMode::Derive)]);
    let layout = table.word(out, "layout", &[("crate", Layout::Crate), ("module", Layout::Module)]);
    let validate = table.flag(out, "validate").unwrap_or(false);
    let keep_unknown_members = table.flag(out, "keep_unknown_members").unwrap_or(false);
    let types_only = table.flag(out, "types_only").unwrap_or(false);
    let tag_features = table.flag(out, "tag_features").unwrap_or(false);
    if tag_features && layout == Some(Layout::Module) {
        let message =
            "`tag_features` is true and `layout` is `module`, expected one of them: a module has no features";
        out.report(&MANIFEST_VALUE, table.site_of("tag_features"), message);
    }
    if tag_features && types_only {
        let message =
            "`tag_features` and `types_only` are true, expected one of them: types alone have no tags";
        out.report(&MANIFEST_VALUE, table.site_of("tag_features"), message);
    }
    let groups = [("tags", Groups::Tags), ("paths", Groups::Paths), ("none", Groups::None)];
    let groups = table.word(out, "groups", &groups).unwrap_or_default();
    let default_features = table.has("default_features").then(|| features(out, table));
    if default_features.is_some() && layout == Some(Layout::Module) {
        let message = "`default_features` is stated and `layout` is `module`, expected one of them: a module has no features";
        out.report(&MANIFEST_VALUE, table.site_of("default_features"), message);
    }
    let idempotency_key = header(out, table, "idempotency_key");
    let (server, user_agent) = (server::read(out, table), user_agent(out, table));
    let target = folder.map(|folder| base.join(folder));
    let package = match table.table(out, "package", PACKAGE_KEYS) {
        Some(package) => read_package(out, base, target.as_deref(), layout.unwrap_or_default(), &package),
        None => PackageConfig {
            standalone: target.as_deref().is_some_and(|target| !folder::lies_in_workspace(target)),
            ..PackageConfig::default()
        },
    };
    let mut types = types::read(out, table, layout.unwrap_or_default());
    let named = named::read(out, table, &mut types);
    let pages = pages::read(out, table);
    let selection = select::read(out, table);
    let (acceptances, accept) = accept.into_iter().unzip();
    let document = base.join(document?);
    Some(Client {
        name: name.to_owned(),
        out: target?,
        source,
        config: Config {
            facts: Some(facts_of(&document)),
            document,
            overlays: overlays.into_iter().map(|overlay| base.join(overlay)).collect(),
            allow_remote,
            package,
            accept,
            serde: serde.unwrap_or_default(),
            layout: layout.unwrap_or_default(),
            validate,
            keep_unknown_members,
            types_only,
            tag_features,
            groups,
            default_features,
            idempotency_key,
            server,
            user_agent,
            types,
            pages,
            named,
            selection,
            names: None,
        },
        site: table.site,
        acceptances,
    })
}

fn origins(out: &mut Diagnostics, table: &Table<'_>) -> Vec<Origin> {
    let mut all = Vec::new();
    for text in table.texts(out, "allow_remote") {
        match text.parse() {
            Ok(origin) => all.push(origin),
            Err(fault) => {
                let message =
                    format!("`allow_remote` has `{}`, expected an origin: {fault}", text.escape_debug());
                out.report(&MANIFEST_VALUE, table.site_of("allow_remote"), message);
            }
        }
    }
    all
}

/// Features of the crate, each once.
fn features(out: &mut Diagnostics, table: &Table<'_>) -> Vec<Named<()>> {
    let mut all: Vec<Named<()>> = Vec::new();
    for (text, site) in table.located_texts(out, "default_features") {
        match all.iter().any(|known| known.key == text) {
            false => all.push(Named { key: text.to_owned(), what: (), site: Some(site) }),
            true => {
                let message = format!("`default_features` has `{}` twice", text.escape_debug());
                out.report(&MANIFEST_VALUE, site, message);
            }
        }
    }
    all
}

/// What is sent as `User-Agent`.
fn user_agent(out: &mut Diagnostics, table: &Table<'_>) -> Option<UserAgent> {
    match UserAgent::parse(table.text(out, "user_agent")?) {
        Ok(agent) => Some(agent),
        Err(fault) => {
            let message = format!("`user_agent` cannot be sent: {}", fault.escape_debug());
            out.report(&MANIFEST_VALUE, table.site_of("user_agent"), message);
            None
        }
    }
}

/// The name of a header.
fn header(out: &mut Diagnostics, table: &Table<'_>, key: &str) -> Option<String> {
    let text = table.text(out, key)?;
    if !is_header(text) {
        let message = format!("`{key}` has `{}`, expected the name of a header", text.escape_debug());
        out.report(&MANIFEST_VALUE, table.site_of(key), message);
        return None;
    }
    Some(text.to_owned())
}

fn read_package(
    out: &mut Diagnostics,
    base: &Path,
    target: Option<&Path>,
    layout: Layout,
    table: &Table<'_>,
) -> PackageConfig {
    let runtime = read_runtime(out, base, target, layout, table);
    let standalone = table.flag(out, "standalone");
    if standalone == Some(true) && runtime == RuntimeSource::Workspace {
        let message = "`standalone` is true and `runtime` is `workspace`, expected one of them: a crate that is \
            its own workspace inherits nothing";
        out.report(&MANIFEST_VALUE, table.site_of("standalone"), message);
    }
    let member = || runtime == RuntimeSource::Workspace || target.is_none_or(folder::lies_in_workspace);
    let standalone = standalone.unwrap_or_else(|| !member());
    if let Some(Err(fault)) = table.text(out, "name").map(check_name) {
        out.report(
            &MANIFEST_VALUE,
            table.site_of("name"),
            format!("`name` cannot be a package's name: {fault}"),
        );
    }
    let mut text = |key: &str| table.text(out, key).map(str::to_owned);
    let (name, version, description) = (text("name"), text("version"), text("description"));
    let (license, repository, homepage) = (text("license"), text("repository"), text("homepage"));
    let mut list = |key: &str| table.texts(out, key).into_iter().map(str::to_owned).collect();
    let (keywords, categories, authors) = (list("keywords"), list("categories"), list("authors"));
    let package = PackageConfig {
        name,
        version,
        description,
        license,
        repository,
        homepage,
        documentation: table.text(out, "documentation").map(str::to_owned),
        rust_version: table.text(out, "rust-version").map(str::to_owned),
        publish: table
            .has("publish")
            .then(|| table.texts(out, "publish").into_iter().map(str::to_owned).collect()),
        keywords,
        categories,
        authors,
        runtime,
        standalone,
    };
    package::check(out, table, &package);
    package
}

fn read_runtime(
    out: &mut Diagnostics,
    base: &Path,
    target: Option<&Path>,
    layout: Layout,
    table: &Table<'_>,
) -> RuntimeSource {
    match table.text(out, "runtime") {
        None | Some("registry") => RuntimeSource::Registry,
        Some("workspace") => RuntimeSource::Workspace,
        Some("vendored") => {
            if layout == Layout::Module {
                let message = "`runtime` is `vendored` and `layout` is `module`, expected one of them: a module stands on \
                    a dependency of the package around it";
                out.report(&RUNTIME_NOT_VENDORED, table.site_of("runtime"), message);
            }
            RuntimeSource::Vendored
        }
        Some(path) => {
            let runtime = base.join(path);
            if !runtime.join("Cargo.toml").is_file() {
                let message = format!(
                    "`runtime` is `{}`, expected `workspace`, `registry`, `vendored` or a folder that has a `Cargo.toml`",
                    path.escape_debug()
                );
                out.report(&MANIFEST_VALUE, table.site_of("runtime"), message);
            }
            RuntimeSource::Path(
                target.map_or(PathBuf::from(path), |target| folder::relative(target, &runtime)),
            )
        }
    }
}
