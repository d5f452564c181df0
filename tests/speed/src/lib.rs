//! The clients of `depot.yaml`, a made-up API, whose types are read in two ways. What is measured of them is the matter
//! of `benches/`.
#![allow(missing_docs, reason = "the document says what it says")]

pub mod lean {
    include!(concat!(env!("OUT_DIR"), "/lean.rs"));
}

pub mod derive {
    include!(concat!(env!("OUT_DIR"), "/derive.rs"));
}
