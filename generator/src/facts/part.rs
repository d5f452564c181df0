//! Which types are parts of multipart bodies that go as they are: files, above all. Not what a client makes of them.

use crate::api::{Api, MediaKind, Origin, PartEncoding, PartOf, Scalar, Shape, TypeId};

/// Whether each type is one, by id.
pub(super) fn of(api: &Api) -> Vec<bool> {
    let mut parts = vec![false; api.types.len()];
    for (_, operation) in api.operations.iter() {
        let media = operation.body.iter().flat_map(|body| &body.media);
        for media in media.filter(|media| media.kind == MediaKind::Multipart) {
            if let Some(root) = media.ty {
                spread(api, root, &media.encodings, &mut parts);
            }
        }
    }
    parts
}

/// A type on the way: of the body itself, or of a part, with what is said of it.
#[derive(Clone, Copy)]
enum At<'a> {
    Body,
    Part(Option<&'a PartEncoding>),
}

/// Members of the body and items of its lists, and those of parts that are such bodies: what lies deeper is in JSON.
fn spread<'a>(api: &'a Api, root: TypeId, encodings: &'a [PartEncoding], parts: &mut [bool]) {
    let mut seen = vec![(root, false)];
    let mut todo = vec![(root, At::Body)];
    while let Some((id, at)) = todo.pop() {
        let stated = match at {
            At::Body => None,
            At::Part(stated) => stated,
        };
        let is_part = matches!(at, At::Part(_));
        let item = |place: usize| {
            let own = encodings.iter().find(|one| one.of == PartOf::Position(place));
            At::Part(own.or_else(|| encodings.iter().find(|one| one.of == PartOf::Items)))
        };
        let next: Vec<(TypeId, At<'_>)> = match &api.types[id].shape {
            Shape::Scalar(Scalar::Binary) => {
                parts[usize::from(id)] = true;
                continue;
            }
            // Octets that the encoding alone tells of (OpenAPI 3.1 section 4.8.14.4).
            Shape::Scalar(Scalar::Text) | Shape::Anything => {
                let inline = matches!(api.types[id].origin, Origin::Inline { .. });
                let octets = stated.and_then(|one| one.content_type.as_deref()).is_some_and(is_octets);
                parts[usize::from(id)] |= is_part && inline && octets;
                continue;
            }
            Shape::Object(_) | Shape::List(_) | Shape::Tuple(_)
                if stated.is_some_and(PartEncoding::is_multipart) =>
            {
                // As deep as encodings are nested, which lowering bounds.
                spread(api, id, stated.map_or(&[], |one| &one.nested), parts);
                continue;
            }
            Shape::Alias(target) => vec![(*target, at)],
            Shape::Union(union) => union.variants.iter().map(|one| (one.ty, at)).collect(),
            Shape::List(of) if is_part => vec![(*of, at)],
            Shape::List(of) => vec![(*of, item(usize::MAX))],
            Shape::Tuple(items) if !is_part => {
                items.iter().enumerate().map(|(place, ty)| (*ty, item(place))).collect()
            }
            Shape::Object(object) if !is_part => {
                let of = |wire: &str| At::Part(encodings.iter().find(|one| one.is_of(wire)));
                object.properties.iter().map(|one| (one.ty, of(&one.wire))).collect()
            }
            Shape::Object(_)
            | Shape::Map(_)
            | Shape::Tuple(_)
            | Shape::Null
            | Shape::Never
            | Shape::Enumeration(_)
            | Shape::Embedded(_)
            | Shape::Scalar(_) => continue,
        };
        for (id, at) in next {
            let is_part = matches!(at, At::Part(_));
            if !seen.contains(&(id, is_part)) {
                // A type may be met as the member of several names: only a scalar cares under which.
                let scalar = matches!(api.types[id].shape, Shape::Scalar(_) | Shape::Anything);
                if !scalar {
                    seen.push((id, is_part));
                }
                todo.push((id, at));
            }
        }
    }
}

/// Whether a content type is of files: neither text nor JSON, XML or a form.
fn is_octets(content_type: &str) -> bool {
    let first = content_type.split([',', ';']).next().unwrap_or_default().trim().to_ascii_lowercase();
    match first.split_once('/') {
        Some(("image" | "audio" | "video" | "font" | "model", sub)) => !sub.ends_with("+xml"),
        Some(("application", "octet-stream" | "pdf" | "zip" | "gzip" | "x-tar" | "x-zip-compressed")) => true,
        Some(_) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_octets;

    #[test]
    fn files_are_told_from_text_by_their_type() {
        for (text, expected) in [
            ("image/png, image/jpeg", true),
            ("application/octet-stream", true),
            ("application/json", false),
            ("text/csv", false),
            ("image/svg+xml", false),
            ("", false),
        ] {
            assert_eq!(is_octets(text), expected, "{text}");
        }
    }
}
