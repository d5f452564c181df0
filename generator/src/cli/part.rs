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
    /// Only webhooks whose key is of this pattern; may be repeated. A callback comes with its operation.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    include_webhook: Vec<String>,
    /// No operation with a tag of this pattern; may be repeated.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    exclude_tag: Vec<String>,
    /// No operation of this pattern; may be repeated.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    exclude_operation: Vec<String>,
    /// No webhook whose key is of this pattern; may be repeated.
    #[arg(long, value_name = "PATTERN", requires = "document")]
    exclude_webhook: Vec<String>,
    /// No operation that the document calls deprecated.
    #[arg(long, requires = "document")]
    exclude_deprecated: bool,
}

impl Part {
    /// As the generator takes it.
    pub fn selection(&self) -> Selection {
        let wishes = |of: [(WishOf, &Vec<String>); 3]| {
            let all = of.into_iter().flat_map(|(of, patterns)| patterns.iter().map(move |one| (of, one)));
            all.map(|(of, pattern)| Wish { of, pattern: pattern.clone(), site: None }).collect()
        };
        Selection {
            include: wishes([
                (WishOf::Tag, &self.include_tag),
                (WishOf::Operation, &self.include_operation),
                (WishOf::Webhook, &self.include_webhook),
            ]),
            exclude: wishes([
                (WishOf::Tag, &self.exclude_tag),
                (WishOf::Operation, &self.exclude_operation),
                (WishOf::Webhook, &self.exclude_webhook),
            ]),
            exclude_deprecated: self.exclude_deprecated,
        }
    }
}
