//! A client's tables in the manifest, added to what is there: comments and order stay. Not what they mean.

use clientsmith::config::SourceConfig;
use toml_edit::{DocumentMut, InlineTable, Item, Table, Value, value};

/// What the new tables say.
pub struct Entry<'e> {
    pub name: &'e str,
    pub source: Option<&'e SourceConfig>,
    pub document: String,
    pub out: String,
    pub runtime: Option<String>,
    pub standalone: bool,
}

impl Entry<'_> {
    /// The manifest with the client at its end.
    ///
    /// # Errors
    /// A clause, where the manifest cannot have one more.
    pub fn added_to(&self, text: &str) -> Result<String, String> {
        let mut manifest: DocumentMut =
            text.parse().map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
        let clients = manifest.entry("client").or_insert_with(|| {
            let mut clients = Table::new();
            clients.set_implicit(true);
            Item::Table(clients)
        });
        let clients = clients.as_table_mut().ok_or("`client` is not written as tables")?;
        clients.insert(self.name, Item::Table(self.table(!text.trim().is_empty())));
        Ok(manifest.to_string())
    }

    fn table(&self, is_spaced: bool) -> Table {
        let mut table = Table::new();
        if is_spaced {
            table.decor_mut().set_prefix("\n");
        }
        if let Some(source) = self.source {
            table.insert("source", written(source));
        }
        table.insert("document", value(&self.document));
        table.insert("out", value(&self.out));
        let mut package = Table::new();
        package.insert("name", value(self.name));
        if let Some(runtime) = &self.runtime {
            package.insert("runtime", value(runtime));
        }
        if self.standalone {
            package.insert("standalone", value(true));
        }
        table.insert("package", Item::Table(package));
        table
    }
}

/// The address alone, where nothing else is said.
fn written(source: &SourceConfig) -> Item {
    let SourceConfig { url, pick, headers, allow_private } = source;
    if pick.is_none() && headers.is_empty() && !allow_private {
        return value(url.template());
    }
    let mut table = InlineTable::new();
    table.insert("url", url.template().into());
    if let Some(pick) = pick {
        table.insert("pick", pick.into());
    }
    if !headers.is_empty() {
        let headers = headers.iter().map(|header| (header.name(), Value::from(header.template())));
        table.insert("headers", Value::InlineTable(headers.collect()));
    }
    if *allow_private {
        table.insert("allow_private", true.into());
    }
    value(table)
}

#[cfg(test)]
mod tests {
    use super::Entry;
    use clientsmith::config::{HeaderTemplate, SourceConfig};

    fn entry(source: Option<&SourceConfig>) -> Entry<'_> {
        let (document, out) = ("specs/pets/openapi.json".to_owned(), "generated/pets".to_owned());
        Entry { name: "pets", source, document, out, runtime: None, standalone: false }
    }

    #[test]
    fn an_empty_manifest_gets_its_first_client() {
        let source = SourceConfig::of("https://a.test/docs".parse().expect("an address"));
        let text = entry(Some(&source)).added_to("").expect("added");
        let expected = "[client.pets]\nsource = \"https://a.test/docs\"\ndocument = \"specs/pets/openapi.json\"\nout = \"generated/pets\"\n\n[client.pets.package]\nname = \"pets\"\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn what_is_there_stays_as_it_is() {
        let there = "# Ours.\n\n[client.cats] # meow\ndocument = 'cats.json'\nout = \"cats\" # here\n\n[client.cats.package]\nname = \"cats\"\n# The end.\n";
        let mut source = SourceConfig::of("https://a.test/docs".parse().expect("an address"));
        source.pick = Some("v2".to_owned());
        source.headers.push(HeaderTemplate::parse("X-Key", "${KEY}").expect("a header"));
        let text = entry(Some(&source)).added_to(there).expect("added");
        assert!(text.starts_with(there.trim_end_matches("# The end.\n")), "{text}");
        assert!(text.contains("# The end."), "{text}");
        assert!(
            text.contains("\n[client.pets]\nsource = { url = \"https://a.test/docs\", pick = \"v2\", headers = { x-key = \"${KEY}\" } }\n"),
            "{text}"
        );
    }

    #[test]
    fn a_manifest_that_has_no_tables_is_not_guessed_at() {
        assert!(entry(None).added_to("client = { cats = {} }").is_err());
        assert!(entry(None).added_to("client = [").is_err());
    }
}
