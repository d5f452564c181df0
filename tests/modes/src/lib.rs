//! Each client twice: `lean` with the runtime's tables, `derive` with serde's derives.
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
