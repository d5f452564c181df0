//! Names of media types: variants of a body that is sent in one of several ways, other ways of answering. Not which
//! of them are needed.

use super::scope::Scope;
use super::words::{camel, snake, words};
use crate::api::{Media, MediaKind, Operation, StatusPattern};
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
        let own = camel(&own_words(&essence));
        let own = if Ident::has_form(&own) { own } else { format!("{generic}{own}") };
        let offers = match alone || usual || merged {
            true => [generic.to_owned(), own],
            false => [own, generic.to_owned()],
        };
        scope.claim(offers)
    };
    media.iter().map(one).collect()
}

/// Media types whose own words are long or say little.
const KNOWN: &[(&str, &str)] = &[
    ("application/octet-stream", "bytes"),
    ("*/*", "bytes"),
    ("text/plain", "text"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ("application/vnd.ms-excel", "xls"),
    ("text/tab-separated-values", "tsv"),
];

/// The words of a media type without what all of its kind have.
fn own_words(essence: &str) -> Vec<String> {
    if let Some((_, word)) = KNOWN.iter().find(|(known, _)| *known == essence) {
        return vec![(*word).to_owned()];
    }
    let (group, sub) = essence.split_once('/').unwrap_or(("", essence));
    if sub == "*" {
        return words(group);
    }
    // The suffix is the kind, which the words need not repeat.
    let sub = sub.rsplit_once('+').map_or(sub, |(sub, _)| sub);
    words(sub.trim_start_matches("vnd.").trim_start_matches("x-"))
}

/// Another way of answering.
pub(super) struct Door {
    /// Outcome and media type.
    pub(super) place: (usize, usize),
    /// Method of the call.
    pub(super) method: String,
    /// What its marker has behind the operation's.
    pub(super) ty: String,
}

/// Every media type of a success that has several, should it be asked for.
pub(super) fn doors(operation: &Operation) -> Vec<Door> {
    let mut doors: Vec<Door> = Vec::new();
    for (at, outcome) in operation.outcomes.iter().enumerate() {
        let success = matches!(outcome.status, StatusPattern::Code(200..300) | StatusPattern::Class(2));
        if !success || outcome.media.len() < 2 {
            continue;
        }
        let streams = |kind: MediaKind| outcome.media.iter().any(|media| media.kind == kind);
        for (index, media) in outcome.media.iter().enumerate() {
            let essence = media.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            let said = match media.kind {
                MediaKind::Events => vec!["stream".to_owned()],
                MediaKind::Lines | MediaKind::Sequence if streams(MediaKind::Events) => {
                    vec!["lines".to_owned()]
                }
                MediaKind::Lines | MediaKind::Sequence => vec!["stream".to_owned()],
                MediaKind::Json if essence == "application/json" => continue,
                MediaKind::Json
                | MediaKind::Form
                | MediaKind::Multipart
                | MediaKind::Xml
                | MediaKind::Text
                | MediaKind::Bytes => ["as".to_owned()].into_iter().chain(own_words(&essence)).collect(),
            };
            let ty = camel(said.strip_prefix(&["as".to_owned()][..]).unwrap_or(&said));
            let ty = if ty.is_empty() { "Other".to_owned() } else { ty };
            if doors.iter().all(|door| door.ty != ty) {
                doors.push(Door { place: (at, index), method: snake(&said), ty });
            }
        }
    }
    doors
}
