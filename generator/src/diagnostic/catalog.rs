//! Every code that clientsmith can report. Ranges: E00x reading, E01x to E04x document and lowering, E05x naming,
//! W1xx degradations.

use super::Code;
#[cfg(test)]
use super::Severity;

/// All codes in the order of their ids.
pub static CODES: &[&Code] = &[];
