//! Streams and the items that they are, in pieces of every size. What an item stands for is tested in `tests/calls`.

use super::{Cut, Event, Frames, Framing};

/// The items of a text that comes in pieces of every size.
fn check(framing: Framing, text: &str, expected: &[(&str, &str)]) {
    for size in [1, 2, 3, 7, text.len().max(1)] {
        let mut frames = Frames::new(framing, 1 << 20);
        let mut found: Vec<Event> = Vec::new();
        let mut pieces = text.as_bytes().chunks(size);
        loop {
            match frames.cut() {
                Cut::Event(event) => found.push(event),
                Cut::More => match pieces.next() {
                    Some(piece) => frames.push(piece),
                    None => frames.end(),
                },
                Cut::End => break,
                other @ (Cut::TooLarge(_) | Cut::Refused(_)) => panic!("{other:?}"),
            }
        }
        let found: Vec<_> =
            found.iter().map(|event| (event.name.as_deref().unwrap_or(""), event.data.as_str())).collect();
        assert_eq!(found, expected, "{text:?} in pieces of {size}");
    }
}

#[test]
fn events() {
    let check = |text, expected: &[(&str, &str)]| check(Framing::Events, text, expected);
    check("", &[]);
    check("data: a\n\ndata:b\n\n", &[("", "a"), ("", "b")]);
    check("data: a\r\ndata\r\ndata:  c\r\n\r\n", &[("", "a\n\n c")]);
    check("data: a\r\rdata: b\r\r", &[("", "a"), ("", "b")]);
    check("\u{FEFF}data: a\n\n", &[("", "a")]);
    check(": ping\n\nevent: e\ndata: x\nwhat: y\n\nevent: gone\n\ndata: z\n\n", &[("e", "x"), ("", "z")]);
    check("data: {\"a\":\ndata: 1}\n\n", &[("", "{\"a\":\n1}")]);
    check("data: last", &[("", "last")]);
    check("data: ä\u{1F600}\n\n", &[("", "ä\u{1F600}")]);
    check("data\n\n", &[("", "")]);
}

#[test]
fn ids_are_kept_and_retry_is_a_number() {
    let mut frames = Frames::new(Framing::Events, 100);
    frames.push(b"id: 7\nretry: 10\ndata: a\n\nretry: x\nid: a\0b\ndata: b\n\n");
    let Cut::Event(first) = frames.cut() else { panic!("an event") };
    assert_eq!((first.id.as_deref(), first.retry), (Some("7"), Some(10)));
    let Cut::Event(second) = frames.cut() else { panic!("an event") };
    assert_eq!((second.id, second.retry, frames.last_id()), (None, None, Some("7")));
}

#[test]
fn lines_and_sequences() {
    check(
        Framing::Lines,
        "{\"a\":1}\n\n  {\"b\":2}\r\n3",
        &[("", "{\"a\":1}"), ("", "{\"b\":2}"), ("", "3")],
    );
    check(Framing::Sequence, "\u{1E}1\n\u{1E}\u{1E}{\"a\":\n2}\n", &[("", "1"), ("", "{\"a\":\n2}")]);
}

#[test]
fn an_item_has_a_largest_size() {
    for framing in [Framing::Events, Framing::Lines, Framing::Sequence] {
        let mut frames = Frames::new(framing, 10);
        frames.push(b"data: 0123456789");
        assert_eq!(frames.cut(), Cut::TooLarge(10));
    }
    let mut frames = Frames::new(Framing::Events, 10);
    frames.push(b"data: 012\ndata: 345\ndata: 678\n");
    assert_eq!(frames.cut(), Cut::TooLarge(10));
}

/// Name, data, and the id that `Last-Event-ID` has then.
type Row = (&'static str, &'static str, Option<&'static str>);

/// HTML standard, sections 9.2.1 and 9.2.6: streams and the events that they are.
#[test]
fn the_examples_of_the_html_standard() {
    let rows: [(&str, &[Row]); 6] = [
        (
            "data: This is the first message.\n\ndata: This is the second message, it\ndata: has two lines.\n\n\
             data: This is the third message.\n\n",
            &[
                ("", "This is the first message.", None),
                ("", "This is the second message, it\nhas two lines.", None),
                ("", "This is the third message.", None),
            ],
        ),
        (
            "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n",
            &[("add", "73857293", None), ("remove", "2153", None), ("add", "113411", None)],
        ),
        ("data: YHOO\ndata: +2\ndata: 10\n\n", &[("", "YHOO\n+2\n10", None)]),
        // An id without a value takes back the one before: no header is sent.
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            &[("", "first event", Some("1")), ("", "second event", Some("")), ("", " third event", Some(""))],
        ),
        // What no empty line follows is no event.
        ("data\n\ndata\ndata\n\ndata:", &[("", "", None), ("", "\n", None)]),
        ("data:test\n\ndata: test\n\n", &[("", "test", None), ("", "test", None)]),
    ];
    for (text, expected) in rows {
        for (line_break, size) in [("\n", 1), ("\r\n", 1), ("\r", 3), ("\r\n", 1000)] {
            let text = text.replace('\n', line_break);
            let mut frames = Frames::new(Framing::Events, 1 << 20);
            let mut pieces = text.as_bytes().chunks(size);
            let mut found = Vec::new();
            loop {
                match frames.cut() {
                    Cut::Event(event) => found.push((
                        event.name.unwrap_or_default(),
                        event.data,
                        frames.last_id().map(str::to_owned),
                    )),
                    Cut::More => match pieces.next() {
                        Some(piece) => frames.push(piece),
                        None => frames.end(),
                    },
                    Cut::End => break,
                    other => panic!("{other:?}"),
                }
            }
            let found: Vec<_> =
                found.iter().map(|(name, data, id)| (name.as_str(), data.as_str(), id.as_deref())).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
