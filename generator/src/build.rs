//! The door for build scripts: one document in, one module to `include!` out. Not how it is generated.

mod calls;
mod directive;
mod named;
mod select;
mod server;

use crate::config::{Acceptance, Config, Dates, ForeignType, Layout, SerdeMode};
use crate::diagnostic::catalog::interface as code;
use crate::diagnostic::render::render;
use crate::diagnostic::{Code, Diagnostics, Rejected};
use crate::foreign::{Dependency, RustPath};
use crate::manifest::check_name;
use crate::openapi_door::Held;
use crate::source::files::{Disk, facts_of};
use crate::{Generated, Summary, generate, output};
use std::fmt;
use std::path::{Path, PathBuf};

/// Name of the module where none is given.
const NAME: &str = "client";

/// Generates a client from a build script.
///
/// In `build.rs`, with `clientsmith` under `[build-dependencies]` (its default features, the command line and
/// what fetches, are not needed) and `clientsmith-runtime` under `[dependencies]`:
///
/// ```no_run
/// fn main() -> Result<(), clientsmith::BuildError> {
///     clientsmith::Build::new("openapi.yaml").generate()?;
///     Ok(())
/// }
/// ```
///
/// In the crate:
///
/// ```ignore
/// mod client {
///     include!(concat!(env!("OUT_DIR"), "/client.rs"));
/// }
/// ```
///
/// Cargo is told of every file that was read, so that the script runs again only when one of them changes, and of
/// every diagnostic, as a warning or an error with file, line and column.
#[derive(Clone, Debug)]
#[must_use = "nothing is generated before `generate`"]
pub struct Build {
    config: Config,
    out_dir: Option<PathBuf>,
    document: Option<Box<openapiv3::OpenAPI>>,
    /// What is wrong with what was said so far.
    faults: Vec<(&'static Code, String)>,
}

/// What [`Build::generate`] made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Built {
    /// The module's file.
    pub file: PathBuf,
    /// What it covers.
    pub summary: Summary,
}

/// Why [`Build::generate`] made nothing: the diagnostics, drawn for people.
///
/// Its `Debug` is its `Display`, because that is what cargo shows of a build script that returns it from `main`.
pub struct BuildError {
    drawn: String,
}

impl Build {
    /// A client for the document at `path`, relative to the package's folder.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let mut config = Config::new(path);
        config.layout = Layout::Module;
        config.facts = Some(facts_of(&config.document)).filter(|path| path.is_file());
        Build { config, out_dir: None, document: None, faults: Vec::new() }
    }

    /// A client for a document in memory; see [`generate_from_openapiv3`](crate::generate_from_openapiv3).
    pub fn from_openapiv3(document: openapiv3::OpenAPI) -> Self {
        Build { document: Some(Box::new(document)), ..Build::new("openapiv3-value.json") }
    }

    /// Applies an OpenAPI Overlay; may be repeated, the order counts.
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.config.overlays.push(path.into());
        self
    }

    /// Allows references to lead to this origin (`"https://schemas.example.com"`), and fetches what they name; may be
    /// repeated. Needs the feature `remote`. The build then depends on the network and on what is there that day.
    /// What is no origin is reported by [`Build::generate`].
    pub fn allow_remote(mut self, origin: impl AsRef<str>) -> Self {
        match origin.as_ref().parse() {
            Ok(origin) => self.config.allow_remote.push(origin),
            Err(fault) => self.faults.push((
                &code::BUILD_ORIGIN,
                format!("`{}` is no origin: {fault}", origin.as_ref().escape_debug()),
            )),
        }
        self
    }

    /// Writes into this folder instead of the one that cargo names in `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Names the module's file, `<name>.rs`, and the program in `user-agent`; where it is not called, the file is
    /// `client.rs`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.config.package.name = Some(name.into());
        self
    }

    /// Keeps the names of types, fields, methods and the like in this file, relative to the package's folder, so that
    /// they stay what they are while the document grows. Commit it: it is read where it is there, and written where
    /// it is out of date, which it is only after a change of the document. Without it, every run names anew.
    pub fn names(mut self, path: impl Into<PathBuf>) -> Self {
        self.config.names = Some(path.into());
        self
    }

    /// Chooses how serde's traits are implemented.
    pub fn serde(mut self, mode: SerdeMode) -> Self {
        self.config.serde = mode;
        self
    }

    /// Gives types `validate()`, which checks what the document says about values beyond their types. The feature
    /// `validate` of `clientsmith-runtime` has to be on.
    pub fn validate(mut self, validate: bool) -> Self {
        self.config.validate = validate;
        self
    }

    /// Lets structs keep members that the document does not declare, in one more field: a server may send more than its
    /// document says, and a value that is sent back loses nothing then.
    pub fn keep_unknown_members(mut self, keep: bool) -> Self {
        self.config.keep_unknown_members = keep;
        self
    }

    /// Chooses the crate that gives dates and times their values. The feature of that name of `clientsmith-runtime`
    /// has to be on (`jiff` is on by default).
    pub fn dates(mut self, dates: Dates) -> Self {
        self.config.types.dates = dates;
        self
    }

    /// Chooses the type for a format: a short word (`"uuid"`), or the path of a type. Its crate has to be a
    /// dependency of yours. What is no path is reported by [`Build::generate`].
    pub fn format(mut self, format: impl Into<String>, path: impl Into<String>) -> Self {
        let (format, path) = (format.into().to_ascii_lowercase(), path.into());
        match ForeignType::parse(&format, &path, None) {
            Ok(foreign) => {
                self.config.types.formats.insert(format, foreign);
            }
            Err(fault) => {
                self.faults.push((&code::BUILD_TYPE, format!("`{}`: {fault}", path.escape_debug())))
            }
        }
        self
    }

    /// Says that your crate depends on another one, as a line of `[dependencies]`: a document may then ask for its
    /// types (`x-rust-type`) and macros (`x-rust-derive`). What is no such line is reported by [`Build::generate`].
    pub fn dependency(mut self, line: impl AsRef<str>) -> Self {
        match Dependency::parse(line.as_ref()) {
            Ok(dependency) => self.config.types.dependencies.push(dependency),
            Err(fault) => {
                self.faults.push((&code::BUILD_TYPE, format!("`{}`: {fault}", line.as_ref().escape_debug())))
            }
        }
        self
    }

    /// Derives a macro for every struct, enum and union, by its path (`"schemars::JsonSchema"`). What is no path is
    /// reported by [`Build::generate`].
    pub fn derive(mut self, path: impl AsRef<str>) -> Self {
        match RustPath::parse_derive(path.as_ref()) {
            Ok(path) => self.config.types.derive.push(path),
            Err(fault) => {
                self.faults.push((&code::BUILD_TYPE, format!("`{}`: {fault}", path.as_ref().escape_debug())))
            }
        }
        self
    }

    /// Accepts the diagnostics of a code at or below a JSON pointer. An acceptance that covers nothing is an error.
    pub fn accept(mut self, code: impl Into<String>, at: impl Into<String>, why: impl Into<String>) -> Self {
        self.config.accept.push(Acceptance { code: code.into(), at: at.into(), why: why.into() });
        self
    }

    /// Writes the module, and tells cargo on standard output.
    ///
    /// # Errors
    /// [`BuildError`] when the document is rejected or the file cannot be written.
    pub fn generate(self) -> Result<Built, BuildError> {
        let mut out = Diagnostics::default();
        let (built, read) = self.run(&mut out);
        print!("{}", directive::of(&out, &read));
        built.map_err(|Rejected| BuildError::of(&out))
    }

    fn run(self, out: &mut Diagnostics) -> (Result<Built, Rejected>, Vec<PathBuf>) {
        let folder = self.out_dir.clone().or_else(|| std::env::var_os("OUT_DIR").map(PathBuf::from));
        let name = self.config.package.name.clone().unwrap_or_else(|| NAME.to_owned());
        if let Err(fault) = check_name(&name) {
            out.report_unlocated(&code::BUILD_NAME, format!("`{}`: {fault}", name.escape_debug()));
        }
        for (code, fault) in &self.faults {
            out.report_unlocated(code, fault);
        }
        let Some(folder) = folder else {
            out.report_unlocated(&code::BUILD_NO_FOLDER, "`OUT_DIR` is not set, and no folder was named");
            return (Err(Rejected), Vec::new());
        };
        if let Err(rejected) = out.gate() {
            return (Err(rejected), Vec::new());
        }
        let (generated, read) = self.read(out);
        self.report_unused(out);
        let file = folder.join(format!("{}.rs", name.replace('-', "_")));
        let built = generated.and_then(|generated| out.gate().map(|()| generated));
        (built.and_then(|generated| write(out, file, self.config.names.as_deref(), generated)), read)
    }

    fn read(&self, out: &mut Diagnostics) -> (Result<Generated, Rejected>, Vec<PathBuf>) {
        match &self.document {
            Some(document) => {
                let mut held = Held::new(&self.config.document, document);
                let generated = generate(&self.config, &mut held, out);
                (generated, held.read_files().to_vec())
            }
            None => {
                let mut disk = Disk::new();
                let generated = generate(&self.config, &mut disk, out);
                (generated, disk.read_files().to_vec())
            }
        }
    }

    fn report_unused(&self, out: &mut Diagnostics) {
        for index in out.accept(&self.config.accept) {
            let Acceptance { code: id, at, .. } = &self.config.accept[index];
            let (id, at) = (id.escape_debug(), at.escape_debug());
            let message = format!("`{id}` is accepted at `{at}`, but is not reported there");
            out.report_unlocated(&code::ACCEPTANCE_UNUSED, message).help("remove it, or correct its pointer");
        }
    }
}

fn write(
    out: &mut Diagnostics,
    file: PathBuf,
    names: Option<&Path>,
    generated: Generated,
) -> Result<Built, Rejected> {
    let mut texts = generated.files.0.into_values();
    let text = texts.next().filter(|_| texts.len() == 0).expect("invariant: a module is one file");
    let written = match names {
        Some(names) => output::write_single(names, &generated.names),
        None => Ok(false),
    };
    match written.and_then(|_| output::write_single(&file, &text)) {
        Ok(_) => Ok(Built { file, summary: generated.summary }),
        Err(error) => {
            out.report_unlocated(&code::OUTPUT_IO, error);
            Err(Rejected)
        }
    }
}

impl BuildError {
    fn of(diagnostics: &Diagnostics) -> Self {
        BuildError { drawn: render(diagnostics, false) }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.drawn.trim_end())
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "clientsmith generated nothing")?;
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for BuildError {}
