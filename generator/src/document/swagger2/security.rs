//! Security schemes: the one flow of OAuth becomes one of `flows`. Not requirements, which are the same.

use super::Conversion;
use crate::source::NodeId;

/// Rewrites one scheme. `type: basic` is understood as it is.
pub(super) fn convert(cx: &mut Conversion<'_>, scheme: NodeId) {
    let Some(stated) = cx.member(scheme, "flow").filter(|_| cx.member(scheme, "flows").is_none()) else {
        return;
    };
    let word = cx.word(scheme, "flow").unwrap_or_default();
    let name = match word.as_str() {
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        other => other,
    };
    let flow = cx.new_map(stated);
    for key in ["authorizationUrl", "tokenUrl", "scopes"] {
        if let Some(value) = cx.member(scheme, key) {
            cx.put(flow, key, value);
        }
    }
    let flows = cx.new_map(stated);
    cx.put(flows, name, flow);
    cx.put(scheme, "flows", flows);
}
