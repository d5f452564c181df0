//! Values as generated code has them, by hand: what is read, what is written, what is said when it
//! fails. Not here: calls.

#[path = "values/enums.rs"]
mod enums;
#[path = "values/errors.rs"]
mod errors;
#[path = "values/limits.rs"]
mod limits;
#[path = "values/names.rs"]
mod names;
#[path = "values/objects.rs"]
mod objects;
#[path = "values/scalars.rs"]
mod scalars;
#[path = "values/tags.rs"]
mod tags;
#[path = "values/union_members.rs"]
mod union_members;
#[path = "values/unions.rs"]
mod unions;
#[path = "values/unmatched.rs"]
mod unmatched;

use clientsmith_runtime as rt;

/// Reads a value.
fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    match rt::decode(text.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("{error}: {text}"),
    }
}

/// Writes a value.
fn write<T: serde::Serialize>(value: &T) -> String {
    String::from_utf8(rt::encode(value).expect("it has a JSON form")).expect("JSON is UTF-8")
}

/// Reads a value that is no `T`: the path and the message.
fn fail<T: serde::de::DeserializeOwned>(text: &str) -> (String, String) {
    match rt::decode::<T>(text.as_bytes()) {
        Ok(_) => panic!("it was read: {}", &text[..text.len().min(200)]),
        Err(error) => (error.path().to_owned(), error.message().to_owned()),
    }
}

/// The text that a value becomes when it is read and written.
fn again<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> String {
    write(&read::<T>(text))
}
