//! What may stand in a document and how: names (XML 1.0 section 2.3, Namespaces section 4), characters (section 2.2) and
//! what takes their place. It knows no table.

/// A name with its prefix.
///
/// # Errors
/// It is none: what a program hands in must not become markup.
pub(super) fn qualified(prefix: &str, local: &str) -> Result<String, String> {
    let fits = is_name(local) && (prefix.is_empty() || is_name(prefix));
    match (fits, prefix.is_empty()) {
        (true, true) => Ok(local.to_owned()),
        (true, false) => Ok(format!("{prefix}:{local}")),
        (false, true) => Err(format!("{local:?} is no name in XML")),
        (false, false) => Err(format!("{:?} is no name in XML", format!("{prefix}:{local}"))),
    }
}

/// Whether a text is a name without a colon.
fn is_name(text: &str) -> bool {
    let mut all = text.chars();
    all.next().is_some_and(starts) && all.all(continues)
}

fn starts(one: char) -> bool {
    matches!(one,
        'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

fn continues(one: char) -> bool {
    starts(one)
        || matches!(one, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Adds text, in an attribute or between elements.
///
/// # Errors
/// It has a character that no XML document can hold.
pub(super) fn escape(text: &str, attribute: bool, out: &mut String) -> Result<(), String> {
    for one in text.chars() {
        match one {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            // A reader would make a line break or a blank of them.
            '\r' => out.push_str("&#13;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\t' if attribute => out.push_str("&#9;"),
            other => out.push(checked(other)?),
        }
    }
    Ok(())
}

/// Adds text as a CDATA section; its end cannot stand in it.
///
/// # Errors
/// As [`escape`].
pub(super) fn cdata(text: &str, out: &mut String) -> Result<(), String> {
    out.push_str("<![CDATA[");
    for (at, piece) in text.split("]]>").enumerate() {
        if at > 0 {
            out.push_str("]]]]><![CDATA[>");
        }
        for one in piece.chars() {
            out.push(checked(one)?);
        }
    }
    out.push_str("]]>");
    Ok(())
}

fn checked(one: char) -> Result<char, String> {
    let fits = matches!(one,
        '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}');
    if fits { Ok(one) } else { Err(format!("XML cannot hold the character U+{:04X}", u32::from(one))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_name_does_not_become_markup() {
        for name in ["", "a b", "1a", "a>b", "a:b", "-a", "a/", "a\u{0}", "#text", "a=\"b\""] {
            assert!(qualified("", name).is_err(), "{name:?}");
            assert!(qualified(name, "a").is_err() || name.is_empty(), "{name:?}");
        }
        assert_eq!(qualified("s", "grün-1.b").as_deref(), Ok("s:grün-1.b"));
        assert_eq!(qualified("", "名").as_deref(), Ok("名"));
    }

    #[test]
    fn text_cannot_end_what_it_stands_in() {
        let mut out = String::new();
        cdata("a]]>b]]", &mut out).expect("characters of XML");
        assert_eq!(out, "<![CDATA[a]]]]><![CDATA[>b]]]]>");
        let mut out = String::new();
        escape("\"<a>&\r\n", true, &mut out).expect("characters of XML");
        assert_eq!(out, "&quot;&lt;a&gt;&amp;&#13;&#10;");
        assert!(escape("\u{1}", false, &mut out).is_err());
    }
}
