//! A document that grows into every name that it had given.

use crate::table::{self, renamed};
use std::fmt::Write as _;

#[test]
fn nothing_that_was_there_is_renamed() {
    let (before, after) = (include_str!("before.yaml"), include_str!("after.yaml"));
    let first = table::of(before, None).expect("the earlier document");
    let anew = table::of(after, None).expect("the later document");
    let kept = table::of(after, Some(&first.lock)).expect("the later document");
    assert!(kept.out.is_empty(), "{:?}", kept.out.sorted());
    assert_eq!(renamed(&first, &kept), Vec::<String>::new());
    let lost = renamed(&first, &anew);
    assert!(lost.len() > 10, "the later document is to take the names of the earlier one: {lost:?}");
    // The next run changes nothing more, and what came is kept as well.
    let again = table::of(after, Some(&kept.lock)).expect("the later document");
    assert_eq!((&again.table, &again.lock), (&kept.table, &kept.lock));

    let mut text = String::new();
    let _ = writeln!(text, "---------- names before\n{}", first.described);
    let _ = writeln!(text, "---------- file of names before\n{}", first.lock);
    let _ = writeln!(text, "---------- what would be renamed without it\n{}\n", lost.join("\n"));
    let _ = writeln!(text, "---------- names after\n{}", kept.described);
    let _ = writeln!(text, "---------- file of names after\n{}", kept.lock);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/names"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("grown", text));
}
