//! Pages: the clause of an operation's table, and the doors of the call. Not how pages are walked through.

use super::table;
use super::ty::Place;
use crate::rust::{Paging, PagingWord};

/// The doors of calls whose answers are pages.
pub(super) const DOORS: &str = "\
impl<O: rt::Paged> Call<O> {
    /// The pages, one call after the other.
    pub fn pages(self) -> rt::Pages<O::Output> {
        self.inner.pages::<O>()
    }

    /// The items of all pages; the next page is asked for when those of the last one are used up.
    pub fn items(self) -> rt::PageItems<O::Item> {
        self.inner.items::<O>()
    }
}
";

/// The clause of an operation whose answers are pages.
pub(super) fn clause(place: Place<'_>, pages: &Paging) -> String {
    let word = |word: &PagingWord| match word {
        PagingWord::Text(text) => table::string(text),
        PagingWord::Number(number) => number.to_string(),
    };
    let mut text = "pages rt::Paging".to_owned();
    for (at, (name, given)) in pages.words.iter().enumerate() {
        let given: Vec<String> = given.iter().map(word).collect();
        text += &format!("{}{name}({})", if at == 0 { "::" } else { "." }, given.join(", "));
    }
    text + &format!(" => {}", place.text(&pages.item))
}
