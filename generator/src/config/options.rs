//! The choices that decide what is written, as they are kept with a client and read again. Not where its files lie, what is
//! accepted of its document, and what only stands in its `Cargo.toml`.

use super::{Config, PackageConfig};
use serde_json::{Map, Value};

/// What a choice is that nobody made.
pub(super) fn nothing() -> Config {
    Config::new("")
}

impl Config {
    /// The choices that are not the usual ones, by the keys of the manifest.
    pub fn options(&self) -> Map<String, Value> {
        let mut chosen = written(self);
        let usual = written(&nothing());
        chosen.retain(|key, value| usual.get(key) != Some(value));
        // A name is all of a package that decides anything.
        if let Some(Value::Object(package)) = chosen.get_mut("package") {
            package.retain(|_, value| !value.is_null());
        }
        chosen
    }

    /// The choices that [`Config::options`] gave, for this document. What an older version did not know is the usual.
    ///
    /// # Errors
    /// What was kept is no choice, in words.
    pub fn with_options(&self, options: &Map<String, Value>) -> Result<Config, String> {
        let chosen: Config =
            serde_json::from_value(Value::Object(options.clone())).map_err(|error| error.to_string())?;
        let package = PackageConfig { name: chosen.package.name.clone(), ..self.package.clone() };
        Ok(Config {
            document: self.document.clone(),
            overlays: self.overlays.clone(),
            allow_remote: self.allow_remote.clone(),
            accept: self.accept.clone(),
            names: self.names.clone(),
            facts: self.facts.clone(),
            package,
            ..chosen
        })
    }
}

fn written(config: &Config) -> Map<String, Value> {
    let all = serde_json::to_value(config).expect("invariant: choices have keys that are texts");
    match all {
        Value::Object(all) => all,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::api::{PageKind, PageRule, PagedBy};
    use crate::config::{
        Config, Dates, ForeignType, Groups, Layout, Maps, Named, PackageConfig, PagesOf, SerdeMode, Thing,
        UserAgent, Wish, WishOf,
    };
    use crate::foreign::{Dependency, RustPath};
    use std::path::PathBuf;

    fn path(text: &str) -> RustPath {
        RustPath::parse(text).expect("a path")
    }

    #[test]
    fn what_was_chosen_is_read_again() {
        let mut config = Config::new("api.yaml");
        assert_eq!(config.options(), serde_json::Map::new());
        config.package = PackageConfig { name: Some("pets".to_owned()), ..PackageConfig::default() };
        config.serde = SerdeMode::Derive;
        config.layout = Layout::Module;
        (config.validate, config.keep_unknown_members) = (true, true);
        (config.types_only, config.tag_features) = (true, true);
        config.idempotency_key = Some("Idempotency-Key".to_owned());
        config.groups = Groups::Paths;
        config.default_features = Some(vec![Named { key: "jiff".to_owned(), what: (), site: None }]);
        config.server.variables = vec![Named { key: "region".to_owned(), what: "eu".to_owned(), site: None }];
        config.user_agent = UserAgent::parse("{name}/{version} (+https://a.test)").ok();
        config.types.dates = Dates::Chrono;
        config.types.maps = Maps::BTree;
        config.types.derive =
            vec![RustPath::parse_derive("Eq").expect("a macro"), path("schemars::JsonSchema")];
        config.types.dependencies = vec![Dependency::parse("schemars = \"1\"").expect("a dependency")];
        let money = ForeignType::parse("money", "a::B<c::D, Vec<u8>>", Some("a = \"1\"")).expect("a type");
        config.types.formats.insert("money".to_owned(), money);
        config.pages.stated_only = true;
        let rule = PageRule {
            site: None,
            kind: Some(PageKind::LastItem),
            from: Some("/id".to_owned()),
            to: None,
            items: None,
            more: None,
            total: None,
            page_count: None,
            first: Some(-1),
            by: PagedBy::Rule,
        };
        config.pages.rules = vec![(PagesOf::Tag("pets".to_owned()), rule)];
        let named = |key: &str| Named { key: key.to_owned(), what: (), site: None };
        config.named.closed_enums = vec![named("Size")];
        let what = (Thing::Type, "Dog".to_owned());
        config.named.renames = vec![Named { key: "Pet".to_owned(), what, site: None }];
        config.named.types = vec![Named { key: "Money".to_owned(), what: path("String"), site: None }];
        config.selection.exclude_deprecated = true;
        let wish = Wish { of: WishOf::Webhook, pattern: "push*".to_owned(), site: None };
        config.selection.include = vec![wish];
        // Kept as text, and read for another place.
        let kept = serde_json::to_string(&config.options()).expect("a text");
        let kept = serde_json::from_str(&kept).expect("an object");
        let elsewhere = Config { names: Some(PathBuf::from("names")), ..Config::new("copy.yaml") };
        let read = elsewhere.with_options(&kept).expect("choices");
        assert_eq!((&read.document, &read.names), (&elsewhere.document, &elsewhere.names));
        assert_eq!(read.options(), config.options());
        assert_eq!(Config { document: config.document.clone(), names: None, ..read }, config);
    }

    #[test]
    fn what_is_kept_is_no_code() {
        let kept = serde_json::json!({ "derive": ["a::b!(evil)"] });
        let kept = kept.as_object().expect("an object");
        assert!(Config::new("").with_options(kept).is_err_and(|why| why.contains("does not belong")));
        // What a later version says does not stand in the way.
        let kept = serde_json::json!({ "later": 1 });
        assert_eq!(Config::new("a").with_options(kept.as_object().expect("an object")), Ok(Config::new("a")));
    }

    #[test]
    fn nothing_of_this_machine_is_kept() {
        let mut config = Config::new("somewhere/api.yaml");
        config.package.runtime = crate::config::RuntimeSource::Path(PathBuf::from("somewhere/runtime"));
        config.package.description = Some("Client".to_owned());
        assert_eq!(config.options(), serde_json::Map::new());
    }
}
