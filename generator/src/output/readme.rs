//! `README.md` of a crate: one marked part is the generator's, what stands above and below it the user's. Not what the
//! part says.

/// How the line begins that opens the generator's part.
pub(crate) const BEGIN: &str = "<!-- clientsmith:begin";
/// How the line begins that closes it.
pub(crate) const END: &str = "<!-- clientsmith:end";

/// A text in three parts, the marks with the middle one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts<'t> {
    pub above: &'t str,
    pub part: &'t str,
    pub below: &'t str,
}

/// Cuts a text at its marks: from the first that opens to the last that closes, because the part between holds text of
/// a document. `None` where they are not there.
pub(super) fn cut(text: &str) -> Option<Parts<'_>> {
    let behind_line = |at: usize| at + 1;
    let start = match text.starts_with(BEGIN) {
        true => 0,
        false => text.find(&format!("\n{BEGIN}")).map(behind_line)?,
    };
    let last = text.rfind(&format!("\n{END}")).map(behind_line).filter(|last| *last > start)?;
    let end = text[last..].find('\n').map_or(text.len(), |line| last + line + 1);
    Some(Parts { above: &text[..start], part: &text[start..end], below: &text[end..] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marked_part_is_found_and_nothing_else() {
        let part =
            "<!-- clientsmith:begin x -->\na\n| <!-- clientsmith:end -->\n<!-- clientsmith:end y -->\n";
        assert_eq!(cut(part), Some(Parts { above: "", part, below: "" }));
        let text = format!("# Mine\n\n{part}\nMore.\n");
        assert_eq!(cut(&text), Some(Parts { above: "# Mine\n\n", part, below: "\nMore.\n" }));
        let open = part.trim_end();
        assert_eq!(cut(open), Some(Parts { above: "", part: open, below: "" }));
        for without in ["", "# Mine\n", "<!-- clientsmith:begin -->\n", "<!-- clientsmith:end -->\n"] {
            assert_eq!(cut(without), None, "{without}");
        }
        assert_eq!(cut("<!-- clientsmith:end -->\n<!-- clientsmith:begin -->\n"), None);
    }
}
