//! Documented requests and answers of each API, and end-to-end tests.
