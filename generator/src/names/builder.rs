//! Names of the client builder's setters: credentials, and headers that are set once for all calls.

use super::Names;
use super::desk::{Claim, Desk};
use super::lock::Key;
use super::members::member;
use super::reserved::RESERVED_BUILDER;
use super::scope::Scope;
use crate::api::{Api, Scheme, SchemeKind};
use std::collections::BTreeMap;

pub(super) fn assign(desk: &mut Desk<'_>, api: &Api, names: &mut Names) {
    let mut scope = Scope::with(RESERVED_BUILDER);
    let mut claims = schemes(api);
    let mut wide: BTreeMap<String, Claim> = BTreeMap::new();
    let mut order = Vec::new();
    for parameter in api.operations.iter().flat_map(|(_, operation)| &operation.parameters) {
        let key = parameter.wire.to_ascii_lowercase();
        if parameter.client_wide && !wide.contains_key(&key) {
            let base = member(parameter.doc.rust_name.as_deref().unwrap_or(&parameter.wire));
            let offers = vec![base.clone(), format!("header_{base}")];
            wide.insert(key.clone(), claim("client_parameter", &key, offers));
            order.push(key);
        }
    }
    claims.extend(order.iter().filter_map(|key| wide.remove(key)));
    names.schemes = desk.serve(&mut scope, claims);
    let wide = names.schemes.split_off(api.schemes.len());
    names.client_parameters = order.into_iter().zip(wide).collect();
}

fn claim(kind: &str, key: &str, offers: Vec<String>) -> Claim {
    Claim { keys: vec![Key::new(kind, &[key])], former: Vec::new(), asked: None, exact: None, offers }
}

fn schemes(api: &Api) -> Vec<Claim> {
    let word = |kind: &SchemeKind| match kind {
        SchemeKind::ApiKey { .. } => "api_key",
        SchemeKind::Basic => "basic_auth",
        SchemeKind::Bearer => "bearer_token",
        SchemeKind::OtherHttp(_) => "authorization",
        SchemeKind::MutualTls => "mutual_tls",
    };
    let claim = |scheme: &Scheme| {
        let word_of_kind = word(&scheme.kind);
        let alone = api.schemes.iter().filter(|other| word(&other.kind) == word_of_kind).count() == 1;
        let own = member(&scheme.name);
        let offers = [
            alone.then(|| word_of_kind.to_owned()),
            Some(own.clone()),
            Some(format!("{own}_{word_of_kind}")),
        ];
        Claim {
            asked: scheme.doc.rust_name.as_deref().map(member),
            ..claim("scheme", &scheme.name, offers.into_iter().flatten().collect())
        }
    };
    api.schemes.iter().map(claim).collect()
}
