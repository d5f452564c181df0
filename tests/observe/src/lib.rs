//! Nothing: the tests beside it are the crate. It is one of its own so that no other build has what they need: TLS,
//! decompressors, tower.
