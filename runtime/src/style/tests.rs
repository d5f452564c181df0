//! The tables of OpenAPI 3.1.1 (section 4.8.12.4) and of RFC 6570 (section 3.2), row by row.

use super::{Shape, Style, expand};
use crate::encode::Encoding;
use crate::param::Param;

const EMPTY: &str = r#""""#;
const STRING: &str = r#""blue""#;
const ARRAY: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

fn write(name: &str, style: Style, explode: bool, encoding: Encoding, json: &str) -> Option<String> {
    let between = if encoding == Encoding::Cookie { "; " } else { "&" };
    let value = Param::read(json.as_bytes()).expect("invariant: the tests hold JSON");
    let shape = Shape { name, style, explode, encoding, between };
    expand(&shape, &value)
}

fn color(style: Style, explode: bool, json: &str, expected: &str) {
    let text = write("color", style, explode, Encoding::Strict, json);
    assert_eq!(text.as_deref(), Some(expected), "{style:?} explode={explode} {json}");
}

#[test]
fn openapi_table_of_style_examples() {
    use Style::{DeepObject, Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
    let rows: [(Style, bool, [&str; 4]); 8] = [
        (Matrix, false, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
        (
            Matrix,
            true,
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
        (Label, false, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (Label, true, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (Simple, false, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (Simple, true, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
        (Form, false, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
        (Form, true, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
    ];
    for (style, explode, expected) in rows {
        for (json, expected) in [EMPTY, STRING, ARRAY, OBJECT].into_iter().zip(expected) {
            color(style, explode, json, expected);
        }
    }
    color(SpaceDelimited, false, ARRAY, "color=blue%20black%20brown");
    color(SpaceDelimited, false, OBJECT, "color=R%20100%20G%20200%20B%20150");
    color(PipeDelimited, false, ARRAY, "color=blue%7Cblack%7Cbrown");
    color(PipeDelimited, false, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150");
    color(Style::TabDelimited, false, ARRAY, "color=blue%09black%09brown");
    color(Style::TabDelimited, true, ARRAY, "color=blue&color=black&color=brown");
    color(DeepObject, true, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
}

/// RFC 6570 section 3.2: `var`, `hello`, `empty`, `list` and `keys` of its examples.
#[test]
fn rfc_6570_expressions() {
    let keys = r#"{"semi":";","dot":".","comma":","}"#;
    let list = r#"["red","green","blue"]"#;
    let rows = [
        // 3.2.2 simple string expansion
        ("hello", Style::Simple, false, r#""Hello World!""#, "Hello%20World%21"),
        ("half", Style::Simple, false, r#""50%""#, "50%25"),
        ("list", Style::Simple, false, list, "red,green,blue"),
        ("list", Style::Simple, true, list, "red,green,blue"),
        ("keys", Style::Simple, false, keys, "semi,%3B,dot,.,comma,%2C"),
        ("keys", Style::Simple, true, keys, "semi=%3B,dot=.,comma=%2C"),
        // 3.2.5 label expansion
        ("who", Style::Label, false, r#""fred""#, ".fred"),
        ("half", Style::Label, false, r#""50%""#, ".50%25"),
        ("list", Style::Label, false, list, ".red,green,blue"),
        ("list", Style::Label, true, list, ".red.green.blue"),
        ("keys", Style::Label, false, keys, ".semi,%3B,dot,.,comma,%2C"),
        ("keys", Style::Label, true, keys, ".semi=%3B.dot=..comma=%2C"),
        // 3.2.7 path-style parameter expansion
        ("who", Style::Matrix, false, r#""fred""#, ";who=fred"),
        ("empty", Style::Matrix, false, EMPTY, ";empty"),
        ("list", Style::Matrix, false, list, ";list=red,green,blue"),
        ("list", Style::Matrix, true, list, ";list=red;list=green;list=blue"),
        ("keys", Style::Matrix, false, keys, ";keys=semi,%3B,dot,.,comma,%2C"),
        ("keys", Style::Matrix, true, keys, ";semi=%3B;dot=.;comma=%2C"),
        // 3.2.8 form-style query expansion
        ("half", Style::Form, false, r#""50%""#, "half=50%25"),
        ("x", Style::Form, true, r#""1024""#, "x=1024"),
        ("empty", Style::Form, true, EMPTY, "empty="),
        ("list", Style::Form, false, list, "list=red,green,blue"),
        ("list", Style::Form, true, list, "list=red&list=green&list=blue"),
        ("keys", Style::Form, false, keys, "keys=semi,%3B,dot,.,comma,%2C"),
        ("keys", Style::Form, true, keys, "semi=%3B&dot=.&comma=%2C"),
    ];
    for (name, style, explode, json, expected) in rows {
        let text = write(name, style, explode, Encoding::Strict, json);
        assert_eq!(text.as_deref(), Some(expected), "{style:?} {explode} {json}");
    }
}

#[test]
fn undefined_values_write_nothing() {
    for style in [
        Style::Form,
        Style::Simple,
        Style::SpaceDelimited,
        Style::PipeDelimited,
        Style::TabDelimited,
        Style::DeepObject,
        Style::Label,
        Style::Matrix,
        Style::Cookie,
    ] {
        for explode in [false, true] {
            for json in ["null", "[]", "{}", "[null]", r#"{"a":null}"#] {
                let text = write("x", style, explode, Encoding::Strict, json);
                assert_eq!(text, None, "{style:?} {explode} {json}");
            }
        }
    }
}

#[test]
fn nested_values() {
    let nested = r#"{"a":{"b":[1,"x y"]},"c":["d",true],"e":null}"#;
    color(
        Style::DeepObject,
        true,
        nested,
        "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=x%20y&color%5Bc%5D%5B0%5D=d&color%5Bc%5D%5B1%5D=true",
    );
    color(Style::Form, true, nested, "a=%7B%22b%22%3A%5B1%2C%22x%20y%22%5D%7D&c=d&c=true");
    color(Style::DeepObject, true, STRING, "color=blue");
    color(Style::DeepObject, true, ARRAY, "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown");
}

#[test]
fn names_delimiters_and_numbers() {
    let text = write("filter[a]", Style::Form, true, Encoding::Strict, "1.5");
    assert_eq!(text.as_deref(), Some("filter%5Ba%5D=1.5"));
    let text = write("$top", Style::Form, true, Encoding::Strict, "18446744073709551615");
    assert_eq!(text.as_deref(), Some("$top=18446744073709551615"));
    // A delimiter inside a value is data.
    let text = write("x", Style::PipeDelimited, false, Encoding::Strict, r#"["a|b","c d"]"#);
    assert_eq!(text.as_deref(), Some("x=a%7Cb%7Cc%20d"));
    let text = write("x", Style::Form, false, Encoding::Strict, r#"["a,b","c&d=e"]"#);
    assert_eq!(text.as_deref(), Some("x=a%2Cb,c%26d%3De"));
}

#[test]
fn cookies_and_headers() {
    let text = write("id", Style::Form, true, Encoding::Cookie, r#"["a b","c"]"#);
    assert_eq!(text.as_deref(), Some("id=a%20b; id=c"));
    let text = write("X", Style::Simple, true, Encoding::Verbatim, r#"{"a":"1 2","b":true}"#);
    assert_eq!(text.as_deref(), Some("a=1 2,b=true"));
}

/// `collectionFormat` of Swagger 2.0 where no name stands before the values.
#[test]
fn delimited_styles_alone() {
    let rows = [
        (Style::SpaceDelimited, "a%20b%7Cc", "a b|c"),
        (Style::PipeDelimited, "a%7Cb%7Cc", "a|b|c"),
        (Style::TabDelimited, "a%09b%7Cc", "a\tb|c"),
        (Style::Simple, "a,b%7Cc", "a,b|c"),
    ];
    let value = Param::read(br#"["a","b|c"]"#).unwrap();
    for (style, in_path, in_header) in rows {
        let alone = |encoding| {
            super::expand_alone(&Shape { name: "x", style, explode: false, encoding, between: "&" }, &value)
        };
        assert_eq!(alone(Encoding::Strict).as_deref(), Some(in_path), "{style:?}");
        assert_eq!(alone(Encoding::Verbatim).as_deref(), Some(in_header), "{style:?}");
    }
}
