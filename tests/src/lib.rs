//! Documented requests and answers of each API, and end-to-end tests.
//!
//! The library is what the tests share: it reads the fixtures of `documented/`, shows a request as text,
//! compares JSON, and serves answers on loopback. The calls of the documentations are in [`calls`], once,
//! so that they are compared, answered and sent over HTTP in one and the same form. It asserts nothing
//! itself; that is the matter of `tests/`.

pub mod calls;
pub mod door;
pub mod fixture;
pub mod json_text;
pub mod prism;
pub mod same;
pub mod script;
pub mod server;
pub mod shown;
pub mod source;

/// The examples of the repository's README are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
