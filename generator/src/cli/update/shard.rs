//! One of several parts of the clients, for jobs that run beside each other. Not what is done with them.

use std::str::FromStr;

/// The part `index` of `of`, counted from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    index: usize,
    of: usize,
}

impl Shard {
    /// Every `of`-th item, so that all parts are of one length or one more.
    pub fn part<T>(self, items: Vec<T>) -> Vec<T> {
        items.into_iter().skip(self.index - 1).step_by(self.of).collect()
    }
}

impl FromStr for Shard {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts =
            text.split_once('/').and_then(|(index, of)| Some((index.parse().ok()?, of.parse().ok()?)));
        match parts {
            Some((index, of)) if (1..=of).contains(&index) => Ok(Shard { index, of }),
            _ => Err("expected `I/N`, the I-th of N parts, such as `1/3`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Shard;

    #[test]
    fn parts_hold_every_item_once() {
        let items: Vec<u32> = (0..7).collect();
        let mut seen = Vec::new();
        for index in 1..=3 {
            let shard: Shard = format!("{index}/3").parse().expect("a part");
            let part = shard.part(items.clone());
            assert!((2..=3).contains(&part.len()), "{part:?}");
            seen.extend(part);
        }
        seen.sort_unstable();
        assert_eq!(seen, items);
        for wrong in ["", "1", "0/2", "3/2", "1/0", "a/b", "-1/2"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
