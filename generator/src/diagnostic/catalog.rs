//! Every code that clientsmith can report. Ranges: E00x reading, E01x to E04x document and lowering, E05x naming,
//! E06x and E07x manifest, command line and output, W1xx degradations.

pub mod interface;

use super::Code;
use std::sync::LazyLock;

/// All codes, floor by floor.
pub static CODES: LazyLock<Vec<&'static Code>> = LazyLock::new(|| [interface::CODES].concat());

/// The code of an id such as `E014`; what `clientsmith explain` looks up.
pub fn find(id: &str) -> Option<&'static Code> {
    CODES.iter().copied().find(|code| code.id.eq_ignore_ascii_case(id))
}
