//! How well an object is each variant of a union, by its members. A variant that would lose a member which another
//! one knows does not count.
//! Not here: values of other kinds, and in which order variants are tried (`look.rs`).

use core::cmp::Reverse;

use crate::scan::{self, Kind};
use crate::union::look::Look;
use crate::union::shape::{Like, Marks, Shape};

/// How deep unions in unions are looked into.
const DEPTH: usize = 4;

/// Which members of an object some variant knows.
#[derive(Clone)]
pub struct Known(Vec<bool>);

impl Known {
    fn nothing(look: &Look<'_>) -> Known {
        Known(vec![false; look.members.len()])
    }

    fn add(&mut self, at: usize) {
        if let Some(known) = self.0.get_mut(at) {
            *known = true;
        }
    }

    /// How many they are.
    pub(super) fn count(&self) -> usize {
        self.0.iter().filter(|known| **known).count()
    }
}

/// One object among the variants.
struct Rank {
    index: usize,
    like: Like,
    /// How many members have a text that speaks for it.
    support: usize,
    /// A member has a text that it never has in this variant.
    refuted: bool,
}

/// The objects among the variants, the likeliest first.
pub(super) struct Ranking {
    ranks: Vec<Rank>,
    /// What those know that nothing speaks against.
    pub(super) known: Known,
    /// What all know.
    pub(super) all: Known,
}

impl Ranking {
    pub(super) fn new(look: &Look<'_>, shapes: &[Shape], marks: &[Marks]) -> Ranking {
        let (mut known, mut all) = (Known::nothing(look), Known::nothing(look));
        let mut ranks = Vec::new();
        for (index, shape) in shapes.iter().enumerate() {
            let (support, refuted) = evidence(look, marks.get(index).copied().unwrap_or_default());
            if let Some(like) = like(look, shape, 0, if refuted { &mut all } else { &mut known }) {
                ranks.push(Rank { index, like, support, refuted });
            }
        }
        ranks.sort_by_key(|rank| Reverse((rank.like.score, rank.support)));
        for (all, known) in all.0.iter_mut().zip(&known.0) {
            *all |= *known;
        }
        Ranking { ranks, known, all }
    }

    /// The variants that lose nothing, those that are equally likely at once: those that something speaks against or
    /// the others, which know some member or none.
    pub(super) fn tiers(&self, refuted: bool, some: bool) -> Vec<Vec<usize>> {
        let count = if refuted { &self.all } else { &self.known }.count();
        let fit = self.ranks.iter().filter(|rank| {
            let kept = rank.like.whole || rank.like.score == count;
            rank.refuted == refuted && (rank.like.score > 0) == some && kept
        });
        let mut tiers: Vec<Vec<usize>> = Vec::new();
        let mut last = None;
        for rank in fit {
            let likely = (rank.like.score, rank.support);
            match tiers.last_mut().filter(|_| last == Some(likely)) {
                Some(tier) => tier.push(rank.index),
                None => tiers.push(vec![rank.index]),
            }
            last = Some(likely);
        }
        tiers
    }

    /// The variants that an object may be beside the one that was taken: nothing speaks against them that does not
    /// speak against that one.
    pub(super) fn rivals(&self, taken: usize) -> Vec<usize> {
        let refuted = self.ranks.iter().any(|rank| rank.index == taken && rank.refuted);
        let rivals = self.ranks.iter().filter(|rank| rank.index != taken && (refuted || !rank.refuted));
        rivals.map(|rank| rank.index).collect()
    }

    /// The members that a variant would lose and another one knows.
    pub(super) fn lost<'l>(&self, look: &'l Look<'_>, index: usize, shape: &Shape) -> Vec<&'l str> {
        let Some(rank) = self.ranks.iter().find(|rank| rank.index == index && !rank.like.whole) else {
            return Vec::new();
        };
        let wanted = if rank.refuted { &self.all } else { &self.known };
        if rank.like.score == wanted.count() {
            return Vec::new();
        }
        let mut own = Known::nothing(look);
        like(look, shape, 0, &mut own);
        let missing = wanted.0.iter().zip(&own.0).map(|(wanted, own)| *wanted && !*own);
        let names = look.members.iter().map(|(name, _)| &**name);
        names.zip(missing).filter(|(_, missing)| *missing).map(|(name, _)| name).collect()
    }
}

/// How many marks have a text of this variant, and whether one has another.
fn evidence(look: &Look<'_>, marks: Marks) -> (usize, bool) {
    let (mut support, mut refuted) = (0, false);
    for (name, texts) in marks {
        let Some(text) = look.member(name).and_then(scan::text_of) else { continue };
        match texts.contains(&&*text) {
            true => support += 1,
            false => refuted = true,
        }
    }
    (support, refuted)
}

/// How well an object is such a variant; `None` when it cannot be, or nothing tells.
fn like(look: &Look<'_>, shape: &Shape, depth: usize, known: &mut Known) -> Option<Like> {
    match shape {
        Shape::Object(names, required, keeps) => {
            let score = score(look, names, required)?;
            for at in names.iter().filter_map(|name| look.find(name)) {
                known.add(at);
            }
            Some(Like { score, whole: *keeps })
        }
        Shape::Union(likeness) => likeness(look, depth + 1, known),
        Shape::Null
        | Shape::Boolean
        | Shape::Integer
        | Shape::Number
        | Shape::String
        | Shape::Enumeration(_)
        | Shape::Array
        | Shape::Map
        | Shape::Any => None,
    }
}

/// How many known members are there; `None` when one that must be there is not.
pub(super) fn score(look: &Look<'_>, names: &[&str], required: &[bool]) -> Option<usize> {
    let mut score = 0;
    for (name, required) in names.iter().zip(required) {
        match look.find(name) {
            Some(_) => score += 1,
            None if *required => return None,
            None => {}
        }
    }
    Some(score)
}

impl Look<'_> {
    /// For the macro: how well the likeliest variant takes a text, and which members the variants know; `None` when
    /// none takes such a text.
    pub fn likeness(
        &self,
        shapes: &[Shape],
        marks: &[Marks],
        depth: usize,
        known: &mut Known,
    ) -> Option<Like> {
        if depth > DEPTH {
            return Some(Like { score: 0, whole: false });
        }
        let mut best = None;
        for (index, shape) in shapes.iter().enumerate() {
            let takes_all = match self.kind {
                Kind::Object => matches!(shape, Shape::Map),
                _ => self.fits(shape, depth),
            };
            let found = if takes_all || matches!(shape, Shape::Any) {
                Some(Like { score: 0, whole: true })
            } else if self.kind != Kind::Object {
                None
            } else if evidence(self, marks.get(index).copied().unwrap_or_default()).1 {
                like(self, shape, depth, &mut Known::nothing(self)).map(|_| Like { score: 0, whole: false })
            } else {
                like(self, shape, depth, known)
            };
            best = best.max(found);
        }
        best
    }

    /// Whether another union takes such a text.
    pub(super) fn is_like(&self, likeness: crate::union::shape::Likeness, depth: usize) -> bool {
        likeness(self, depth + 1, &mut Known::nothing(self)).is_some()
    }
}
