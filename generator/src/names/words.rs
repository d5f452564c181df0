//! Words of a name as a document spells it. Casing is heck's; acronyms, digits, symbols and other scripts are ours.

use heck::ToUpperCamelCase;

/// The words of a name, in lower case, ASCII letters and digits only; empty when there is nothing to say.
///
/// Cuts at everything that is no letter or digit, before a capital that follows a small letter or digit, and before
/// the last capital of a run that small letters follow (`HTTPServer` is `http server`); a plural `s` stays with its
/// acronym (`userIDs` is `user ids`).
pub(crate) fn words(text: &str) -> Vec<String> {
    let text = deunicode::deunicode_with_tofu(text, " ");
    let chars: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    let mut branded = 0;
    for (at, &one) in chars.iter().enumerate() {
        if at < branded {
            word.push(one.to_ascii_lowercase());
            continue;
        }
        if !one.is_ascii_alphanumeric() {
            // An apostrophe joins: `don't` is one word.
            if one != '\'' {
                finish(&mut words, &mut word);
            }
            continue;
        }
        let before = at.checked_sub(1).map(|before| chars[before]);
        // One letter before an acronym or brand stays with it: `vCPUs`, `iPhone`, `eTag`.
        let prefix = at == 1 && matches!(before, Some('v' | 'i' | 'e'));
        if one.is_ascii_uppercase() && !prefix && starts_word(before, &chars[at..]) {
            finish(&mut words, &mut word);
        }
        if word.is_empty() {
            branded = at + brand(&chars[at..]);
        }
        word.push(one.to_ascii_lowercase());
    }
    finish(&mut words, &mut word);
    words
}

/// Words with capitals of their own. Spelled as they are in a type, and as one word elsewhere.
const BRANDS: &[&str] = &[
    "DevOps",
    "GitHub",
    "GitLab",
    "GraphQL",
    "IaaS",
    "IoT",
    "LinkedIn",
    "MySQL",
    "NoSQL",
    "OAuth",
    "OpenAPI",
    "OpenID",
    "PaaS",
    "PayPal",
    "PostgreSQL",
    "QoS",
    "SaaS",
    "WiFi",
    "YouTube",
    "macOS",
];

/// Letters of the brand that a text begins with, none where it is part of a longer word.
fn brand(text: &[char]) -> usize {
    let length = |brand: &&str| {
        let length = brand.len();
        let ends = text.get(length).is_none_or(|next| !next.is_ascii_lowercase());
        (ends
            && text.len() >= length
            && text.iter().copied().zip(brand.chars()).all(|(one, other)| one == other))
        .then_some(length)
    };
    BRANDS.iter().find_map(length).unwrap_or(0)
}

fn starts_word(before: Option<char>, rest: &[char]) -> bool {
    match before {
        None => false,
        Some(before) if before.is_ascii_lowercase() || before.is_ascii_digit() => true,
        Some(before) if before.is_ascii_uppercase() => {
            let small = rest[1..].iter().take_while(|one| one.is_ascii_lowercase()).count();
            // `IDs` keeps its plural; `IDsOf` as well.
            let plural = small == 1 && rest[1] == 's';
            // `IPv4` is one word.
            let version = small == 1 && rest[1] == 'v' && rest.get(2).is_some_and(char::is_ascii_digit);
            small > 0 && !plural && !version
        }
        Some(_) => false,
    }
}

fn finish(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// `snake_case` of words.
pub(crate) fn snake(words: &[String]) -> String {
    words.join("_")
}

/// `UpperCamelCase` of words.
///
/// Digits that would run together are kept apart: `16_9` is not `169`.
pub(crate) fn camel(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        let digit_first = word.starts_with(|one: char| one.is_ascii_digit());
        if digit_first && name.ends_with(|one: char| one.is_ascii_digit()) {
            name.push('_');
        }
        let letters = word.trim_end_matches(|one: char| one.is_ascii_digit());
        match BRANDS.iter().find(|brand| brand.eq_ignore_ascii_case(letters)) {
            Some(brand) => {
                name.push_str(&brand[..1].to_ascii_uppercase());
                name.push_str(&brand[1..]);
                name.push_str(&word[letters.len()..]);
            }
            None => name.push_str(&word.to_upper_camel_case()),
        }
    }
    name
}

/// The words of a value, with its symbols spelled where letters and digits alone would say too little (`+1`, `<=`, `*`).
pub(crate) fn spelled(text: &str) -> Vec<String> {
    let mut spelled = String::new();
    for one in text.chars() {
        match SYMBOLS.iter().find(|(symbol, _)| *symbol == one) {
            Some((_, word)) => {
                spelled.push(' ');
                spelled.push_str(word);
                spelled.push(' ');
            }
            None => spelled.push(one),
        }
    }
    words(&spelled)
}

const SYMBOLS: &[(char, &str)] = &[
    ('+', "plus"),
    ('-', "minus"),
    ('.', "dot"),
    ('/', "slash"),
    ('\\', "backslash"),
    ('*', "star"),
    ('<', "less"),
    ('>', "greater"),
    ('=', "equal"),
    ('!', "not"),
    ('@', "at"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('|', "or"),
    ('~', "tilde"),
    ('^', "caret"),
    ('?', "question"),
    (':', "colon"),
    (',', "comma"),
    (';', "semicolon"),
    ('_', "underscore"),
    (' ', "space"),
    ('(', "open"),
    (')', "close"),
    ('[', "bracket"),
    (']', "unbracket"),
    ('{', "brace"),
    ('}', "unbrace"),
    ('"', "quote"),
    ('\'', "apostrophe"),
    ('`', "backtick"),
];

/// One of several: `workspaces` is `workspace`, `policies` is `policy`, `status` stays.
pub(crate) fn singular(word: &str) -> String {
    let ends = |suffix: &str| word.len() > suffix.len() + 1 && word.ends_with(suffix);
    if ends("ies") {
        format!("{}y", &word[..word.len() - 3])
    } else if ["sses", "shes", "ches", "xes", "zzes", "uses"].iter().any(|suffix| ends(suffix))
        && word != "uses"
    {
        let cut = if word.ends_with("auses") || word.ends_with("ouses") { 1 } else { 2 };
        word[..word.len() - cut].to_owned()
    } else if ends("s")
        && !["ss", "us", "is", "news", "series", "data"].iter().any(|suffix| word.ends_with(suffix))
    {
        word[..word.len() - 1].to_owned()
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        for (text, wished) in [
            ("vCPUs", "vcpus"),
            ("totalMemoryMB", "total_memory_mb"),
            ("userIDs", "user_ids"),
            ("HTTPServer", "http_server"),
            ("repos/list-for-org", "repos_list_for_org"),
            ("v1beta1", "v1beta1"),
            ("oauth2Token", "oauth2_token"),
            ("X-API-KEY", "x_api_key"),
            ("ID", "id"),
            ("RegistrationCount", "registration_count"),
            ("@type", "type"),
            ("AyonSettings__Model", "ayon_settings_model"),
            ("naïve", "naive"),
            ("中文", "zhong_wen"),
            ("---", ""),
            ("IPv4Address", "ipv4_address"),
            ("getURLById", "get_url_by_id"),
            ("x_axis", "x_axis"),
            ("iPhone", "iphone"),
            ("APIs", "apis"),
            ("s3Key", "s3_key"),
            ("OAuth", "oauth"),
            ("getOAuth2Token", "get_oauth2_token"),
            ("GitHubRepo", "github_repo"),
            ("QoSFlow", "qos_flow"),
            ("OAutherized", "o_autherized"),
        ] {
            assert_eq!(snake(&words(text)), wished, "{text}");
        }
    }

    #[test]
    fn brands_keep_their_capitals() {
        for (text, wished) in [
            ("SubOAuth", "SubOAuth"),
            ("OAuth2Client", "OAuth2Client"),
            ("github repo", "GitHubRepo"),
            ("macOS", "MacOS"),
            ("author", "Author"),
        ] {
            assert_eq!(camel(&words(text)), wished, "{text}");
        }
    }

    #[test]
    fn symbols_are_spelled_where_asked() {
        for (text, wished) in [
            ("+1", "plus_1"),
            ("<=", "less_equal"),
            ("-", "minus"),
            (".", "dot"),
            ("status.change", "status_dot_change"),
        ] {
            assert_eq!(snake(&spelled(text)), wished, "{text}");
        }
    }

    #[test]
    fn one_of_several() {
        for (text, wished) in [
            ("workspaces", "workspace"),
            ("policies", "policy"),
            ("status", "status"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("data", "data"),
            ("analysis", "analysis"),
            ("causes", "cause"),
            ("class", "class"),
            ("statuses", "status"),
        ] {
            assert_eq!(singular(text), wished, "{text}");
        }
    }
}
