//! Codes of fetching the documents themselves: E085 to E087. Not of files that references name, which reading reports.

use crate::diagnostic::{Code, Severity};

/// The codes of this file.
pub static CODES: &[&Code] = &[&DOCUMENT_NOT_FETCHED, &DOCUMENTS_SEVERAL, &DOCUMENT_EDITED];

/// Nothing came of it.
pub static DOCUMENT_NOT_FETCHED: Code = Code {
    id: "E085",
    severity: Severity::Error,
    title: "the document cannot be fetched",
    explanation: "`clientsmith fetch` asked for the address, for what the page there names, and then for the places where \
        servers usually have their document; every address is listed with what it answered. Give the address of the \
        document itself if you know it. Where the server wants credentials, name a header and the environment variable \
        that has them; they are sent to the server of the given address and to no other. A public page does not lead into \
        a private network unless `allow_private` says so.",
};

/// Which one is meant is not known.
pub static DOCUMENTS_SEVERAL: Code = Code {
    id: "E086",
    severity: Severity::Error,
    title: "the page has several documents",
    explanation: "A page of documentation can show more than one API, and a client is made of one document. All of them are \
        listed. Say which is meant by its name, its title, its address or the end of that: `pick` in the manifest's \
        `source`, or `--pick` on the command line.",
};

/// An edit that would be lost.
pub static DOCUMENT_EDITED: Code = Code {
    id: "E087",
    severity: Severity::Error,
    title: "the document was edited since it was fetched",
    explanation: "The file differs from what the facts beside it (`<document>.source.toml`) remember, or it has no facts, and \
        what was fetched differs from it. Writing would destroy somebody's work, so nothing was written. Corrections of a \
        document belong into an overlay, which survives the next fetch; `--force` overwrites the file.",
};
