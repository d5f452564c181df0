//! What a build script says of single types, fields and operations. Not whether they are there.

use super::{Build, code};
use crate::config::{ForeignType, Maps, Named, Thing};
use crate::foreign::RustPath;
use crate::rust::Ident;

impl Build {
    /// Calls a type otherwise: by the name of its schema, or by its JSON pointer.
    pub fn rename_type(self, schema: impl Into<String>, name: impl Into<String>) -> Self {
        self.rename(Thing::Type, schema.into(), name.into())
    }

    /// Calls a field otherwise: as `"Pet.kind"`, or by its JSON pointer. It stays what it is on the wire.
    pub fn rename_field(self, field: impl Into<String>, name: impl Into<String>) -> Self {
        self.rename(Thing::Field, field.into(), name.into())
    }

    /// Calls the method of an operation otherwise: by its `operationId`, or as `"GET /pets"`.
    pub fn rename_operation(self, operation: impl Into<String>, name: impl Into<String>) -> Self {
        self.rename(Thing::Operation, operation.into(), name.into())
    }

    /// Calls a group of operations otherwise: by its tag, or by the word of paths where they are grouped so. Two that are
    /// called alike are one.
    pub fn rename_group(self, group: impl Into<String>, name: impl Into<String>) -> Self {
        self.rename(Thing::Group, group.into(), name.into())
    }

    fn rename(mut self, thing: Thing, key: String, to: String) -> Self {
        if !Ident::has_form(&to) || to == "_" {
            self.faults.push((&code::BUILD_TYPE, format!("`{}` is no identifier", to.escape_debug())));
            return self;
        }
        self.config.named.renames.push(Named { key, what: (thing, to), site: None });
        self
    }

    /// Takes a type of another crate, which yours depends on, in place of a type: by the name of its schema, or by its
    /// JSON pointer. What is no path is reported by [`Build::generate`].
    pub fn replace_type(mut self, schema: impl Into<String>, path: impl AsRef<str>) -> Self {
        let (key, path) = (schema.into(), path.as_ref());
        match ForeignType::parse(&key, path, None) {
            Ok(ForeignType { path, dependency }) => {
                self.config.types.dependencies.extend(dependency);
                self.config.named.types.push(Named { key, what: path, site: None });
            }
            Err(fault) => {
                self.faults.push((&code::BUILD_TYPE, format!("`{}`: {fault}", path.escape_debug())))
            }
        }
        self
    }

    /// Derives a macro for types of a pattern: by the name of the schema or by JSON pointer, where `*` stands for any text.
    /// May be repeated. What is no path is reported by [`Build::generate`].
    pub fn derive_for(mut self, types: impl Into<String>, path: impl AsRef<str>) -> Self {
        match RustPath::parse_derive(path.as_ref()) {
            Ok(what) => self.config.named.derives.push(Named { key: types.into(), what, site: None }),
            Err(fault) => {
                self.faults.push((&code::BUILD_TYPE, format!("`{}`: {fault}", path.as_ref().escape_debug())))
            }
        }
        self
    }

    /// Closes enumerations: they take no value that is not listed, and a `match` needs no other arm. By the name of the
    /// schema or by JSON pointer, where `*` stands for any text; `"*"` is all of them.
    pub fn closed_enums<P: Into<String>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
        let patterns = patterns.into_iter().map(|one| Named { key: one.into(), what: (), site: None });
        self.config.named.closed_enums.extend(patterns);
        self
    }

    /// Chooses what holds objects whose keys are free. Your crate has to depend on `indexmap`, with its feature `serde`,
    /// for [`Maps::Index`].
    pub fn maps(mut self, maps: Maps) -> Self {
        self.config.types.maps = maps;
        self
    }
}
