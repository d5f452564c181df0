//! What a mock says in its messages. Values under names that sound like credentials are not shown.

use super::state::Entry;
use crate::headers;
use crate::testing::Seen;

/// The most rules that are told for one request.
const TOLD: usize = 3;

/// Why no rule answers, with the nearest rules first.
pub(super) fn unexpected(seen: &Seen, rules: &[Entry]) -> String {
    let mut out = format!("no rule of the mock answers {}", line(seen));
    if rules.is_empty() {
        out += "; it has no rules";
        return out;
    }
    let mut all: Vec<_> = rules.iter().map(|rule| (rule, rule.wanted.differences(seen))).collect();
    all.sort_by_key(|(rule, differences)| rule.wanted.distance(seen, differences));
    for (rule, differences) in all.iter().take(TOLD) {
        out += &format!("\n  {}", rule.wanted.named());
        if differences.is_empty() {
            out += &format!("\n    is used up: it has answered {}", times(rule.given));
        }
        for difference in differences {
            out += &format!("\n    {difference}");
        }
    }
    if all.len() > TOLD {
        out += &format!("\n  and {} rules that are further away", all.len() - TOLD);
    }
    out
}

/// What was expected and did not come, and what came and was not expected.
pub(super) fn whole(rules: &[Entry], requests: usize, unexpected_ones: &[Seen]) -> Option<String> {
    let mut out = String::new();
    for rule in rules.iter().filter(|rule| rule.given < rule.bounds().least) {
        let least = rule.bounds().least;
        out += &format!("\n- expected {}, came {}: {}", times(least), times(rule.given), rule.wanted.named());
        let others = unexpected_ones.iter().map(|one| (one, rule.wanted.differences(one)));
        if let Some((one, differences)) =
            others.min_by_key(|(one, differences)| rule.wanted.distance(one, differences))
        {
            out += &format!("\n  the nearest that came is {}", line(one));
            for difference in differences {
                out += &format!("\n    {difference}");
            }
        }
    }
    let mut told: Vec<(String, u64)> = Vec::new();
    for one in unexpected_ones {
        let text = unexpected(one, rules);
        match told.iter_mut().find(|(known, _)| *known == text) {
            Some((_, count)) => *count += 1,
            None => told.push((text, 1)),
        }
    }
    for (text, count) in told {
        out += &format!("\n- not expected, came {}: {text}", times(count));
    }
    (!out.is_empty())
        .then(|| format!("the mock was asked {} and not as expected{out}", times(requests as u64)))
}

fn times(count: u64) -> String {
    match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}

fn line(seen: &Seen) -> String {
    let query = seen.uri.query().map(|query| {
        let pairs = query.split('&').map(|pair| match pair.split_once('=') {
            Some((name, _)) if headers::is_sensitive(name) => format!("{name}=[redacted]"),
            _ => pair.to_owned(),
        });
        format!("?{}", pairs.collect::<Vec<_>>().join("&"))
    });
    format!("{} {}{}", seen.method, seen.uri.path(), query.unwrap_or_default())
}
