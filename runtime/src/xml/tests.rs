//! What servers do beside the specification, unions, recursion, namespaces, and what is no document. The specification's
//! own examples are in `tests/specification.rs`.

mod specification;

use serde_json::{Value, json};

use super::{Xml, from_json, to_json};
use specification::{DOCS, ITEMS, PERSON, PLAIN, PRODUCT, RENAMED, REPEATED, REPORT, WRAPPED};

/// What is written, without the declaration.
fn write(xml: &Xml, value: &Value) -> Result<String, String> {
    let text = from_json(xml, value.to_string().as_bytes())?;
    let body = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration");
    Ok(body.to_owned())
}

fn read(xml: &Xml, text: &str) -> Result<Value, String> {
    let json = to_json(xml, text.as_bytes())?;
    Ok(serde_json::from_slice(&json).expect("what is read is JSON"))
}

crate::xml! { NODE element "Node" object {
    "name" must (attribute "name" text), "children" may (inline list (element "Node" as NODE))
} }

#[test]
fn types_hold_themselves() {
    let text = "<Node name=\"a\"><Node name=\"b\"><Node name=\"c\"/></Node><Node name=\"d\"/></Node>";
    let value = json!({"name": "a", "children": [
        {"name": "b", "children": [{"name": "c"}]}, {"name": "d"}
    ]});
    assert_eq!(read(&NODE, text), Ok(value.clone()));
    assert_eq!(write(&NODE, &value).as_deref(), Ok(text));
}

#[test]
fn documents_are_read_as_servers_write_them() {
    let both = json!({"animals": ["dog", "cat"]});
    for (xml, text, wished) in [
        // Declarations, comments, instructions, namespaces, layout.
        (
            &ITEMS,
            "<?xml version='1.0' encoding='utf-8'?>\n<!-- a --><document>\n  <animal>dog</animal>\r\n  \
            <?x y?><animal>c<!-- b -->at</animal>\n</document>\n",
            both.clone(),
        ),
        (
            &ITEMS,
            "\u{FEFF}<n:document xmlns:n='urn:n'><n:animal>dog</n:animal><n:animal>cat</n:animal></n:document>",
            both.clone(),
        ),
        (
            &ITEMS,
            "<!DOCTYPE document SYSTEM 'http://example.com/x.dtd'><document><animal>dog</animal><animal>cat</animal></document>",
            both.clone(),
        ),
        // Wrapped or not, whatever is documented.
        (&WRAPPED, "<document><animal>dog</animal><animal>cat</animal></document>", both.clone()),
        (&WRAPPED, "<document><animals>dog</animals><animals>cat</animals></document>", both.clone()),
        (
            &WRAPPED,
            "<document><animals><string>dog</string><string>cat</string></animals></document>",
            both.clone(),
        ),
        (
            &ITEMS,
            "<document><animals><animal>dog</animal><animal>cat</animal></animals></document>",
            both.clone(),
        ),
        (
            &REPEATED,
            "<document><animals><animals>dog</animals><animals>cat</animals></animals></document>",
            both,
        ),
        (&ITEMS, "<document/>", json!({"animals": []})),
        (&WRAPPED, "<document><animals/></document>", json!({"animals": []})),
        // Attributes for elements and elements for attributes; the member's key for its name.
        (&PERSON, "<Person name='example'><id> 123 </id></Person>", json!({"id": 123, "name": "example"})),
        (&RENAMED, "<document><animals>dog</animals></document>", json!({"animals": "dog"})),
        // References, sections, ends of lines.
        (
            &PLAIN,
            "<document><animals>a&lt;b&amp;&#x41;<![CDATA[<c>]]>\r\n</animals></document>",
            json!({"animals": "a<b&A<c>\n"}),
        ),
        (&DOCS, "<Documentation>\n  <![CDATA[<a>]]>\n</Documentation>", json!({"content": "<a>"})),
        (&PERSON, "<Person id='1&#x32;'/>", json!({"id": 12})),
        // What is unknown is passed over, what is null is said.
        (&PERSON, "<Person id='1' more='2'><other><deep/></other></Person>", json!({"id": 1})),
        (
            &PERSON,
            "<Person xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><id i:nil='true'/></Person>",
            json!({"id": null}),
        ),
        (
            &PRODUCT,
            "<product count=''><description/><related><a b='c'>d</a><e/><e>f</e></related></product>",
            json!({"count": null, "description": "", "related": {"a": {"b": "c", "$text": "d"}, "e": ["", "f"]}}),
        ),
        // Answers in JSON, and none at all.
        (&PERSON, " {\"id\": 1}", json!({"id": 1})),
        (&PERSON, " \n", json!(null)),
    ] {
        assert_eq!(read(xml, text), Ok(wished), "{text}");
    }
}

#[test]
fn what_is_no_document_says_why() {
    let deep = format!("{}{}", "<Node name='a'>".repeat(200), "</Node>".repeat(200));
    let attributes: String = (0..2000).map(|at| format!(" a{at}='b'")).collect();
    let wide = format!("<Node{attributes}/>");
    let laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><document><animals>&b;</animals></document>";
    for (text, said) in [
        ("<document><animals></document>", "expected `</animals>`"),
        ("<document>", "ends before its root element"),
        ("<!-- nothing -->", "ends before its root element"),
        ("<document/><document/>", "a second root element"),
        ("<document/>text", "text outside"),
        ("<html><body>Bad gateway</body></html>", "a page of HTML"),
        ("plain", "text outside"),
        (laughs, "the entity \"b\" is not one of XML's own"),
        ("<document a='&x;'/>", "byte 0"),
        ("<document>&x;</document>", "byte 10"),
        ("<document a=b/>", "byte 0"),
        ("<?xml version='1.0' encoding='iso-8859-1'?><document/>", "\"iso-8859-1\", not UTF-8"),
        (deep.as_str(), "more than 128 deep"),
        (wide.as_str(), "more than 1024 attributes"),
    ] {
        let problem = read(&PLAIN, text).expect_err(text);
        assert!(problem.contains(said), "{problem:?} for {text:.60}");
    }
    assert!(to_json(&PLAIN, b"<document>\xFF</document>").expect_err("no UTF-8").contains("not UTF-8"));
}

#[test]
fn what_xml_cannot_hold_is_not_sent() {
    for (xml, value, said) in [
        (&PLAIN, json!({"animals": "\u{1}"}), "U+0001"),
        (&PRODUCT, json!({"description": "", "related": {"a b": 1}}), "\"a b\" is no name"),
        (&PERSON, json!({"id": {"a": 1}}), "holds an object"),
    ] {
        let problem = write(xml, &value).expect_err("an error");
        assert!(problem.contains(said), "{problem}");
    }
    let text = write(&PRODUCT, &json!({"count": "<\">\n", "description": "]]><a>", "related": {}}));
    assert_eq!(
        text.as_deref(),
        Ok(
            "<product count=\"&lt;&quot;&gt;&#10;\"><description>]]&gt;&lt;a&gt;</description><related/></product>"
        )
    );
}

crate::xml! { CAT element "Cat" object { "kind" must (attribute "kind" text), "lives" must (element "lives" number) } }
crate::xml! { DOG element "Dog" object { "kind" must (attribute "kind" text), "lives" may (element "lives" text), "bark" must (element "bark" boolean) } }
crate::xml! { PET inline union "kind" { ["cat"] (element "Cat" as CAT), ["dog", "hound"] (element "Dog" as DOG) } }
crate::xml! { EITHER element "pet" union "" { [] (element "Cat" as CAT), [] (element "Dog" as DOG), [] (inline number), [] (inline text) } }
crate::xml! { HOME element "Home" object { "pets" must (inline list (inline as PET)), "main" may (element "main" as PET) } }

#[test]
fn variants_are_told_apart() {
    let cat = json!({"kind": "cat", "lives": 9});
    let dog = json!({"kind": "hound", "lives": "1", "bark": true});
    for (xml, text, value) in [
        // By the name of the element at the root and in lists, by the tag, by what is in it.
        (&PET, "<Cat kind=\"cat\"><lives>9</lives></Cat>", cat.clone()),
        (&PET, "<Dog kind=\"hound\"><lives>1</lives><bark>true</bark></Dog>", dog.clone()),
        (
            &HOME,
            "<Home><Cat kind=\"cat\"><lives>9</lives></Cat><Dog kind=\"hound\"><lives>1</lives><bark>true</bark></Dog>\
             <main kind=\"hound\"><lives>1</lives><bark>true</bark></main></Home>",
            json!({"pets": [cat, dog], "main": dog}),
        ),
        (&EITHER, "<pet kind=\"hound\"><lives>1</lives><bark>true</bark></pet>", dog.clone()),
        (&EITHER, "<pet kind=\"cat\"><lives>9</lives></pet>", cat.clone()),
        (&EITHER, "<pet>5</pet>", json!(5)),
        (&EITHER, "<pet>five</pet>", json!("five")),
    ] {
        assert_eq!(read(xml, text), Ok(value.clone()), "{text}");
        assert_eq!(write(xml, &value).as_deref(), Ok(text));
    }
}

/// Cut off anywhere, with any of some bytes in any place: it is JSON that comes out, or an error.
#[test]
fn broken_documents_are_errors_or_values() {
    let text = "<?xml version='1.0'?><!DOCTYPE a><h:Home a='&lt;'><Cat kind='cat'><lives>9</lives></Cat><!-- -->\
                <Dog kind=\"hound\"><![CDATA[ ]]><lives>&#49;</lives>x</Dog><main/><?p?></h:Home>";
    let mut read = 0;
    for xml in [&HOME, &PRODUCT, &REPORT, &MAP, &EITHER, &DOCS] {
        for at in 0..text.len() {
            for byte in [b'<', b'>', b'&', b'"', b'/', b' ', b'!', b']', 0, 0xFF] {
                let mut broken = text.as_bytes().to_vec();
                broken[at] = byte;
                for broken in [&broken[..], &broken[..=at]] {
                    if let Ok(json) = to_json(xml, broken) {
                        let value: Result<Value, _> = serde_json::from_slice(&json);
                        assert!(value.is_ok(), "{:?}", String::from_utf8_lossy(broken));
                        read += 1;
                    }
                }
            }
        }
    }
    assert!(read > 1000, "hardly anything is read: {read}");
}

crate::xml! { TYPED element "Grantee" object { "type" must (attribute ["xsi" "type" ""] text) } }

#[test]
fn the_prefix_of_xml_schema_is_declared() {
    let text = "<Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Group\"/>";
    let value = json!({"type": "Group"});
    assert_eq!(write(&TYPED, &value).as_deref(), Ok(text));
    assert_eq!(read(&TYPED, text), Ok(value));
}

crate::xml! { MAP element "Map" object {} and (inline list (inline number)) }
crate::xml! { NAMES element ["" "Owner" "urn:a"] object {
    "a" may (attribute ["x" "a" "urn:x"] text), "b" may (element ["" "b" "urn:a"] text),
    "first" may (element ["p" "name" "urn:p"] text), "second" may (element ["q" "name" "urn:q"] text),
    "flags" may (attribute "flags" list (inline number))
} }

#[test]
fn keys_and_namespaces_are_kept() {
    let (map, names) = (
        json!({"one": [1], "two": [2, 3]}),
        json!({
            "a": "1", "b": "2", "first": "3", "second": "4", "flags": [1, 2]
        }),
    );
    for (xml, text, value) in [
        (&MAP, "<Map><one>1</one><two>2</two><two>3</two></Map>", map),
        (
            &NAMES,
            "<Owner xmlns=\"urn:a\" xmlns:x=\"urn:x\" x:a=\"1\" flags=\"1 2\"><b>2</b>\
             <p:name xmlns:p=\"urn:p\">3</p:name><q:name xmlns:q=\"urn:q\">4</q:name></Owner>",
            names,
        ),
    ] {
        assert_eq!(write(xml, &value).as_deref(), Ok(text));
        assert_eq!(read(xml, text), Ok(value));
    }
}
