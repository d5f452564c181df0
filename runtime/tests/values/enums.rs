//! Open enums.

use clientsmith_runtime as rt;

use crate::{again, fail, read, write};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    Open,
    Closed,
    Odd,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { State { Open "open", Closed "closed", Odd "it's \"odd\"\n" } }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    Below,
    Level10,
    Level20,
    #[doc(hidden)]
    Unknown(rt::UnknownInteger),
}
rt::integer_enum! { Level { Below -1, Level10 10, Level20 20 } }

#[test]
fn strings() {
    assert_eq!(read::<Vec<State>>(r#"["open","closed"]"#), [State::Open, State::Closed]);
    for text in [r#""open""#, r#""ajar""#, r#""""#, r#""it's \"odd\"\n""#] {
        assert_eq!(again::<State>(text), text);
    }
    let ajar = read::<State>(r#""ajar""#);
    assert!(matches!(&ajar, State::Unknown(other) if other.as_str() == "ajar"));
    assert_eq!(ajar, State::from("ajar"));
    assert_eq!(State::from(String::from("open")), State::Open);
    assert_eq!("closed".parse(), Ok(State::Closed));
    assert_eq!(format!("{ajar:>6}|{}", State::Open), "  ajar|open");
    assert_eq!(State::KNOWN, ["open", "closed", "it's \"odd\"\n"]);
    assert_eq!(AsRef::<str>::as_ref(&State::Open), "open");
}

#[test]
fn integers() {
    assert_eq!(read::<Vec<Level>>("[10,20.0,-1]"), [Level::Level10, Level::Level20, Level::Below]);
    for text in ["10", "11", "-1", "9223372036854775807"] {
        assert_eq!(again::<Level>(text), text);
    }
    assert_eq!(Level::from(12).as_i64(), 12);
    assert_eq!(format!("{:>3}|{}", Level::Level10, Level::from(7)), " 10|7");
    assert_eq!(Level::KNOWN, [-1, 10, 20]);
}

#[test]
fn keys_of_maps() {
    let map = read::<std::collections::BTreeMap<State, i64>>(r#"{"open":1,"ajar":2}"#);
    assert_eq!(write(&map), r#"{"open":1,"ajar":2}"#);
}

#[test]
fn other_kinds_are_errors() {
    for (text, message) in [
        ("1", "invalid type: integer `1`, expected a string"),
        ("null", "invalid type: null, expected a string"),
        ("[]", "invalid type: sequence, expected a string"),
    ] {
        assert_eq!(fail::<State>(text), ("$".to_owned(), message.to_owned()));
    }
    for (text, message) in [
        (r#""10""#, "invalid type: string, expected an integer"),
        ("10.5", "invalid type: floating point `10.5`, expected an integer"),
        ("1e30", "invalid type: floating point `1e+30`, expected an integer"),
        ("18446744073709551615", "invalid value: integer `18446744073709551615`, expected an integer"),
    ] {
        assert_eq!(fail::<Level>(text), ("$".to_owned(), message.to_owned()));
    }
}

#[derive(PartialEq, Eq, Hash)]
enum Large {
    A,
    B,
    C,
    Unknown(rt::Unknown),
}
rt::string_enum! { large Large { A "a", B "b"; C "c"; } }

#[test]
fn large_enums_are_like_others() {
    assert_eq!(Large::KNOWN, ["a", "b", "c"]);
    for (text, debug) in [("a", r#"Large("a")"#), ("c", r#"Large("c")"#), ("d", r#"Large("d")"#)] {
        let read: Large = rt::decode(format!("{text:?}").as_bytes()).expect("a string");
        assert_eq!((read.as_str(), format!("{read:?}").as_str()), (text, debug));
        assert!(read.clone() == read);
        assert_eq!(matches!(read, Large::Unknown(_)), text == "d");
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Door {
    Open,
    Shut,
}
rt::string_enum! { closed Door { Open "open", Shut "shut" } }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Floor {
    Ground,
    First,
}
rt::integer_enum! { closed Floor { Ground 0, First 1 } }

#[test]
fn closed_enums_take_what_is_listed_and_nothing_else() {
    assert_eq!(read::<Vec<Door>>(r#"["open","shut"]"#), [Door::Open, Door::Shut]);
    assert_eq!(write(&Door::Shut), r#""shut""#);
    assert!(
        fail::<Door>(r#""ajar""#).1.contains("expected `open` or `shut`"),
        "{:?}",
        fail::<Door>(r#""ajar""#)
    );
    assert_eq!("open".parse(), Ok(Door::Open));
    assert_eq!(
        Door::try_from(String::from("ajar")).map_err(|error| error.value().to_owned()),
        Err("ajar".to_owned())
    );
    assert_eq!(read::<Vec<Floor>>("[0, 1.0]"), [Floor::Ground, Floor::First]);
    assert!(
        fail::<Floor>("2").1.contains("`2` is not a value that the document lists"),
        "{:?}",
        fail::<Floor>("2")
    );
    assert!(Floor::try_from(7).is_err());
}
