//! Each client twice: `lean` with the runtime's tables, `derive` with serde's derives. And one with each choice of
//! types for formats.
#![allow(missing_docs, reason = "the documents say what they say")]

/// With the runtime's tables.
pub mod lean {
    pub mod values {
        include!(concat!(env!("OUT_DIR"), "/values_lean.rs"));
    }
    pub mod layerops {
        include!(concat!(env!("OUT_DIR"), "/layerops_lean.rs"));
    }
    pub mod ayon {
        include!(concat!(env!("OUT_DIR"), "/ayon_lean.rs"));
    }
}

/// With serde's derives.
pub mod derive {
    pub mod values {
        include!(concat!(env!("OUT_DIR"), "/values_derive.rs"));
    }
    pub mod layerops {
        include!(concat!(env!("OUT_DIR"), "/layerops_derive.rs"));
    }
    pub mod ayon {
        include!(concat!(env!("OUT_DIR"), "/ayon_derive.rs"));
    }
}

/// A document that says much about values beyond their types.
pub mod constraints {
    pub mod lean {
        include!(concat!(env!("OUT_DIR"), "/constraints_lean.rs"));
    }
    pub mod derive {
        include!(concat!(env!("OUT_DIR"), "/constraints_derive.rs"));
    }
}

/// One document with each choice for dates and times, and with types of other crates.
pub mod formats {
    pub mod jiff {
        include!(concat!(env!("OUT_DIR"), "/formats_jiff.rs"));
    }
    pub mod chrono {
        include!(concat!(env!("OUT_DIR"), "/formats_chrono.rs"));
    }
    pub mod time {
        include!(concat!(env!("OUT_DIR"), "/formats_time.rs"));
    }
    pub mod string {
        include!(concat!(env!("OUT_DIR"), "/formats_string.rs"));
    }
    pub mod foreign {
        include!(concat!(env!("OUT_DIR"), "/formats_foreign_lean.rs"));
    }
    pub mod foreign_derive {
        include!(concat!(env!("OUT_DIR"), "/formats_foreign_derive.rs"));
    }
}

/// A type that a document's format was given.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Currency(pub [char; 3]);

/// A document that asks for types of this crate.
pub mod asked {
    pub mod lean {
        include!(concat!(env!("OUT_DIR"), "/asked_lean.rs"));
    }
    pub mod derive {
        include!(concat!(env!("OUT_DIR"), "/asked_derive.rs"));
    }
}

/// A type that a document asks for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Id(pub String);

/// A type with an argument that a document asks for.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Owner<T> {
    pub name: Option<String>,
    #[serde(default)]
    pub age: T,
}

/// A list that a document asks for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Tags(pub std::collections::BTreeSet<String>);

/// Choices for single things, with each kind of map.
pub mod choices {
    pub mod btree_lean {
        include!(concat!(env!("OUT_DIR"), "/choices_btree_lean.rs"));
    }
    pub mod btree_derive {
        include!(concat!(env!("OUT_DIR"), "/choices_btree_derive.rs"));
    }
    pub mod hash_lean {
        include!(concat!(env!("OUT_DIR"), "/choices_hash_lean.rs"));
    }
    pub mod hash_derive {
        include!(concat!(env!("OUT_DIR"), "/choices_hash_derive.rs"));
    }
    pub mod indexmap_lean {
        include!(concat!(env!("OUT_DIR"), "/choices_indexmap_lean.rs"));
    }
    pub mod indexmap_derive {
        include!(concat!(env!("OUT_DIR"), "/choices_indexmap_derive.rs"));
    }
}
