//! A document of the repository with changes that the bytes choose.
#![no_main]

#[path = "../../generator/tests/mutation/hostile.rs"]
mod hostile;
#[path = "../../generator/tests/mutation/judge.rs"]
mod judge;
#[path = "../../generator/tests/mutation/random.rs"]
mod random;
#[path = "../../generator/tests/mutation/stock.rs"]
#[allow(dead_code)]
mod stock;
#[path = "../../generator/tests/mutation/trees.rs"]
mod trees;

use std::sync::OnceLock;

static DOCUMENTS: OnceLock<Vec<stock::Document>> = OnceLock::new();

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let documents = DOCUMENTS.get_or_init(stock::documents);
    // Every eight bytes are a round of changes: so a longer input changes more.
    let mut rounds = data.chunks_exact(8).take(16).map(|eight| {
        random::Random::new(u64::from_le_bytes(eight.try_into().unwrap_or_default()))
    });
    let Some(mut first) = rounds.next() else { return };
    let mut tree = first.pick(documents).tree.clone();
    for mut random in std::iter::once(first).chain(rounds) {
        tree = trees::mutate(&tree, &mut random);
    }
    judge::run("case.json", tree.to_string().as_bytes());
});
