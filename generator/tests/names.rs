//! Names stay when a document grows: the file of names of one version, read by the next. Not how names are made.

#[path = "names/earlier.rs"]
mod earlier;
#[path = "names/grown.rs"]
mod grown;
#[path = "names/kept.rs"]
mod kept;
#[path = "mutation/random.rs"]
mod random;
#[path = "names/table.rs"]
mod table;
