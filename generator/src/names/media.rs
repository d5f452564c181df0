//! Names of media types: variants of a body that is sent in one of several ways. Not which of them are needed.

use super::scope::Scope;
use super::words::{camel, words};
use crate::api::{Media, MediaKind};
use crate::rust::Ident;

/// Variants for media types: by what they are, by their own words where several are of one kind.
pub(super) fn name(media: &[Media]) -> Vec<Ident> {
    let mut scope = Scope::with(&["Self"]);
    let one = |one: &Media| {
        let generic = match one.kind {
            MediaKind::Json => "Json",
            MediaKind::Form => "Form",
            MediaKind::Multipart => "Multipart",
            MediaKind::Xml => "Xml",
            MediaKind::Events => "Events",
            MediaKind::Lines => "Lines",
            MediaKind::Sequence => "Sequence",
            MediaKind::Text => "Text",
            MediaKind::Bytes => "Bytes",
        };
        let alone = media.iter().filter(|other| other.kind == one.kind).count() == 1;
        let essence = one.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let usual = essence == "application/json";
        let first =
            media.iter().find(|other| other.kind == one.kind).is_some_and(|first| std::ptr::eq(first, one));
        // Octets and texts become one variant, which the first of them names.
        let merged = matches!(one.kind, MediaKind::Text | MediaKind::Bytes) && first;
        let sub = essence.split_once('/').map_or(essence.as_str(), |(_, sub)| sub);
        // The suffix is the kind, which the words need not repeat.
        let sub = sub.rsplit_once('+').map_or(sub, |(sub, _)| sub);
        let own = camel(&words(sub.trim_start_matches("vnd.").trim_start_matches("x-")));
        let own = if Ident::has_form(&own) { own } else { format!("{generic}{own}") };
        let offers = match alone || usual || merged {
            true => [generic.to_owned(), own],
            false => [own, generic.to_owned()],
        };
        scope.claim(offers)
    };
    media.iter().map(one).collect()
}
