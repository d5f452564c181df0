//! Names of what an operation takes: its parameters and its body. Not of the operation.

use super::desk::{Claim, Desk};
use super::lock::Key;
use super::members::member;
use super::reserved::{RESERVED_PAGED, RESERVED_SETTERS};
use super::scope::Scope;
use crate::api::{Operation, Parameter, ParameterPlace};
use crate::rust::Ident;

/// What an optional body's setter and a required body's argument are called where nothing else is.
const BODY: &str = "body";

/// What an operation takes.
pub(super) struct Inputs {
    /// Of the parameters in their order.
    pub(super) parameters: Vec<Ident>,
    /// Of the setters that send a parameter without a value, where there may be one.
    pub(super) empties: Vec<Option<Ident>>,
    /// Of the body.
    pub(super) body: Ident,
    /// Of other ways of answering.
    pub(super) doors: Vec<Ident>,
}

/// Names of what the operation with this marker takes.
pub(super) fn name(desk: &mut Desk<'_>, operation: &Operation, marker: &Ident, is_paged: bool) -> Inputs {
    let taken = [RESERVED_SETTERS, if is_paged { RESERVED_PAGED } else { &[] }].concat();
    let mut scope = Scope::with(&taken);
    let before = desk.before(marker);
    let claim = |part: &str, offers: Vec<String>| Claim {
        keys: vec![Key::new("input", &[marker.unraw(), part])],
        former: before.iter().map(|owner| Key::new("input", &[owner, part])).collect(),
        asked: None,
        exact: None,
        offers,
    };
    let bases: Vec<String> = operation.parameters.iter().map(|one| member(&one.wire)).collect();
    let in_path = |base: &String| {
        let same = operation
            .parameters
            .iter()
            .zip(&bases)
            .filter(|(one, other)| matches!(one.place, ParameterPlace::Path) && *other == base);
        same.count()
    };
    let mut claims = Vec::with_capacity(bases.len() + 1);
    for (parameter, base) in operation.parameters.iter().zip(&bases) {
        let place = place(parameter);
        let joined = format!("{place}_{}", base.trim_start_matches('_'));
        // What stands in the path belongs to what the operation is, and so cannot come later.
        let exact = matches!(parameter.place, ParameterPlace::Path) && in_path(base) == 1;
        claims.push(Claim {
            asked: parameter.doc.rust_name.as_deref().map(member),
            exact: exact.then(|| base.clone()),
            ..claim(&format!("{place} {}", parameter.wire), vec![base.clone(), joined])
        });
    }
    let free = claims.iter().all(|one| one.offers[0] != BODY && one.asked.as_deref() != Some(BODY));
    if operation.body.is_some() {
        claims.push(claim("", [BODY, "request_body", "payload"].map(str::to_owned).into()));
    }
    let mut named = desk.early(&mut scope, &claims);
    let mut order: Vec<usize> = (0..claims.len()).collect();
    if operation.body.is_some() && free {
        // Where no parameter wants its name, the body has it before one that would have to fall back on it.
        order.rotate_right(1);
    }
    for at in order {
        if named[at].is_none() {
            named[at] = Some(desk.late(&mut scope, claims[at].clone()));
        }
    }
    let mut named: Vec<Ident> = named.into_iter().flatten().collect();
    let body = operation.body.as_ref().and_then(|_| named.pop());
    let doors = super::media::doors(operation).into_iter().map(|door| Claim {
        keys: vec![Key::new("door", &[marker.unraw(), &door.method])],
        former: before.iter().map(|owner| Key::new("door", &[owner, &door.method])).collect(),
        asked: None,
        exact: None,
        offers: vec![door.method.clone(), format!("answer_{}", door.method)],
    });
    let doors = doors.collect();
    let doors = desk.serve(&mut scope, doors);
    let mut empties = Vec::with_capacity(named.len());
    for (parameter, name) in operation.parameters.iter().zip(&named) {
        let base = format!("{}_empty", name.unraw());
        let wish = claim(&format!("empty {}", parameter.wire), vec![base.clone(), format!("query_{base}")]);
        let asked = if parameter.may_be_empty { vec![wish] } else { Vec::new() };
        empties.push(desk.serve(&mut scope, asked).pop());
    }
    Inputs { parameters: named, empties, body: body.unwrap_or_else(|| Ident::new(BODY)), doors }
}

fn place(parameter: &Parameter) -> &'static str {
    match parameter.place {
        ParameterPlace::Path => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::QueryString => "querystring",
        ParameterPlace::Header => "header",
        ParameterPlace::Cookie => "cookie",
    }
}
