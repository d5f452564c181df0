//! Values of TOML: which are the same, and how lists of a merge come together. Not tables, which `merge` walks.

use toml_edit::{Array, Item, Value};

/// Whether two items mean the same, however they are written.
pub(super) fn same(one: &Item, other: &Item) -> bool {
    if let (Some(one), Some(other)) = (one.as_table_like(), other.as_table_like()) {
        let fits = |(name, item): (&str, &Item)| other.get(name).is_some_and(|other| same(item, other));
        return one.iter().count() == other.iter().count() && one.iter().all(fits);
    }
    match (one.as_value(), other.as_value()) {
        (Some(one), Some(other)) => same_value(one, other),
        _ => false,
    }
}

fn same_value(one: &Value, other: &Value) -> bool {
    if let (Some(one), Some(other)) = (one.as_array(), other.as_array()) {
        return one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_value(one, other));
    }
    if let (Some(one), Some(other)) = (one.as_inline_table(), other.as_inline_table()) {
        let fits =
            |(name, value): (&str, &Value)| other.get(name).is_some_and(|other| same_value(value, other));
        return one.len() == other.len() && one.iter().all(fits);
    }
    match (one.as_str(), other.as_str()) {
        (Some(one), Some(other)) => one == other,
        (None, None) => {
            let plain = |value: &Value| value.clone().decorated("", "").to_string();
            one.type_name() == other.type_name() && plain(one) == plain(other)
        }
        _ => false,
    }
}

/// Puts an item in the place of another, whose blanks and comments stay.
pub(super) fn replace(there: &mut Item, wanted: &Item) {
    let decor = there.as_value().map(|value| value.decor().clone());
    *there = wanted.clone();
    if let (Some(decor), Some(value)) = (decor, there.as_value_mut()) {
        *value.decor_mut() = decor;
    }
}

/// Merges lists as sets: what either side added since `before` is in, what either side took out is not. `false` where
/// one of the three is no list.
pub(super) fn merge_lists(before: Option<&Item>, there: &mut Item, wanted: &Item) -> bool {
    let none = Array::new();
    let before = before.map_or(Some(&none), Item::as_array);
    let (Some(before), Some(mine), Some(new)) = (before, there.as_array_mut(), wanted.as_array()) else {
        return false;
    };
    let has = |list: &Array, value: &Value| list.iter().any(|one| same_value(one, value));
    let old = mine.clone();
    mine.retain(|value| has(new, value) || !has(before, value));
    for value in new.iter().filter(|value| !has(before, value) && !has(&old, value)) {
        let mut value = value.clone();
        value.decor_mut().clear();
        mine.push(value);
    }
    true
}
