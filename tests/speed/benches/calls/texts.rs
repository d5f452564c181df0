//! Reading and writing a megabyte of JSON: by the tables of the runtime over serde's derives of the same document, where
//! both go through the runtime; and over types that were written by hand, which serde_json reads from the bytes, as
//! `reqwest::Response::json` does.

use std::hint::black_box;

use clientsmith_speed::lean::rt;
use clientsmith_speed::{derive, lean};
use serde::de::DeserializeOwned;

use crate::{by_hand, documents, turns};

const ROUNDS: usize = 40;
const BYTES: usize = 1_000_000;

/// Prints the table of reading.
pub fn decode() {
    let text = documents::parcels(BYTES);
    over_derive::<lean::types::Parcels, derive::types::Parcels>("objects, over derive", &text);
    over_hand::<lean::types::Parcels, by_hand::Parcels>("objects, over types by hand", &text);
    let text = documents::states(BYTES);
    over_derive::<lean::types::States, derive::types::States>("enumerations, over derive", &text);
    over_hand::<lean::types::States, Vec<by_hand::Seen>>("enumerations, over serde's", &text);
    let text = documents::steps(BYTES);
    over_derive::<lean::types::Steps, derive::types::Steps>("tagged union, over derive", &text);
    over_hand::<lean::types::Steps, Vec<by_hand::Step>>("tagged union, over serde's", &text);
    let text = documents::readings(BYTES);
    over_derive::<lean::types::Readings, derive::types::Readings>("untagged union, over derive", &text);
    over_hand::<lean::types::Readings, Vec<by_hand::Reading>>("untagged union, over serde's", &text);
    let text = documents::changes(BYTES);
    over_derive::<lean::types::Changes, derive::types::Changes>("Patch, over derive", &text);
}

/// Prints the table of writing.
pub fn encode() {
    let text = documents::parcels(BYTES);
    let ours: lean::types::Parcels = whole(&text);
    write("objects, over derive", &ours, &whole::<derive::types::Parcels>(&text));
    write("objects, over types by hand", &ours, &whole::<by_hand::Parcels>(&text));
    let text = documents::changes(BYTES);
    let (ours, theirs) = (whole::<lean::types::Changes>(&text), whole::<derive::types::Changes>(&text));
    write("Patch, over derive", &ours, &theirs);
}

fn whole<T: DeserializeOwned>(text: &str) -> T {
    match serde_json::from_slice(text.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("the document says so: {error}"),
    }
}

fn over_derive<A: DeserializeOwned, B: DeserializeOwned>(what: &str, text: &str) {
    turns::compare(what, ROUNDS, 1, || drop(black_box(ours::<A>(text))), || drop(black_box(ours::<B>(text))));
}

fn over_hand<A: DeserializeOwned, B: DeserializeOwned>(what: &str, text: &str) {
    turns::compare(
        what,
        ROUNDS,
        1,
        || drop(black_box(ours::<A>(text))),
        || drop(black_box(whole::<B>(text))),
    );
}

fn ours<T: DeserializeOwned>(text: &str) -> T {
    match rt::decode(text.as_bytes()) {
        Ok(value) => value,
        Err(error) => panic!("the document says so: {error}"),
    }
}

fn write(what: &str, ours: &impl serde::Serialize, theirs: &impl serde::Serialize) {
    let text = |value: &dyn Fn() -> serde_json::Result<Vec<u8>>| drop(black_box(value().expect("a text")));
    let (one, other) = (|| text(&|| serde_json::to_vec(ours)), || text(&|| serde_json::to_vec(theirs)));
    turns::compare(what, ROUNDS, 1, one, other);
}
