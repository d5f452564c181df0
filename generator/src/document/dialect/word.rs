//! Words that documents write for a type and that are none: formats, and the names of other languages. Only where one
//! thing can have been meant; lowering reports the rest.

use super::super::tree::Tree;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::reading;
use crate::diagnostic::render::shown;
use crate::source::NodeId;

/// The word in small letters, the type, and its format.
const WORDS: &[(&str, &str, Option<&str>)] = &[
    ("binary", "string", Some("binary")),
    ("bool", "boolean", None),
    ("byte", "string", Some("byte")),
    ("date", "string", Some("date")),
    ("date-time", "string", Some("date-time")),
    ("datetime", "string", Some("date-time")),
    ("decimal", "number", Some("decimal")),
    ("dict", "object", None),
    ("double", "number", Some("double")),
    ("email", "string", Some("email")),
    ("float", "number", Some("float")),
    ("guid", "string", Some("uuid")),
    ("hash", "object", None),
    ("int", "integer", None),
    ("int32", "integer", Some("int32")),
    ("int64", "integer", Some("int64")),
    ("list", "array", None),
    ("long", "integer", Some("int64")),
    ("map", "object", None),
    ("password", "string", Some("password")),
    ("str", "string", None),
    ("text", "string", None),
    ("uri", "string", Some("uri")),
    ("url", "string", Some("uri")),
    ("uuid", "string", Some("uuid")),
];

/// Reads such a word as what it means.
pub(super) fn heal(tree: &mut Tree, out: &mut Diagnostics, schema: NodeId) {
    let node = tree.node(schema);
    let Some((id, word)) = node.get("type").and_then(|ty| Some((ty.id(), ty.str()?))) else { return };
    let small = word.trim().to_ascii_lowercase();
    let Some((_, ty, format)) = WORDS.iter().find(|(known, _, _)| *known == small) else { return };
    let message = format!("found `{}` as a `type`, read as `{ty}`", shown(word));
    out.report(&reading::HEALED_KIND, id, message);
    let has_format = node.get("format").is_some();
    tree.set_text(id, ty);
    if let Some(format) = format.filter(|_| !has_format) {
        let format = tree.new_text(&mut out.sources, format, id);
        tree.put(&mut out.sources, schema, "format", format);
    }
}
