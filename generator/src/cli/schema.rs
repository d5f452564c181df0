//! The JSON Schema of the manifest. Not how it is made.

use clientsmith::manifest::schema;
use std::io::Write as _;

/// Prints it.
pub fn print() -> u8 {
    // A closed pipe is the reader's decision, not a failure of ours.
    let _ = write!(anstream::stdout(), "{}", schema::text());
    super::DONE
}
