//! Draws diagnostics for people, in rustc's look (annotate-snippets). Not for programs, which take JSON; not where it
//! is printed.

use super::fold::{Folded, fold};
use super::{Diagnostic, Diagnostics, Note, Severity};
use crate::source::{Site, SourceMap};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// Characters of a line that are shown at most: machine-written JSON is one line of megabytes.
const WIDTH: usize = 120;

/// Characters that are shown before the place in a line that is cut.
const BEFORE: usize = 40;

/// All diagnostics in document order, with a blank line after each.
pub fn render(out: &Diagnostics, colour: bool) -> String {
    out.sorted().into_iter().map(|one| render_one(out, one, colour) + "\n\n").collect()
}

/// The same with warnings of one code folded, for people who read on a screen; `rest` says how to see all of them.
pub fn render_folded(out: &Diagnostics, colour: bool, rest: &str) -> String {
    let all = out.sorted();
    let Folded { shown, more } = fold(&all);
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let drawn = shown.into_iter().map(|one| render_one(out, one, colour));
    let more = more.into_iter().map(|(code, count)| {
        let title = format!("{count} more of {}, {}: {rest}", code.id, code.title);
        renderer.render(&[Group::with_title(Level::WARNING.primary_title(title))])
    });
    drawn.chain(more).map(|text| text + "\n\n").collect()
}

/// One diagnostic, without a line break at its end.
pub fn render_one(out: &Diagnostics, diagnostic: &Diagnostic, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let level = match diagnostic.code.severity {
        Severity::Warning => Level::WARNING,
        Severity::Skip | Severity::Error => Level::ERROR,
    };
    let title = level.primary_title(printable(&diagnostic.message)).id(diagnostic.code.id);
    let excerpt = diagnostic.site.map(|site| excerpt(&out.sources, site));
    let mut groups = vec![match &excerpt {
        Some(excerpt) => Group::with_title(title).element(excerpt.snippet()),
        None => Group::with_title(title),
    }];
    groups.extend(diagnostic.notes.iter().map(|note| noted(&out.sources, note)));
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_title(Level::HELP.secondary_title(printable(help))));
    }
    let drawn = renderer.render(&groups);
    match excerpt {
        Some(excerpt) => excerpt.correct(drawn),
        None => drawn,
    }
}

/// A second place is named, not shown: the first is what the message is about.
fn noted<'a>(sources: &SourceMap, note: &Note) -> Group<'a> {
    let group = Group::with_title(Level::NOTE.secondary_title(printable(&note.message)));
    match note.site {
        Some(site) => group.element(origin(sources, site)),
        None => group,
    }
}

fn origin<'a>(sources: &SourceMap, site: Site) -> Origin<'a> {
    let (line, column) = sources.line_column(site);
    Origin::path(path(sources, site)).line(line).char_column(column)
}

fn path(sources: &SourceMap, site: Site) -> String {
    printable(&sources.file(sources.place(site).file).path.display().to_string())
}

/// A line, or the part of it that matters.
struct Excerpt {
    path: String,
    line: usize,
    /// Where the place is in the file's line.
    column: usize,
    text: String,
    /// What is underlined, in bytes of `text`.
    marked: Range<usize>,
}

impl Excerpt {
    fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        Snippet::source(&self.text)
            .path(&self.path)
            .line_start(self.line)
            .annotation(AnnotationKind::Primary.span(self.marked.clone()))
    }

    /// The drawn column is that of the excerpt; it is wrong where the line is cut or characters are escaped.
    fn correct(&self, drawn: String) -> String {
        let shown = self.text[..self.marked.start].chars().count() + 1;
        let at = |column: usize| format!("{}:{}:{column}", self.path, self.line);
        if shown == self.column { drawn } else { drawn.replacen(&at(shown), &at(self.column), 1) }
    }
}

fn excerpt(sources: &SourceMap, site: Site) -> Excerpt {
    let place = sources.place(site);
    let file = sources.file(place.file);
    let (line, range) = file.line_at(place.span.start);
    let text = &file.text[range.clone()];
    // The place, within its first line, as whole characters.
    let start = floor(text, (place.span.start as usize).saturating_sub(range.start));
    let end = floor(text, (place.span.end as usize).saturating_sub(range.start)).max(start);
    let (from, to) = window(text, start);
    let end = end.min(to);
    let mut shown = if from > 0 { String::from("..") } else { String::new() };
    shown += &printable(&text[from..start]);
    let first = shown.len();
    shown += &printable(&text[start..end]);
    let last = shown.len();
    shown += &printable(&text[end..to]);
    shown += if to < text.len() { ".." } else { "" };
    let (_, column) = sources.line_column(site);
    Excerpt { path: path(sources, site), line, column, text: shown, marked: first..last }
}

/// The part of a line that is shown, in bytes.
fn window(text: &str, at: usize) -> (usize, usize) {
    let fits = text.char_indices().nth(WIDTH).is_none();
    if fits {
        return (0, text.len());
    }
    let from = text[..at].char_indices().rev().nth(BEFORE - 1).map_or(0, |(from, _)| from);
    let to = text[from..].char_indices().nth(WIDTH).map_or(text.len(), |(to, _)| from + to);
    (from, to)
}

fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A name or another short text of a document, as messages quote it.
pub fn shown(text: &str) -> String {
    match text.char_indices().nth(WIDTH) {
        None => printable(text),
        Some((end, _)) => printable(&text[..end]) + "..",
    }
}

/// Text of a document without what a terminal would obey or what would show it in another order than it is written.
fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => shown.push(' '),
            _ if is_dangerous(character) => shown.extend(character.escape_unicode()),
            _ => shown.push(character),
        }
    }
    shown
}

fn is_dangerous(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::catalog::reading::{DUPLICATE_KEY, UNREADABLE};
    use crate::source::{Hook, Span};
    use std::path::Path;

    fn draw(text: &str, span: (u32, u32), message: &str) -> String {
        let mut out = Diagnostics::default();
        let file = out.sources.add_file(Path::new("specs/a\u{1b}.yaml"), text);
        let span = Span { start: span.0, end: span.1 };
        let site = out.sources.add_node(file, None, Hook::Root, span);
        out.report(&DUPLICATE_KEY, site, message).note(site, "stated here\u{7}").help("remove one");
        render(&out, false)
    }

    #[test]
    fn a_place_a_note_and_help() {
        let drawn = draw("a: 1\n\té: [2,\n  3]\n", (6, 18), "found `é`");
        assert_eq!(
            drawn,
            "\
warning[W101]: found `é`
 --> specs/a\\u{1b}.yaml:2:2
  |
2 |  é: [2,
  |  ^^^^^^
  |
note: stated here\\u{7}
 --> specs/a\\u{1b}.yaml:2:2
help: remove one

"
        );
    }

    #[test]
    fn minified_documents_are_cut_around_the_place() {
        let text = format!("{{{}\"é\": 1{}}}", "\"漢\": 0, ".repeat(100_000), ", \"b\": 2".repeat(100_000));
        let start = u32::try_from(text.find("\"é\"").expect("there")).expect("small");
        let drawn = draw(&text, (start, start + 4), "found `é`");
        assert!(drawn.len() < 1_500, "{}", drawn.len());
        assert!(drawn.contains(":1:800002\n"), "{drawn}");
        let lines: Vec<&str> = drawn.lines().collect();
        let (excerpt, marks) = (lines[3], lines[4]);
        assert!(excerpt.contains("..") && excerpt.contains("\"é\": 1, \"b\""), "{drawn}");
        assert_eq!(marks.matches('^').count(), 3, "{drawn}");
    }

    #[test]
    fn nothing_reaches_the_terminal_but_text() {
        let drawn = draw("a: \u{1b}[31m\u{202e}x\u{8}\n", (0, 3), "found \u{1b}]0;x\u{7} \u{202e}");
        assert!(!drawn.chars().any(|character| character != '\n' && is_dangerous(character)), "{drawn:?}");
        assert!(drawn.contains("\\u{1b}[31m\\u{202e}x\\u{8}"), "{drawn}");
    }

    #[test]
    fn odd_spans_are_drawn_too() {
        for span in [(0, 0), (3, 3), (100, 200), (1, 2), (4, 5)] {
            assert!(draw("é\n漢", span, "m").starts_with("warning[W101]: m\n"));
        }
        assert!(draw("", (0, 0), "m").contains(":1:1"));
        let mut out = Diagnostics::default();
        out.report_unlocated(&UNREADABLE, "`x` cannot be read");
        assert_eq!(render(&out, false), "error[E001]: `x` cannot be read\n\n");
        assert!(render(&out, true).contains('\u{1b}'));
    }
}
