//! The modules of the runtime as a tree: which files a crate needs, and by which way its macros are reached. Not what is
//! rewritten in them.
//!
//! The sources are formatted, so that what counts begins a line: attributes, `mod name;`, `macro_rules! name`.

use super::features::Features;

/// The file that all others hang from.
pub(super) const ROOT: &str = "lib.rs";

/// What a macro is called below the module, with its name behind it: a module may have that name, and whoever uses one
/// uses the other.
const INNER: &str = "__rt_";

/// A file of the runtime.
pub(super) struct File {
    /// Below its `src`.
    pub path: String,
    /// Without tests; its macros can be used by their paths.
    pub text: String,
}

/// A macro, and the conditions on which it is there.
#[derive(Clone)]
struct Macro {
    name: String,
    conditions: Vec<String>,
}

/// Every file that some build of the crate has.
pub(super) fn tree(read: &dyn Fn(&str) -> Option<&'static str>, features: &Features) -> Vec<File> {
    let mut files = Vec::new();
    visit(ROOT, "", read, features, &mut files);
    files
}

/// Adds a file and those below it, and gives the macros that it has or hands on.
fn visit(
    path: &str,
    folder: &str,
    read: &dyn Fn(&str) -> Option<&'static str>,
    features: &Features,
    files: &mut Vec<File>,
) -> Vec<Macro> {
    let Some(source) = read(path) else { return Vec::new() };
    let parsed = parse(source);
    let mut text = parsed.text;
    let mut macros = parsed.macros;
    let hand_on = |one: &Macro, module: &str| {
        let conditions: String = one.conditions.iter().map(|condition| format!("{condition}\n")).collect();
        let called = if path == ROOT { format!(" as {}", one.name) } else { String::new() };
        format!("{conditions}pub(crate) use {module}{INNER}{}{called};\n", one.name)
    };
    for one in &macros {
        text += &hand_on(one, "");
    }
    for module in parsed.modules {
        if module.conditions.iter().any(|one| is_never(one, features)) {
            continue;
        }
        let below = format!("{folder}{}", module.name);
        let path = module.path.map_or_else(|| format!("{below}.rs"), |path| format!("{folder}{path}"));
        for mut one in visit(&path, &format!("{below}/"), read, features, files) {
            one.conditions.splice(0..0, module.conditions.iter().cloned());
            text += &hand_on(&one, &format!("self::{}::", module.name));
            macros.push(one);
        }
    }
    files.push(File { path: path.to_owned(), text });
    macros
}

/// A module that only a feature brings which no build of the crate has.
fn is_never(condition: &str, features: &Features) -> bool {
    let name = condition.strip_prefix("#[cfg(feature = \"").and_then(|rest| rest.strip_suffix("\")]"));
    let all = condition.strip_prefix("#[cfg(all(feature = \"").and_then(|rest| rest.split('"').next());
    name.or(all).is_some_and(|name| !features.has(name))
}

/// A declaration `mod name;`.
struct Module {
    name: String,
    /// Of the attribute `path`.
    path: Option<String>,
    conditions: Vec<String>,
}

/// A line of an attribute without what is said behind it.
fn without_comment(line: &str) -> &str {
    line.split_once(" // ").map_or(line, |(attribute, _)| attribute)
}

struct Parsed {
    text: String,
    modules: Vec<Module>,
    macros: Vec<Macro>,
}

/// Takes a file apart: what it declares, and its text without tests and without `#[macro_export]`, which would bring
/// macros to the root of the crate.
fn parse(source: &str) -> Parsed {
    let mut parsed = Parsed { text: String::new(), modules: Vec::new(), macros: Vec::new() };
    let mut lines = source.lines();
    // Comments and attributes above an item.
    let (mut above, mut attributes) = (String::new(), Vec::<String>::new());
    while let Some(line) = lines.next() {
        if line.starts_with("#[") {
            let mut attribute = without_comment(line).to_owned();
            while !attribute.ends_with(']') {
                let Some(next) = lines.next() else { break };
                attribute += without_comment(next.trim());
            }
            if attribute != "#[macro_export]" {
                above += &format!("{attribute}\n");
            }
            attributes.push(attribute);
            continue;
        }
        if line.starts_with("///") {
            above += &format!("{line}\n");
            continue;
        }
        let conditions = || attributes.iter().filter(|one| one.starts_with("#[cfg(")).cloned().collect();
        let is_test = attributes.iter().any(|one| one == "#[cfg(test)]" || one == "#[cfg(doctest)]");
        if is_test {
            if !line.ends_with(';') {
                lines.by_ref().find(|line| *line == "}");
            }
        } else {
            let module =
                ["mod ", "pub mod ", "pub(crate) mod "].iter().find_map(|head| line.strip_prefix(head));
            if let Some(name) = module.and_then(|rest| rest.strip_suffix(';')) {
                let path = attributes.iter().find_map(|one| one.strip_prefix("#[path = \""));
                let path = path.and_then(|rest| rest.strip_suffix("\"]")).map(str::to_owned);
                parsed.modules.push(Module { name: name.to_owned(), path, conditions: conditions() });
            }
            let is_exported = attributes.iter().any(|one| one == "#[macro_export]");
            if let Some(name) = line.strip_prefix("macro_rules! ").filter(|_| is_exported) {
                let name = name.trim_end_matches([' ', '{']).to_owned();
                parsed.text += &format!("{above}macro_rules! {INNER}{name} {{\n");
                parsed.macros.push(Macro { name, conditions: conditions() });
                above.clear();
                attributes.clear();
                continue;
            }
            parsed.text += &above;
            parsed.text += line;
            parsed.text.push('\n');
        }
        above.clear();
        attributes.clear();
    }
    parsed
}
