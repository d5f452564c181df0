//! The clients of `styles.yaml` and `answers.yaml`. What they send and what they make of answers is said by `tests/`.
#![allow(missing_docs, reason = "the documents say what they say")]

pub mod styles {
    //! The client of `styles.yaml`.
    include!(concat!(env!("OUT_DIR"), "/styles.rs"));
}

pub mod answers {
    //! The client of `answers.yaml`.
    include!(concat!(env!("OUT_DIR"), "/answers.rs"));
}
