//! Writes one file, for build scripts. Not a folder: that is `write`.

use super::WriteError;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Writes one file in one step; a file that has the text already is not touched. Tells whether it was written.
///
/// # Errors
/// [`WriteError::Io`].
pub fn write_single(at: &Path, text: &str) -> Result<bool, WriteError> {
    if fs::read(at).is_ok_and(|known| super::compare::same_text(&known, text)) {
        return Ok(false);
    }
    let folder = at.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let write = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let mut builder = tempfile::Builder::new();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // As any file that a program makes: what the user's umask leaves.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut draft = builder.tempfile_in(folder)?;
        draft.write_all(text.as_bytes())?;
        draft.persist(at)?;
        Ok(())
    };
    write().map_err(WriteError::io(at, "write"))?;
    Ok(true)
}
