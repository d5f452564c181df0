//! The keys of tables in `[client.NAME]`. Not those of that table itself.

use super::{Key, Kind, key, required};

/// Keys of `include`.
pub static INCLUDE: &[Key] = &[
    key("tags", Kind::Texts, "Operations with such a tag.", "tags = [\"pets\", \"shop*\"]"),
    key(
        "operations",
        Kind::Texts,
        "Operations by `operationId`, by path (`/pets/*`), or by method and path (`GET /pets/*`).",
        "operations = [\"listPets\", \"GET /pets/*\"]",
    ),
    key(
        "webhooks",
        Kind::Texts,
        "Webhooks by their key. A callback comes with its operation.",
        "webhooks = [\"petSold\"]",
    ),
];

/// Keys of `exclude`.
pub static EXCLUDE: &[Key] = &[
    INCLUDE[0],
    INCLUDE[1],
    INCLUDE[2],
    key("deprecated", Kind::Flag, "Operations that the document calls deprecated.", "deprecated = true"),
];

/// Keys of `rename`.
pub static RENAME: &[Key] = &[
    key(
        "types",
        Kind::FreeTexts,
        "By the name of the schema or by JSON pointer.",
        "types = { _InternalPetV2 = \"Pet\" }",
    ),
    key(
        "fields",
        Kind::FreeTexts,
        "As `Schema.field` or by JSON pointer.",
        "fields = { \"Pet.knd\" = \"kind\" }",
    ),
    key(
        "operations",
        Kind::FreeTexts,
        "By `operationId` or as `GET /pets`.",
        "operations = { \"pets/list-for-shop\" = \"list\" }",
    ),
    key(
        "groups",
        Kind::FreeTexts,
        "Groups of operations by their tag, or by the word of paths with `groups = \"paths\"`. Two that are called alike are one.",
        "groups = { \"Pets (v2, beta)\" = \"pets\" }",
    ),
];

/// Keys of a type of another crate.
pub static FOREIGN: &[Key] = &[
    required("type", "Its path.", ""),
    key("dependency", Kind::Text, "The line of `[dependencies]` that brings its crate.", ""),
];

/// Keys of `server`.
pub static SERVER: &[Key] = &[
    key("pick", Kind::Text, "Which server, as above.", ""),
    key(
        "variables",
        Kind::FreeTexts,
        "Values of variables in place of their defaults, in every server that has them.",
        "",
    ),
];

/// Keys of `source`.
pub static SOURCE: &[Key] = &[
    required(
        "url",
        "The address of the document, or of the page that people look at. A secret in its query names its environment variable: `?token=${TOKEN}`.",
        "",
    ),
    key(
        "pick",
        Kind::Text,
        "Which of several documents: its name, its title, its address or the end of that.",
        "",
    ),
    key(
        "headers",
        Kind::FreeTexts,
        "Headers for the server of the address and no other; a secret names its environment variable: `Bearer ${TOKEN}`.",
        "",
    ),
    key("allow_private", Kind::Flag, "Names may lead to private addresses.", ""),
];

/// Keys of a rule about pages.
pub static PAGES: &[Key] = &[
    key("operation", Kind::Text, "By `operationId`, as `GET /pets`, or by a pattern: `GET /v1/*`.", ""),
    key("tag", Kind::Text, "Instead of `operation`: all operations with such a tag; `*` is any text.", ""),
    Key {
        required: true,
        ..key(
            "kind",
            Kind::Word(&["token", "last_item", "url", "link", "page", "offset", "none"]),
            "What leads from a page to the next; `none` where there are no pages, whatever the document looks like.",
            "",
        )
    },
    key("from", Kind::Text, "Pointer into the answer, or into an item with `last_item`.", ""),
    key("to", Kind::Text, "Query parameter, or pointer into a JSON body.", ""),
    key("items", Kind::Text, "Pointer to the list in the answer.", ""),
    key("more", Kind::Text, "Pointer to what says whether there is more.", ""),
    key("total", Kind::Text, "Pointer to the count of all items.", ""),
    key("page_count", Kind::Text, "Pointer to the count of pages.", ""),
    key("first", Kind::Integer, "Where counting starts.", ""),
];

/// Keys of an acceptance.
pub static ACCEPT: &[Key] = &[
    required("code", "The code, as `clientsmith explain` lists them.", ""),
    required("at", "JSON pointer at or above the place.", ""),
    required("why", "The reason.", ""),
];

/// Keys of `package`.
pub static PACKAGE: &[Key] = &[
    key(
        "name",
        Kind::Text,
        "Name of the crate; from the document's title where it is missing.",
        "name = \"pets\"",
    ),
    key("version", Kind::Text, "`0.1.0` where it is missing.", "version = \"0.3.0\""),
    key("description", Kind::Text, "One line.", "description = \"Client for the pet store\""),
    key(
        "license",
        Kind::Text,
        "SPDX expression; `MIT OR Apache-2.0` where it is missing.",
        "license = \"MIT\"",
    ),
    key("repository", Kind::Text, "Address of the sources.", "repository = \"https://example.com/pets\""),
    key("homepage", Kind::Text, "Address of the home page.", "homepage = \"https://example.com\""),
    key(
        "documentation",
        Kind::Text,
        "Address of the documentation, where that is not docs.rs.",
        "documentation = \"https://example.com/docs\"",
    ),
    key(
        "rust-version",
        Kind::Text,
        "The oldest Rust, where that is newer than the 1.85 that generated code needs.",
        "rust-version = \"1.90\"",
    ),
    key(
        "publish",
        Kind::Texts,
        "Registries that it may be published to, as cargo has it; none where the list is empty.",
        "publish = [\"internal\"]",
    ),
    key("keywords", Kind::Texts, "Up to five.", "keywords = [\"pets\"]"),
    key("categories", Kind::Texts, "Categories of the registry.", "categories = [\"api-bindings\"]"),
    key("authors", Kind::Texts, "Authors.", "authors = [\"You\"]"),
    key(
        "runtime",
        Kind::Text,
        "Where the runtime comes from: `registry` (the default), `workspace` (inherited), or a folder. `vendored` writes it into the crate, as the module `rt`: such a crate depends on nothing of clientsmith.",
        "runtime = \"vendored\"",
    ),
    key(
        "standalone",
        Kind::Flag,
        "An empty `[workspace]` in its `Cargo.toml`, so that it builds wherever it lies; found out where it is missing.",
        "standalone = true",
    ),
];
