//! Unions in hostile text: depth and repeated work. Not here: which variant is chosen.

use std::time::{Duration, Instant};

use clientsmith_runtime as rt;

use crate::unions::Animal;
use crate::{again, fail, read, write};

/// Recursive in every way.
#[derive(Clone, Debug, PartialEq)]
pub enum Deep {
    List(Vec<Deep>),
    Other(Vec<Deep>),
    Left(Box<Left>),
    Right(Box<Right>),
    Unknown(rt::Unmatched),
}
rt::union! { Deep { List array, Other array, Left object, Right object } }

#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    pub deep: Option<Deep>,
    pub z: String,
}
rt::object! { Left { 0 deep "deep" optional, 1 z "z" required } }

#[derive(Clone, Debug, PartialEq)]
pub struct Right {
    pub deep: Option<Deep>,
    pub z: i64,
}
rt::object! { Right { 0 deep "deep" optional, 1 z "z" required } }

#[test]
fn deep_text_is_an_error() {
    for (open, close) in [("[", "]"), (r#"{"deep":"#, r#","z":1}"#), (r#"{"kind":"dog","friends":["#, "]}")] {
        for depth in [500, 10_000, 200_000] {
            let text = open.repeat(depth) + "1" + &close.repeat(depth);
            assert_eq!(fail::<Deep>(&text).1, "recursion limit exceeded");
            assert_eq!(fail::<Animal>(&text).1, "recursion limit exceeded");
            assert!(fail::<rt::Json>(&text).1.starts_with("recursion limit exceeded"));
        }
    }
}

/// Two nests in one: the readers' stacks add up.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub trees: Option<Vec<Tree>>,
    pub deep: Option<Deep>,
    pub fill: Option<[[f64; 16]; 2]>,
}
rt::object! { Tree { 0 trees "trees" optional, 1 deep "deep" optional, 2 fill "fill" optional } }

#[test]
fn the_deepest_text_fits_the_stack() {
    let deep = r#"{"deep":"#.repeat(126) + "[]" + &r#","z":"z"}"#.repeat(126);
    let text = format!("{}{{\"deep\":{deep}}}{}", r#"{"trees":["#.repeat(62), "]}".repeat(62));
    assert_eq!(again::<Tree>(&text), text);
}

#[test]
fn nested_text_within_the_limit_is_read() {
    let text = "[".repeat(120) + &"]".repeat(120);
    assert_eq!(again::<Deep>(&text), text);
    let text = r#"{"deep":"#.repeat(100) + "[]" + &r#","z":1}"#.repeat(100);
    assert!(matches!(read::<Deep>(&text), Deep::Right(_) | Deep::Unknown(_)));
}

#[test]
fn repeated_attempts_are_bounded() {
    // Every level fits the first variant until its last member: 2^120 reads without a bound.
    let text = r#"{"deep":"#.repeat(120) + "[]" + &r#","z":1}"#.repeat(120);
    let start = Instant::now();
    let deep = read::<Deep>(&text);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!(write(&deep), text);
}

#[test]
fn a_failed_read_leaves_no_trace() {
    // What one read used up, or found too deep, does not count for the next.
    let deep = "[".repeat(500) + &"]".repeat(500);
    for _ in 0..3 {
        assert!(rt::decode::<Deep>(deep.as_bytes()).is_err());
        assert!(matches!(read::<Deep>("[[1]]"), Deep::List(_)));
    }
}
