//! Members that the document does not declare, where the user wants to keep them. Not those that it announces by
//! `additionalProperties`, which are kept anyway.

use crate::api::{Api, Doc, Origin, Owner, Rest, Role, Shape, Type};

/// Lets every object keep all members, whatever the document says of others: a server may send more.
pub(super) fn keep(api: &mut Api) {
    let ids: Vec<_> = api.types.ids().collect();
    for id in ids {
        let ty = &api.types[id];
        // What is read of the parameters of a request is what is declared.
        if matches!(ty.origin, Origin::Inline { role: Role::Parameters, .. }) {
            continue;
        }
        if !matches!(&ty.shape, Shape::Object(object) if matches!(object.rest, Rest::Ignored)) {
            continue;
        }
        let anything = Type {
            site: ty.site,
            origin: Origin::Inline { owner: Owner::Type(id), role: Role::Value },
            doc: Doc::default(),
            nullable: false,
            shape: Shape::Anything,
            xml: None,
        };
        let anything = api.types.push(anything);
        if let Shape::Object(object) = &mut api.types[id].shape {
            object.rest = Rest::Kept(anything);
        }
    }
}
