//! Which types are parts of multipart bodies that go as they are: files, above all. Not what a client makes of them.

use crate::api::{Api, MediaKind, MemberEncoding, Origin, Scalar, Shape, TypeId};

/// Whether each type is one, by id.
pub(super) fn of(api: &Api) -> Vec<bool> {
    let mut parts = vec![false; api.types.len()];
    for (_, operation) in api.operations.iter() {
        let media = operation.body.iter().flat_map(|body| &body.media);
        for media in media.filter(|media| media.kind == MediaKind::Multipart) {
            if let Some(root) = media.ty {
                spread(api, root, &media.members, &mut parts);
            }
        }
    }
    parts
}

/// Members of the body and items of its lists: what lies deeper is in JSON.
fn spread(api: &Api, root: TypeId, members: &[MemberEncoding], parts: &mut [bool]) {
    let mut seen = vec![(root, false)];
    let mut todo = vec![(root, None::<&str>)];
    while let Some((id, member)) = todo.pop() {
        let stated = member.and_then(|wire| members.iter().find(|one| one.wire == wire));
        let next: Vec<(TypeId, Option<&str>)> = match &api.types[id].shape {
            Shape::Scalar(Scalar::Binary) => {
                parts[usize::from(id)] = true;
                continue;
            }
            // Octets that the encoding alone tells of (OpenAPI 3.1 section 4.8.14.4).
            Shape::Scalar(Scalar::Text) | Shape::Anything => {
                let inline = matches!(api.types[id].origin, Origin::Inline { .. });
                let octets = stated.and_then(|one| one.content_type.as_deref()).is_some_and(is_octets);
                parts[usize::from(id)] |= member.is_some() && inline && octets;
                continue;
            }
            Shape::Alias(target) => vec![(*target, member)],
            Shape::Union(union) => union.variants.iter().map(|one| (one.ty, member)).collect(),
            Shape::List(item) => vec![(*item, member)],
            Shape::Object(object) if member.is_none() => {
                object.properties.iter().map(|one| (one.ty, Some(one.wire.as_str()))).collect()
            }
            Shape::Object(_)
            | Shape::Map(_)
            | Shape::Tuple(_)
            | Shape::Null
            | Shape::Never
            | Shape::Enumeration(_)
            | Shape::Scalar(_) => continue,
        };
        for (id, member) in next {
            if !seen.contains(&(id, member.is_some())) {
                // A type may be met as the member of several names: only a scalar cares under which.
                let scalar = matches!(api.types[id].shape, Shape::Scalar(_) | Shape::Anything);
                if !scalar {
                    seen.push((id, member.is_some()));
                }
                todo.push((id, member));
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
