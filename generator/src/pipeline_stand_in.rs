//! Stands in for the pipeline until it is merged; to be deleted then, together with its lines in `lib.rs`.

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostics, Rejected, Severity};
use crate::output::Files;
use crate::source::files::Sources;

/// See `FLOORS`.
#[derive(Clone, Debug, Default)]
pub struct Generated {
    /// The files.
    pub files: Files,
    /// The counts.
    pub summary: Summary,
}

/// Counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Summary {
    /// Of operations.
    pub operations: OperationCounts,
    /// Of types.
    pub types: TypeCounts,
}

/// Counts of operations.
#[derive(Clone, Copy, Debug, Default)]
pub struct OperationCounts {
    /// All.
    pub total: usize,
    /// Written.
    pub generated: usize,
    /// Written with a loss.
    pub degraded: usize,
    /// Left out.
    pub skipped: usize,
}

/// Counts of types.
#[derive(Clone, Copy, Debug, Default)]
pub struct TypeCounts {
    /// All.
    pub total: usize,
    /// Any JSON value.
    pub untyped: usize,
}

static BROKEN: Code =
    Code { id: "E001", severity: Severity::Error, title: "stand-in", explanation: "Stand-in." };

/// Reads JSON and counts operations.
pub fn generate(
    config: &Config,
    sources: &mut dyn Sources,
    out: &mut Diagnostics,
) -> Result<Generated, Rejected> {
    let read = sources.read(&config.document).map_err(|error| error.to_string());
    let parsed = read.and_then(|bytes| {
        serde_json::from_slice::<serde_json::Value>(&bytes).map_err(|error| error.to_string())
    });
    let document = match parsed {
        Ok(document) => document,
        Err(error) => {
            out.report_unlocated(&BROKEN, format!("{}: {error}", config.document.display()));
            return Err(Rejected);
        }
    };
    let paths = document["paths"].as_object().map_or(0, |paths| paths.len());
    let text = format!("//! {}\n", document["info"]["title"]);
    let name = match config.layout {
        crate::config::Layout::Crate => "src/lib.rs".to_owned(),
        crate::config::Layout::Module => {
            format!("{}.rs", config.package.name.as_deref().unwrap_or("client"))
        }
    };
    Ok(Generated {
        files: Files([(name, text)].into()),
        summary: Summary {
            operations: OperationCounts { total: paths, generated: paths, ..Default::default() },
            types: TypeCounts::default(),
        },
    })
}
