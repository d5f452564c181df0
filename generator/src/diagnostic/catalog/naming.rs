//! Codes of naming.

use crate::diagnostic::{Code, Severity};

/// All of them.
pub static CODES: &[&Code] = &[&DUPLICATE_OPERATION_ID];

/// Two operations share one `operationId`.
pub static DUPLICATE_OPERATION_ID: Code = Code {
    id: "W160",
    severity: Severity::Warning,
    title: "two operations share one operationId",
    explanation: "The specification asks for a unique `operationId` (OpenAPI 3.1, Operation Object). Both operations \
                  are generated; the one stated later is named by its method and path, and so keeps its name when \
                  the earlier one is repaired. Give each operation a name of its own in the document or, where it \
                  is not yours, in an overlay.",
};
