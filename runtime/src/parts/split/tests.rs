//! Bodies and the parts that they are, row by row, in pieces of every size.

use super::{Cut, Splitter, Trouble};

type Part = (String, String);

/// The parts of a body that comes in pieces of `size`, and what is wrong with it.
fn read(mut splitter: Splitter, body: &[u8], size: usize) -> (Vec<Part>, Option<(Trouble, Vec<u8>)>) {
    let mut found: Vec<Part> = Vec::new();
    let mut pieces = body.chunks(size);
    let mut is_open = false;
    loop {
        match splitter.cut() {
            Cut::Head(headers) => {
                assert!(!is_open, "a part begins within another");
                let shown: Vec<String> = headers
                    .iter()
                    .map(|(name, value)| format!("{name}={}", value.to_str().unwrap()))
                    .collect();
                found.push((shown.join(";"), String::new()));
                is_open = true;
            }
            Cut::BadHead(head) => {
                found.push((format!("bad {:?}", String::from_utf8_lossy(&head)), String::new()));
                is_open = true;
            }
            Cut::Data(data) => {
                assert!(!data.is_empty(), "an empty piece");
                found.last_mut().unwrap().1.push_str(std::str::from_utf8(&data).unwrap());
            }
            Cut::End => is_open = false,
            Cut::More => match pieces.next() {
                Some(piece) => splitter.push(piece),
                None => splitter.end(),
            },
            Cut::Close => {
                assert!(!is_open, "a part that does not end");
                return (found, None);
            }
            Cut::Broken(trouble, rest) => return (found, Some((trouble, rest.to_vec()))),
        }
    }
}

fn check(boundary: &str, body: &str, expected: &[(&str, &str)], trouble: Option<Trouble>) {
    for size in [1, 2, 3, 5, 16, body.len().max(1)] {
        let (parts, found) = read(Splitter::new(boundary).unwrap(), body.as_bytes(), size);
        let parts: Vec<_> = parts.iter().map(|(head, body)| (head.as_str(), body.as_str())).collect();
        assert_eq!(parts, expected, "{body:?} in pieces of {size}");
        assert_eq!(found.map(|(trouble, _)| trouble), trouble, "{body:?} in pieces of {size}");
    }
}

#[test]
fn the_example_of_rfc_2046() {
    let body = "This is the preamble.  It is to be ignored, though it\r\n\
        is a handy place for composition agents to include an\r\n\
        explanatory note to non-MIME conformant readers.\r\n\r\n\
        --simple boundary\r\n\r\n\
        This is implicitly typed plain US-ASCII text.\r\nIt does NOT end with a linebreak.\r\n\
        --simple boundary\r\nContent-type: text/plain; charset=us-ascii\r\n\r\n\
        This is explicitly typed plain US-ASCII text.\r\nIt DOES end with a linebreak.\r\n\r\n\
        --simple boundary--\r\n\r\n\
        This is the epilogue.  It is also to be ignored.\r\n";
    let first = "This is implicitly typed plain US-ASCII text.\r\nIt does NOT end with a linebreak.";
    let second = "This is explicitly typed plain US-ASCII text.\r\nIt DOES end with a linebreak.\r\n";
    check(
        "simple boundary",
        body,
        &[("", first), ("content-type=text/plain; charset=us-ascii", second)],
        None,
    );
}

#[test]
fn what_servers_send() {
    let check = |body, expected: &[(&str, &str)]| check("b", body, expected, None);
    check("--b\r\n\r\n\r\n--b--", &[("", "")]);
    check("--b--", &[]);
    check("--b\r\nA: 1\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n", &[("a=1", ""), ("", "x")]);
    // Line feeds alone, blanks behind the boundary, a line break more before the first one.
    check("\n--b \t\nA:1\n\nx\ny\n--b\n\nz\n--b--\n", &[("a=1", "x\ny"), ("", "z")]);
    // What looks like a boundary and is none.
    check("--b\r\n\r\n--bc\r\n--\r\n -b\r\nx--b\r\n--b--", &[("", "--bc\r\n--\r\n -b\r\nx--b")]);
    check("--b\r\n\r\n\r\r\n\n\r\n\r\n--b--", &[("", "\r\r\n\n\r\n")]);
    // A header that goes on, one that is there twice.
    check("--b\r\nA: 1\r\n  2\r\nB : 3\r\na: 4\r\n\r\nx\r\n--b--", &[("a=1 2;a=4;b=3", "x")]);
    // Headers that are none cost their part alone.
    check(
        "--b\r\nno header\r\n\r\nx\r\n--b\r\n\r\ny\r\n--b--",
        &[("bad \"no header\\r\\n\\r\\n\"", "x"), ("", "y")],
    );
}

#[test]
fn a_body_within_a_body() {
    let inner = "--bb\r\n\r\n1\r\n--bb--\r\n";
    check("b", &format!("--b\r\n\r\n{inner}\r\n--b--"), &[("", inner)], None);
}

#[test]
fn what_is_cut_off_or_of_another_boundary() {
    let cut_off = Some(Trouble::CutOff);
    check("b", "--b\r\nA: 1\r\n\r\nhalf a pa", &[("a=1", "half a pa")], cut_off);
    check("b", "--b\r\n\r\nx\r\n", &[("", "x\r\n")], cut_off);
    check("b", "--b\r\n\r\nx\r\n--b", &[("", "x\r\n--b")], cut_off);
    check("b", "--b\r\n\r\nx\r\n--b\r\nA: 1\r\n", &[("", "x")], cut_off);
    check("b", "", &[], Some(Trouble::NoBoundary));
    check("b", "--c\r\n\r\nx\r\n--c--", &[], Some(Trouble::NoBoundary));
    let (_, broken) = read(Splitter::new("b").unwrap(), b"--c\r\n\r\nx\r\n--c--", 4);
    assert_eq!(broken.unwrap().1, b"--c\r\n\r\nx\r\n--c--", "what came is there");
}

#[test]
fn a_body_that_is_one_part() {
    for size in [1, 3, 100] {
        let (parts, broken) = {
            let mut splitter = Splitter::whole();
            let mut out = String::new();
            let mut pieces = b"--b\r\nx\r".chunks(size);
            loop {
                match splitter.cut() {
                    Cut::Data(data) => out.push_str(std::str::from_utf8(&data).unwrap()),
                    Cut::More => match pieces.next() {
                        Some(piece) => splitter.push(piece),
                        None => splitter.end(),
                    },
                    Cut::End => {}
                    Cut::Close => break (out, None),
                    other => break (out, Some(other)),
                }
            }
        };
        assert!(broken.is_none() && parts == "--b\r\nx\r", "{parts:?}");
    }
}

#[test]
fn everything_is_bounded() {
    let long = "x".repeat(100_000);
    let trouble = |text: String| read(Splitter::new("b").unwrap(), text.as_bytes(), 1000).1.unwrap();
    let (found, kept) = trouble(format!("--b\r\nA: {long}"));
    assert!(found == Trouble::LongHead && kept.len() < 20_000, "{found:?} {}", kept.len());
    assert_eq!(trouble(format!("--b\r\nA: {long}\r\n\r\n\r\n--b--")).0, Trouble::LongHead);
    let (found, kept) = trouble(format!("{long}\r\n--b\r\n\r\n\r\n--b--"));
    assert!(found == Trouble::NoBoundary && kept.len() < 20_000, "{found:?} {}", kept.len());
    assert!(Splitter::new("").is_err() && Splitter::new(&"b".repeat(201)).is_err());
    // Content is not kept back, blanks behind a boundary that never ends among it.
    let mut splitter = Splitter::new("b").unwrap();
    splitter.push(b"--b\r\n\r\n\r\n--b");
    assert!(matches!(splitter.cut(), Cut::Head(_)) && matches!(splitter.cut(), Cut::More));
    splitter.push(&[b' '; 1000]);
    assert!(matches!(splitter.cut(), Cut::Data(data) if data.len() > 1000));
}
