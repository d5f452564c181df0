//! What an operation sends that may choose a page: query parameters, and members of a JSON body. Nothing is concluded.

use super::look::Look;
use super::words;
use crate::api::{self, Doc, Encoding, MediaKind, Parameter, ParameterPlace, Property, TypeId};
use serde_json::Value;

/// What is sent with a call and counts: a query parameter, or a member of a JSON body.
pub(super) struct Counter<'a> {
    /// As [`Pages::to`] has it.
    pub(super) to: String,
    pub(super) in_body: bool,
    /// Its name, as names are compared.
    pub(super) key: String,
    pub(super) ty: TypeId,
    pub(super) doc: &'a Doc,
    pub(super) default: Option<&'a Value>,
}

impl<'a> Look<'a> {
    /// The one query parameter with such a name, as the wire has it.
    pub(super) fn parameter(&self, is_named: impl Fn(&str) -> bool) -> Option<&'a Parameter> {
        let plain = |one: &&Parameter| {
            one.place == ParameterPlace::Query && matches!(one.encoding, Encoding::Styled { .. })
        };
        let named = |one: &&Parameter| is_named(&words::key(&one.wire));
        let mut found = self.operation.parameters.iter().filter(plain).filter(named);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The one query parameter with such a name that is a whole number; where nothing in the query has such a name, the
    /// one such member of a JSON body.
    pub(super) fn counter(&self, is_named: fn(&str) -> bool, in_body: Option<bool>) -> Option<Counter<'a>> {
        let in_query = self.parameter(is_named);
        if let Some(one) = in_query.filter(|_| in_body != Some(true)) {
            let key = words::key(&one.wire);
            let counter = Counter {
                to: one.wire.clone(),
                in_body: false,
                key,
                ty: one.ty,
                doc: &one.doc,
                default: one.default.as_ref(),
            };
            return self.is_integer(one.ty).then_some(counter);
        }
        if in_body == Some(false) || in_query.is_some() {
            return None;
        }
        let (to, one) = self.body_member(is_named).filter(|(_, one)| self.is_integer(one.ty))?;
        let key = words::key(&one.wire);
        Some(Counter { to, in_body: true, key, ty: one.ty, doc: &one.doc, default: one.default.as_ref() })
    }

    /// The one member of a JSON body with such a name, or else the one within what holds the settings of a page.
    fn body_member(&self, is_named: fn(&str) -> bool) -> Option<(String, &'a Property)> {
        let named = |one: &&Property| is_named(&words::key(&one.wire));
        let mut found = self.body().iter().filter(named);
        if let Some(first) = found.next() {
            let alone = found.next().is_none();
            return alone.then(|| (format!("/{}", api::token(&first.wire)), first));
        }
        let holders = self.body().iter().filter(|one| words::is_container(&words::key(&one.wire)));
        let mut found = holders.flat_map(|outer| {
            let inner = api::properties(self.api, outer.ty).iter().filter(named);
            inner.map(|inner| (format!("/{}/{}", api::token(&outer.wire), api::token(&inner.wire)), inner))
        });
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// Members of the body, where it is JSON and nothing else.
    fn body(&self) -> &'a [Property] {
        let media = self.operation.body.as_ref().map_or(&[][..], |body| &body.media);
        let [media] = media else { return &[] };
        let ty = media.ty.filter(|_| media.kind == MediaKind::Json);
        ty.map_or(&[], |ty| api::properties(self.api, ty))
    }

    /// What takes a token: a query parameter, else a member of a JSON body; whether it is in the body.
    pub(super) fn taker(&self, is_named: impl Fn(&str) -> bool) -> Option<(String, bool)> {
        if let Some(parameter) = self.parameter(&is_named).filter(|one| self.is_token(one.ty)) {
            return Some((parameter.wire.clone(), false));
        }
        let members = self.body();
        for property in members {
            if is_named(&words::key(&property.wire)) && self.is_token(property.ty) {
                return Some((format!("/{}", api::token(&property.wire)), true));
            }
        }
        for outer in members.iter().filter(|one| words::is_container(&words::key(&one.wire))) {
            for property in api::properties(self.api, outer.ty) {
                if is_named(&words::key(&property.wire)) && self.is_token(property.ty) {
                    let (outer, inner) = (api::token(&outer.wire), api::token(&property.wire));
                    return Some((format!("/{outer}/{inner}"), true));
                }
            }
        }
        None
    }
}
