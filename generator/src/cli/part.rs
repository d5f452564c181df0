//! Flags that choose a part of a document. Not what patterns mean.

use clap::Args;
use clientsmith::config::{Selection, Wish, WishOf};

/// Which part of the document of `--document`; in a manifest, `include` and `exclude` say so.
#[derive(Debug, Default, Args)]
pub struct Part {
    /// Only operations with a tag of this pattern, where `*` stands for any text; may be repeated.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    include_tag: Vec<String>,
    /// Only operations of this pattern: an operationId, a path (`/pets/*`), or both method and path (`GET /pets/*`);
    /// may be repeated.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    include_operation: Vec<String>,
    /// No operation with a tag of this pattern; may be repeated.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    exclude_tag: Vec<String>,
    /// No operation of this pattern; may be repeated.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    exclude_operation: Vec<String>,
    /// No operation that the document calls deprecated.
    #[arg(long, requires = "document")]
    exclude_deprecated: bool,
}

impl Part {
    /// As the generator takes it.
    pub fn selection(&self) -> Selection {
        let wishes = |tags: &[String], operations: &[String]| {
            let tags = tags.iter().map(|one| (WishOf::Tag, one));
            let all = tags.chain(operations.iter().map(|one| (WishOf::Operation, one)));
            all.map(|(of, pattern)| Wish { of, pattern: pattern.clone(), site: None }).collect()
        };
        Selection {
            include: wishes(&self.include_tag, &self.include_operation),
            exclude: wishes(&self.exclude_tag, &self.exclude_operation),
            exclude_deprecated: self.exclude_deprecated,
        }
    }
}
