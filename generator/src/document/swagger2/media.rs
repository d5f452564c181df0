//! Which media types are in effect for an operation: its own `consumes` and `produces`, those of its document, or JSON.
//! Not what is sent in them.

use super::Conversion;
use crate::document::Node;
use crate::source::NodeId;

/// What is taken where a document says nothing.
pub(super) const JSON: &str = "application/json";

/// Media types in effect.
pub(super) struct Media {
    /// Of requests.
    pub(super) consumes: Vec<String>,
    /// Of answers.
    pub(super) produces: Vec<String>,
    /// Of answers, where the operation says nothing.
    pub(super) usually: Vec<String>,
}

impl Media {
    /// Forms, which are made of parts.
    pub(super) fn is_form(media: &str) -> bool {
        Media::is_multipart(media) || Media::essence(media) == "application/x-www-form-urlencoded"
    }

    pub(super) fn is_multipart(media: &str) -> bool {
        Media::essence(media).starts_with("multipart/")
    }

    pub(super) fn is_json(media: &str) -> bool {
        let essence = Media::essence(media);
        essence.ends_with("/json") || essence.ends_with("+json")
    }

    /// Whether a type is of octets that no schema describes: images, archives and the like.
    pub(super) fn is_opaque(media: &str) -> bool {
        const TEXT: &[&str] = &["json", "xml", "yaml", "csv", "javascript", "urlencoded", "text", "*"];
        let essence = Media::essence(media);
        !TEXT.iter().any(|word| essence.contains(word))
    }

    fn essence(media: &str) -> String {
        media.split(';').next().unwrap_or(media).trim().to_ascii_lowercase()
    }
}

/// What is in effect for an operation (Swagger 2.0, Operation Object: its own lists replace those of the document, also
/// by an empty one).
pub(super) fn of_operation(cx: &Conversion<'_>, operation: NodeId) -> Media {
    let usually = of_document(cx, operation, "produces");
    Media {
        consumes: stated(cx, operation, "consumes").unwrap_or_else(|| of_document(cx, operation, "consumes")),
        produces: stated(cx, operation, "produces").unwrap_or_else(|| usually.clone()),
        usually,
    }
}

/// What is in effect for answers that several operations share.
pub(super) fn of_shared(cx: &Conversion<'_>, response: NodeId) -> Media {
    let produces = of_document(cx, response, "produces");
    Media { consumes: Vec::new(), produces: produces.clone(), usually: produces }
}

/// What the document of an object states, else the main document.
fn of_document(cx: &Conversion<'_>, object: NodeId, key: &str) -> Vec<String> {
    let file = cx.document.files.get(&cx.node(object).base()).map(|origin| origin.root);
    let roots = file.into_iter().chain([cx.document.root]);
    let found = roots.filter_map(|root| stated(cx, root, key)).next().unwrap_or_default();
    if found.is_empty() { vec![JSON.to_owned()] } else { found }
}

fn stated(cx: &Conversion<'_>, holder: NodeId, key: &str) -> Option<Vec<String>> {
    let list = cx.node(holder).get(key)?;
    let mut media: Vec<String> = Vec::new();
    for text in list.items().filter_map(Node::str).map(str::trim).filter(|text| !text.is_empty()) {
        if !media.iter().any(|known| known == text) {
            media.push(text.to_owned());
        }
    }
    if media.is_empty() {
        media.push(JSON.to_owned());
    }
    Some(media)
}
