//! The client of `kennel.yaml`, a made-up API. Who calls it stands in `examples/`, one program for each way of calling;
//! `tests/` runs them all.
#![allow(missing_docs, reason = "the document says what it says")]

include!(concat!(env!("OUT_DIR"), "/kennel.rs"));
