//! Whether a reading of a union passed over, somewhere below, what another variant knows: such a value is several
//! variants at once, and none of them holds it.
//! Not here: members of the union's own object (`rank.rs`), and how readings are traced (`object/trace.rs`).

use crate::object::trace;
use crate::scan::Kind;
use crate::union::limits;
use crate::union::look::Look;
use crate::union::rank::Ranking;
use crate::union::shape::{Marks, Shape};

/// Whether a variant that has read a text, and passed over something in it, loses what another one knows that can
/// read it as well. `read` reads it as a variant and tells whether it could. Readings that compare do not compare in
/// their turn, and there is an end to how much they read: what they do not get at is not lost for their sake.
#[cold]
pub(super) fn is_losing(
    text: &[u8],
    shapes: &[Shape],
    marks: &[Marks],
    taken: usize,
    read: &mut dyn FnMut(usize) -> bool,
) -> bool {
    if trace::is_on() {
        return false;
    }
    let mut traced = |index: usize| {
        if !limits::compare(text.len()) {
            return None;
        }
        let (fits, seen) = trace::of(|| read(index));
        fits.then_some(seen)
    };
    let rivals = rivals(&Look::at(text), shapes, marks, taken);
    if rivals.is_empty() {
        return false;
    }
    let Some(taken) = traced(taken) else { return false };
    rivals.into_iter().filter_map(traced).any(|rival| rival.knows_what_is_lost(&taken))
}

/// The other variants that the text may be. What keeps members without knowing them is none: it says nothing of them.
fn rivals(look: &Look<'_>, shapes: &[Shape], marks: &[Marks], taken: usize) -> Vec<usize> {
    if look.kind == Kind::Object {
        return Ranking::new(look, shapes, marks).rivals(taken);
    }
    let others = shapes.iter().enumerate().filter(|(index, shape)| *index != taken && look.fits(shape, 0));
    others.map(|(index, _)| index).collect()
}
