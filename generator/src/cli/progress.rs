//! A line on the terminal that tells what is waited for. Nothing where nobody looks, and nothing of what is quick.

use super::print;
use clientsmith::diagnostic::render::shown;
use clientsmith::fetch::Progress;
use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// Before this nothing is shown, and between two changes of the line passes at least a part of it.
const QUICK: Duration = Duration::from_millis(300);

/// The line.
pub struct Line {
    is_seen: bool,
    start: Instant,
    last: Option<Instant>,
    url: String,
}

impl Line {
    /// A line, unless standard error is no terminal or programs read the output.
    pub fn new(for_people: bool) -> Self {
        let is_seen = for_people && std::io::stderr().is_terminal();
        Line { is_seen, start: Instant::now(), last: None, url: String::new() }
    }

    /// Takes the line away.
    pub fn clear(&mut self) {
        if self.last.take().is_some() {
            let _ = write!(std::io::stderr(), "\r\x1b[2K");
        }
    }

    fn show(&mut self, more: &str) {
        let now = Instant::now();
        let is_soon = self.last.is_some_and(|last| now - last < QUICK / 3);
        if !self.is_seen || now - self.start < QUICK || is_soon {
            return;
        }
        self.last = Some(now);
        // Cut to a line of a narrow terminal, so that it can be taken away again.
        let text: String = format!("fetching {}{more}", shown(&self.url)).chars().take(78).collect();
        let _ = write!(std::io::stderr(), "\r\x1b[2K{text}");
        let _ = std::io::stderr().flush();
    }
}

impl Progress for Line {
    fn asking(&mut self, url: &str) {
        url.clone_into(&mut self.url);
        self.show("");
    }

    fn received(&mut self, bytes: u64, of: Option<u64>) {
        self.show(&print::share(bytes, of));
    }
}
