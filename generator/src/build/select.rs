//! What a build script wants of a document. Not what patterns mean.

use super::Build;
use crate::config::{Groups, Wish, WishOf};

impl Build {
    /// Writes only operations with a tag of one of these patterns, where `*` stands for any text. Types, credentials and
    /// groups that nothing uses then are left out. May be repeated, and added to by [`Build::include_operations`].
    pub fn include_tags<P: Into<String>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
        self.config.selection.include.extend(wishes(WishOf::Tag, patterns));
        self
    }

    /// Writes only operations of these patterns: an `operationId` (`"list*"`), a path (`"/pets/*"`), or both method and
    /// path (`"GET /pets/*"`). May be repeated, and added to by [`Build::include_tags`].
    pub fn include_operations<P: Into<String>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
        self.config.selection.include.extend(wishes(WishOf::Operation, patterns));
        self
    }

    /// Writes only webhooks whose key is as one of these patterns, and what is included otherwise. A callback comes with its
    /// operation.
    pub fn include_webhooks<P: Into<String>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
        self.config.selection.include.extend(wishes(WishOf::Webhook, patterns));
        self
    }

    /// Leaves out operations with a tag of one of these patterns, whatever is included.
    pub fn exclude_tags<P: Into<String>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
        self.config.selection.exclude.extend(wishes(WishOf::Tag, patterns));
        self
    }

    /// Leaves out operations of these patterns, whatever is included.
    pub fn exclude_operations<P: Into<String>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
        self.config.selection.exclude.extend(wishes(WishOf::Operation, patterns));
        self
    }

    /// Leaves out webhooks whose key is as one of these patterns, whatever is included.
    pub fn exclude_webhooks<P: Into<String>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
        self.config.selection.exclude.extend(wishes(WishOf::Webhook, patterns));
        self
    }

    /// Chooses what operations stand under: their first tag, a word of their path, or the client itself.
    pub fn groups(mut self, groups: Groups) -> Self {
        self.config.groups = groups;
        self
    }

    /// Writes types and nothing else: no client, and nothing that sends. `clientsmith-runtime` needs none of its transports.
    pub fn types_only(mut self, types_only: bool) -> Self {
        self.config.types_only = types_only;
        self
    }

    /// Leaves out operations that the document calls deprecated.
    pub fn exclude_deprecated(mut self, exclude: bool) -> Self {
        self.config.selection.exclude_deprecated = exclude;
        self
    }
}

fn wishes<P: Into<String>>(of: WishOf, patterns: impl IntoIterator<Item = P>) -> Vec<Wish> {
    patterns.into_iter().map(|one| Wish { of, pattern: one.into(), site: None }).collect()
}
