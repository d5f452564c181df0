//! Parts found while a value is written: the value goes through JSON as every other body does, and what cannot
//! stand in JSON is put aside under a mark. So that structs with files need no second way of being written.

use std::cell::RefCell;
use std::hash::{BuildHasher, Hasher, RandomState};

use serde::Serialize;

use crate::json::{self, EncodeError};
use crate::param::Param;
use crate::part::Part;

thread_local! {
    /// Writing is synchronous, so that one thread writes one body at a time.
    static GATHERED: RefCell<Option<Gathered>> = const { RefCell::new(None) };
}

/// The parts of one value.
pub(crate) struct Gathered {
    /// 128 random bits, so that no text of the value can be taken for a mark.
    nonce: String,
    parts: Vec<Part>,
}

impl Gathered {
    /// The part that a text stands for.
    pub(crate) fn part(&self, text: &str) -> Option<&Part> {
        self.parts.get(text.strip_prefix(self.nonce.as_str())?.parse::<usize>().ok()?)
    }

    /// Whether a text holds the mark of a part.
    pub(crate) fn is_within(&self, text: &str) -> bool {
        text.contains(&self.nonce)
    }
}

/// Puts a part aside and gives its mark; nothing where no multipart body is being written.
pub(crate) fn put(part: &Part) -> Option<String> {
    GATHERED.with_borrow_mut(|gathered| {
        let gathered = gathered.as_mut()?;
        gathered.parts.push(part.clone());
        Some(format!("{}{}", gathered.nonce, gathered.parts.len() - 1))
    })
}

/// Writes a value and gathers its parts.
pub(crate) fn write<T: Serialize + ?Sized>(value: &T) -> Result<(Param, Gathered), EncodeError> {
    let (written, gathered) = aside(value);
    Ok((Param::read(&written?)?, gathered))
}

/// Writes a value with marks in the place of its parts.
#[cfg(feature = "validate")]
pub(crate) fn marked<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, EncodeError> {
    aside(value).0
}

fn aside<T: Serialize + ?Sized>(value: &T) -> (Result<Vec<u8>, EncodeError>, Gathered) {
    let word = || RandomState::new().build_hasher().finish();
    let nonce = format!("{:016x}{:016x}:", word(), word());
    let outer = GATHERED.replace(Some(Gathered { nonce, parts: Vec::new() }));
    // Puts back what was there, whatever happens in `Serialize`.
    let restore = Restore(outer);
    let written = json::encode(value);
    let gathered = GATHERED.take();
    drop(restore);
    let gathered = gathered.unwrap_or_else(|| Gathered { nonce: String::new(), parts: Vec::new() });
    (written, gathered)
}

struct Restore(Option<Gathered>);

impl Drop for Restore {
    fn drop(&mut self) {
        GATHERED.set(self.0.take());
    }
}
