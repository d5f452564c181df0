//! Codes of naming.

use crate::diagnostic::{Code, Severity};

/// All of them.
pub static CODES: &[&Code] =
    &[&LOCK, &DUPLICATE_OPERATION_ID, &NAME_LOST, &TOO_DEEP, &HEADER_TYPES, &RUST_PATH, &RUST_CRATE];

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

/// The file of names cannot be used.
pub static LOCK: Code = Code {
    id: "E050",
    severity: Severity::Error,
    title: "the file of names cannot be read",
    explanation: "`.clientsmith/names.lock` in the output folder (or the file that a build script names) keeps what \
                  things are called while the document grows. It is written by clientsmith, one name on a line, and \
                  may be edited: a kind, what the name is for in quotes, and an identifier, between single blanks. \
                  A line that is none of this, such as one that a merge left behind, is refused, because going on \
                  without the file could rename everything in the client. Restore the file from version control, \
                  delete the line to have that one thing named anew, or name everything anew with \
                  `clientsmith generate --rename`.",
};

/// A name of an earlier run could not be kept.
pub static NAME_LOST: Code = Code {
    id: "W161",
    severity: Severity::Warning,
    title: "a name of an earlier run could not be kept",
    explanation: "What the file of names lists keeps its name, unless that is impossible: the document asks for the \
                  name elsewhere by `x-rust-name`; two inline schemas that were equal, and so shared one type, \
                  differ now, and one of them needs another name; two that differed are equal now; or the file was \
                  edited to give one name twice. Those who use the client have to follow. To choose the name \
                  yourself, set `x-rust-name` in an overlay. The new name is kept from now on.",
};

/// Lists of lists without end.
pub static TOO_DEEP: Code = Code {
    id: "W162",
    severity: Severity::Warning,
    title: "lists and maps nest deeper than a Rust type can say",
    explanation: "A list of lists, a map of maps or an alias of such is spelled out as one Rust type, and compilers \
                  follow types only so deep. What holds more than 32 levels is any JSON value in the client. Objects \
                  have types of their own and do not count. State an object, or fewer levels.",
};

/// Answers of an operation disagree about a header.
pub static HEADER_TYPES: Code = Code {
    id: "W163",
    severity: Severity::Warning,
    title: "answers declare one header with different types",
    explanation: "The headers that the answers of an operation declare are fields of one struct, whatever the status. \
                  Here two answers declare the same header with different types or styles, so that its field is text as \
                  it came. State one type for both, best by a `$ref` to one component.",
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
