//! Takes secrets out that are known by their values. Not how they become known.

use super::{MARK, Scrub};
use crate::encode::{self, Encoding};
use crate::testing::cassette::asked::Asked;
use crate::testing::cassette::kept::Kept;
use crate::testing::cassette::layout::{self, Token};
use crate::testing::cassette::tape::Exchange;
use crate::testing::mock::replaced;

impl Scrub {
    /// Takes out what is known to be secret by now.
    pub(in crate::testing::cassette) fn clean(&self, mut exchange: Exchange) -> Exchange {
        self.clean_asked(&mut exchange.asked);
        exchange.headers.iter_mut().for_each(|(_, value)| *value = self.cleaned(value));
        self.clean_body(&mut exchange.body);
        let texts = exchange.failed.iter_mut().map(|failed| &mut failed.text).chain(&mut exchange.broken);
        texts.for_each(|text| *text = self.cleaned(text));
        exchange
    }

    pub(super) fn clean_asked(&self, asked: &mut Asked) {
        asked.url = self.cleaned(&asked.url);
        asked.headers.iter_mut().for_each(|(_, value)| *value = self.cleaned(value));
        self.clean_body(&mut asked.body);
    }

    fn clean_body(&self, body: &mut Kept) {
        match body {
            Kept::Json(text) => {
                let tokens = layout::tokens(text).into_iter().map(|token| match token {
                    Token::Text(text) => self.cleaned(text),
                    Token::Word(text) => text.to_owned(),
                    Token::Mark(mark) => mark.to_string(),
                });
                *text = tokens.collect();
            }
            Kept::Text(pieces) => pieces.iter_mut().for_each(|piece| *piece = self.cleaned(piece)),
            Kept::Bytes(bytes) => {
                for secret in &self.secrets {
                    *bytes = replaced(bytes, secret.as_bytes(), MARK).into();
                }
            }
            Kept::Empty => {}
        }
    }

    fn cleaned(&self, text: &str) -> String {
        let mut out = text.to_owned();
        for secret in &self.secrets {
            let (mut encoded, quoted) = (String::new(), layout::quoted(secret));
            encode::value(secret, Encoding::Strict, &mut encoded);
            for form in [secret, quoted.trim_matches('"'), &encoded] {
                if out.contains(form) {
                    out = out.replace(form, MARK);
                }
            }
        }
        out
    }
}
