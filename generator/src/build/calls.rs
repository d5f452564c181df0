//! What a build script says of calls: how their pages hang together, and which have a key. Not which operations it fits.

use super::Build;
use crate::api::PageRule;
use crate::config::PagesOf;
use crate::diagnostic::catalog::interface as code;
use crate::manifest::is_header;

impl Build {
    /// Says how pages hang together. `operation` is an `operationId` (`"listPets"`) or a method and a path
    /// (`"GET /pets"`); `*` in it stands for any text (`"GET /v1/*"`, `"list*"`), and what is said of many counts for
    /// those that it fits. May be repeated: the closest rule counts, and of two alike the later one.
    ///
    /// ```
    /// use clientsmith::PageRule;
    ///
    /// let build = clientsmith::Build::new("openapi.yaml")
    ///     .pages("listPets", PageRule::token("/meta/next", "cursor").items("/data"))
    ///     .pages("GET /v1/*", PageRule::page("page").page_count("/pages"))
    ///     .pages_of_tag("logs", PageRule::none());
    /// # let _ = build;
    /// ```
    pub fn pages(self, operation: impl Into<String>, rule: PageRule) -> Self {
        self.rule(PagesOf::Operations(operation.into()), rule)
    }

    /// Says how pages of operations with such a tag hang together, as far as it fits them; `*` stands for any text. What [`Build::pages`] says of an
    /// operation is closer.
    pub fn pages_of_tag(self, tag: impl Into<String>, rule: PageRule) -> Self {
        self.rule(PagesOf::Tag(tag.into()), rule)
    }

    /// Whether pages are looked for where nothing is said of them. They are, unless this says no.
    pub fn detect_pages(mut self, detect: bool) -> Self {
        self.config.pages.stated_only = !detect;
        self
    }

    /// Gives each call of POST and PATCH a key in this header (`"Idempotency-Key"`), where its operation does not declare
    /// one: then such a call may be sent again after a failure. What is no name of a header is reported by
    /// [`Build::generate`].
    pub fn idempotency_key(mut self, header: impl Into<String>) -> Self {
        let header = header.into();
        match is_header(&header) {
            true => self.config.idempotency_key = Some(header),
            false => {
                let fault = format!("`{}` is not the name of a header", header.escape_debug());
                self.faults.push((&code::BUILD_HEADER, fault));
            }
        }
        self
    }

    fn rule(mut self, of: PagesOf, rule: PageRule) -> Self {
        self.config.pages.rules.push((of, rule));
        self
    }
}
