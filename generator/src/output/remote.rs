//! What was fetched for a run: an address and a hash in each line. So that a change of another host is seen as one.

use super::record::hash;
use std::fmt::Write as _;

/// Where it is kept, below the output folder.
pub const REMOTE: &str = ".clientsmith/remote.lock";

/// The file for texts by their addresses; none where nothing was fetched.
pub fn remote<'t>(fetched: impl IntoIterator<Item = (&'t str, &'t str)>) -> Option<String> {
    let mut lines: Vec<_> = fetched.into_iter().collect();
    lines.sort_unstable();
    let head =
        "# What references of the document lead to on other hosts, as it was fetched for this client.\n";
    let one = |mut text: String, (address, content): (&str, &str)| {
        let _ = writeln!(text, "{address} sha256:{}", hash(content.as_bytes()));
        text
    };
    (!lines.is_empty()).then(|| lines.into_iter().fold(head.to_owned(), one))
}

#[cfg(test)]
mod tests {
    use super::remote;

    #[test]
    fn a_line_for_each_address_in_their_order() {
        assert_eq!(remote([]), None);
        let text = remote([("https://b.test/x", "abc"), ("https://a.test/x", "")]).expect("a file");
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "https://a.test/x sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "https://b.test/x sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ]
        );
    }
}
