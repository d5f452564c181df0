//! Every key of the manifest, what it means, and an example: what `MANIFEST.md` and the JSON Schema are written from. Not
//! how keys are read; a test holds this table and the reader's lists together.

mod inner;

pub use inner::{ACCEPT, EXCLUDE, FOREIGN, INCLUDE, PACKAGE, PAGES, RENAME, SERVER, SOURCE};

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it has to be there.
    pub required: bool,
    /// What it means, as Markdown.
    pub doc: &'static str,
    /// Lines of its table that show it; none for keys of tables in lists, which are shown together.
    pub example: &'static str,
}

/// What a key holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Integer,
    /// A list of texts.
    Texts,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A table.
    Table(&'static [Key]),
    /// A list of tables.
    Tables(&'static [Key]),
    /// A text, or a table.
    TextOrTable(&'static [Key]),
    /// A table whose keys are free, and whose values are texts.
    FreeTexts,
    /// A table whose keys are free, and whose values are lists of texts.
    FreeLists,
    /// A table whose keys are free, and whose values are texts or tables.
    FreeTextsOrTables(&'static [Key]),
}

const fn key(name: &'static str, kind: Kind, doc: &'static str, example: &'static str) -> Key {
    Key { name, kind, required: false, doc, example }
}

const fn required(name: &'static str, doc: &'static str, example: &'static str) -> Key {
    Key { name, kind: Kind::Text, required: true, doc, example }
}

/// Keys of `[client.NAME]`.
pub static CLIENT: &[Key] = &[
    required("document", "The OpenAPI document, relative to the manifest.", "document = \"specs/pets.yaml\""),
    required("out", "The folder that is written; one of its own.", "out = \"generated/pets\""),
    key(
        "overlays",
        Kind::Texts,
        "OpenAPI Overlays 1.0 and 1.1, applied in this order.",
        "overlays = [\"specs/fix.yaml\"]",
    ),
    key(
        "source",
        Kind::TextOrTable(SOURCE),
        "Where `clientsmith fetch` and `update` get the document: its address, or that of the page that people look at; a table where there is more to say.",
        "source = \"https://api.example.com/docs\"",
    ),
    key(
        "allow_remote",
        Kind::Texts,
        "Origins that references may lead to; what they name is fetched. None unless stated.",
        "allow_remote = [\"https://schemas.example.com\"]",
    ),
    key(
        "include",
        Kind::Table(INCLUDE),
        "Only what fits one of these patterns is written; `*` is any text. Types, credentials and groups that nothing uses then are left out.",
        "include = { tags = [\"pets\"], operations = [\"GET /health\"] }",
    ),
    key(
        "exclude",
        Kind::Table(EXCLUDE),
        "What fits one of these patterns is left out, whatever is included.",
        "exclude = { operations = [\"DELETE *\"], deprecated = true }",
    ),
    key(
        "layout",
        Kind::Word(&["crate", "module"]),
        "A crate, or one module to `include!`.",
        "layout = \"crate\"",
    ),
    key(
        "groups",
        Kind::Word(&["tags", "paths", "none"]),
        "What operations stand under: their first tag (`client.pets().list()`), the first word of their path that says what it is about (that of `/api/v1/pets/{id}` is `pets`), or nothing but the client (`client.list_pets()`).",
        "groups = \"paths\"",
    ),
    key(
        "types_only",
        Kind::Flag,
        "Types without a client; nothing that sends is built.",
        "types_only = true",
    ),
    key(
        "tag_features",
        Kind::Flag,
        "The operations of each tag (or word of paths, see `groups`), with the types that only they use, behind a feature of the crate; all are on by default.",
        "tag_features = true",
    ),
    key(
        "default_features",
        Kind::Texts,
        "Features of the crate that are on by default: these and no others. With `blocking` among them, its README, its documentation and its example show calls that end in `.wait()`. Where it is missing: the feature of `dates`, `rustls`, and those of all tags.",
        "default_features = [\"jiff\", \"native-tls\", \"blocking\"]",
    ),
    key(
        "serde",
        Kind::Word(&["lean", "derive"]),
        "How serde's traits are implemented: by the runtime's tables, which compile fast, or by serde's derives.",
        "serde = \"lean\"",
    ),
    key(
        "validate",
        Kind::Flag,
        "Types also get `validate()`, behind a feature of the crate.",
        "validate = true",
    ),
    key(
        "keep_unknown_members",
        Kind::Flag,
        "Structs keep members that the document does not declare, in a field `extra`.",
        "keep_unknown_members = true",
    ),
    key(
        "closed_enums",
        Kind::Texts,
        "Enumerations that take no value that is not listed: by the name of the schema or by JSON pointer; `*` is any text. All others keep what they do not know.",
        "closed_enums = [\"Size\", \"/components/schemas/Shop/*\"]",
    ),
    key(
        "maps",
        Kind::Word(&["ordered", "btree", "hash", "indexmap"]),
        "What holds objects whose keys are free: the runtime's `Map`, which keeps the order, or a map of the standard library or of `indexmap`.",
        "maps = \"btree\"",
    ),
    key(
        "dates",
        Kind::Word(&["jiff", "chrono", "time", "string"]),
        "The crate that gives dates and times their values; `string` leaves them text.",
        "dates = \"jiff\"",
    ),
    key(
        "formats",
        Kind::FreeTextsOrTables(FOREIGN),
        "Types of other crates for formats: a short word (`uuid`, `url`, `rust_decimal`, `std`, `jiff`, `chrono`), a path, or a path with its dependency. A format is a word, or `type/format`.",
        "formats = { uuid = \"uuid\", \"number/decimal\" = \"rust_decimal\" }",
    ),
    key(
        "types",
        Kind::FreeTextsOrTables(FOREIGN),
        "Types of other crates in place of types, by the name of the schema or by JSON pointer.",
        "types = { Money = \"rust_decimal::Decimal\" }",
    ),
    key(
        "rename",
        Kind::Table(RENAME),
        "Other names. What stands in a component that is renamed is called after its new name.",
        "rename = { types = { _InternalPetV2 = \"Pet\" } }",
    ),
    key(
        "dependencies",
        Kind::Texts,
        "Dependencies of the crate beside those that types bring: lines of `[dependencies]`.",
        "dependencies = ['schemars = \"1\"']",
    ),
    key(
        "derive",
        Kind::Texts,
        "Derive macros for every struct, enum and union.",
        "dependencies = ['schemars = \"1\"']\nderive = [\"schemars::JsonSchema\"]",
    ),
    key(
        "server",
        Kind::TextOrTable(SERVER),
        "Where calls go by default, in place of the first server of the document: another of its servers, by its URL, name or description, or an address of your own. A relative server is relative to where `clientsmith fetch` found the document.",
        "server = \"https://eu.api.example.com/v1\"",
    ),
    key(
        "user_agent",
        Kind::Text,
        "What calls send as `User-Agent`; `{name}` and `{version}` are those of the crate. Where it is missing, they are what is sent, with the runtime's.",
        "user_agent = \"{name}/{version} (+https://example.com)\"",
    ),
    key(
        "derive_for",
        Kind::FreeLists,
        "Derive macros for some of them (`Eq`, `Hash` and the like, or a path as above): by the name of the schema or by JSON pointer; `*` is any text.",
        "derive_for = { Money = [\"Eq\", \"Hash\"], \"/components/schemas/Pet*\" = [\"Eq\"] }",
    ),
    key(
        "idempotency_key",
        Kind::Text,
        "Calls of POST and PATCH have a key of their own in this header, where the document does not declare one.",
        "idempotency_key = \"Idempotency-Key\"",
    ),
    key(
        "pages",
        Kind::Tables(PAGES),
        "How the pages of operations hang together, where the document does not show it.",
        "pages = [{ operation = \"listPets\", kind = \"token\", from = \"/meta/next\", to = \"cursor\", items = \"/data\" }]",
    ),
    key(
        "detect_pages",
        Kind::Flag,
        "Whether pages are looked for in the document; they are unless this is `false`.",
        "detect_pages = false",
    ),
    key(
        "accept",
        Kind::Tables(ACCEPT),
        "Diagnostics that are accepted, each with the reason. One that nothing needs any more is an error.",
        "accept = [{ code = \"W126\", at = \"/components/schemas/Pet\", why = \"the server never sends it\" }]",
    ),
    key(
        "package",
        Kind::Table(PACKAGE),
        "`[package]` of the crate; what is missing follows from the document.",
        "package = { name = \"pets\", version = \"0.3.0\" }",
    ),
];
