//! What the command line, the manifest, the build script's door and the output folder report: E060 to E084, E088 to E092 of `update`, and E100.

use crate::diagnostic::{Code, Severity};

/// The codes of this file.
pub static CODES: &[&Code] = &[
    &MANIFEST_MISSING,
    &MANIFEST_SYNTAX,
    &MANIFEST_UNKNOWN_KEY,
    &MANIFEST_VALUE,
    &MANIFEST_MISSING_KEY,
    &CLIENT_UNKNOWN,
    &OUT_UNSAFE,
    &ACCEPTANCE_UNUSED,
    &ACCEPTANCE_IMPOSSIBLE,
    &OUTPUT_UNSAFE_PATH,
    &OUTPUT_EDITED,
    &OUTPUT_FOREIGN,
    &OUTPUT_BLOCKED,
    &OUTPUT_IO,
    &BUILD_NO_FOLDER,
    &BUILD_NAME,
    &BUILD_HEADER,
    &BUILD_TYPE,
    &BUILD_ORIGIN,
    &SELECTION_UNUSED,
    &SELECTION_EMPTY,
    &NOTHING_NAMED,
    &UPDATE_VERSION,
    &UPDATE_KEPT,
    &UPDATE_CHANGELOG,
    &NOTHING_KEPT,
];

/// No manifest where one is needed.
pub static MANIFEST_MISSING: Code = Code {
    id: "E060",
    severity: Severity::Error,
    title: "the manifest cannot be read",
    explanation: "`clientsmith.toml` says which clients are written from which documents. It is looked for in the \
        current folder and the folders above it, or is named with `--manifest`. None was found, or the file \
        cannot be read. Make one with a `[client.NAME]` table that has `document` and `out`, or generate without \
        a manifest by `clientsmith generate --document FILE --out FOLDER`.",
};

/// The manifest is no TOML.
pub static MANIFEST_SYNTAX: Code = Code {
    id: "E061",
    severity: Severity::Error,
    title: "the manifest is not valid TOML",
    explanation: "The manifest has to be a TOML 1.0 document in UTF-8. The place shown is where the reader got \
        stuck, so the fault may be a little before it. Nothing is generated, as the rest of the file may mean \
        something else than it seems to.",
};

/// A key that the manifest does not have.
pub static MANIFEST_UNKNOWN_KEY: Code = Code {
    id: "E062",
    severity: Severity::Error,
    title: "the manifest has no such key",
    explanation: "The key means nothing to this version of clientsmith. It is an error and not ignored, because a \
        misspelled option would silently write a client that you did not ask for. The help line names the \
        nearest key there is.",
};

/// A value that does not fit its key.
pub static MANIFEST_VALUE: Code = Code {
    id: "E063",
    severity: Severity::Error,
    title: "a value in the manifest does not fit its key",
    explanation: "The key is known, but its value has the wrong type, or is not one of the words that it may be, \
        or names a folder that is not there. The message says what was found and what is expected. Paths in the \
        manifest are relative to the folder of the manifest.",
};

/// A key that has to be there.
pub static MANIFEST_MISSING_KEY: Code = Code {
    id: "E064",
    severity: Severity::Error,
    title: "the manifest lacks a key",
    explanation: "Every `[client.NAME]` table has to say `document`, the OpenAPI document that is read, and `out`, \
        the folder that is written. Every entry of `accept` has to say `code`, `at` and `why`: a diagnostic that \
        is accepted without a reason is one that nobody can take back later. Add the missing key.",
};

/// A client that the manifest does not have.
pub static CLIENT_UNKNOWN: Code = Code {
    id: "E065",
    severity: Severity::Error,
    title: "the manifest has no such client",
    explanation: "A client was named on the command line, and the manifest has no `[client.NAME]` table of that \
        name. Nothing is written, also not for the other clients named. The help line lists the clients there \
        are.",
};

/// An output folder that would endanger other files.
pub static OUT_UNSAFE: Code = Code {
    id: "E066",
    severity: Severity::Error,
    title: "the output folder is not one that can be given to a client",
    explanation: "A client owns its output folder: files of earlier runs are removed from it, and the folder is \
        replaced as a whole. So it may not be the folder of the manifest, nor one that contains it, nor one that \
        another client writes into or around. Choose a folder of its own below the manifest, such as \
        `generated/NAME`.",
};

/// An acceptance that nothing needs.
pub static ACCEPTANCE_UNUSED: Code = Code {
    id: "E067",
    severity: Severity::Error,
    title: "an acceptance matched nothing",
    explanation: "The manifest accepts a diagnostic, and the run has none of that code at or below that pointer. \
        Either the document was mended, then remove the acceptance; or the pointer or the code is misspelled, \
        then what you wanted to accept is still reported. Keeping such lines would hide the next diagnostic of \
        that place.",
};

/// An acceptance of what cannot be accepted.
pub static ACCEPTANCE_IMPOSSIBLE: Code = Code {
    id: "E068",
    severity: Severity::Error,
    title: "this code cannot be accepted",
    explanation: "Accepted are warnings, and errors that leave out a single operation. The code of this acceptance \
        does not exist, or stops the whole run, so that there would be no client to write. `clientsmith explain` \
        lists all codes.",
};

/// A generated path that would leave the output folder.
pub static OUTPUT_UNSAFE_PATH: Code = Code {
    id: "E069",
    severity: Severity::Error,
    title: "a file would be written outside the output folder",
    explanation: "Names in a document end up in names of files, and a document may come from anywhere. So every \
        path is checked before anything is written: it stays below the output folder, does not reach into a \
        `.git` folder, and does not fall together with another one on file systems that ignore case. Nothing was \
        written. Name the module differently (`x-rust-name`, or a `--name` that is a plain crate name).",
};

/// A generated file with edits.
pub static OUTPUT_EDITED: Code = Code {
    id: "E070",
    severity: Severity::Error,
    title: "a generated file was edited since it was written",
    explanation: "The file has another hash than `.clientsmith/record.json` remembers, and the new output differs \
        from it; in a file that you may add to, it is what was generated that was changed. Writing would destroy \
        the edit, so nothing was written; what was edited is shown. Move it to `src/ext.rs`, into a file of your \
        own or into an overlay of the document, where it survives the next run; or overwrite it with `--force`.",
};

/// A file of somebody else where a generated one goes.
pub static OUTPUT_FOREIGN: Code = Code {
    id: "E071",
    severity: Severity::Error,
    title: "a file that clientsmith did not write is in the way",
    explanation: "The output has a file of this name, and so has the folder, but `.clientsmith/record.json` does \
        not know it: somebody else wrote it, or the record was lost. Nothing was written. Choose another output \
        folder, move the file away, or overwrite it with `--force`. Keep the record in version control together \
        with the client.",
};

/// Something that is no file where one goes.
pub static OUTPUT_BLOCKED: Code = Code {
    id: "E072",
    severity: Severity::Error,
    title: "a folder or a link is in the way",
    explanation: "A file has to be written where a folder is, or below something that is a link or no folder. Links \
        are never followed, because they may lead out of the output folder; folders are never replaced by \
        files. `--force` does not change that. Nothing was written: move away what is in the way.",
};

/// The file system said no.
pub static OUTPUT_IO: Code = Code {
    id: "E073",
    severity: Severity::Error,
    title: "the output folder cannot be read or written",
    explanation: "The operating system refused to read, write or rename something; its own words are in the \
        message. The folder holds the old output or the new one, never a mixture. If the run was interrupted in \
        the moment of replacing it, the next run completes that.",
};

/// A build script without a place to write to.
pub static BUILD_NO_FOLDER: Code = Code {
    id: "E074",
    severity: Severity::Error,
    title: "there is no folder to write the module to",
    explanation: "`clientsmith::Build` writes into the folder that cargo names in `OUT_DIR`, which is set only \
        while a build script runs. Elsewhere there is no such folder. Name one with `Build::out_dir`.",
};

/// A module name that is no file name.
pub static BUILD_NAME: Code = Code {
    id: "E075",
    severity: Severity::Error,
    title: "the module's name cannot be a file name",
    explanation: "`Build::name` becomes the name of the file, `<name>.rs`. So it may have letters, digits and `_` \
        only. A path would be written outside the folder that it was meant for.",
};

/// A header name that is none, from a build script.
pub static BUILD_HEADER: Code = Code {
    id: "E076",
    severity: Severity::Error,
    title: "this is not the name of a header, or no text that one can have",
    explanation: "`Build::idempotency_key` takes the name of the header that calls have their key in, such as \
        `Idempotency-Key`. It is made of ASCII letters, digits and the signs that RFC 9110 admits, and has no blank. \
        `Build::user_agent` takes the value of a header: letters, digits and signs of ASCII with blanks between them, where \
        `{name}` and `{version}` are filled in.",
};

/// A type of another crate that is none, from a build script.
pub static BUILD_TYPE: Code = Code {
    id: "E078",
    severity: Severity::Error,
    title: "this is not the path of a type",
    explanation: "`Build::format` takes a short word (`uuid`, `url`, `rust_decimal`, `std`) or the path of a type with \
        its crate (`uuid::Uuid`, `chrono::DateTime<chrono::Utc>`). What it was given is written into the code as a \
        path, and so it has to be one.",
};

/// A build script that allows what is no origin.
pub static BUILD_ORIGIN: Code = Code {
    id: "E079",
    severity: Severity::Error,
    title: "this is not an origin",
    explanation: "`Build::allow_remote` takes the origin of a server that references may lead to: a scheme, a host and, \
        where it is not the usual one, a port (`https://schemas.example.com`). It has no path, no user and no \
        wildcard.",
};

/// A pattern of `include` or `exclude` that nothing fits.
pub static SELECTION_UNUSED: Code = Code {
    id: "E080",
    severity: Severity::Error,
    title: "nothing is chosen by this pattern",
    explanation: "An entry of `include` or `exclude` fits no operation of the document, so that the client would have \
        less, or more, than was meant. `tags` are compared with the tags of operations, `operations` with their \
        `operationId`, or with method and path where the pattern looks like these (`GET /pets/*`, `/pets/*`), and \
        `webhooks` with the keys of webhooks. `*` stands for any text; letters count as they are written. The help \
        line names the nearest there is. Where the document no longer has what was chosen, remove the entry.",
};

/// `include` and `exclude` that leave nothing.
pub static SELECTION_EMPTY: Code = Code {
    id: "E081",
    severity: Severity::Error,
    title: "nothing is left of the document",
    explanation: "Each pattern of `include` and `exclude` fits something, but what is included is all excluded again. \
        A client without operations is not what anybody wants; for the types alone there is `types_only`. What is in \
        `exclude` goes before what is in `include`.",
};

/// A choice for a type, a field or an operation that is not there.
pub static NOTHING_NAMED: Code = Code {
    id: "E082",
    severity: Severity::Error,
    title: "nothing in the document is called so",
    explanation: "An entry of `rename`, `types`, `derive_for` or `closed_enums` is about something that the document does not have. \
        Types are called by the name of their schema or by their JSON pointer (`/components/schemas/Pet`), fields as \
        `Pet.name` or by their pointer, operations by their `operationId` or as `GET /pets`, groups by their tag. In `derive_for` and `closed_enums`, `*` \
        stands for any text. Letters count as they are written. Where the document has changed, change or remove the \
        entry: what it said would be lost without a word.",
};

/// A client without its last generated state.
pub static NOTHING_KEPT: Code = Code {
    id: "E093",
    severity: Severity::Error,
    title: "it is not known what the client was generated from last",
    explanation: "`clientsmith generate` keeps copies of what a client of the manifest was made of: its document, its overlays \
        and the files that they refer to, in `.clientsmith/inputs` of the output folder. `diff` compares with them. They are \
        not there, or are not what clientsmith writes. Run `clientsmith generate` and keep the folder in version control \
        together with the client; until then, compare with a revision: `clientsmith diff HEAD~1:api.yaml api.yaml`.",
};

/// A version that cannot be raised.
pub static UPDATE_VERSION: Code = Code {
    id: "E088",
    severity: Severity::Error,
    title: "the version of the crate cannot be raised",
    explanation: "`clientsmith update` raises the version in the `Cargo.toml` of the client by what changed. What stands \
        there is no version of Semantic Versioning, such as `0.3.1` or `1.0.0-rc.2`, so that nobody knows what comes after \
        it. Nothing of this client was changed. Correct the version; from then on it is raised by itself.",
};

/// What a client was generated from cannot be read any more.
pub static UPDATE_KEPT: Code = Code {
    id: "E089",
    severity: Severity::Error,
    title: "what the client was generated from last cannot be read",
    explanation: "What changed is found out by comparing the document with the one that the client was generated from, \
        which is kept in `.clientsmith/inputs` of its folder. That was edited or damaged, or this version of clientsmith \
        rejects what an older one took. Nothing of this client was changed. Restore the folder from version control, or \
        write the client by `clientsmith generate`, which compares nothing, and raise the version by hand.",
};

/// A changelog that is no text.
pub static UPDATE_CHANGELOG: Code = Code {
    id: "E090",
    severity: Severity::Error,
    title: "the changelog cannot be read",
    explanation: "`clientsmith update` adds an entry to the `CHANGELOG.md` in the folder of the client, and keeps everything \
        that stands in it. There is something of this name that is no file, or it is no text in UTF-8. Nothing of this \
        client was changed. Correct the file or move it away; where there is none, one is made.",
};

/// A runtime that cannot be part of what is written.
pub static RUNTIME_NOT_VENDORED: Code = Code {
    id: "E100",
    severity: Severity::Error,
    title: "the runtime cannot be written into this client",
    explanation: "With `runtime = \"vendored\"` what a client stands on is written into it, with dependencies and features of \
        its own. That needs a crate of its own: a module (`layout = \"module\"`, and what a build script makes) has no \
        `Cargo.toml` to name them in. And it needs a clientsmith that was built with its feature `vendored`, which is on by \
        default. Write a crate, or take the runtime as a dependency (`registry`).",
};
