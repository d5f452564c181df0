//! Every code that clientsmith can report. Ranges: E00x reading, E01x to E04x document and lowering, E05x naming,
//! E06x the command line, W1xx degradations.

mod naming;

pub use naming::*;

use super::Code;

/// All codes, by stage.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    [naming::CODES].into_iter().flatten().copied()
}
