//! Codes of lowering: what could not be expressed, or was healed on the way. Ids E020 to E049, W120 to W159 and W180 to W199.

use crate::diagnostic::{Code, Severity};

/// E020: an operation cannot be read.
pub static OPERATION_BROKEN: Code = Code {
    id: "E020",
    severity: Severity::Skip,
    title: "an operation cannot be read",
    explanation: "What stands where an operation should is no object, or its method is no HTTP method. The \
        operation is left out of the client; everything else is written. Correct the path item, or \
        remove the entry with an overlay.",
};

/// W120: a schema has an unknown `type`.
pub static UNKNOWN_TYPE: Code = Code {
    id: "W120",
    severity: Severity::Warning,
    title: "a schema has an unknown `type`",
    explanation: "JSON Schema knows seven types: `string`, `number`, `integer`, `boolean`, `array`, `object` \
        and `null`. A schema with another word is read as any JSON value, or as what its other \
        keywords imply. Correct the word, in the document or with an overlay, to get a typed value.",
};

/// W121: something else stands where a schema should.
pub static NOT_A_SCHEMA: Code = Code {
    id: "W121",
    severity: Severity::Warning,
    title: "something else stands where a schema should",
    explanation: "A schema is an object or, since OpenAPI 3.1, a boolean. What stands here is neither, so that \
        any JSON value is taken. Replace it by a schema.",
};

/// W122: an integer is bounded beyond 64 bits.
pub static INTEGER_RANGE: Code = Code {
    id: "W122",
    severity: Severity::Warning,
    title: "an integer is bounded beyond 64 bits",
    explanation: "The `minimum` or `maximum` of this integer does not fit 64 bits. The client holds the value \
        as a number of double precision, which is exact up to 2^53 only. State tighter bounds if the \
        values are smaller in truth, or `type: string` if they travel as text.",
};

/// W123: values of an `enum` make no enumeration.
pub static ENUM_OPEN: Code = Code {
    id: "W123",
    severity: Severity::Warning,
    title: "values of an `enum` make no enumeration",
    explanation: "Only strings, or only integers, can become the variants of a Rust enum. These values are of \
        other types or mixed, so that the client takes any value of the base type, and the values \
        are listed in the documentation. State one type for all values if the server agrees.",
};

/// W124: a value of an `enum` is not of the stated `type`.
pub static ENUM_VALUE_TYPE: Code = Code {
    id: "W124",
    severity: Severity::Warning,
    title: "a value of an `enum` is not of the stated `type`",
    explanation: "`type` names one JSON type, and a value of `enum` is written as another; YAML turns a bare \
        `1` or `true` into a number or boolean. The value is read as the stated type. Quote it in \
        the document.",
};

/// W125: members of an `allOf` contradict each other.
pub static CONFLICTING_MEMBERS: Code = Code {
    id: "W125",
    severity: Severity::Warning,
    title: "members of an `allOf` contradict each other",
    explanation: "All members of an `allOf` hold at once, and two of them cannot: they state different types, \
        or values that have none in common. No value would satisfy the document as it stands. The \
        client takes the last statement, and both places are shown. Correct one of them.",
};

/// W126: `required` names an undeclared property.
pub static REQUIRED_UNDECLARED: Code = Code {
    id: "W126",
    severity: Severity::Warning,
    title: "`required` names an undeclared property",
    explanation: "A name in `required` is declared by no `properties`, and no other schema says what it holds. \
        The client has an optional property of any JSON value, so that it can be sent and read. \
        Declare the property, or remove the name.",
};

/// W127: two choices hold at once.
pub static SEVERAL_CHOICES: Code = Code {
    id: "W127",
    severity: Severity::Warning,
    title: "two choices hold at once",
    explanation: "A schema has several `oneOf` or `anyOf` that must all be met, which would need a type for \
        each combination. One choice becomes the variants of the client's type. The properties of \
        the other ones are made optional in each variant. Write the combinations out as one `oneOf` \
        if that is too loose.",
};

/// W128: a `discriminator` does not tell the variants apart.
pub static TAG_UNUSABLE: Code = Code {
    id: "W128",
    severity: Severity::Warning,
    title: "a `discriminator` does not tell the variants apart",
    explanation: "A tag works when each variant is an object and has values of its own for the property. Here \
        a variant is no object, or its values belong to another variant too. The client tells the \
        variants apart by the properties that are present, which is slower and less certain. Give \
        each variant a constant for the property, or a `mapping`.",
};

/// W129: a `mapping` names no variant.
pub static MAPPING_UNKNOWN: Code = Code {
    id: "W129",
    severity: Severity::Warning,
    title: "a `mapping` names no variant",
    explanation: "A value of the `discriminator`'s `mapping` refers to a schema that is not in the list of \
        `oneOf` or `anyOf`. Answers with this value are kept as plain JSON. Add the schema to the \
        list, or remove the value.",
};

/// W130: a variant lacks the property of the `discriminator`.
pub static TAG_UNDECLARED: Code = Code {
    id: "W130",
    severity: Severity::Warning,
    title: "a variant lacks the property of the `discriminator`",
    explanation: "The `discriminator` names a property that a variant does not declare, and several of its values, \
        or none, mean that variant. Answers are told apart all the same, but the client cannot know which value to \
        send as a part of that variant. Declare it in the variant.",
};

/// W131: keys of different patterns hold different types.
pub static PATTERN_PROPERTIES: Code = Code {
    id: "W131",
    severity: Severity::Warning,
    title: "keys of different patterns hold different types",
    explanation: "`patternProperties` gives types to keys by their spelling, which a Rust map cannot. The \
        client holds all of these keys in one map whose values are any of the types. Nothing is lost \
        on the wire, but the caller has to look which type a value has.",
};

/// W132: a list of fixed items may be shorter or longer.
pub static TUPLE_TAIL: Code = Code {
    id: "W132",
    severity: Severity::Warning,
    title: "a list of fixed items may be shorter or longer",
    explanation: "`prefixItems` fixes the first items of a list, and by itself neither that all of them are \
        there nor that no more follow. A Rust tuple has one length. The client holds a list whose items \
        are any of the types. State `minItems` and `maxItems` as the number of fixed items if lists \
        of another length do not occur.",
};

/// W133: a schema is defined as itself.
pub static ENDLESS_ALIAS: Code = Code {
    id: "W133",
    severity: Severity::Warning,
    title: "a schema is defined as itself",
    explanation: "Following the references of this schema leads back to it without ever stating anything. It \
        is read as any JSON value. State what it is.",
};

/// W134: the document asks for too much merging.
pub static MERGE_LIMIT: Code = Code {
    id: "W134",
    severity: Severity::Warning,
    title: "the document asks for too much merging",
    explanation: "Merging the members of `allOf` can multiply schemas without bound in a document made for it, \
        so that there is a limit. What lies beyond it is left as it is stated, unmerged. Real \
        documents stay far below; simplify the schemas if yours does not.",
};

/// W140: the key of a path has a query or fragment.
pub static PATH_EXTRA: Code = Code {
    id: "W140",
    severity: Severity::Warning,
    title: "the key of a path has a query or fragment",
    explanation: "A key of `paths` is a path alone (OpenAPI 3.1 section 4.8.8.1). A query in it is sent as \
        query parameters; a fragment never reaches a server and is left out. Declare query \
        parameters under `parameters`.",
};

/// W141: the key of a path is malformed.
pub static PATH_SYNTAX: Code = Code {
    id: "W141",
    severity: Severity::Warning,
    title: "the key of a path is malformed",
    explanation: "A path starts with `/` and its braces enclose parameter names. The missing slash is added; \
        a pattern (`{name=shelves/*}`, `{path:.*}`, `{+path}`) is read as its name, and slashes in the value \
        are sent as they are; braces that do not match are sent as they stand, which the server probably does \
        not expect. Correct the key.",
};

/// W142: a path parameter is not in the path.
pub static PATH_PARAMETER_UNUSED: Code = Code {
    id: "W142",
    severity: Severity::Warning,
    title: "a path parameter is not in the path",
    explanation: "A parameter with `in: path` has no `{name}` in the key of its path, so that there is no \
        place to send it. It is left out, unless the path has just one variable that nothing declares: then \
        the two are taken for one. Correct the name in one of the two places, or `in`.",
};

/// W143: a `{name}` of the path is not declared.
pub static PATH_PARAMETER_UNDECLARED: Code = Code {
    id: "W143",
    severity: Severity::Warning,
    title: "a `{name}` of the path is not declared",
    explanation: "The key of the path has a variable that no parameter with `in: path` declares. The client \
        takes it as a required text. Declare it to give it a type and a description.",
};

/// W144: a parameter is stated twice.
pub static DUPLICATE_PARAMETER: Code = Code {
    id: "W144",
    severity: Severity::Warning,
    title: "a parameter is stated twice",
    explanation: "Name and place tell parameters apart (OpenAPI 3.1 section 4.8.10), and two of one list have \
        the same. The first one is taken. Remove the other, or correct its name.",
};

/// W145: a header parameter is ignored.
pub static RESERVED_HEADER: Code = Code {
    id: "W145",
    severity: Severity::Warning,
    title: "a header parameter is ignored",
    explanation: "Parameters called `Accept`, `Content-Type` or `Authorization` are ignored, as OpenAPI says \
        (3.1 section 4.8.12.1): the media types and the security schemes describe these headers. The \
        client sends them by itself. Declare a security scheme if this is how the API authenticates.",
};

/// W146: a parameter cannot be sent.
pub static PARAMETER_LOST: Code = Code {
    id: "W146",
    severity: Severity::Warning,
    title: "a parameter cannot be sent",
    explanation: "A parameter needs a name and a place that HTTP has: `path`, `query`, `querystring`, `header` or \
        `cookie`. This one is left out of the operation, which can be called without it. Correct it, or turn \
        an `in: body` into a `requestBody`.",
};

/// W147: a style does not fit the parameter's place.
pub static STYLE: Code = Code {
    id: "W147",
    severity: Severity::Warning,
    title: "a style does not fit the parameter's place",
    explanation: "Each place knows some styles (OpenAPI 3.1 section 4.8.12.3), and this one is not among them. \
        The usual style of the place is taken. Correct the word.",
};

/// W148: a parameter has no `schema`.
pub static PARAMETER_UNTYPED: Code = Code {
    id: "W148",
    severity: Severity::Warning,
    title: "a parameter has no `schema`",
    explanation: "Since OpenAPI 3.0 the type of a parameter stands in its `schema` or `content`. This \
        parameter has neither, nor a type beside its name as in Swagger 2.0. It is taken as text. \
        State its type.",
};

/// W149: a request body has no media type.
pub static BODY_EMPTY: Code = Code {
    id: "W149",
    severity: Severity::Warning,
    title: "a request body has no media type",
    explanation: "A request body without `content` says that something is sent and not what. The client sends \
        no body for the operation. State a media type, with a schema if there is one.",
};

/// W150: a response has no usable status.
pub static STATUS: Code = Code {
    id: "W150",
    severity: Severity::Warning,
    title: "a response has no usable status",
    explanation: "Responses are keyed by a status from 100 to 599, a class such as `2XX`, or `default`, each \
        once. This one is left out: an answer of that kind is handled as one that is not documented. \
        Correct the key.",
};

/// W151: a security requirement names no scheme.
pub static SCHEME_UNKNOWN: Code = Code {
    id: "W151",
    severity: Severity::Warning,
    title: "a security requirement names no scheme",
    explanation: "The name is not among `components.securitySchemes`, so that nobody can tell how the \
        credential is sent. It is left out of the requirement. Declare the scheme, in the document \
        or with an overlay.",
};

/// W152: a security scheme cannot be understood.
pub static SCHEME_KIND: Code = Code {
    id: "W152",
    severity: Severity::Warning,
    title: "a security scheme cannot be understood",
    explanation: "The scheme lacks its `type`, or what that type needs: `in` and `name` for `apiKey`, `scheme` \
        for `http`. It is left out, together with the requirements that name it. Complete it.",
};

/// W153: a variable of a server's URL is incomplete.
pub static SERVER_VARIABLE: Code = Code {
    id: "W153",
    severity: Severity::Warning,
    title: "a variable of a server's URL is incomplete",
    explanation: "Each variable of a server's URL is declared under `variables` with a `default`. This one is \
        not, so that the client puts the first value of `enum` in its place, or nothing at all. \
        State a default, or give the client a base URL.",
};

/// W154: a multipart body is not typed.
pub static MULTIPART: Code = Code {
    id: "W154",
    severity: Severity::Warning,
    title: "a multipart body is not typed",
    explanation: "The body is `multipart/form-data`, whose parts have names, and its schema is no object. The \
        client takes parts as the caller builds them.",
};

/// W155: a stream is not read item by item.
pub static ITEM_SCHEMA: Code = Code {
    id: "W155",
    severity: Severity::Warning,
    title: "a stream is not read item by item",
    explanation: "`itemSchema` describes the items of a stream (OpenAPI 3.2 section 4.14.4). The client reads items \
        of `text/event-stream`, of lines of JSON, of `application/json-seq` and of `multipart/*`. This media type is another one: what \
        arrives is handed over as it is.",
};

/// W156: a header of a response is left out.
pub static HEADER_LOST: Code = Code {
    id: "W156",
    severity: Severity::Warning,
    title: "a header of a response is left out",
    explanation: "Names of headers are made of letters, digits and a few marks (RFC 9110 section 5.1), whatever their \
        case. This name cannot be one, or the response states it twice. The headers of an answer are all there as they \
        came; this one has no typed field. Correct the name, or remove the statement that is too many.",
};

/// W157: a link leads nowhere.
pub static LINK: Code = Code {
    id: "W157",
    severity: Severity::Warning,
    title: "a link leads nowhere",
    explanation: "A link names the operation that it leads to by `operationId` or, in place of it, by `operationRef`, a \
        reference to the operation's place in the document. This one names none that the client has, or both. What \
        the link says is documented as far as it goes; no code depends on it. Correct the name.",
};

/// W158: an XML body is taken as text.
pub static XML_BODY: Code = Code {
    id: "W158",
    severity: Severity::Warning,
    title: "an XML body is taken as text",
    explanation: "The body is sent as XML and has a schema, but not every value of it has a form in XML: nothing says \
        what the root element is called, a key is no name in XML, or an object is said to be an attribute. The client \
        takes the document as text. Say how it looks under `xml` of the schema, in the document or with an overlay.",
};

/// W159: a type of node that XML does not have.
pub static XML_NODE: Code = Code {
    id: "W159",
    severity: Severity::Warning,
    title: "a type of node that XML does not have",
    explanation: "`nodeType` of the XML Object is `element`, `attribute`, `text`, `cdata` or `none` (OpenAPI 3.2 section \
        4.26.2). The value is passed over, and the node is what it is without it.",
};

/// W180: the value of a parameter is written as JSON.
pub static PARAMETER_CONTENT: Code = Code {
    id: "W180",
    severity: Severity::Warning,
    title: "the value of a parameter is written as JSON",
    explanation: "`content` gives this parameter a media type that is neither JSON nor text, and its schema is no \
        single text, so that nothing here knows how it is written. The client writes JSON. State the schema as \
        `type: string` to hand in the text yourself.",
};

/// W181: a query string is not all of the query, or has no media type.
pub static QUERY_STRING: Code = Code {
    id: "W181",
    severity: Severity::Warning,
    title: "a query string is not all of the query, or has no media type",
    explanation: "A parameter `in: querystring` is the whole query, and `content` says how it is written (OpenAPI 3.2 \
        section 4.12). Query parameters beside it are sent behind it, after an `&`; without `content` it is \
        written as a form. Correct the document.",
};

/// W182: an encoding has no effect.
pub static PART_ENCODING: Code = Code {
    id: "W182",
    severity: Severity::Warning,
    title: "an encoding has no effect",
    explanation: "An encoding is about a member of the schema, or with `prefixEncoding` and `itemEncoding` about an item \
        of a list in a multipart body (OpenAPI 3.2 section 4.14). The schema does not have what this one is about, \
        or the body is of another media type. It is left out. Correct the name, or the schema.",
};

/// W183: a tag has no such parent.
pub static TAG_PARENT: Code = Code {
    id: "W183",
    severity: Severity::Warning,
    title: "a tag has no such parent",
    explanation: "`parent` of a tag is the name of another tag of the document, and no tag is above itself (OpenAPI 3.2 \
        section 4.22). The tag is shown as one that has no parent. Correct the name, or declare the parent.",
};

/// W185: a pattern is not checked.
pub static PATTERN_UNCHECKED: Code = Code {
    id: "W185",
    severity: Severity::Warning,
    title: "a pattern is not checked",
    explanation: "A `pattern` is a regular expression of ECMA-262, as in JavaScript, without delimiters and flags. \
        This one is none, or is more than the engine takes that checks it. It is documented, and \
        `validate()` passes it over. Correct it in the document or with an overlay: `(?i)a` is written \
        `[aA]`, `\\A` and `\\z` are `^` and `$`.",
};

/// W184: a parameter of an incoming request is not read.
pub static INCOMING_PARAMETER: Code = Code {
    id: "W184",
    severity: Severity::Warning,
    title: "a parameter of an incoming request is not read",
    explanation: "A webhook or a callback has a parameter whose type is an object, a map, or one of several types. Its \
        text alone does not tell which value it is, so that the generated type leaves it out; the body and the other \
        parameters are read. The receiver finds the text in the headers or in the query. State the parameter under \
        `content` with `application/json` to have it read.",
};

/// W186: an address of OAuth cannot be used.
pub static FLOW_ADDRESS: Code = Code {
    id: "W186",
    severity: Severity::Warning,
    title: "an address where tokens come from cannot be used",
    explanation: "The address has a space, a line break or a character outside of ASCII in it. The client does not \
        fetch tokens from there; whoever uses it states the address, or hands a token in. Correct it.",
};

/// W187: what is said of pages is not read.
pub static PAGES_UNREADABLE: Code = Code {
    id: "W187",
    severity: Severity::Warning,
    title: "what the document says of the pages of an operation is not read",
    explanation: "An extension about pages (`x-clientsmith-pagination`, `x-speakeasy-pagination`, `x-fern-pagination`, \
        `x-ms-pageable`) is not written as it is defined, or leads where no pointer does. Pages of the operation are \
        looked for as if the extension were not there. Correct it, or say `x-clientsmith-pagination` in an overlay.",
};

/// W188: what is said of pages does not fit the operation.
pub static PAGES_UNFIT: Code = Code {
    id: "W188",
    severity: Severity::Warning,
    title: "what is said of the pages of an operation does not fit it",
    explanation: "An extension about pages, or a rule of yours, names a parameter that the operation does not have, or \
        a member that its answer does not have. The rule has no effect on the operation, and pages are looked for as if \
        it were not there. Correct the name, or remove the rule.",
};

/// W189: a rule about pages is for no operation.
pub static PAGES_UNUSED: Code = Code {
    id: "W189",
    severity: Severity::Warning,
    title: "a rule about pages is for no operation",
    explanation: "A rule names an operation that the document does not have, by its `operationId` or by its method and \
        path. It has no effect. Correct the name, or remove the rule.",
};

/// W195: a rule about pages of many operations fits none of them.
pub static PAGES_FIT_NONE: Code = Code {
    id: "W195",
    severity: Severity::Warning,
    title: "a rule about pages fits none of the operations that it is for",
    explanation: "A rule for operations of a tag or of a pattern counts for those whose parameters and answers have what \
        it names, and passes over the others. This one has what it names in none of them, so that it has no effect. \
        Correct what it names, or name one operation: then it is said what does not fit.",
};

/// W190: items of a value that does not say whether it is a list.
pub static UNCLEAR_ITEMS: Code = Code {
    id: "W190",
    severity: Severity::Warning,
    title: "a choice under `items`, and nothing says that the value is a list",
    explanation: "A schema without `type` has several schemas under `items`, as a list or as `anyOf`. JSON Schema then \
        allows every value that is no list, and documents of this kind mean a value that is itself one of these: what \
        their servers send is no list. The client takes any JSON there. Say `type: array` if it is a list, and \
        write `anyOf` in place of `items` if it is not.",
};

/// All of them in the order of their ids.
pub static CODES: &[&Code] = &[
    &OPERATION_BROKEN,
    &UNKNOWN_TYPE,
    &NOT_A_SCHEMA,
    &INTEGER_RANGE,
    &ENUM_OPEN,
    &ENUM_VALUE_TYPE,
    &CONFLICTING_MEMBERS,
    &REQUIRED_UNDECLARED,
    &SEVERAL_CHOICES,
    &TAG_UNUSABLE,
    &MAPPING_UNKNOWN,
    &TAG_UNDECLARED,
    &PATTERN_PROPERTIES,
    &TUPLE_TAIL,
    &ENDLESS_ALIAS,
    &MERGE_LIMIT,
    &PATH_EXTRA,
    &PATH_SYNTAX,
    &PATH_PARAMETER_UNUSED,
    &PATH_PARAMETER_UNDECLARED,
    &DUPLICATE_PARAMETER,
    &RESERVED_HEADER,
    &PARAMETER_LOST,
    &STYLE,
    &PARAMETER_UNTYPED,
    &BODY_EMPTY,
    &STATUS,
    &SCHEME_UNKNOWN,
    &SCHEME_KIND,
    &SERVER_VARIABLE,
    &MULTIPART,
    &ITEM_SCHEMA,
    &HEADER_LOST,
    &LINK,
    &XML_BODY,
    &XML_NODE,
    &PARAMETER_CONTENT,
    &QUERY_STRING,
    &PART_ENCODING,
    &TAG_PARENT,
    &PATTERN_UNCHECKED,
    &INCOMING_PARAMETER,
    &FLOW_ADDRESS,
    &PAGES_UNREADABLE,
    &PAGES_UNFIT,
    &PAGES_UNUSED,
    &PAGES_FIT_NONE,
    &UNCLEAR_ITEMS,
];
