//! The program that reads and writes examples with the types of a generated crate. Not which examples, and not what
//! is made of what it prints.

use super::{Case, Line, collect};
use clientsmith::Stages;
use clientsmith::config::Config;
use clientsmith::diagnostic::Diagnostics;
use clientsmith::source::files::Sources;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// Examples of one document that are tried.
const MOST: usize = 5_000;
/// Bytes of one example.
const LONGEST: usize = 200_000;

/// File of the examples in a crate's folder, one line each.
pub const CASES: &str = "trial.jsonl";

/// Everything but the table of types. A line of input is the number of a type, a tab and an example; a line of output
/// is `+` and what was written, or `-` and why it was not. A panic is printed as well.
const FRAME: &str = "
type Trial = fn(&str) -> Result<String, String>;

fn trial<T>(text: &str) -> Result<String, String>
where
    T: for<'de> rt::__values::Deserialize<'de> + rt::__values::Serialize,
{
    let value: T = rt::decode(text.as_bytes()).map_err(|error| format!(\"is not read: {error}\"))?;
    let bytes = rt::encode(&value).map_err(|error| format!(\"is not written: {error}\"))?;
    String::from_utf8(bytes.to_vec()).map_err(|error| error.to_string())
}

fn main() {
    for line in std::io::stdin().lines() {
        let line = line.expect(\"text\");
        let (number, text) = line.split_once('\\t').expect(\"a number, a tab, an example\");
        let trial = TRIALS[number.parse::<usize>().expect(\"a number\")];
        match std::panic::catch_unwind(|| trial(text)) {
            Ok(Ok(written)) => println!(\"+{written}\"),
            Ok(Err(why)) => println!(\"-{}\", why.escape_debug()),
            Err(_) => println!(\"-panics\"),
        }
    }
}
";

/// Writes program and examples into the folder of a crate; returns how many examples there are, and how many were
/// left out for their size or number.
///
/// # Errors
/// When a file cannot be written.
pub fn write(config: &Config, sources: &mut dyn Sources, folder: &Path) -> io::Result<(usize, usize)> {
    let mut out = Diagnostics::default();
    let Ok(stages) = clientsmith::stages(config, sources, &mut out) else { return Ok((0, 0)) };
    let examples = collect::collect(&stages.api);
    let mut spelled: BTreeMap<String, usize> = BTreeMap::new();
    let (mut lines, mut left) = (String::new(), 0);
    let mut count = 0;
    for example in &examples {
        let json = example.value.to_string();
        if count == MOST || json.len() > LONGEST {
            left += 1;
            continue;
        }
        count += 1;
        let text = stages.spelled(config, example.ty);
        let next = spelled.len();
        let ty = *spelled.entry(text.clone()).or_insert(next);
        let mut pointer = out.sources.pointer(example.site);
        example.below.iter().for_each(|key| pointer = format!("{pointer}/{key}"));
        let file = std::path::absolute(&out.sources.file(out.sources.place(example.site).file).path)?;
        let case = Case {
            number: ty,
            ty: text,
            document: std::path::absolute(&config.document)?,
            file,
            pointer,
            kind: example.kind.to_owned(),
            json: example.value.clone(),
        };
        writeln!(lines, "{}", serde_json::to_string(&case)?).map_err(io::Error::other)?;
    }
    std::fs::write(folder.join(CASES), lines)?;
    if count > 0 {
        std::fs::create_dir_all(folder.join("examples"))?;
        std::fs::write(folder.join("examples").join(file_name(folder)), text(&stages, spelled))?;
    }
    Ok((count, left))
}

fn file_name(folder: &Path) -> String {
    let crate_name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    format!("{}.rs", program_name(&crate_name))
}

/// Name of the program: all of them are built into one folder.
pub fn program_name(id: &str) -> String {
    format!("{id}_trial")
}

fn text(stages: &Stages, spelled: BTreeMap<String, usize>) -> String {
    let library = &stages.krate.package.library;
    let mut order: Vec<(String, usize)> = spelled.into_iter().collect();
    order.sort_by_key(|(_, number)| *number);
    let mut text = format!(
        "//! Reads and writes examples.\n#![allow(deprecated, unused_imports)]\nuse {library}::{{rt, types}};\n{FRAME}\n"
    );
    text += "const TRIALS: &[Trial] = &[\n";
    for (ty, _) in order {
        text += &format!("    trial::<{ty}>,\n");
    }
    text + "];\n"
}

/// A line of input for the program.
pub fn input(case: &Case) -> String {
    format!("{}\t{}\n", case.number, case.json)
}

/// What the program printed for a case.
pub fn output(line: &str) -> Line {
    match line.split_at_checked(1) {
        Some(("+", written)) => match serde_json::from_str(written) {
            Ok(value) => Line::Written(value),
            Err(error) => Line::Failed(format!("what is written is no JSON: {error}")),
        },
        Some((_, why)) => Line::Failed(why.to_owned()),
        None => Line::Failed("nothing was printed".to_owned()),
    }
}
