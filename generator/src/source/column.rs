//! How many characters of a text stand before a byte, without counting them from the start each time: a document may be one
//! line of megabytes, and thousands of places in it may be told. Not lines.

/// Bytes between two counts.
const BLOCK: usize = 4096;

/// Characters before each block of a text.
#[derive(Clone, Debug)]
pub(super) struct Counts(Vec<u32>);

impl Counts {
    pub(super) fn of(text: &str) -> Counts {
        let mut before = 0;
        let mut counts = Vec::with_capacity(text.len() / BLOCK + 1);
        for block in text.as_bytes().chunks(BLOCK) {
            counts.push(before);
            before += count(block);
        }
        Counts(counts)
    }

    /// Characters of the text before a byte.
    pub(super) fn before(&self, text: &str, byte: usize) -> usize {
        let byte = byte.min(text.len());
        let block = (byte / BLOCK).min(self.0.len().saturating_sub(1));
        let known = self.0.get(block).copied().unwrap_or_default();
        (known + count(&text.as_bytes()[block * BLOCK..byte])) as usize
    }
}

/// Characters that begin in some bytes: all but those that go on with one.
fn count(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Counts};

    #[test]
    fn it_counts_as_from_the_start() {
        let text = "aé大\u{1f600}".repeat(BLOCK / 2 + 1);
        let counts = Counts::of(&text);
        for (byte, _) in text.char_indices().step_by(97).chain([(0, 'a'), (text.len(), 'a')]) {
            assert_eq!(counts.before(&text, byte), text[..byte].chars().count(), "{byte}");
        }
        assert_eq!(Counts::of("").before("", 7), 0);
    }
}
