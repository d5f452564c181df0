//! Words for the statuses of answers, in names of types and of variants. Not which answers there are.

use super::words::camel;
use crate::api::StatusPattern;

/// `response` for success, else what the status means.
pub(super) fn status_words(status: &str) -> Vec<&'static str> {
    match status.parse::<u16>() {
        Ok(code) if (200..300).contains(&code) => vec!["response"],
        Ok(code) => reason_words(code),
        Err(_) if status.starts_with('2') => vec!["response"],
        Err(_) if status.starts_with('4') => vec!["client", "error"],
        Err(_) if status.starts_with('5') => vec!["server", "error"],
        Err(_) => vec!["error"],
    }
}

/// The reason phrase of a status (RFC 9110 section 15) in words, for names.
fn reason_words(code: u16) -> Vec<&'static str> {
    match code {
        400 => vec!["bad", "request"],
        401 => vec!["unauthorized"],
        402 => vec!["payment", "required"],
        403 => vec!["forbidden"],
        404 => vec!["not", "found"],
        405 => vec!["method", "not", "allowed"],
        406 => vec!["not", "acceptable"],
        408 => vec!["request", "timeout"],
        409 => vec!["conflict"],
        410 => vec!["gone"],
        412 => vec!["precondition", "failed"],
        413 => vec!["content", "too", "large"],
        415 => vec!["unsupported", "media", "type"],
        422 => vec!["unprocessable", "content"],
        423 => vec!["locked"],
        424 => vec!["failed", "dependency"],
        428 => vec!["precondition", "required"],
        429 => vec!["too", "many", "requests"],
        500 => vec!["internal", "server", "error"],
        501 => vec!["not", "implemented"],
        502 => vec!["bad", "gateway"],
        503 => vec!["service", "unavailable"],
        504 => vec!["gateway", "timeout"],
        507 => vec!["insufficient", "storage"],
        _ if (300..400).contains(&code) => vec!["redirect"],
        _ if (400..500).contains(&code) => vec!["client", "error"],
        _ if (500..600).contains(&code) => vec!["server", "error"],
        _ => vec!["answer"],
    }
}

/// Name of the variant that stands for a status.
pub(super) fn status_name(status: StatusPattern) -> String {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    camel(&match status {
        StatusPattern::Code(200) => words(&["ok"]),
        StatusPattern::Code(201) => words(&["created"]),
        StatusPattern::Code(202) => words(&["accepted"]),
        StatusPattern::Code(203) => words(&["non", "authoritative"]),
        StatusPattern::Code(204) => words(&["no", "content"]),
        StatusPattern::Code(205) => words(&["reset", "content"]),
        StatusPattern::Code(206) => words(&["partial", "content"]),
        StatusPattern::Code(207) => words(&["multi", "status"]),
        StatusPattern::Code(304) => words(&["not", "modified"]),
        StatusPattern::Code(code @ (200..400 | 600..)) => vec![format!("status{code}")],
        StatusPattern::Code(code) => match reason_words(code).as_slice() {
            ["client" | "server", "error"] | ["answer"] => vec![format!("status{code}")],
            reason => words(reason),
        },
        StatusPattern::Class(1) => words(&["informational"]),
        StatusPattern::Class(2) => words(&["success"]),
        StatusPattern::Class(3) => words(&["redirect"]),
        StatusPattern::Class(4) => words(&["client", "error"]),
        StatusPattern::Class(_) => words(&["server", "error"]),
        StatusPattern::Default => words(&["other"]),
    })
}
