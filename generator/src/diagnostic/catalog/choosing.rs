//! What choices of the user report that a document cannot fulfil, of its servers and of features: E096 to E098.

use crate::diagnostic::{Code, Severity};

/// The codes of this file.
pub static CODES: &[&Code] = &[&SERVER_UNKNOWN, &SERVER_VALUE, &FEATURE_UNKNOWN];

/// A server that the document does not have.
pub static SERVER_UNKNOWN: Code = Code {
    id: "E096",
    severity: Severity::Error,
    title: "the document has no such server",
    explanation: "`server` chooses where calls go by default: one of the servers at the root of the document, by its `url` as \
        it is written there (with its `{variables}`), by its `name` or by its `description`; or an address of your own, which \
        begins with `http://` or `https://` and has neither variables nor a query. What was given is none of these, or is said \
        of several servers. Where the document has changed, choose again: calls would go elsewhere without a word.",
};

/// A value that no variable of a server can have.
pub static SERVER_VALUE: Code = Code {
    id: "E097",
    severity: Severity::Error,
    title: "no server has such a variable, or none with this value",
    explanation: "`server` gives variables of the document's servers other values than their defaults: `server = { variables = \
        { region = \"eu\" } }`. They count for every server that has a variable of the name. Here none has, or the document \
        lists the values that it may have and this is not among them, or the value would leave its place in the URL: it has a \
        `/` where the host is, or one of `?`, `#`, `\\`, `@` and blanks.",
};

/// A feature that the generated crate does not have.
pub static FEATURE_UNKNOWN: Code = Code {
    id: "E098",
    severity: Severity::Error,
    title: "the crate has no such feature",
    explanation: "`default_features` lists the features of the generated crate that are on unless who uses it says otherwise. \
        Which features there are depends on the document and on other choices: `oauth2` is there where the API has tokens of \
        OAuth 2, `validate` where `validate` is true, those of tags where `tag_features` is. The generated `Cargo.toml` lists \
        them all.",
};
