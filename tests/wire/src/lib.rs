//! The client of `wire.yaml`.
#![allow(missing_docs, reason = "the document says what it says")]

include!(concat!(env!("OUT_DIR"), "/wire.rs"));
