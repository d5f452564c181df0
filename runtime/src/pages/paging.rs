//! How an operation is paged, as a constant that the macro's clause `pages` names. Not how it is walked.

/// Where the items of a page are, and how the next page is asked for. Written by the generator.
///
/// Pointers are JSON pointers (RFC 6901) into the answer; the empty one is the whole answer.
///
/// ```
/// use clientsmith_runtime::Paging;
/// const PAGING: Paging = Paging::token("/meta/next_cursor", "cursor").items("/data");
/// # let _ = PAGING;
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    pub(super) items: &'static str,
    pub(super) advance: Advance,
    pub(super) in_body: bool,
    pub(super) more: Option<&'static str>,
    pub(super) total: Option<&'static str>,
    pub(super) page_count: Option<&'static str>,
    pub(super) answered: Option<&'static str>,
    pub(super) size: Option<Size>,
}

/// What leads from one page to the next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Advance {
    Token { from: &'static str, to: &'static str },
    LastItem { from: &'static str, to: &'static str },
    Url { from: &'static str },
    Link,
    Page { to: &'static str, first: i64 },
    Offset { to: &'static str, first: i64 },
}

/// The parameter that says how many items a page has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) name: &'static str,
    pub(super) default: i64,
    pub(super) maximum: i64,
}

impl Paging {
    const fn of(advance: Advance) -> Self {
        Self {
            items: "",
            advance,
            in_body: false,
            more: None,
            total: None,
            page_count: None,
            answered: None,
            size: None,
        }
    }

    /// A token of the answer becomes a parameter. There is no next page where it is missing, null, false or empty.
    #[must_use]
    pub const fn token(from: &'static str, to: &'static str) -> Self {
        Self::of(Advance::Token { from, to })
    }

    /// A member of the last item becomes a parameter.
    #[must_use]
    pub const fn last_item(from: &'static str, to: &'static str) -> Self {
        Self::of(Advance::LastItem { from, to })
    }

    /// The answer holds the URL of the next page, as a text or as the `href` of an object.
    #[must_use]
    pub const fn url(from: &'static str) -> Self {
        Self::of(Advance::Url { from })
    }

    /// The header `Link` has the URL of the next page (RFC 8288).
    #[must_use]
    pub const fn link() -> Self {
        Self::of(Advance::Link)
    }

    /// A parameter counts pages.
    #[must_use]
    pub const fn page(to: &'static str, first: i64) -> Self {
        Self::of(Advance::Page { to, first })
    }

    /// A parameter counts items.
    #[must_use]
    pub const fn offset(to: &'static str, first: i64) -> Self {
        Self::of(Advance::Offset { to, first })
    }

    /// Where the items are.
    #[must_use]
    pub const fn items(mut self, pointer: &'static str) -> Self {
        self.items = pointer;
        self
    }

    /// The parameter is a member of the body, which is JSON: its name is a pointer.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// Where the answer says whether there are more pages.
    #[must_use]
    pub const fn more(mut self, pointer: &'static str) -> Self {
        self.more = Some(pointer);
        self
    }

    /// Where the answer says how many items all pages have.
    #[must_use]
    pub const fn total(mut self, pointer: &'static str) -> Self {
        self.total = Some(pointer);
        self
    }

    /// Where the answer says how many pages there are.
    #[must_use]
    pub const fn page_count(mut self, pointer: &'static str) -> Self {
        self.page_count = Some(pointer);
        self
    }

    /// Where the answer says which page it is, or at which item it starts.
    #[must_use]
    pub const fn answered(mut self, pointer: &'static str) -> Self {
        self.answered = Some(pointer);
        self
    }

    /// The parameter that says how many items a page has, where the document says how many that may be: a page with
    /// fewer is the last one. `default` is 0 where none is known.
    #[must_use]
    pub const fn size(mut self, name: &'static str, default: i64, maximum: i64) -> Self {
        self.size = Some(Size { name, default, maximum });
        self
    }

    /// Whether places are numbers that the client counts: nothing of the answer tells a repetition then.
    pub(super) const fn counts(&self) -> bool {
        matches!(self.advance, Advance::Page { .. } | Advance::Offset { .. })
    }
}
