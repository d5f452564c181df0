//! Makes a type of each schema of the suite: one document that refers to a file for each, so that what a schema
//! refers to in itself is found there.

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Files of the suite below `data`, in order.
const FOLDERS: &[&str] = &["data", "data/optional", "data/optional/format"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=data");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let folder = out.join("suite");
    fs::create_dir_all(&folder)?;
    let (mut schemas, mut table, mut count) = (serde_json::Map::new(), String::from("&[\n"), 0_usize);
    for file in files()? {
        let groups: Vec<Value> = serde_json::from_str(&fs::read_to_string(&file)?)?;
        for group in groups {
            let name = format!("S{count:03}");
            let schema = match &group["schema"] {
                boolean @ Value::Bool(_) => boolean.clone(),
                schema => {
                    fs::write(folder.join(format!("{name}.json")), schema.to_string())?;
                    json!({ "$ref": format!("{name}.json") })
                }
            };
            schemas.insert(name.clone(), schema);
            // A schema may be another name of `String`: what holds for it is checked where it is used.
            let inner = json!({ "$ref": format!("#/components/schemas/{name}") });
            let holder = json!({ "type": "object", "properties": { "value": inner } });
            schemas.insert(format!("Holder{name}"), holder);
            count += 1;
            entry(&mut table, &file, &name, &group)?;
        }
    }
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "JSON Schema Test Suite", "version": "2020-12" },
        "paths": {},
        "components": { "schemas": schemas },
    });
    fs::write(folder.join("openapi.json"), document.to_string())?;
    fs::write(out.join("groups.rs"), table + "]\n")?;
    clientsmith::Build::new(folder.join("openapi.json")).name("suite").validate(true).generate()?;
    Ok(())
}

fn files() -> Result<Vec<PathBuf>, std::io::Error> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        let mut found =
            fs::read_dir(folder)?.map(|one| one.map(|one| one.path())).collect::<Result<Vec<_>, _>>()?;
        found.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        found.sort();
        files.extend(found);
    }
    Ok(files)
}

/// One group: where it stands, and its instances.
fn entry(
    table: &mut String,
    file: &Path,
    name: &str,
    group: &Value,
) -> Result<(), Box<dyn std::error::Error>> {
    let file = file.strip_prefix("data")?.with_extension("");
    let file = file.to_str().ok_or("names of files are text")?.replace('\\', "/");
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or("a description is text");
    writeln!(
        table,
        "Group {{ file: {file:?}, name: {:?}, again: again::<suite::types::{name}>, \
         check: check::<suite::types::Holder{name}>,",
        text(&group["description"])?
    )?;
    for (field, valid) in [("instances", true), ("invalid", false)] {
        writeln!(table, "{field}: &[")?;
        for test in group["tests"].as_array().ok_or("a group has tests")? {
            if test["valid"] == Value::Bool(valid) {
                writeln!(table, "    ({:?}, {:?}),", text(&test["description"])?, test["data"].to_string())?;
            }
        }
        writeln!(table, "],")?;
    }
    writeln!(table, "}},")?;
    Ok(())
}
