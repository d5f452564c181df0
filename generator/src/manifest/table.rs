//! A TOML table that is asked for its keys, and reports those that nobody asks for. Not what the keys mean.

use super::add_place;
use crate::diagnostic::catalog::interface::{MANIFEST_MISSING_KEY, MANIFEST_UNKNOWN_KEY, MANIFEST_VALUE};
use crate::diagnostic::{Diagnostics, nearest};
use crate::source::{Edge, FileId, NodeId, Site};
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// One table of the manifest.
pub(super) struct Table<'t> {
    file: FileId,
    /// Its own place.
    pub site: Site,
    entries: Vec<Entry<'t>>,
}

struct Entry<'t> {
    key: &'t str,
    site: Site,
    value: &'t DeValue<'t>,
}

impl<'t> Table<'t> {
    /// A table with the keys that it may have; others are reported.
    pub fn new(
        out: &mut Diagnostics,
        file: FileId,
        site: NodeId,
        table: &'t DeTable<'t>,
        known: &[&str],
    ) -> Self {
        let mut entries = Self::unchecked(out, file, site, table);
        entries.retain(|entry| {
            let fine = known.contains(&entry.key);
            if !fine {
                let found = out.report(
                    &MANIFEST_UNKNOWN_KEY,
                    entry.site,
                    format!("unknown key `{}`", entry.key.escape_debug()),
                );
                let keys = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
                match nearest(entry.key, known.iter().copied()) {
                    Some(meant) => found.help(format!("there is `{meant}`")),
                    None => found.help(format!("keys here are {keys}")),
                };
            }
            fine
        });
        Table { file, site, entries }
    }

    /// The entries in the order of the file, not of the alphabet.
    fn unchecked(
        out: &mut Diagnostics,
        file: FileId,
        site: NodeId,
        table: &'t DeTable<'t>,
    ) -> Vec<Entry<'t>> {
        let mut pairs: Vec<(&Spanned<DeString<'t>>, &Spanned<DeValue<'t>>)> = table.iter().collect();
        pairs.sort_by_key(|(key, _)| key.span().start);
        let mut entry = |(key, value): (&'t Spanned<DeString<'t>>, &'t Spanned<DeValue<'t>>)| {
            let text: &'t str = key.get_ref();
            let site = add_place(out, file, Some(site), Edge::Key(text.into()), key.span());
            Entry { key: text, site, value: value.get_ref() }
        };
        pairs.into_iter().map(&mut entry).collect()
    }

    /// Where a key was stated; the table's own place where it was not.
    pub fn site_of(&self, key: &str) -> Site {
        self.entry(key).map_or(self.site, |entry| entry.site)
    }

    fn entry(&self, key: &str) -> Option<&Entry<'t>> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// A text; something else is reported.
    pub fn text(&self, out: &mut Diagnostics, key: &str) -> Option<&'t str> {
        let Entry { site, value, .. } = self.entry(key)?;
        let text = value.as_str();
        if text.is_none() {
            wrong_type(out, *site, key, "a string", value);
        }
        text
    }

    /// A text that has to be there and has to say something; otherwise that is reported.
    pub fn required(&self, out: &mut Diagnostics, key: &str) -> Option<&'t str> {
        if self.entry(key).is_none() {
            out.report(&MANIFEST_MISSING_KEY, self.site, format!("`{key}` is missing"));
            return None;
        }
        let text = self.text(out, key)?;
        if text.trim().is_empty() {
            out.report(&MANIFEST_VALUE, self.site_of(key), format!("`{key}` is empty"));
            return None;
        }
        Some(text)
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// A flag.
    pub fn flag(&self, out: &mut Diagnostics, key: &str) -> Option<bool> {
        let Entry { site, value, .. } = self.entry(key)?;
        let flag = value.as_bool();
        if flag.is_none() {
            wrong_type(out, *site, key, "`true` or `false`", value);
        }
        flag
    }

    /// A whole number.
    pub fn integer(&self, out: &mut Diagnostics, key: &str) -> Option<i64> {
        let Entry { site, value, .. } = self.entry(key)?;
        let number =
            value.as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            wrong_type(out, *site, key, "a whole number", value);
        }
        number
    }

    /// A list of texts; empty where the key is missing.
    pub fn texts(&self, out: &mut Diagnostics, key: &str) -> Vec<&'t str> {
        self.located_texts(out, key).into_iter().map(|(text, _)| text).collect()
    }

    /// The same, each with its place.
    pub fn located_texts(&self, out: &mut Diagnostics, key: &str) -> Vec<(&'t str, Site)> {
        let Some(Entry { site, value, .. }) = self.entry(key) else { return Vec::new() };
        let Some(items) = value.as_array() else {
            wrong_type(out, *site, key, "a list of strings", value);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let at = self.item(out, *site, index, item.span());
            match item.get_ref().as_str() {
                Some(text) => texts.push((text, at)),
                None => wrong_type(out, at, key, "a list of strings", item.get_ref()),
            }
        }
        texts
    }

    /// One of some words.
    pub fn word<T: Copy>(&self, out: &mut Diagnostics, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(out, key)?;
        let found = words.iter().find(|(word, _)| *word == text);
        if found.is_none() {
            let expected = words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(" or ");
            let message = format!("`{key}` is `{}`, expected {expected}", text.escape_debug());
            out.report(&MANIFEST_VALUE, self.site_of(key), message);
        }
        found.map(|(_, value)| *value)
    }

    /// A table inside, with the keys that it may have.
    pub fn table(&self, out: &mut Diagnostics, key: &str, known: &[&str]) -> Option<Table<'t>> {
        let Entry { site, value, .. } = self.entry(key)?;
        match value.as_table() {
            Some(table) => Some(Table::new(out, self.file, *site, table, known)),
            None => {
                wrong_type(out, *site, key, "a table", value);
                None
            }
        }
    }

    /// A text, or a table with the keys that it may have.
    pub fn text_or_table(
        &self,
        out: &mut Diagnostics,
        key: &str,
        known: &[&str],
    ) -> Option<Result<&'t str, Table<'t>>> {
        let Entry { site, value, .. } = self.entry(key)?;
        match (value.as_str(), value.as_table()) {
            (Some(text), _) => Some(Ok(text)),
            (None, Some(table)) => Some(Err(Table::new(out, self.file, *site, table, known))),
            (None, None) => {
                wrong_type(out, *site, key, "a string or a table", value);
                None
            }
        }
    }

    /// The tables of a list.
    pub fn tables(&self, out: &mut Diagnostics, key: &str, known: &[&str]) -> Vec<Table<'t>> {
        let Some(Entry { site, value, .. }) = self.entry(key) else { return Vec::new() };
        let expected = "a list of tables";
        let Some(items) = value.as_array() else {
            wrong_type(out, *site, key, expected, value);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let at = self.item(out, *site, index, item.span());
            match item.get_ref().as_table() {
                Some(table) => tables.push(Table::new(out, self.file, at, table, known)),
                None => wrong_type(out, at, key, expected, item.get_ref()),
            }
        }
        tables
    }

    /// The tables of a table whose keys are free, such as `[client.NAME]`.
    pub fn named_tables(
        &mut self,
        out: &mut Diagnostics,
        key: &str,
        known: &[&str],
    ) -> Vec<(&'t str, Table<'t>)> {
        let Some(Entry { site, value, .. }) = self.entry(key) else { return Vec::new() };
        let Some(outer) = value.as_table() else {
            wrong_type(out, *site, key, "a table", value);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for Entry { key: name, site, value } in Self::unchecked(out, self.file, *site, outer) {
            match value.as_table() {
                Some(table) => tables.push((name, Table::new(out, self.file, site, table, known))),
                None => wrong_type(out, site, name, "a table", value),
            }
        }
        tables
    }

    /// The entries of a table whose keys are free and whose values are texts or tables.
    pub fn texts_or_tables(
        &self,
        out: &mut Diagnostics,
        key: &str,
        known: &[&str],
    ) -> Vec<(&'t str, Site, Result<&'t str, Table<'t>>)> {
        let Some(Entry { site, value, .. }) = self.entry(key) else { return Vec::new() };
        let Some(outer) = value.as_table() else {
            wrong_type(out, *site, key, "a table", value);
            return Vec::new();
        };
        let mut found = Vec::new();
        for Entry { key: name, site, value } in Self::unchecked(out, self.file, *site, outer) {
            match (value.as_str(), value.as_table()) {
                (Some(text), _) => found.push((name, site, Ok(text))),
                (None, Some(table)) => {
                    found.push((name, site, Err(Table::new(out, self.file, site, table, known))));
                }
                (None, None) => wrong_type(out, site, name, "a string or a table", value),
            }
        }
        found
    }

    /// The lists of texts of a table whose keys are free, each text with its place.
    pub fn free_lists(&self, out: &mut Diagnostics, key: &str) -> Vec<(&'t str, Vec<(&'t str, Site)>)> {
        let Some(Entry { site, value, .. }) = self.entry(key) else { return Vec::new() };
        let Some(outer) = value.as_table() else {
            wrong_type(out, *site, key, "a table", value);
            return Vec::new();
        };
        let entries = Self::unchecked(out, self.file, *site, outer);
        let inner = Table { file: self.file, site: *site, entries };
        let names: Vec<&'t str> = inner.entries.iter().map(|entry| entry.key).collect();
        names.into_iter().map(|name| (name, inner.located_texts(out, name))).collect()
    }

    /// The texts of a table whose keys are free.
    pub fn free_texts(&self, out: &mut Diagnostics, key: &str) -> Vec<(&'t str, Site, &'t str)> {
        let Some(Entry { site, value, .. }) = self.entry(key) else { return Vec::new() };
        let Some(outer) = value.as_table() else {
            wrong_type(out, *site, key, "a table", value);
            return Vec::new();
        };
        let mut found = Vec::new();
        for Entry { key: name, site, value } in Self::unchecked(out, self.file, *site, outer) {
            match value.as_str() {
                Some(text) => found.push((name, site, text)),
                None => wrong_type(out, site, name, "a string", value),
            }
        }
        found
    }

    fn item(&self, out: &mut Diagnostics, list: Site, index: usize, span: std::ops::Range<usize>) -> Site {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        add_place(out, self.file, Some(list), Edge::Index(index), span)
    }
}

fn wrong_type(out: &mut Diagnostics, site: Site, key: &str, expected: &str, found: &DeValue<'_>) {
    let article = if found.type_str().starts_with(['a', 'i']) { "an" } else { "a" };
    let message = format!("`{}` is {article} {}, expected {expected}", key.escape_debug(), found.type_str());
    out.report(&MANIFEST_VALUE, site, message);
}
