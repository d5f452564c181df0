//! Which documents are measured and where they are. Not what is done with them.
//!
//! Those of this repository are always there. The large ones are a folder of real documents beside the repository,
//! or where CLIENTSMITH_CORPUS says; a word is printed for those that are missing.

use std::path::{Path, PathBuf};

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is called here, and its crate.
    pub name: &'static str,
    /// Where it is.
    pub path: PathBuf,
    /// Its overlay.
    pub overlay: Option<PathBuf>,
}

/// Name, path and overlay of the documents of this repository.
const SEEDS: [(&str, &str, Option<&str>); 3] = [
    ("ayon", "specs/ayon/openapi.json", Some("specs/ayon/overlay.yaml")),
    ("layer5-cloud", "specs/layer5-cloud/openapi.yaml", Some("specs/layer5-cloud/overlay.yaml")),
    ("layerops", "specs/layerops/openapi.yaml", None),
];

/// Name and path of the documents beside it.
const CORPUS: [(&str, &str); 4] = [
    ("github", "npm-octokit-openapi/generated__api.github.com.json"),
    ("stripe", "stripe+openapi/openapi__spec3.hist2023-09-12.yaml"),
    ("openai", "openai+openai-openapi/openapi.yaml"),
    ("nexus", "oxidecomputer+omicron/openapi__nexus__nexus-2026081901.0.0-e5e4f5.json"),
];

/// The root of the workspace.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// The folder of everything that a measurement leaves behind.
pub fn target() -> PathBuf {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    scratch.parent().unwrap_or(scratch).join("bench")
}

/// The folder of large documents; it may be missing.
pub fn corpus() -> PathBuf {
    std::env::var_os("CLIENTSMITH_CORPUS").map_or_else(|| root().join("../shared/corpus"), PathBuf::from)
}

/// The documents whose name contains the filter, or without one those that are named.
pub fn chosen(usual: &[&str], filter: Option<&str>) -> Vec<Document> {
    let (root, corpus) = (root(), corpus());
    let seeds = SEEDS.iter().map(|&(name, path, overlay)| Document {
        name,
        path: root.join(path),
        overlay: overlay.map(|path| root.join(path)),
    });
    let large = CORPUS.iter().map(|&(name, path)| Document { name, path: corpus.join(path), overlay: None });
    seeds
        .chain(large)
        .filter(|document| filter.map_or(usual.contains(&document.name), |part| document.name.contains(part)))
        .filter(|document| {
            let there = document.path.is_file();
            if !there {
                println!("{} is not measured: there is no {}", document.name, document.path.display());
            }
            there
        })
        .collect()
}
