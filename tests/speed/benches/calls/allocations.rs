//! How much memory a call asks for, beside the same call by hand. Numbers of this thread, on which everything runs.

use allocation_counter::{AllocationInfo, measure};

use crate::calls::{Pair, SIZES, bodies};

/// Calls that the counts are the mean of.
const CALLS: u64 = 100;

/// Prints the table.
pub fn run() {
    for (size, bytes) in SIZES {
        let pair = Pair::new(bytes);
        let (ours, theirs) = bodies(bytes);
        let counts = [
            count(|| drop(pair.list())),
            count(|| drop(pair.list_by_hand())),
            count(|| drop(pair.add(&ours))),
            count(|| drop(pair.add_by_hand(&theirs))),
        ];
        for (what, pair) in ["GET", "POST"].iter().zip(counts.chunks(2)) {
            let [ours, theirs] = pair else { continue };
            let (name, extra) = (format!("{what}, {size}"), ours.0 as f64 - theirs.0 as f64);
            println!(
                "{name:32} {} allocations and {} bytes over {} and {}: {extra:+} allocations",
                ours.0, ours.1, theirs.0, theirs.1
            );
        }
    }
}

/// Allocations and bytes of one call.
fn count(mut call: impl FnMut()) -> (u64, u64) {
    // The first ones connect and fill pools.
    (0..10).for_each(|_| call());
    let AllocationInfo { count_total, bytes_total, .. } = measure(|| (0..CALLS).for_each(|_| call()));
    (count_total / CALLS, bytes_total / CALLS)
}
