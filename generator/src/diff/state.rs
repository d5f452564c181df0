//! One of the two sides of a comparison: a document as the pipeline understands it, with the crate that would be written
//! of it. Not where the document comes from.

use crate::Stages;
use crate::api::{Travel, TypeId, travels};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Rejected};
use crate::output::NAMES;
use crate::pipeline;
use crate::source::files::{FetchError, Fetched, Sources};
use crate::source::origin::{Address, Origin};
use serde_json::{Map, Value};
use std::io;
use std::path::{Path, PathBuf};

/// A document with everything that was made of it.
#[derive(Debug)]
pub struct State {
    /// What it is called where sides are named.
    pub label: String,
    /// What the stages made of it.
    pub stages: Stages,
    /// What was said about it, and where everything stands.
    pub diagnostics: Diagnostics,
    /// The choices that it was made by, where they are not the usual ones.
    pub options: Map<String, Value>,
    /// The version of clientsmith that wrote it, or would.
    pub generator: String,
    pub(super) travels: Vec<Travel>,
}

impl State {
    /// Runs the pipeline up to the planned crate. Names are those of the file that `config` names, where it names one.
    ///
    /// # Errors
    /// What is wrong with the document, when no client can be made of it.
    pub fn read(
        label: impl Into<String>,
        config: &Config,
        sources: &mut dyn Sources,
    ) -> Result<State, Box<Diagnostics>> {
        let mut diagnostics = Diagnostics::default();
        match pipeline::stages(config, sources, &mut diagnostics) {
            Ok(stages) => {
                let travels = travels(&stages.api);
                let generator = env!("CARGO_PKG_VERSION").to_owned();
                let (label, options) = (label.into(), config.options());
                Ok(State { label, stages, diagnostics, options, generator, travels })
            }
            Err(Rejected) => Err(Box::new(diagnostics)),
        }
    }

    /// Reads what comes after this state: its names are kept where they can be, as the next run would keep them.
    ///
    /// # Errors
    /// As [`State::read`].
    pub fn read_next(
        &self,
        label: impl Into<String>,
        config: &Config,
        sources: &mut dyn Sources,
    ) -> Result<State, Box<Diagnostics>> {
        let names = PathBuf::from("\0").join(NAMES);
        let config = Config { names: Some(names.clone()), ..config.clone() };
        let mut sources = WithNames { path: names, text: &self.stages.names.lock, inner: sources };
        State::read(label, &config, &mut sources)
    }

    pub(super) fn travel(&self, id: TypeId) -> Travel {
        self.travels[usize::from(id)]
    }
}

/// A place to read from, and a file of names in memory.
struct WithNames<'a> {
    path: PathBuf,
    text: &'a str,
    inner: &'a mut dyn Sources,
}

impl Sources for WithNames<'_> {
    fn read(&mut self, path: &Path) -> io::Result<Vec<u8>> {
        match path == self.path {
            true => Ok(self.text.as_bytes().to_vec()),
            false => self.inner.read(path),
        }
    }

    fn fetch(&mut self, address: &Address, allowed: &[Origin], most: usize) -> Result<Fetched, FetchError> {
        self.inner.fetch(address, allowed, most)
    }
}
