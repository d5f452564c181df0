//! A request body of the parameters that are one: `in: body`, and the parts of a form. Not which parameters those are.

use super::operation::Stated;
use super::{Conversion, form, media::Media, parameter};
use crate::document::Node;
use crate::source::NodeId;

/// Makes a Request Body Object. `list` is where the parameters are listed.
pub(super) fn make(
    cx: &mut Conversion<'_>,
    body: Option<Stated>,
    forms: &[Stated],
    list: NodeId,
    media: &Media,
) -> NodeId {
    let like = body.or(forms.first().copied()).map_or(list, |stated| stated.item);
    let request = cx.new_map(like);
    let content = cx.new_map(like);
    if let Some(body) = body {
        whole(cx, request, content, body.target, !forms.is_empty(), media);
    }
    if !forms.is_empty() {
        form::parts(cx, request, content, forms, list, media);
    }
    cx.put(request, "content", content);
    request
}

/// A body in one piece, in each of its media types.
fn whole(
    cx: &mut Conversion<'_>,
    request: NodeId,
    content: NodeId,
    body: NodeId,
    has_form: bool,
    media: &Media,
) {
    for key in ["description", "required", "x-rust-name"] {
        if let Some(said) = cx.member(body, key) {
            cx.put(request, key, said);
        }
    }
    let schema = parameter::schema(cx, body);
    let plain: Vec<&String> = media.consumes.iter().filter(|media| !Media::is_form(media)).collect();
    let consumes = match (plain.is_empty(), has_form) {
        (false, _) => plain,
        // Forms of an object that is stated as a whole.
        (true, false) => media.consumes.iter().collect(),
        (true, true) => return,
    };
    for name in consumes {
        let of_media = cx.new_map(schema.unwrap_or(body));
        if let Some(schema) = schema {
            cx.put(of_media, "schema", schema);
        }
        if let Some(example) = example(cx, body, name) {
            cx.put(of_media, "example", example);
        }
        cx.put(content, name, of_media);
    }
}

/// What tools write where Swagger 2.0 has no field: `x-example` for the value, `x-examples` by media type.
fn example(cx: &Conversion<'_>, body: NodeId, media: &str) -> Option<NodeId> {
    let node = cx.node(body);
    let by_media = node.get("x-examples").and_then(|all| all.get(media));
    by_media.or_else(|| node.get("x-example")).or_else(|| node.get("example")).map(Node::id)
}
