//! The client, its builder, and the crate's root.

use super::ty::ident;
use super::{credentials, docs, front, gate, print, testing, vendored, way};
use crate::rust::{Crate, CredentialKind, Doc, Group};
use proc_macro2::TokenStream;
use quote::quote;

/// Lints that speak of the document's names and prose, not of what was written.
pub(super) const ALLOWED: &str = "\
#![allow(
    // Prose is the document's.
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::doc_nested_refdefs,
    clippy::tabs_in_doc_comments,
    clippy::empty_docs,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    rustdoc::private_intra_doc_links,
    // Names are the document's.
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::module_name_repetitions,
    clippy::should_implement_trait,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    clippy::just_underscores_and_digits,
    // So are the sizes of bodies.
    clippy::large_enum_variant,
    // What the document deprecates is still written.
    deprecated
)]
";

/// `src/lib.rs`.
pub(super) fn root(krate: &Crate) -> String {
    let package = &krate.package;
    let mut text = format!("//! {}\n//!\n", package.shown_description);
    text += &docs::module_text(&Doc { paragraphs: front::lines(krate) });
    text += "\n#![forbid(unsafe_code)]\n#![cfg_attr(docsrs, feature(doc_cfg))]\n";
    text += ALLOWED;
    // What is used by parts that are not there.
    let partial = "#![cfg_attr(not(feature = \"all-parts\"), allow(dead_code, unused_imports))]\n";
    text += if krate.parts.is_empty() { "" } else { partial };
    let module = |there: bool, line| if there { line } else { "" };
    text += "\nmod call;\nmod client;\nmod ext;\n";
    text += module(!krate.headers.is_empty(), "pub mod headers;\n");
    if !krate.incoming.is_empty() {
        text += &format!("{}pub mod incoming;\n", gate::line(&krate.incoming_gate));
    }
    text += "pub mod operations;\n";
    text += module(!krate.servers.servers.is_empty(), "pub mod servers;\n");
    text += "#[cfg(feature = \"testing\")]\npub mod testing;\n";
    text += "pub mod types;\n";
    text += module(krate.checks.is_some(), "#[cfg(feature = \"validate\")]\nmod validate;\n");
    text += module(!krate.xml.is_empty(), "mod xml;\n");
    text.push('\n');
    text += &exports(krate);
    text += "#[allow(unused_imports)]\npub use ext::*;\n";
    if krate.checks.is_some() {
        text += "#[cfg(feature = \"validate\")]\n";
        text += &exports_of_checks(krate);
    }
    text += &format!("\n{}\n", way::of_readme(krate));
    text += "#[doc = include_str!(\"../README.md\")]\nstruct Readme;\n";
    text
}

/// What a crate shows beside its own items.
pub(super) fn exports(krate: &Crate) -> String {
    format!(
        "\
#[allow(unused_imports)]
pub use call::Call;
#[allow(unused_imports)]
pub use client::{{Client, ClientBuilder}};
/// What generated code stands on: bodies, downloads, transports, tests.
{}#[allow(unused_imports)]
pub use {}::{{Error, ErrorKind, Response}};
",
        vendored::export(krate),
        vendored::path(krate)
    )
}

/// What is shown of `validate()`.
pub(super) fn exports_of_checks(krate: &Crate) -> String {
    format!(
        "#[allow(unused_imports)]\npub use {}::{{Validate, Violation, ViolationKind, Violations}};\n",
        vendored::path(krate)
    )
}

/// `examples/first_call.rs`.
pub(super) fn example(krate: &Crate) -> String {
    format!("//! The first call.\n\n{}", way::program(krate, first_call(krate, false)))
}

/// Lines that build a client and make one call that needs no argument, as a program.
pub(super) fn first_call(krate: &Crate, hidden: bool) -> Vec<String> {
    let library = krate.package.library.unraw();
    let mark = if hidden { "# " } else { "" };
    let mut lines: Vec<String> = way::hidden(krate).into_iter().filter(|_| hidden).collect();
    lines.push(format!("{mark}{} run() -> Result<(), {library}::Error> {{", way::function(krate)));
    let indent = if hidden { "" } else { "    " };
    let call = simple(krate);
    let name = if call.is_some() { "client" } else { "_client" };
    lines
        .push(format!("{indent}let {name} = {library}::Client::builder(){}.build()?;", builder_calls(krate)));
    if let Some((group, method)) = call {
        let accessor = if group.name.is_some() { format!(".{}()", group.accessor) } else { String::new() };
        lines.push(format!("{indent}let answer = client{accessor}.{}(){};", method.name, way::end(krate)));
        lines.push(format!("{indent}println!(\"{{answer:?}}\");"));
    }
    lines.push(format!("{mark}{indent}Ok(())"));
    lines.push(format!("{mark}}}"));
    lines
}

fn builder_calls(krate: &Crate) -> String {
    let mut text = String::new();
    if krate.package.base_url.is_none() {
        text += ".base_url(\"https://api.example.com\")";
    }
    // The credential that most operations ask for first.
    let uses = |index: usize| {
        let methods = krate.groups.iter().flat_map(|group| &group.methods);
        methods.filter(|method| method.security.first().is_some_and(|first| first.contains(&index))).count()
    };
    let best = (0..krate.package.schemes.len()).max_by_key(|index| (uses(*index), usize::MAX - index));
    if let Some(scheme) = best.filter(|index| uses(*index) > 0).map(|index| &krate.package.schemes[index])
        && let Some(setter) = &scheme.setter
    {
        let arguments =
            if scheme.kind == CredentialKind::Basic { "\"user\", \"password\"" } else { "\"secret\"" };
        text += &format!(".{}({arguments})", setter.name);
    }
    text
}

/// A call without arguments whose answer can be shown; one that reads is preferred.
fn simple(krate: &Crate) -> Option<(&Group, &crate::rust::Method)> {
    let all =
        || krate.groups.iter().flat_map(|group| group.methods.iter().map(move |method| (group, method)));
    let free = |(_, method): &(&Group, &crate::rust::Method)| {
        method.example.arguments.is_empty()
            && !super::outcome::is_empty(&method.output)
            && !method.deprecated.0
    };
    let named = |prefix: &'static str| {
        all()
            .filter(free)
            .find(move |(_, method)| method.verb == "GET" && method.name.unraw().starts_with(prefix))
    };
    named("list")
        .or_else(|| named("get"))
        .or_else(|| all().filter(free).find(|(_, method)| method.verb == "GET"))
}

/// `src/client.rs`.
pub(super) fn emit(krate: &Crate) -> String {
    let mut text = "//! The client and its builder.\n\n".to_owned();
    text += &uses(krate);
    text += &items_text(krate);
    text
}

/// The client's items.
pub(super) fn items_text(krate: &Crate) -> String {
    print::items(items(krate))
}

/// What the client's file uses.
pub(super) fn uses(krate: &Crate) -> String {
    let root = if krate.module { "super" } else { "crate" };
    format!(
        "use std::time::Duration;\n\n{}\n#[allow(unused_imports)]\nuse {root}::operations;\n\n",
        vendored::import(krate)
    )
}

fn items(krate: &Crate) -> TokenStream {
    let package = &krate.package;
    let (name, title) = (&package.name, format!(" A client of {}. Cheap to clone.", package.title));
    let count = package.schemes.len();
    let schemes = package.schemes.iter().map(credentials::scheme);
    let base_url = package.base_url.iter().map(|url| quote! { .base_url(#url) });
    let relative = package.relative_url.iter().map(|url| quote! { .relative_url(#url) });
    let with_schemes = (count > 0).then(|| quote! { .schemes(&SCHEMES) });
    let scheme_table =
        (count > 0).then(|| quote! { static SCHEMES: [rt::Scheme; #count] = [#(#schemes),*]; });
    let version = match krate.module {
        true => {
            let version = &package.api_version;
            quote! { #version }
        }
        false => quote! { env!("CARGO_PKG_VERSION") },
    };
    let agent = package.user_agent.as_ref().map(|texts| user_agent(texts, &version));
    let accessors = krate.groups.iter().filter_map(|group| {
        let (ty, accessor, doc) =
            (ident(group.name.as_ref()?), ident(&group.accessor), docs::attributes(&group.doc));
        let (gate, missing) = (gate::attribute(&group.gate), gate::missing(krate, group));
        Some(quote! {
            #gate #doc pub fn #accessor(&self) -> operations::#ty<'_> { operations::#ty(&self.core) }
            #missing
        })
    });
    let derived =
        package.schemes.iter().enumerate().filter_map(|(index, scheme)| credentials::derived(index, scheme));
    let setters =
        package.schemes.iter().enumerate().filter_map(|(index, scheme)| credentials::setter(index, scheme));
    // An included module has no features of its own.
    let included = krate.module.then(|| credentials::sessions(&package.schemes)).flatten();
    let sessions = package.schemes.iter().enumerate().filter(|_| !krate.module);
    let sessions = sessions.filter_map(|(index, scheme)| credentials::session(index, scheme));
    let parameters = package.client_parameters.iter().map(|parameter| {
        let (name, wire, doc) = (ident(&parameter.name), &parameter.wire, docs::attributes(&parameter.doc));
        quote! { #doc pub fn #name(self, value: impl AsRef<str>) -> Self { Self { inner: self.inner.client_header(#wire, value) } } }
    });
    // An included module has no features of its own.
    let reqwest = (!krate.module).then(|| {
        quote! {
            /// Sends through a client that `reqwest` builds so: proxies, certificates and the like.
            #[cfg(feature = "reqwest")]
            pub fn reqwest_builder_0_13(self, builder: rt::reqwest_0_13::ClientBuilder) -> Self {
                Self { inner: self.inner.reqwest_builder_0_13(builder) }
            }
        }
    });
    let around = super::around::setters(krate);
    let server = (!krate.servers.servers.is_empty()).then(|| {
        quote! {
            /// A server of the document (see the module `servers`), for all operations that have none of their own. A
            /// base URL that is set wins.
            pub fn server(self, server: impl Into<rt::Server>) -> Self { Self { inner: self.inner.server(server) } }
        }
    });
    let (prefix, variables) = credentials::environment(package);
    let environment_doc = format!(
        " A client whose base URL and credentials come from the environment, where they are set: `{prefix}_BASE_URL`{}.",
        credentials::variables(package).iter().map(|name| format!(", `{name}`")).collect::<String>()
    );
    let mock = testing::setter(krate);
    let servers = server_lines(krate);
    let servers = docs::lines(servers.iter().map(String::as_str));
    let default_url = package.base_url.as_ref().filter(|_| package.base_url_is_chosen);
    let default_url = default_url.map(|url| {
        let line = format!(" Calls go to `{}` unless it is set.", url.replace('`', ""));
        quote! { #[doc = #line] }
    });
    let feature_is_off = gate::type_of_missing(krate);
    quote! {
        #scheme_table
        #feature_is_off
        static API: rt::Api = rt::Api::new(#name, #version) #agent #(#base_url)* #(#relative)* #with_schemes;

        #[doc = #title]
        #[derive(Clone, Debug)]
        pub struct Client { core: rt::Core }

        impl Client {
            /// Starts to build a client.
            pub fn builder() -> ClientBuilder { ClientBuilder { inner: rt::CoreBuilder::new(&API) } }
            #[doc = #environment_doc]
            ///
            /// # Errors
            /// As [`ClientBuilder::build`].
            pub fn from_env() -> Result<Self, rt::Error> {
                Ok(Client { core: rt::CoreBuilder::new(&API).environment(#prefix, &[#(#variables),*]).build()? })
            }
            #(#accessors)*
            #(#derived)*
            #(#sessions)*
            /// A builder with the settings of this client, for another that shares its connections.
            pub fn to_builder(&self) -> ClientBuilder { ClientBuilder { inner: self.core.to_builder() } }
            /// A call of an operation that the document does not name, with the client's credentials.
            pub fn request(&self, method: &str, path: &str) -> rt::Call { self.core.request(method, path) }
            /// What all calls of this client share.
            #[doc(hidden)]
            pub fn core(&self) -> &rt::Core { &self.core }
        }

        #included

        /// Builds a [`Client`].
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct ClientBuilder { inner: rt::CoreBuilder }

        impl ClientBuilder {
            #(#setters)*
            #(#parameters)*
            #server
            /// The server: `http` or `https`, with a path prefix if it has one.
            #default_url
            #servers
            pub fn base_url(self, url: impl AsRef<str>) -> Self { Self { inner: self.inner.base_url(url) } }
            /// The longest time of an attempt; `None` for no limit.
            pub fn timeout(self, limit: impl Into<Option<Duration>>) -> Self { Self { inner: self.inner.timeout(limit) } }
            /// The longest time of a whole call, all attempts and the waits between them included; `None` for no limit.
            pub fn deadline(self, limit: impl Into<Option<Duration>>) -> Self { Self { inner: self.inner.deadline(limit) } }
            /// How calls are repeated when they fail in a way that may pass.
            pub fn retry(self, retry: rt::Retry) -> Self { Self { inner: self.inner.retry(retry) } }
            /// The longest silence of a download; `None` for no limit.
            pub fn idle_timeout(self, limit: impl Into<Option<Duration>>) -> Self { Self { inner: self.inner.idle_timeout(limit) } }
            /// The longest time to connect; `None` for no limit.
            pub fn connect_timeout(self, limit: impl Into<Option<Duration>>) -> Self { Self { inner: self.inner.connect_timeout(limit) } }
            /// The most bytes that an answer may have, downloads excepted.
            pub fn max_body_bytes(self, limit: u64) -> Self { Self { inner: self.inner.max_body_bytes(limit) } }
            /// The `user-agent` header.
            pub fn user_agent(self, text: impl AsRef<str>) -> Self { Self { inner: self.inner.user_agent(text) } }
            /// A header of every request, unless the call sets its own.
            pub fn default_header(self, name: &str, value: impl AsRef<str>) -> Self { Self { inner: self.inner.default_header(name, value) } }
            /// What sends the requests.
            pub fn transport(self, transport: impl rt::Transport) -> Self { Self { inner: self.inner.transport(transport) } }
            #around
            #reqwest
            #mock
            /// The client.
            ///
            /// # Errors
            /// A setting cannot be used, no server is known, or no transport can be made.
            pub fn build(self) -> Result<Client, rt::Error> { Ok(Client { core: self.inner.build()? }) }
        }
    }
}

/// The call that sets `user-agent`: the version of the crate stands between the texts.
fn user_agent(texts: &[String], version: &TokenStream) -> TokenStream {
    if let [text] = texts {
        return quote! { .agent(#text) };
    }
    let mut parts = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        parts.extend((at > 0).then(|| version.clone()));
        parts.extend((!text.is_empty()).then(|| quote! { #text }));
    }
    quote! { .agent(concat!(#(#parts),*)) }
}

fn server_lines(krate: &Crate) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, (url, description)) in krate.package.servers.iter().enumerate() {
        if index == 0 {
            lines.extend([String::new(), "The document names:".to_owned(), String::new()]);
        }
        let clean: String = url.chars().filter(|one| *one != '`').collect();
        let description = description
            .as_deref()
            .map(|text| format!(" {}", text.replace('<', "\\<").replace('[', "\\[")))
            .unwrap_or_default();
        lines.push(format!("- `{clean}`{description}"));
    }
    lines
}
