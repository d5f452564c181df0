//! The header by which a server knows a repetition of a call, where the client can make its value. Not how a call is
//! repeated.

use super::Context;
use crate::api::{self, Constraint, ParameterPlace, Scalar, Shape, TypeId};

/// What the header is called in practice: by draft-ietf-httpapi-idempotency-key-header, and before it.
const NAMES: [&str; 2] = ["idempotency-key", "x-idempotency-key"];

/// How long a key is that the client makes: a UUID.
const LENGTH: u64 = 36;

/// The header's name as the operation declares it, or as the user's choice has it for all that are not idempotent. A key that has to look otherwise than a UUID is the caller's to make.
pub(super) fn header(cx: &Context<'_>, operation: &api::Operation) -> Option<String> {
    let chosen = cx.config.idempotency_key.as_deref();
    let mut parameters = operation.parameters.iter();
    let declared = parameters.find(|one| {
        let names = NAMES.into_iter().chain(chosen);
        one.place == ParameterPlace::Header
            && names.into_iter().any(|name| one.wire.eq_ignore_ascii_case(name))
    });
    match declared {
        Some(one) => (!one.client_wide && takes_uuid(cx, one.ty)).then(|| one.wire.clone()),
        None => {
            let may_act_twice = ["POST", "PATCH"].contains(&operation.method.0.as_str());
            chosen.filter(|_| may_act_twice).map(str::to_owned)
        }
    }
}

fn takes_uuid(cx: &Context<'_>, mut ty: TypeId) -> bool {
    // What refers to itself is no text; a chain as long as this is not one that somebody wrote.
    for _ in 0..16 {
        let stated = &cx.api.types[ty];
        let fits = |one: &Constraint| match one {
            Constraint::MinLength(least) => *least <= LENGTH,
            Constraint::MaxLength(most) => *most >= LENGTH,
            Constraint::Pattern(_) | Constraint::Values(_) => false,
            // Of values of other kinds.
            _ => true,
        };
        if !stated.doc.constraints.iter().all(fits) {
            return false;
        }
        match stated.shape {
            Shape::Alias(other) => ty = other,
            Shape::Scalar(Scalar::Text | Scalar::Secret) => return true,
            _ => return false,
        }
    }
    false
}
