//! The package of a client, as cargo sees it. Not whether it may be published.

use super::tool;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// A package.
pub struct Package {
    /// Its folder.
    pub folder: PathBuf,
    pub name: String,
    pub version: String,
    /// Where cargo builds.
    pub target: PathBuf,
    /// Packages of the same workspace that it depends on: they have to be published before it.
    pub before: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Described>,
    target_directory: PathBuf,
}

#[derive(Deserialize)]
struct Described {
    name: String,
    version: String,
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
    /// Registries that it may go to; an empty list forbids all.
    publish: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    path: Option<PathBuf>,
    kind: Option<String>,
}

impl Package {
    /// Asks cargo for the package in a folder.
    ///
    /// # Errors
    /// What cargo said, or that it may not be published.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let manifest = folder.join("Cargo.toml");
        if !manifest.is_file() {
            return Err(format!(
                "`{}` is not there: only clients with `layout = \"crate\"` are packages, and they are written by \
                 `clientsmith generate`",
                manifest.display().to_string().escape_debug()
            ));
        }
        let arguments = ["metadata", "--no-deps", "--format-version", "1"];
        let ran = tool::run("cargo", folder, &arguments, &[])?;
        if !ran.ok {
            return Err(tool::last_words(&ran.err));
        }
        let metadata: Metadata = serde_json::from_str(&ran.out)
            .map_err(|error| format!("`cargo metadata` is not understood: {error}"))?;
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let manifest = real(&manifest);
        let Some(own) = metadata.packages.iter().find(|package| real(&package.manifest_path) == manifest)
        else {
            return Err("the workspace around it does not have it as a member".to_owned());
        };
        if own.publish.as_ref().is_some_and(Vec::is_empty) {
            return Err("its `Cargo.toml` says `publish = false`".to_owned());
        }
        let is_member = |name: &str| metadata.packages.iter().any(|package| package.name == name);
        let needed =
            own.dependencies.iter().filter(|one| one.path.is_some() && one.kind.as_deref() != Some("dev"));
        Ok(Package {
            folder: folder.to_owned(),
            name: own.name.clone(),
            version: own.version.clone(),
            target: metadata.target_directory.clone(),
            before: needed.map(|one| one.name.clone()).filter(|name| is_member(name)).collect(),
        })
    }
}
