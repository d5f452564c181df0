//! Properties that speak for or against a variant of a union without a tag: those that have only some texts in it.
//! Not what tells all variants apart (`tag`).

use super::candidate::Candidate;
use super::{Lowering, tag};
use crate::api::Mark;
use std::collections::BTreeMap;

/// Texts of one property that are worth a look: a longer list tells little.
const MAX_VALUES: usize = 32;

/// The marks of each variant.
pub(super) fn lower<'d>(cx: &mut Lowering<'d, '_>, candidates: &[Candidate<'d>]) -> Vec<Vec<Mark>> {
    let all: Vec<_> = candidates.iter().map(|candidate| tag::traits(cx, candidate.target.id(), 0)).collect();
    let mut lists: BTreeMap<&str, Vec<&[String]>> = BTreeMap::new();
    for known in &all {
        for (wire, values) in known.constants() {
            lists.entry(wire).or_default().push(values);
        }
    }
    // A list that all variants share tells nothing; neither does a property of one variant alone.
    let telling = |wire: &str| {
        let same = |lists: &Vec<&[String]>| lists.windows(2).all(|pair| pair[0] == pair[1]);
        let holders = all.iter().filter(|known| known.has(wire)).count();
        lists.get(wire).is_some_and(|lists| holders > 1 && (lists.len() < holders || !same(lists)))
    };
    let marks = |known: &std::rc::Rc<tag::Traits>| {
        let constants =
            known.constants().filter(|(wire, values)| values.len() <= MAX_VALUES && telling(wire));
        constants.map(|(wire, values)| Mark { wire: wire.to_owned(), values: values.to_vec() }).collect()
    };
    all.iter().map(marks).collect()
}
