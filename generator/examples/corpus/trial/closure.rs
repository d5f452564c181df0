//! One schema of a document with all that it refers to, as a schema of JSON Schema 2020-12 that stands alone. Reads
//! the documents by another way than the generator (`serde_json`, `serde_yaml`), so that its mistakes are not repeated.
//!
//! What does not decide a shape is left out, so that the judgement is lenient where the client is: limits of length
//! and number, patterns, conditions, and the exclusiveness of `oneOf`. A property that goes in one direction only is
//! not required. The formats that types depend on become limits: 32 and 64 bits.

use super::implied::implied;
use super::{tags, text};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

/// Keywords that are taken over as they are.
const PLAIN: &[&str] = &["enum", "const"];
/// Keywords that hold a schema.
const ONE: &[&str] = &["items", "additionalProperties", "unevaluatedProperties"];
/// Keywords that hold a list of schemas.
const LIST: &[&str] = &["allOf", "anyOf", "prefixItems"];
/// Keywords that hold schemas by name.
const NAMED: &[&str] = &["properties", "patternProperties"];

/// A schema that stands alone.
pub struct Closed {
    /// The schema.
    pub schema: Value,
    /// References that lead nowhere; they allow everything.
    pub lost: Vec<String>,
}

/// How strictly a schema is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As JSON Schema has it.
    Plain,
    /// A schema without `type` allows only values of the type that its keywords speak of, as generated types do.
    Implied,
    /// An integer has 64 bits at most.
    Narrow,
    /// What is required of answers is required; else only what is required in both directions.
    Received,
    /// What is required of requests is required.
    Sent,
    /// A value is what its tag says (OpenAPI 3.1.1 section 4.8.25), which is no rule of JSON Schema.
    Tagged,
}

/// Reads documents and closes schemas.
#[derive(Default)]
pub struct Closer {
    files: BTreeMap<PathBuf, Option<Value>>,
}

/// A place in a document: file and pointer.
type Place = (PathBuf, String);

/// Gives the number of the schema that a reference names, as a base that others extend or for itself.
type Refer<'r> = &'r mut dyn FnMut(&str, bool) -> usize;

impl Closer {
    /// The schema at a place. `None` when there is none.
    pub fn close(&mut self, file: &Path, pointer: &str, reading: Reading) -> Option<Closed> {
        // Swagger 2.0 states the schema of a parameter in the parameter, and that of an answer where others state media.
        let above = pointer.strip_suffix("/schema");
        let places =
            std::iter::once(pointer).chain(above).map(|pointer| (file.to_owned(), pointer.to_owned()));
        let first = places.into_iter().find_map(|place| self.locate(place))?;
        let mut closed = Closed { schema: Value::Null, lost: Vec::new() };
        let mut numbers: BTreeMap<(Place, bool), usize> = BTreeMap::from([((first.clone(), false), 0)]);
        let mut left = VecDeque::from([(first, false)]);
        let mut definitions = Map::new();
        while let Some((place, base)) = left.pop_front() {
            let number = numbers[&(place.clone(), base)];
            let schema = match self.get(&place) {
                Some(schema) => schema.clone(),
                None => {
                    closed.lost.push(place.1.clone());
                    Value::Bool(true)
                }
            };
            let mut refer = |target: &str, base: bool| {
                let place = aim(&place.0, target);
                let next = numbers.len();
                *numbers.entry((place.clone(), base)).or_insert_with(|| {
                    left.push_back((place, base));
                    next
                })
            };
            let schema = convert(&schema, reading, &mut refer, base, 0);
            definitions.insert(format!("s{number}"), schema);
        }
        closed.schema = json!({ "$ref": "#/$defs/s0", "$defs": definitions });
        Some(closed)
    }

    /// Where a place is that is named by way of references: they may stand in for any of its steps.
    fn locate(&mut self, place: Place) -> Option<Place> {
        /// References in one another.
        const HOPS: usize = 20;
        let (mut file, mut here) = (place.0, String::new());
        for step in place.1.split('/').skip(1) {
            let mut hops = 0;
            loop {
                let next = (file.clone(), format!("{here}/{step}"));
                if self.get(&next).is_some() {
                    here = next.1;
                    break;
                }
                let target = self.get(&(file.clone(), here.clone()))?.get("$ref")?.as_str()?.to_owned();
                (file, here) = aim(&file, &target);
                hops += 1;
                if hops > HOPS {
                    return None;
                }
            }
        }
        Some((file, here))
    }

    fn get(&mut self, (file, pointer): &Place) -> Option<&Value> {
        let known = self.files.entry(file.clone()).or_insert_with(|| text::read(file));
        known.as_ref()?.pointer(pointer)
    }
}

/// Where a reference leads that stands in a file.
fn aim(from: &Path, target: &str) -> Place {
    let (file, pointer) = target.split_once('#').unwrap_or((target, ""));
    match file {
        "" => (from.to_owned(), decoded(pointer)),
        file => (beside(from, &decoded(file)), decoded(pointer)),
    }
}

/// A relative reference, from the file that has it.
fn beside(file: &Path, target: &str) -> PathBuf {
    let mut path = file.parent().unwrap_or(Path::new("")).to_owned();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(path.pop()),
            part => path.push(part),
        }
    }
    path
}

/// Percent-decoded (RFC 3986 section 2.1); the pointer's own escapes are serde_json's matter.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::new(), 0);
    while let Some(byte) = bytes.get(at) {
        let hex = text.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex.filter(|_| *byte == b'%') {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Deepest schema that is converted; below it everything is allowed.
const DEPTH: usize = 100;

/// `base` tells whether others extend the schema here: then its own tag is theirs.
fn convert(schema: &Value, reading: Reading, refer: Refer<'_>, base: bool, depth: usize) -> Value {
    let Some(stated) = schema.as_object().filter(|_| depth < DEPTH) else {
        return Value::Bool(schema.as_bool().unwrap_or(true));
    };
    let mut out = Map::new();
    let mut all: Vec<Value> = Vec::new();
    if let Some(target) = stated.get("$ref").and_then(Value::as_str) {
        all.push(json!({ "$ref": format!("#/$defs/s{}", refer(target, base)) }));
    }
    for key in PLAIN {
        out.extend(stated.get(*key).map(|value| ((*key).to_owned(), value.clone())));
    }
    for key in ONE {
        if let Some(inner) = stated.get(*key).filter(|inner| inner.is_object() || inner.is_boolean()) {
            out.insert((*key).to_owned(), convert(inner, reading, refer, false, depth + 1));
        }
    }
    for (key, list) in LIST.iter().map(|key| (*key, *key)).chain([("oneOf", "anyOf")]) {
        let Some(members) = stated.get(key).and_then(Value::as_array).filter(|list| !list.is_empty()) else {
            continue;
        };
        let members: Vec<_> =
            members.iter().map(|one| convert(one, reading, refer, list == "allOf", depth + 1)).collect();
        match list {
            "prefixItems" => drop(out.insert(list.to_owned(), Value::Array(members))),
            list => all.push(json!({ list: members })),
        }
    }
    for key in NAMED {
        if let Some(members) = stated.get(*key).and_then(Value::as_object) {
            let members = members
                .iter()
                .map(|(name, one)| (name.clone(), convert(one, reading, refer, false, depth + 1)));
            out.insert((*key).to_owned(), Value::Object(members.collect()));
        }
    }
    required(stated, reading, &mut out);
    types(stated, reading, &mut out);
    if let Some(ty) = implied(stated).filter(|_| reading == Reading::Implied) {
        out.insert("type".to_owned(), json!(ty));
    }
    if reading == Reading::Tagged && !base {
        let named = |(tag, value, target): (&str, &str, String)| {
            let is = json!({ "properties": { tag: { "const": value } }, "required": [tag] });
            json!({ "if": is, "then": { "$ref": format!("#/$defs/s{}", refer(&target, false)) } })
        };
        all.extend(tags::of(stated).into_iter().map(named));
    }
    if !all.is_empty() {
        out.insert("allOf".to_owned(), Value::Array(all));
    }
    let null = ["nullable", "x-nullable"].iter().any(|key| stated.get(*key) == Some(&Value::Bool(true)));
    match null {
        true => json!({ "anyOf": [{ "type": "null" }, out] }),
        false => Value::Object(out),
    }
}

/// What is required, in both directions or in the one that counts.
fn required(stated: &Map<String, Value>, reading: Reading, out: &mut Map<String, Value>) {
    let Some(names) = stated.get("required").and_then(Value::as_array) else { return };
    let other_way: &[&str] = match reading {
        Reading::Received => &["writeOnly"],
        Reading::Sent => &["readOnly"],
        Reading::Plain | Reading::Implied | Reading::Narrow | Reading::Tagged => &["readOnly", "writeOnly"],
    };
    let one_way = |name: &str| {
        let property = stated.get("properties").and_then(|properties| properties.get(name));
        other_way.iter().any(|key| property.and_then(|one| one.get(*key)) == Some(&Value::Bool(true)))
    };
    let names: BTreeSet<&str> =
        names.iter().filter_map(Value::as_str).filter(|name| !one_way(name)).collect();
    out.insert("required".to_owned(), json!(names));
}

/// `type`, and the formats that limit it.
fn types(stated: &Map<String, Value>, reading: Reading, out: &mut Map<String, Value>) {
    let known = ["null", "boolean", "integer", "number", "string", "array", "object"];
    let listed = match stated.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !listed.is_empty() && listed.iter().all(|one| known.contains(one)) {
        out.insert("type".to_owned(), json!(listed));
    }
    let is_integer = listed.contains(&"integer");
    let limits = match stated.get("format").and_then(Value::as_str) {
        Some("int32") => Some((json!(i32::MIN), json!(i32::MAX))),
        Some("int64") => Some((json!(i64::MIN), json!(i64::MAX))),
        Some("uint32") => Some((json!(0), json!(u32::MAX))),
        Some("uint64") => Some((json!(0), json!(u64::MAX))),
        _ if is_integer && reading == Reading::Narrow => Some((json!(i64::MIN), json!(i64::MAX))),
        _ => None,
    };
    if let Some((least, most)) = limits {
        out.insert("minimum".to_owned(), least);
        out.insert("maximum".to_owned(), most);
    }
}
