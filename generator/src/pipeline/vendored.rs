//! Whether the runtime can be a part of what is written, where that is asked for. Not how it becomes one.

use crate::config::{Config, Layout, RuntimeSource};
use crate::diagnostic::Diagnostics;
use crate::diagnostic::catalog::interface::RUNTIME_NOT_VENDORED;
use crate::emit;

/// Reports why not.
pub(super) fn check(out: &mut Diagnostics, config: &Config) {
    if config.package.runtime != RuntimeSource::Vendored {
        return;
    }
    if config.layout == Layout::Module {
        let message = "the runtime is `vendored` and the layout is `module`";
        out.report_unlocated(&RUNTIME_NOT_VENDORED, message)
            .help("write a crate, or take the runtime as a dependency");
    }
    if !emit::vendored::IS_THERE {
        let message = "the runtime is `vendored`, and this clientsmith was built without its sources";
        out.report_unlocated(&RUNTIME_NOT_VENDORED, message).help("build it with the feature `vendored`");
    }
}
