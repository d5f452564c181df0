//! JSON texts of a wished size, one for each kind of type. They are the same in every run.

/// Parcels: objects with every plain kind of member.
pub fn parcels(bytes: usize) -> String {
    let one = |at: usize| {
        let state = STATES[at % STATES.len()];
        let note = if at % 3 == 0 { "null".to_owned() } else { format!("\"ring {at} times\\nplease\"") };
        let back = if at % 4 == 0 { format!(",\"back_to\":{}", address(at + 1)) } else { String::new() };
        format!(
            r#"{{"id":"p-{at:06}","weight":{}.{},"pieces":{},"express":{},"note":{note},"created_at":"2026-03-{:02}T08:15:00Z","tags":["fragile","{at}"],"state":"{state}","to":{}{back}}}"#,
            at % 40,
            at % 10,
            at % 7,
            at % 2 == 0,
            at % 28 + 1,
            address(at),
        )
    };
    format!(r#"{{"parcels":{},"next":"c-77"}}"#, list(bytes, one))
}

/// Small objects with an open enumeration in each.
pub fn states(bytes: usize) -> String {
    list(bytes, |at| format!(r#"{{"at":{at},"state":"{}"}}"#, STATES[at % STATES.len()]))
}

/// A union with a tag.
pub fn steps(bytes: usize) -> String {
    list(bytes, |at| match at % 3 {
        0 => format!(r#"{{"kind":"scanned","at":{at},"by":"gate {}"}}"#, at % 9),
        1 => format!(r#"{{"kind":"moved","from":"Graz","to":"Linz","vehicle":"V{at}"}}"#),
        _ => format!(r#"{{"kind":"handed","to":{},"signed":true}}"#, address(at)),
    })
}

/// A union without one.
pub fn readings(bytes: usize) -> String {
    list(bytes, |at| match at % 3 {
        0 => format!(r#"{{"grams":{at},"scale":"S{}"}}"#, at % 9),
        1 => format!(r#"{{"width":{at}.5,"height":2.25,"depth":0.5}}"#),
        _ => format!("\"unreadable {at}\""),
    })
}

/// Members that are absent, null or there.
pub fn changes(bytes: usize) -> String {
    let one = |at: usize| match at % 3 {
        0 => format!(r#"{{"id":"p-{at}","note":null,"state":"lost"}}"#),
        1 => format!(r#"{{"id":"p-{at}","note":"at the back door","pieces":{at}}}"#),
        _ => format!(r#"{{"id":"p-{at}","pieces":null}}"#),
    };
    format!(r#"{{"changes":{}}}"#, list(bytes, one))
}

const STATES: [&str; 7] = ["announced", "received", "sorted", "on_the_way", "delivered", "returned", "lost"];

fn address(at: usize) -> String {
    format!(
        r#"{{"name":"Person {at}","street":"Long Street {}","city":"Graz","postcode":"{}","country":"AT"}}"#,
        at % 300,
        8000 + at % 99
    )
}

/// Items until there are as many bytes.
fn list(bytes: usize, one: impl Fn(usize) -> String) -> String {
    let mut text = String::from("[");
    let mut at = 0;
    while text.len() < bytes || at == 0 {
        if at > 0 {
            text.push(',');
        }
        text.push_str(&one(at));
        at += 1;
    }
    text.push(']');
    text
}
