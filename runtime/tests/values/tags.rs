//! Variants of a union that leave its tag out. Not unions as a whole (`unions.rs`).

use clientsmith_runtime as rt;

#[derive(Debug, PartialEq)]
struct Fish {
    kind: Option<String>,
    length: Option<i64>,
}
rt::object! { Fish { 0 kind "kind" optional, 1 length "length" optional } }

#[derive(Debug, PartialEq)]
enum Catch {
    Fish(Fish),
    Boot(Box<Fish>),
    Unknown(rt::Unmatched),
}
rt::tagged_union! { Catch "kind" { Fish "fish" added, Boot "boot" "shoe" } }

#[test]
fn a_tag_is_written_where_the_variant_leaves_it_out() {
    let fish = |kind: Option<&str>| Fish { kind: kind.map(str::to_owned), length: Some(3) };
    for (value, expected) in [
        (Catch::Fish(fish(None)), r#"{"kind":"fish","length":3}"#),
        (Catch::Fish(fish(Some("carp"))), r#"{"kind":"carp","length":3}"#),
        (Catch::Boot(Box::new(fish(None))), r#"{"length":3}"#),
    ] {
        assert_eq!(String::from_utf8(rt::encode(&value).unwrap()).unwrap(), expected);
        assert_eq!(
            rt::to_value(&vec![&value]).unwrap()[0],
            serde_json::from_str::<rt::Json>(expected).unwrap()
        );
    }
}
