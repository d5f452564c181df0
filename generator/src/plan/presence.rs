//! May a field be missing or null? Asked here only.

use crate::api::{Direction, Property};
use crate::rust::Presence;

/// How values of the type that has the field travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Usage {
    /// In some request.
    pub sent: bool,
    /// In some answer.
    pub received: bool,
}

/// Presence of a property whose type admits `null` or not.
///
/// A property that goes in one direction only is required only in that direction (OpenAPI 3.0.4 section 4.7.24.2):
/// in a type that goes both ways it may be missing. Absent and null are told apart only where it matters and costs
/// nobody anything: in what is sent and never received.
pub(super) fn presence(property: &Property, nullable: bool, usage: Usage) -> Presence {
    let required = property.required
        && match property.direction {
            Direction::Both => true,
            Direction::Read => !usage.sent,
            Direction::Write => !usage.received,
        };
    match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, true) if usage.sent && !usage.received => Presence::Patch,
        (false, _) => Presence::Optional,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Doc, TypeId};
    use crate::source::NodeId;

    #[test]
    fn truth_table() {
        let both = Usage { sent: true, received: true };
        let sent = Usage { sent: true, received: false };
        let received = Usage { sent: false, received: true };
        for (required, nullable, direction, usage, wished) in [
            (true, false, Direction::Both, both, Presence::Required),
            (true, true, Direction::Both, both, Presence::Nullable),
            (false, false, Direction::Both, both, Presence::Optional),
            (false, true, Direction::Both, both, Presence::Optional),
            (false, true, Direction::Both, received, Presence::Optional),
            (false, true, Direction::Both, sent, Presence::Patch),
            (true, false, Direction::Read, both, Presence::Optional),
            (true, false, Direction::Read, received, Presence::Required),
            (true, false, Direction::Write, both, Presence::Optional),
            (true, false, Direction::Write, sent, Presence::Required),
        ] {
            let property = Property {
                site: NodeId(0),
                wire: String::new(),
                ty: TypeId(0),
                required,
                direction,
                default: None,
                doc: Doc::default(),
                xml: None,
            };
            assert_eq!(
                presence(&property, nullable, usage),
                wished,
                "{required} {nullable} {direction:?} {usage:?}"
            );
        }
    }
}
