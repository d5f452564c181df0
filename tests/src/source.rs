//! The source text of a documented call, for the snapshots: what stands in a function of `calls`.

/// The body of the function `name` in `file`, without its indentation.
///
/// It is taken from the source rather than made by `stringify!`, whose layout is the compiler's.
///
/// # Panics
/// `file` has no function of this name, formatted by rustfmt.
pub fn body_of(file: &str, name: &str) -> String {
    let start = format!("pub fn {name}(");
    let mut lines = file.lines().skip_while(|line| !line.starts_with(&start));
    assert!(lines.next().is_some(), "there is no function `{name}`");
    // The parameters may take lines of their own.
    let after = file[file.find(&start).unwrap_or(0)..].lines();
    let body = after.skip_while(|line| !line.ends_with('{')).skip(1).take_while(|line| *line != "}");
    let lines: Vec<&str> = body.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::body_of;

    const FILE: &str = "pub fn ab(x: u8) -> u8 {\n    x\n}\n\npub fn a(\n    x: u8,\n) -> u8 {\n    let y = x;\n    if y > 1 {\n        2\n    }\n}\n";

    #[test]
    fn the_body_alone() {
        assert_eq!(body_of(FILE, "ab"), "x");
        assert_eq!(body_of(FILE, "a"), "let y = x;\nif y > 1 {\n    2\n}");
    }

    #[test]
    #[should_panic(expected = "no function `b`")]
    fn an_unknown_function() {
        body_of(FILE, "b");
    }
}
