//! The client and its builder, servers to choose from, and features: as far as they follow from the document.

use super::{Kind, Piece, Seen, data, join};
use crate::rust::CredentialKind;

pub(super) fn collect(seen: &Seen<'_>, out: &mut Vec<Piece>) {
    let stages = &seen.state.stages;
    let (krate, api) = (&stages.krate, &stages.api);
    for scheme in &krate.package.schemes {
        let Some(setter) = &scheme.setter else { continue };
        let site = api.schemes.iter().find(|one| one.name == scheme.name).map(|one| one.site);
        let secret = match scheme.kind {
            CredentialKind::Basic => "user: impl AsRef<str>, password: impl Into<rt::Secret>",
            _ => "secret: impl Into<rt::Secret>",
        };
        let provider = "provider: impl rt::CredentialProvider";
        let mut methods = vec![
            (&setter.name, "self", secret),
            (&setter.provider, "self", provider),
            (&setter.derived, "&self", secret),
            (&setter.derived_provider, "&self", provider),
        ];
        if scheme.flows.is_some() && !krate.module {
            methods.push((&setter.oauth2, "&self", ".."));
        }
        let lines =
            methods.iter().map(|(name, receiver, given)| format!("pub fn {name}({receiver}, {given})"));
        let lines: Vec<String> = lines.collect();
        let piece = Piece::new(Kind::Setter, "ClientBuilder", setter.name.as_str(), lines.join("\n"));
        out.push(Piece { origin: format!("scheme {}", scheme.name), site, ..piece });
    }
    for parameter in &krate.package.client_parameters {
        let name = &parameter.name;
        let signature = format!("pub fn {name}(self, value: impl AsRef<str>) -> Self");
        let piece = Piece::new(Kind::Setter, "ClientBuilder", name.as_str(), signature);
        let mut stated = api.operations.iter().flat_map(|(_, operation)| &operation.parameters);
        let stated = stated.find(|one| one.client_wide && one.wire.eq_ignore_ascii_case(&parameter.wire));
        let origin = format!("parameter {}", parameter.wire.to_ascii_lowercase());
        out.push(Piece { origin, site: stated.map(|one| one.site), ..piece });
    }
    servers(seen, out);
    let has = [
        ("oauth2", krate.package.schemes.iter().any(|scheme| scheme.flows.is_some())),
        ("signatures", !krate.incoming.is_empty()),
        ("validate", krate.checks.is_some()),
    ];
    let has = has.into_iter().filter(|(_, has)| *has).map(|(name, _)| name).chain(krate.package.dates);
    let has = has.chain(krate.parts.iter().map(|part| part.name.as_str()));
    // A module that is included has no features of its own.
    for name in has.filter(|_| !krate.module) {
        let signature = format!("[features] {name}");
        let piece = Piece::new(Kind::Feature, "", format!("feature {name}"), signature);
        out.push(Piece { origin: name.to_owned(), ..piece });
    }
}

fn servers(seen: &Seen<'_>, out: &mut Vec<Piece>) {
    let stages = &seen.state.stages;
    let servers = &stages.krate.servers;
    if !servers.servers.is_empty() {
        for (owner, name, result) in [("ClientBuilder", "server", "Self"), ("Call", "with_server", "Self")] {
            let signature = format!("pub fn {name}(self, server: impl Into<rt::Server>) -> {result}");
            let site = stages.api.servers.first().map(|one| one.site);
            out.push(Piece {
                origin: name.to_owned(),
                site,
                ..Piece::new(Kind::Setter, owner, name, signature)
            });
        }
    }
    let choice = stages.api.server_choice();
    for server in &servers.servers {
        let (name, path) = (server.name.as_str(), join("servers", server.name.as_str()));
        let site = choice.iter().find(|one| one.url == server.url).map(|one| one.site);
        let piece = Piece::new(Kind::Type, "servers", name, format!("pub struct {name}"));
        out.push(Piece { origin: server.url.clone(), site, ..piece });
        for variable in &server.variables {
            let ty = variable.ty.as_ref().map_or("String".to_owned(), |ty| format!("servers::{ty}"));
            let signature = format!("pub fn {}(self, value: impl Into<{ty}>) -> Self", variable.name);
            let piece = Piece::new(Kind::Chained, &path, variable.name.as_str(), signature);
            out.push(Piece { origin: variable.wire.clone(), site, ty: Some(ty), ..piece });
        }
    }
    for item in &servers.enums {
        data::of_enum("servers", item, out);
    }
}
