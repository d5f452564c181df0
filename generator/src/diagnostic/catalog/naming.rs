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

/// E058: this is no path of Rust.
pub static RUST_PATH: Code = Code {
    id: "E058",
    severity: Severity::Error,
    title: "this is no path of Rust",
    explanation: "`x-rust-type` asks for a type of another crate, `x-rust-derive` for derive macros. Both become code, \
        and so they have to be paths with their crate and nothing else: `uuid::Uuid`, \
        `chrono::DateTime<chrono::Utc>`, `schemars::JsonSchema`.",
};

/// W168: a type or macro of a crate that is not there.
pub static RUST_CRATE: Code = Code {
    id: "W168",
    severity: Severity::Warning,
    title: "a type of a crate that is no dependency",
    explanation: "The document asks for a type or a derive macro of another crate. A document cannot bring a crate into \
        your build, whatever it says about versions: name the crate under `dependencies` of the manifest \
        (`Build::dependency` in a build script), or the type is written as for every other client. Reported once \
        for each crate.",
};
