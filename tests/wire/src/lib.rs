//! The client of `wire.yaml`, and that of `pets.yaml`, which the mock's tests call.
#![allow(missing_docs, reason = "the document says what it says")]

include!(concat!(env!("OUT_DIR"), "/wire.rs"));

/// Of `pets.yaml`.
pub mod pets {
    include!(concat!(env!("OUT_DIR"), "/pets.rs"));
}

/// Of a document with several servers, and a build script that chose.
pub mod places {
    include!(concat!(env!("OUT_DIR"), "/places.rs"));
}
