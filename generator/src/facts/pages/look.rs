//! What an operation shows of its pages in its answers: the items, and what stands beside them. Not what is sent
//! (`pages/sent.rs`), and nothing is concluded.

use super::words;
use crate::api::{self, Api, Operation, PageKind, PagedBy, Pages, Property, Scalar, Shape, TypeId};

/// How deep what stands beside the items is looked for.
const DEPTH: usize = 3;
/// How much of it.
const MEMBERS: usize = 200;

pub(super) struct Look<'a> {
    pub(super) api: &'a Api,
    pub(super) operation: &'a Operation,
    pub(super) items: String,
    pub(super) item: TypeId,
    pub(super) members: Vec<Member<'a>>,
}

/// A member of the answer beside the items.
pub(super) struct Member<'a> {
    pub(super) pointer: String,
    /// Its name, and that of the object that it stands in, as they are compared.
    pub(super) key: String,
    pub(super) place: String,
    pub(super) ty: TypeId,
    property: &'a Property,
}

impl Member<'_> {
    /// What is said about it, in lower case.
    fn text(&self, api: &Api) -> String {
        let of_type = api.types[self.ty].doc.description.as_deref();
        let text = self.property.doc.description.as_deref().or(of_type);
        text.unwrap_or_default().to_lowercase()
    }

    /// Whether it is said to be of the page to come.
    pub(super) fn says_next(&self) -> bool {
        let text = self.property.doc.description.as_deref().unwrap_or_default().to_lowercase();
        ["next page", "next set", "next batch", "next request", "subsequent"]
            .iter()
            .any(|word| text.contains(word))
    }
}

impl<'a> Look<'a> {
    /// Nothing where the items are not unmistakable.
    pub(super) fn of(api: &'a Api, operation: &'a Operation) -> Option<Self> {
        let page = api::page(api, operation)?;
        let (items, item) = items(api, operation)?;
        let mut look = Self { api, operation, items, item, members: Vec::new() };
        look.gather(page, "", "", 0);
        Some(look)
    }

    fn gather(&mut self, object: TypeId, pointer: &str, place: &str, depth: usize) {
        let api = self.api;
        for property in api::properties(api, object) {
            if self.members.len() >= MEMBERS {
                return;
            }
            let (key, ty) = (words::key(&property.wire), api::aliased(api, property.ty));
            let pointer = format!("{pointer}/{}", api::token(&property.wire));
            let is_inside = matches!(api.types[ty].shape, Shape::Object(_));
            self.members.push(Member {
                pointer: pointer.clone(),
                key: key.clone(),
                place: place.to_owned(),
                ty,
                property,
            });
            if is_inside && depth < DEPTH && words::is_container(&key) {
                self.gather(ty, &pointer, &key, depth + 1);
            }
        }
    }

    pub(super) fn pages(&self, kind: PageKind) -> Pages {
        Pages {
            kind,
            from: String::new(),
            to: String::new(),
            in_body: false,
            items: self.items.clone(),
            item: self.item,
            first: 0,
            more: None,
            total: None,
            page_count: None,
            answered: None,
            size: None,
            by: PagedBy::Names,
        }
    }

    /// A text or a whole number.
    pub(super) fn is_token(&self, id: TypeId) -> bool {
        match self.api.types[api::aliased(self.api, id)].shape {
            Shape::Scalar(scalar) => !matches!(
                scalar,
                Scalar::Boolean | Scalar::Binary | Scalar::Secret | Scalar::Float | Scalar::Double
            ),
            _ => false,
        }
    }

    pub(super) fn is_integer(&self, id: TypeId) -> bool {
        match self.api.types[api::aliased(self.api, id)].shape {
            Shape::Scalar(scalar) => matches!(
                scalar,
                Scalar::Int8
                    | Scalar::Int16
                    | Scalar::Int32
                    | Scalar::Int64
                    | Scalar::UInt8
                    | Scalar::UInt16
                    | Scalar::UInt32
                    | Scalar::UInt64
                    | Scalar::Float
                    | Scalar::Double
            ),
            _ => false,
        }
    }

    fn is_text(&self, id: TypeId) -> bool {
        matches!(self.api.types[api::aliased(self.api, id)].shape, Shape::Scalar(Scalar::Text))
    }

    /// Whether a text is stated to be a URL.
    pub(super) fn is_url(&self, member: &Member<'_>) -> bool {
        let stated = &self.api.types[member.ty].doc;
        let format = stated.format.as_deref().or(member.property.doc.format.as_deref());
        if format.is_some_and(|format| matches!(format, "uri" | "url" | "uri-reference" | "href")) {
            return true;
        }
        let examples = stated.examples.iter().chain(&member.property.doc.examples);
        let like = |text: &str| text.starts_with("http") || text.starts_with('/') || text.starts_with('?');
        if examples.filter_map(serde_json::Value::as_str).any(like) {
            return true;
        }
        let text = member.text(self.api);
        text.split(|one: char| !one.is_ascii_alphanumeric())
            .any(|word| matches!(word, "url" | "uri" | "link"))
    }

    /// The URL of the next page: by its name, or a member `next` that is stated to be a URL.
    pub(super) fn is_next_url(&self, member: &Member<'_>) -> bool {
        let href = || {
            let inside = api::properties(self.api, member.ty);
            inside.iter().any(|one| one.wire == "href" && self.is_text(one.ty))
        };
        if !self.is_text(member.ty) {
            return member.key == "next" && member.place == "links" && href();
        }
        words::is_next_url(&member.key)
            || (member.key == "next" && (member.place == "links" || self.is_url(member)))
            || (member.key == "nextpage" && self.is_url(member))
    }

    /// The pointer to the one boolean with such a name.
    pub(super) fn flag(&self, is_named: fn(&str) -> bool) -> Option<String> {
        self.member(is_named, |id| matches!(self.api.types[id].shape, Shape::Scalar(Scalar::Boolean)))
    }

    /// The pointer to the one whole number with such a name.
    pub(super) fn number(&self, is_named: fn(&str) -> bool) -> Option<String> {
        self.member(is_named, |id| self.is_integer(id))
    }

    /// The pointer to the number of all items; some call that of this page a total as well, and say so.
    pub(super) fn total(&self) -> Option<String> {
        let pointer = self.number(words::is_total)?;
        let member = self.members.iter().find(|member| member.pointer == pointer)?;
        let text = member.text(self.api);
        let of_page =
            ["this page", "current page", "in the page", "on the page", "per page", "returned", "of pages"];
        (!of_page.iter().any(|words| text.contains(words))).then_some(pointer)
    }

    fn member(&self, is_named: fn(&str) -> bool, fits: impl Fn(TypeId) -> bool) -> Option<String> {
        let mut found = self.members.iter().filter(|member| is_named(&member.key) && fits(member.ty));
        let first = found.next()?;
        found.next().is_none().then(|| first.pointer.clone())
    }
}

/// Where the items are: the answer itself, its only list, or the list with the usual name.
pub(super) fn items(api: &Api, operation: &Operation) -> Option<(String, TypeId)> {
    let page = api::page(api, operation)?;
    if let Shape::List(item) = api.types[page].shape {
        // Lists of lists are tables, or pages that came at once.
        let is_list = matches!(api.types[api::aliased(api, item)].shape, Shape::List(_));
        return (!is_list).then(|| (String::new(), item));
    }
    let last = operation.path.segments.iter().rev().find_map(|segment| match segment {
        api::Segment::Literal(text) => text.rsplit('/').find(|part| !part.is_empty()).map(words::key),
        api::Segment::Parameter(_) => None,
    });
    in_object(api, page, last.as_deref()).or_else(|| {
        let mut envelopes =
            api::properties(api, page).iter().filter(|one| words::is_envelope(&words::key(&one.wire)));
        let envelope = envelopes.next().filter(|_| envelopes.next().is_none())?;
        let (inside, item) = in_object(api, envelope.ty, last.as_deref())?;
        Some((format!("/{}{inside}", api::token(&envelope.wire)), item))
    })
}

fn in_object(api: &Api, object: TypeId, last: Option<&str>) -> Option<(String, TypeId)> {
    let list = |property: &Property| match api.types[api::aliased(api, property.ty)].shape {
        Shape::List(item) if !words::is_aside(&words::key(&property.wire)) => {
            Some((words::key(&property.wire), api::token(&property.wire), item))
        }
        _ => None,
    };
    let lists: Vec<_> = api::properties(api, object).iter().filter_map(list).collect();
    let chosen = match lists.as_slice() {
        [only] => Some(only),
        several => {
            let named = |name: &str| several.iter().find(|(key, ..)| key == name);
            last.and_then(named).or_else(|| words::ITEMS.iter().find_map(|name| named(name)))
        }
    };
    chosen.map(|(_, token, item)| (format!("/{token}"), *item))
}
