//! Any bytes as a document, JSON and YAML.
#![no_main]

#[path = "../../generator/tests/mutation/hostile.rs"]
#[allow(dead_code)]
mod hostile;
#[path = "../../generator/tests/mutation/judge.rs"]
mod judge;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let name = if data.first() == Some(&b'{') { "case.json" } else { "case.yaml" };
    judge::run(name, data);
});
