//! The examples of the specification (OpenAPI 3.1.1, XML Object; 3.2, XML Object Examples), row by row, both ways.

use serde_json::json;

use super::{read, write};

crate::xml! { PLAIN element "document" object { "animals" may (element "animals" text) } }
crate::xml! { REPEATED element "document" object { "animals" may (inline list (element "animals" text)) } }
crate::xml! { RENAMED element "document" object { "animals" may (element "animal" text) } }
crate::xml! { PERSON element "Person" object {
    "id" may (attribute "id" number),
    "name" may (element ["sample" "name" "https://example.com/schema/sample"] text)
} }
crate::xml! { ITEMS element "document" object { "animals" must (inline list (element "animal" text)) } }
crate::xml! { SAME element "document" object { "animals" may (element "animals" list (element "animals" text)) } }
crate::xml! { WRAPPED element "document" object { "animals" must (element "animals" list (element "animal" text)) } }
crate::xml! { BOTH element "document" object { "animals" may (element "aliens" list (element "animal" text)) } }
crate::xml! { OUTER element "document" object { "animals" may (element "aliens" list (element "aliens" text)) } }
crate::xml! { MIXED element "animals" list (element "animal" object {
    "kind" may (attribute "kind" text), "name" may (text text)
}) }
crate::xml! { DOCS element "Documentation" object { "content" may (cdata text) } }
crate::xml! { ORDERED element "OneTwoThree" tuple [
    (element "One" text),
    (element "Two" object { "unit" must (attribute "unit" text), "value" must (text number) }),
    (element "Three" boolean)
] }
crate::xml! { REPORT element "Report" tuple [(text text), (element "data" number), (text text)] }
crate::xml! { PRODUCT element "product" object {
    "count" must (attribute "count" number), "rating" may (attribute "rating" text),
    "description" must (element "description" text), "related" must (element "related" object {} and (inline any))
} }

#[test]
fn the_examples_of_the_specification_are_read_and_written() {
    let three = json!({"animals": ["dog", "cat", "hamster"]});
    let html = "<html><body>Docs & more</body></html>";
    for (xml, value, text) in [
        (&PLAIN, json!({"animals": "dog, cat"}), "<document><animals>dog, cat</animals></document>".to_owned()),
        (
            &REPEATED,
            three.clone(),
            "<document><animals>dog</animals><animals>cat</animals><animals>hamster</animals></document>".to_owned(),
        ),
        (&RENAMED, json!({"animals": "dog"}), "<document><animal>dog</animal></document>".to_owned()),
        (
            &PERSON,
            json!({"id": 123, "name": "example"}),
            "<Person id=\"123\"><sample:name xmlns:sample=\"https://example.com/schema/sample\">example</sample:name>\
             </Person>"
                .to_owned(),
        ),
        (
            &ITEMS,
            three.clone(),
            "<document><animal>dog</animal><animal>cat</animal><animal>hamster</animal></document>".to_owned(),
        ),
        (
            &SAME,
            json!({"animals": ["dog", "cat"]}),
            "<document><animals><animals>dog</animals><animals>cat</animals></animals></document>".to_owned(),
        ),
        (
            &WRAPPED,
            json!({"animals": ["dog", "cat"]}),
            "<document><animals><animal>dog</animal><animal>cat</animal></animals></document>".to_owned(),
        ),
        (
            &BOTH,
            json!({"animals": ["dog"]}),
            "<document><aliens><animal>dog</animal></aliens></document>".to_owned(),
        ),
        (
            &OUTER,
            json!({"animals": ["dog", "cat"]}),
            "<document><aliens><aliens>dog</aliens><aliens>cat</aliens></aliens></document>".to_owned(),
        ),
        (
            &MIXED,
            json!([{"kind": "Cat", "name": "Fluffy"}, {"kind": "Dog", "name": "Fido"}]),
            "<animals><animal kind=\"Cat\">Fluffy</animal><animal kind=\"Dog\">Fido</animal></animals>".to_owned(),
        ),
        (
            &DOCS,
            json!({"content": html}),
            format!("<Documentation><![CDATA[{html}]]></Documentation>"),
        ),
        (
            &ORDERED,
            json!(["Some text", {"unit": "cubits", "value": 42}, null]),
            "<OneTwoThree><One>Some text</One><Two unit=\"cubits\">42</Two><Three \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></OneTwoThree>"
                .to_owned(),
        ),
        (
            &REPORT,
            json!(["Some preamble text.", 42, "Some postamble text."]),
            "<Report>Some preamble text.<data>42</data>Some postamble text.</Report>".to_owned(),
        ),
        (
            &PRODUCT,
            json!({"count": 42, "description": "Thing", "related": {"a": "b"}}),
            "<product count=\"42\"><description>Thing</description><related><a>b</a></related></product>".to_owned(),
        ),
    ] {
        assert_eq!(write(xml, &value).as_deref(), Ok(text.as_str()));
        assert_eq!(read(xml, &text), Ok(value), "{text}");
    }
}

#[test]
fn null_is_an_empty_element_and_no_attribute() {
    let value = json!({"count": null, "description": "Thing", "related": null});
    let text = "<product><description>Thing</description><related \
                xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></product>";
    assert_eq!(write(&PRODUCT, &value).as_deref(), Ok(text));
    assert_eq!(read(&PRODUCT, text), Ok(json!({"description": "Thing", "related": null})));
}
