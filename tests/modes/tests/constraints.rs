//! `validate()`, with tables and with derives: what is refused, where, and what is not.

use clientsmith_modes::constraints::{derive, lean};
use clientsmith_runtime as rt;
use rt::{Validate, ViolationKind};

/// What a pet violates, in both modes.
fn violations(pet: &str) -> Vec<String> {
    fn of<T: Validate + serde::de::DeserializeOwned>(text: &str) -> Vec<String> {
        let value: T = rt::decode(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
        let found = value.validate().err();
        found.into_iter().flatten().map(|one| format!("{one} [{}]", one.kind().keyword())).collect()
    }
    let (one, other) = (of::<lean::types::Pet>(pet), of::<derive::types::Pet>(pet));
    assert_eq!(one, other, "{pet}");
    one
}

#[test]
fn every_violation_has_its_place() {
    for (pet, wished) in [
        (r#"{"name":"Rex"}"#, ""),
        (r#"{"name":"R"}"#, "$.name: shorter than 2 characters [minLength]"),
        (r#"{"name":"Rexina"}"#, "$.name: longer than 5 characters [maxLength]"),
        // In characters, neither bytes nor UTF-16.
        (r#"{"name":"🐕🐕🐕🐕🐕"}"#, ""),
        (r#"{"name":"Rex","price":19.99}"#, ""),
        (r#"{"name":"Rex","price":19.995}"#, "$.price: not a multiple of 0.01 [multipleOf]"),
        (r#"{"name":"Rex","price":0}"#, "$.price: not greater than 0 [exclusiveMinimum]"),
        (r#"{"name":"Rex","exact":9007199254740992}"#, ""),
        (r#"{"name":"Rex","exact":9007199254740993}"#, "$.exact: greater than 9007199254740992 [maximum]"),
        // An enumeration is open; values that make none are not.
        (r#"{"name":"Rex","sex":"x"}"#, ""),
        (r#"{"name":"Rex","half":0.5}"#, ""),
        (r#"{"name":"Rex","half":2.5}"#, "$.half: none of the values that are allowed [enum]"),
        // What is null is there, and no text.
        (r#"{"name":"Rex","chip":null,"vet":{"name":"Anna"}}"#, ""),
        (r#"{"name":"Rex","chip":"123","vet":{"name":"Anna"}}"#, ""),
        (r#"{"name":"Rex","chip":"123"}"#, "$: with `chip` and without `vet` [dependentRequired]"),
        (
            r#"{"name":"Rex","chip":"012","vet":{"name":"Anna"}}"#,
            r"$.chip: does not match `^(?!0)\d{3}$` [pattern]",
        ),
        // What was refused is not told: it may be a secret.
        (r#"{"name":"Rex","pin":"123"}"#, "$.pin: shorter than 4 characters [minLength]"),
        (r#"{"name":"Rex","born":"1999-01-01"}"#, "$.born: does not match `^20` [pattern]"),
        (r#"{"name":"Rex","vet":{"name":"Ann"}}"#, "$.vet.name: shorter than 4 characters [minLength]"),
        (r#"{"name":"Rex","vet":{"name":"Annabel"}}"#, "$.vet.name: longer than 6 characters [maxLength]"),
        (
            r#"{"name":"Rex","tags":["a","b","a","long"]}"#,
            "$.tags: more than 3 items [maxItems]; $.tags: item 2 is there twice [uniqueItems]; \
             $.tags[3]: longer than 3 characters [maxLength]",
        ),
        (
            r#"{"name":"Rex","labels":{"a":"b","B c":"long","d":"e"}}"#,
            "$.labels: more than 2 members [maxProperties]; \
             $.labels['B c']: the name: does not match `^[a-z]+$` [propertyNames]; \
             $.labels['B c']: longer than 3 characters [maxLength]",
        ),
        (
            r#"{"name":"Rex","extras":{"x-a":0,"y":0}}"#,
            "$.extras.y: not an allowed name [additionalProperties]; $.extras['x-a']: less than 1 [minimum]",
        ),
        (
            r#"{"name":"Rex","young":[{"name":"Ada","young":[{"name":"X"}]}]}"#,
            "$.young[0].young[0].name: shorter than 2 characters [minLength]",
        ),
        (r#"{"name":"Rex","food":{"kind":"dry","grams":0}}"#, "$.food.grams: less than 1 [minimum]"),
        (r#"{"name":"Rex","food":{"kind":"wet","grams":0}}"#, ""),
        (r#"{"name":"Rex","food":{"kind":"raw","grams":0}}"#, ""),
        (r#"{"name":"Rex","toy":"ab"}"#, "$.toy: shorter than 3 characters [minLength]"),
        (r#"{"name":"Rex","toy":100}"#, "$.toy: greater than 99 [maximum]"),
        (r#"{"name":"Rex","toy":["unknown"]}"#, ""),
    ] {
        assert_eq!(violations(pet).join("; "), wished, "{pet}");
    }
}

/// As a caller writes it, and with the one error of the client.
#[test]
fn a_value_is_checked_where_it_is_made() {
    fn send() -> Result<(), lean::Error> {
        let pet = lean::types::Pet::new("R").tags(["old", "old"]);
        pet.validate()?;
        Ok(())
    }
    let error = send().expect_err("two violations");
    assert!(error.kind() == lean::ErrorKind::Request);
    let told = "$.name: shorter than 2 characters; $.tags: item 1 is there twice";
    assert!(error.to_string().ends_with(told), "{error}");
    let source = std::error::Error::source(&error).expect("the violations");
    let violations = source.downcast_ref::<rt::Violations>().expect("the violations");
    let kinds: Vec<_> = violations.iter().map(rt::Violation::kind).collect();
    assert_eq!(kinds, [ViolationKind::MinLength, ViolationKind::UniqueItems]);
    assert_eq!(vec![lean::types::Pet::new("Rex")].validate(), Ok(()));
    assert!(
        vec![lean::types::Pet::new("R")]
            .validate()
            .is_err_and(|found| found.to_string().starts_with("$[0].name"))
    );
}

/// A file is no text, and is not read to be checked.
#[test]
fn files_are_not_checked() {
    let upload = lean::types::Upload::new(rt::Part::bytes(vec![255; 9]), "abc");
    assert_eq!(upload.validate(), Ok(()));
    let upload = lean::types::Upload::new(rt::Part::bytes(vec![255; 9]), "abcd");
    assert_eq!(upload.validate().expect_err("a note").to_string(), "$.note: longer than 3 characters");
}
