//! Names of servers, of their variables and of the values that these may have.

use super::Names;
use super::desk::{Claim, Desk};
use super::lock::Key;
use super::members::member;
use super::reserved::RESERVED_TYPES;
use super::scope::Scope;
use super::words::{camel, spelled, words};
use crate::api::{Api, Server};
use std::collections::BTreeSet;

/// Most words of a description that can be a name.
const WORDS: usize = 4;

pub(super) fn assign(desk: &mut Desk<'_>, api: &Api, names: &mut Names) {
    let servers = api.server_choice();
    let mut scope = Scope::with(RESERVED_TYPES);
    let mut claims: Vec<Claim> = servers.iter().enumerate().map(|(index, one)| server(index, one)).collect();
    let mut listed = BTreeSet::new();
    for variable in servers.iter().flat_map(|server| &server.variables) {
        let key = (variable.name.clone(), variable.values.clone());
        if !variable.values.is_empty() && listed.insert(key.clone()) {
            let base = type_name(&variable.name);
            let first = variable.values.first().cloned().unwrap_or_default();
            let offers = vec![base.clone(), format!("{base}Of{}", type_name(&first))];
            claims.push(claim("server_variable", &[&variable.name, &variable.values.join(" ")], offers));
            names.server_enums.push((key, Vec::new()));
        }
    }
    let mut given = desk.serve(&mut scope, claims);
    let enums = given.split_off(servers.len());
    names.servers = given;
    for (name, ((_, values), idents)) in enums.into_iter().zip(&mut names.server_enums) {
        let mut scope = Scope::with(&["Unknown", "Self"]);
        idents.push(name);
        idents.extend(values.iter().map(|value| {
            let base = type_name(value);
            scope.claim([base.clone(), format!("{base}Value")])
        }));
    }
    names.server_variables = servers
        .iter()
        .map(|server| {
            let mut scope = Scope::with(&["new", "clone", "into", "from"]);
            let one = |name: &str| {
                let base = member(name);
                scope.claim([base.clone(), format!("{base}_value")])
            };
            let mut one = one;
            server.variables.iter().map(|variable| one(&variable.name)).collect()
        })
        .collect();
}

fn server(index: usize, server: &Server) -> Claim {
    let short = |text: &str| {
        let words = words(text);
        (!words.is_empty() && words.len() <= WORDS).then(|| type_name(text))
    };
    let address = server.url.split_once("://").map_or(server.url.as_str(), |(_, rest)| rest);
    let host = address.split('/').next().unwrap_or_default();
    let said =
        server.name.as_deref().and_then(short).or_else(|| server.description.as_deref().and_then(short));
    let first = (index == 0).then(|| "Main".to_owned());
    let offers =
        said.into_iter().chain(first).chain([type_name(host), type_name(address), type_name(&server.url)]);
    claim("server", &[&server.url], offers.collect())
}

fn claim(kind: &str, key: &[&str], offers: Vec<String>) -> Claim {
    Claim { keys: vec![Key::new(kind, key)], former: Vec::new(), asked: None, exact: None, offers }
}

fn type_name(text: &str) -> String {
    let mut name = camel(&words(text));
    if name.is_empty() {
        name = camel(&spelled(text));
    }
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}
