//! Which headers the answers of each operation declare, and which operations declare the same. Not what a client makes
//! of them.

use crate::api::{Api, Doc, Encoding, Operation, OperationId, StatusPattern, TypeId};
use std::collections::BTreeMap;

/// Headers that the answers of some operations declare, all the same.
#[derive(Clone, Debug)]
pub struct HeaderSet {
    /// In document order.
    pub operations: Vec<OperationId>,
    /// In the order of the first operation.
    pub headers: Vec<DeclaredHeader>,
}

/// A header of an operation: the number of the answer, and its number there.
pub type HeaderAt = (OperationId, usize, usize);

/// One header, whatever the status.
#[derive(Clone, Debug)]
pub struct DeclaredHeader {
    /// Name on the wire.
    pub wire: String,
    /// Its type, and how it is written; `None` for text.
    pub ty: Option<(TypeId, Encoding)>,
    /// Statuses that it is declared for; empty where that is different between operations.
    pub statuses: Vec<StatusPattern>,
    /// Whether the document promises it wherever it declares it.
    pub required: bool,
    /// What is said about it: where answers differ, by the first that says something; where operations do, nothing.
    pub doc: Doc,
    /// Where answers of one operation declare something else, each with the first statement.
    pub conflicts: Vec<[HeaderAt; 2]>,
    at: HeaderAt,
}

impl DeclaredHeader {
    /// What is the same for equal headers.
    fn key(&self, twin: &[TypeId]) -> (String, Option<TypeId>, String) {
        let ty = self.ty.as_ref();
        let (ty, encoding) = (ty.map(|ty| twin[usize::from(ty.0)]), ty.map(|ty| &ty.1));
        (self.wire.to_ascii_lowercase(), ty, format!("{encoding:?}"))
    }

    fn promise(&mut self, other: &DeclaredHeader) {
        self.required &= other.required;
        self.doc.deprecated &= other.doc.deprecated;
    }
}

/// The sets in the order of their first operations.
pub(super) fn of(api: &Api, twin: &[TypeId]) -> Vec<HeaderSet> {
    let mut sets: Vec<HeaderSet> = Vec::new();
    let mut known = BTreeMap::new();
    for (id, operation) in api.operations.iter() {
        let headers = declared(id, operation, twin);
        if headers.is_empty() {
            continue;
        }
        let mut key: Vec<_> = headers.iter().map(|header| header.key(twin)).collect();
        key.sort();
        let at = *known.entry(key).or_insert(sets.len());
        match sets.get_mut(at) {
            None => sets.push(HeaderSet { operations: vec![id], headers }),
            Some(set) => {
                set.operations.push(id);
                for other in headers {
                    let same = |one: &&mut DeclaredHeader| one.wire.eq_ignore_ascii_case(&other.wire);
                    let Some(one) = set.headers.iter_mut().find(same) else { continue };
                    // What is said of one operation may not hold for another.
                    if one.doc.description != other.doc.description {
                        one.doc.description = None;
                    }
                    one.promise(&other);
                    if one.statuses != other.statuses {
                        one.statuses.clear();
                    }
                    one.conflicts.extend(other.conflicts);
                }
            }
        }
    }
    sets
}

/// The headers of all answers of an operation, each once.
fn declared(id: OperationId, operation: &Operation, twin: &[TypeId]) -> Vec<DeclaredHeader> {
    let mut all: Vec<DeclaredHeader> = Vec::new();
    for (answer, outcome) in operation.outcomes.iter().enumerate() {
        for (number, header) in outcome.headers.iter().enumerate() {
            let one = DeclaredHeader {
                wire: header.wire.clone(),
                ty: header.ty.map(|ty| (ty, header.encoding.clone())),
                statuses: vec![outcome.status],
                required: header.required,
                doc: header.doc.clone(),
                conflicts: Vec::new(),
                at: (id, answer, number),
            };
            match all.iter_mut().find(|known| known.wire.eq_ignore_ascii_case(&one.wire)) {
                None => all.push(one),
                Some(known) => {
                    known.promise(&one);
                    if known.doc.description.is_none() {
                        known.doc.description.clone_from(&one.doc.description);
                    }
                    known.statuses.push(outcome.status);
                    if known.key(twin) != one.key(twin) {
                        known.conflicts.push([one.at, known.at]);
                    }
                }
            }
        }
    }
    for header in all.iter_mut().filter(|header| !header.conflicts.is_empty()) {
        header.ty = None;
    }
    all
}
