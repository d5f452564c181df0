//! A request on the tape, and where another one differs from it. Nothing secret is in either.

use crate::testing::mock::{Content, compare_pairs, differ, pairs};

use super::kept::Kept;

/// A request.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Kept,
}

impl Asked {
    /// For messages.
    pub(super) fn line(&self) -> String {
        format!("{} {}", self.method, self.url)
    }

    /// Where `came` is otherwise, a line each.
    pub(super) fn differences(&self, came: &Self, any_origin: bool) -> Vec<String> {
        let mut out = Vec::new();
        if self.method != came.method {
            out.push(format!("method: wanted {}, came {}", self.method, came.method));
        }
        let ((ours, path, query), (theirs, other_path, other_query)) = (self.parts(), came.parts());
        if ours != theirs && !any_origin {
            out.push(format!("origin: wanted {ours}, came {theirs}"));
        }
        if path != other_path {
            out.push(format!("path: wanted {path}, came {other_path}"));
        }
        let (query, other_query) = (pairs(query), pairs(other_query));
        compare_pairs("query", &query, &other_query, &mut out);
        let more = other_query.iter().filter(|(name, _)| !query.iter().any(|(known, _)| known == name));
        out.extend(more.map(|(name, value)| format!("query `{name}`: wanted none, came {value:?}")));
        differ(&self.content(), &came.content(), &mut out);
        out
    }

    /// How far away a request with these differences is.
    pub(super) fn distance(&self, came: &Self, differences: &[String]) -> usize {
        let weight = |line: &String| match line {
            line if line.starts_with("path:") => {
                let (ours, theirs) = (self.parts().1.split('/'), came.parts().1.split('/'));
                let apart = ours.clone().count().abs_diff(theirs.clone().count());
                1000 + 2 * apart + ours.zip(theirs).filter(|(one, other)| one != other).count()
            }
            line if line.starts_with("method:") => 500,
            _ => 1,
        };
        differences.iter().map(weight).sum()
    }

    /// Origin, path and query.
    fn parts(&self) -> (&str, &str, &str) {
        let behind = self.url.find("://").map_or(0, |at| at + 3);
        let path = self.url[behind..].find(['/', '?']).map_or(self.url.len(), |at| behind + at);
        let (origin, rest) = self.url.split_at(path);
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        (origin, path, query)
    }

    fn content(&self) -> Content {
        let media = self.headers.iter().find(|(name, _)| name == "content-type");
        Content::read(media.map_or("", |(_, value)| value), self.body.bytes())
    }
}
