//! The list of the runtime's own files in `runtime/src/sources.rs`: rewritten here, and the test fails, when it is stale.
//! Not what becomes of them.

use super::repository;
use std::fs;

const LIST: &str = "runtime/src/sources.rs";

#[test]
fn the_runtime_lists_its_files() {
    let at = repository::root().join(LIST);
    let found = fs::read_to_string(&at).expect("the list").replace("\r\n", "\n");
    let (head, _) = found.split_once("= files! {\n").expect("the list begins");
    let mut wished = format!("{head}= files! {{\n");
    for file in repository::rust(&["runtime/src"]) {
        let inner = file.path.strip_prefix("runtime/src/").expect("listed from there");
        let is_test = inner.ends_with("/tests.rs") || inner.contains("/tests/");
        if !is_test && file.path != LIST {
            wished += &format!("    {inner:?}\n");
        }
    }
    wished += "};\n";
    if found != wished {
        fs::write(&at, wished).expect("the list is written");
        panic!("{LIST} was stale and has been written anew: commit it");
    }
}
