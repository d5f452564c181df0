//! Codes of reading: files, JSON, YAML, overlays, the grammar of OpenAPI, references. Not of their meaning.

use super::super::{Code, Severity};

macro_rules! codes {
    ($($name:ident $id:literal $severity:ident $title:literal $explanation:literal)*) => {
        $(
            #[doc = $title]
            pub static $name: Code = Code {
                id: $id,
                severity: Severity::$severity,
                title: $title,
                explanation: $explanation,
            };
        )*
        /// All codes of this file.
        pub static CODES: &[&Code] = &[$(&$name),*];
    };
}

codes! {
UNREADABLE "E001" Error "a file cannot be read"
"The document, an overlay, or a file that one of them refers to could not be opened. Without it there is nothing, or \
not all, to generate from. Check the path: paths of the manifest start at the manifest's folder, references at the \
folder of the file that contains them."

NOT_JSON "E002" Error "the text is not JSON"
"A file that starts with `{` or `[` is read as JSON, strictly as RFC 8259 has it: no comments, no trailing commas, keys \
in double quotes. The message says what was found and what would be right at that place. If the file is YAML in flow \
style, name it `.yaml`."

NOT_YAML "E003" Error "the text is not YAML"
"The file is read as YAML 1.2 and breaks its rules at this place. Common causes are tabs in the indentation, an \
unquoted text with `: ` or ` #` in it, and lines that are indented differently from their siblings. Keys must be text; \
an alias cannot stand inside of what it repeats."

NOT_UTF8 "E004" Error "the file is no text"
"JSON and YAML documents are texts in UTF-8. The place shows the first byte that is not, and the file holds bytes that stand in no text: it is an archive, an image or the like. Check the path, and whether the file must be unpacked first."

TOO_LARGE "E005" Error "the document is larger or deeper than is read"
"There are bounds so that no document can use up the machine: nesting of lists and objects, nodes that YAML aliases \
stand for, files and bytes of one run. They are far above any document that people or programs write for use. If \
yours is one of those, please report it."

NO_DESCRIPTION "E006" Error "the file is no OpenAPI description"
"An OpenAPI description is an object with a field `openapi`, or `swagger` in version 2.0, that says the version it follows. The file that was given has none. Check the path, and whether the file is a part of a description, an overlay, or something else altogether."

UNKNOWN_VERSION "E007" Error "the version of the description is not read"
"Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read, whatever their patch number. Swagger 1 spreads a description over documents of another kind, and any other version does not exist. Convert the document, or correct the field."

OVERLAY "E008" Error "an overlay breaks the rules of overlays"
"An overlay (OAI Overlay Specification 1.0 and 1.1) is an object with `overlay: 1.1.0` and a list of `actions`. Each action has a `target`, a JSONPath as RFC 9535 defines it, and one of `update`, `copy` (of version 1.1, another JSONPath) and `remove: true`. By version 1.1 an update and what it meets are of one kind, and so are all targets of an action. Half an overlay is worse than none, so that nothing is generated until this is right."

IDLE_ACTION "E009" Error "an action of an overlay matches nothing"
"The `target` selects no place of the document. Either it was always wrong, or the document has changed and the correction is not needed, or is needed elsewhere. Correct or remove the action: a fix that silently stops to apply is how clients break."

UNRESOLVED_REFERENCE "E010" Skip "a reference leads nowhere"
"The `$ref` names a place that does not exist in the file. The note shows the last part of the way that is there. What needs the target is left out of the client, or is free-form JSON where it is a schema. Correct the name, or add what is missing; references are JSON pointers, in which `/` is written `~1` and `~` is written `~0`."

CIRCULAR_REFERENCE "E011" Skip "references lead in a circle"
"Each of some `$ref` stands for the next, and the last for the first, so that none of them says anything. Schemas may contain themselves in a property or an item; a schema cannot be itself. State the value in one of the places."

REMOTE_REFERENCE "E012" Skip "a reference leads to another host"
"The `$ref` is an address on the network, and nothing is fetched unless you name its origin: `--allow-remote https://schemas.example.com`, or `allow_remote` of the client in the manifest. A document could otherwise make you call any host, and the result would depend on the day. Allow the origin, or save the file beside the document and refer to it by a relative path. What needs the target is left out of the client, or is free-form JSON where it is a schema."

FOREIGN_REFERENCE "E013" Skip "a reference leads out of the document's folders"
"A `$ref` to a file must be a relative path, and must not climb higher than the path of the main document as it was given. A document from elsewhere could otherwise read any file of this machine into the client. Move the file, or run clientsmith in a folder above both."

WRONG_KIND "E014" Skip "a field holds a value of the wrong kind"
"The specification says what a field holds, such as an object or a list; the document has something else there, and what was meant cannot be told. The value is read as absent, so that a part of the API is missing from the client or less precise. Correct the document, or patch it by an overlay."

MISSING_FIELD "E015" Skip "a field is missing without which an object says nothing"
"A parameter without a name, for example, cannot be sent. What needs the object is left out of the client. Add the field, or patch it in by an overlay."

BROKEN_FILE "E016" Skip "a file that is referred to cannot be read"
"A `$ref` names a file that is there but breaks the rules of JSON or YAML, is no text, or is larger than is read. The note shows the place in it. What needs the file is left out of the client, or is free-form JSON where it is a schema; everything else is generated. Correct the file."

FETCH "E017" Skip "a file on another host cannot be fetched"
"The origin of the `$ref` is allowed, and the server could not be reached, did not answer in time, answered with an error, with too much, or with a redirect to an origin that is not allowed; or its name leads to a private address. The message says which. What needs the file is left out of the client, or is free-form JSON where it is a schema; everything else is generated. Try again, allow the other origin, or save the file beside the document."

BYTE_ORDER_MARK "W100" Warning "a byte order mark stands before the text"
"The file starts with U+FEFF. RFC 8259 forbids that in JSON, and other tools stumble over it; it is skipped here. Save \
the file without a byte order mark."

DUPLICATE_KEY "W101" Warning "a key occurs twice in one object"
"Two members of one object have the same key. Neither JSON nor YAML says which counts; the last one is read, as most \
programs do, and the other is dropped with everything in it. A part of the API may be missing from the client. Remove \
or rename one of the two."

TAG "W102" Warning "a YAML tag has no meaning here"
"The value has a tag that is not of YAML's core schema, or that does not fit the text behind it. OpenAPI documents have \
the meaning of JSON, which has no tags. The value is read as if the tag were not there."

SECOND_DOCUMENT "W103" Warning "there is more than one document in the file"
"YAML allows several documents in one file, set apart by `---`. An OpenAPI description is one document; the first is \
read, the others are not. Put them into files of their own."

LONE_SURROGATE "W104" Warning "a string has half of a surrogate pair"
"An escape such as `\\uD800` stands for half a character in UTF-16 and for none alone. Rust strings cannot hold it, so \
that the replacement character U+FFFD is read in its place. Patterns and examples may differ from what was meant."

NEWER_VERSION "W105" Warning "the version of the description is newer than the generator"
"The document declares a version 3.x that came after 3.2. It is read as 3.2; what the newer version added is reported as unknown fields. Look for a newer clientsmith."

UNKNOWN_FIELD "W106" Warning "a field is not part of the specification"
"The object has a field that no version of the specification gives it, and that is no extension (`x-`). It is not read. Usually a name is misspelled or the field stands in the wrong object, so that something is not said that was meant to be; beside a `$ref`, most objects have no fields of their own."

HEALED_KIND "W107" Warning "a value of the wrong kind is read as what was meant"
"The value is not of the kind that the specification asks for, but only one thing can have been meant: a number where text belongs, an empty list where an object belongs, null for a value that is absent. It is read that way. Other tools may reject the document."

HEALED_ABSENCE "W108" Warning "a required field is missing"
"The specification requires the field, but a client can be made without it. Other tools may reject the document. Add the field."

MISPLACED_REFERENCE "W109" Warning "a reference stands where the specification allows none"
"A `$ref` may stand for schemas, parameters, responses and some other objects, and not for every value. Programs that join the files of a description resolve it anywhere, so that such documents are common; the target is read as if it stood here. Other tools may reject the document."

KEYWORD "W113" Warning "a keyword is not read"
"The keyword restricts a value in a way that Rust types cannot state. At most the documentation says so: the client accepts and sends more than the document allows, and the \
server decides. Properties that only `then`, `else` or `dependentSchemas` declare are optional members of the object."

OVERLAY_OF_ANOTHER "W175" Warning "an overlay is applied to another document than it names"
"An overlay may say in `extends` which document it is for. This one names a file by its path, and another file is being \
read. The overlay is applied all the same. Correct `extends`, or apply the overlay to the document that it names."

BLANKS "W115" Warning "blanks are missing that YAML asks for"
"Within brackets or quotes that go over several lines, each line must be indented further than the object around them; a comment is set apart by a blank; and indentation is made of blanks, not of tabs. Many programs do not mind, and the text is read as they read it; others reject the file. Add the blanks."

ENCLOSING "W116" Warning "a reference is read relative to the schema around it"
"The `$ref` starts with `#/$defs/` or `#/definitions/`, which the file does not have at its root, but a schema around the reference does. That is what a program that writes JSON Schemas one by one means by it. Write the way from the root, or give the schema an `$id`."

MISSPELT_REFERENCE "W198" Warning "a reference is read as what it can only have meant"
"The `$ref` leads nowhere as it is written, and to one place if it is read as people mean it: with the `/` behind its `#`, with blanks for `+`, below `components/schemas` for `definitions` or the other way round, or in the main document where it stands in another file. Other tools refuse it. Write the way from the root of the file that it is in."

DYNAMIC "W114" Warning "a dynamic reference is not followed"
"`$dynamicRef` and `$recursiveRef` mean a schema that depends on where validation started. Where only one schema can be meant it is read; here there are several, or one that only stands for others. Nothing is read through the reference, so that the value is free-form JSON as far as it says. Use `$ref` where the target is known."

OTHER_VERSION "W117" Warning "a field is of another version of the specification"
"The document declares Swagger 2.0 and uses a field of OpenAPI 3, or the other way round. Only one thing can have been meant by it, and it is read that way, but other tools may pass it over or reject the document. Write it as the declared version has it, or declare the other version."

SCHEME_UNUSED "W118" Warning "a way to reach the server is not HTTP"
"Swagger 2.0 lists `ws` and `wss` among the schemes of a server. The client speaks HTTP; the other schemes of the list are used, and where there are none, HTTPS."

NESTED_LIST "W119" Warning "a list inside of a parameter's list is written as JSON"
"Swagger 2.0 gives lists inside of lists a `collectionFormat` of their own. OpenAPI 3 says nothing of them, and the client writes the inner lists as JSON text. If the server wants another form, state the items as text with an overlay and join them yourself."

DEEP_VALUE "W171" Warning "a value is nested too deeply"
"Examples, defaults, values of enumerations and what extensions say are read up to 128 lists and objects in one another. This one is left out. No reader of JSON that is in use takes deeper values without being asked to."

ENCODING "W170" Warning "the text is not UTF-8"
"JSON and YAML documents are UTF-8. The file is in another encoding: UTF-16 and UTF-32 are known by their first bytes; single bytes that are no UTF-8 in what is text otherwise are read as Windows-1252, which has Latin-1 in it. If letters look wrong in the documentation or in names, convert the file, for example with `iconv -t utf-8`."
}
