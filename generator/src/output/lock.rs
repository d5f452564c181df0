//! One writer at a time. Not what is written.

use std::path::Path;

/// Held until dropped.
pub(super) struct Lock {
    #[cfg(unix)]
    _folder: Option<std::fs::File>,
}

/// Waits until nobody else writes an output folder in `parent`.
///
/// The folder itself is locked (`flock(2)`), so that no lock file is left beside the output, and the kernel lets
/// go of it when a run is killed. Where locks are not to be had (some network file systems, other systems) two
/// runs at once are the caller's to avoid; that is why a failure is no error here.
pub(super) fn hold(parent: &Path) -> Lock {
    #[cfg(unix)]
    {
        use rustix::fs::{FlockOperation, flock};
        let folder = std::fs::File::open(parent).ok();
        let locked = folder.filter(|folder| flock(folder, FlockOperation::LockExclusive).is_ok());
        Lock { _folder: locked }
    }
    #[cfg(not(unix))]
    {
        let _ = parent;
        Lock {}
    }
}
