//! Documents that nobody would write, and some that an attacker would: whatever comes in, a run ends, and what comes
//! out is Rust that says nothing of its own.
//!
//! `CLIENTSMITH_SEED` chooses the mutations and `CLIENTSMITH_MUTATIONS` how many there are; `CLIENTSMITH_CORPUS` names
//! a folder of more documents to mutate. The case at hand is kept in the build's temporary folder, for the case that
//! it ends the process, and `CLIENTSMITH_CASE` runs one that was kept.

#[path = "mutation/bytes.rs"]
mod bytes;
#[path = "mutation/child.rs"]
mod child;
#[path = "mutation/deep.rs"]
mod deep;
#[path = "mutation/hostile.rs"]
mod hostile;
#[path = "mutation/judge.rs"]
mod judge;
#[path = "mutation/large.rs"]
mod large;
#[path = "mutation/random.rs"]
mod random;
#[path = "mutation/runs.rs"]
mod runs;
#[path = "mutation/stock.rs"]
mod stock;
#[path = "mutation/trees.rs"]
mod trees;
