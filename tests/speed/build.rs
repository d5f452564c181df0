//! Writes the client twice: with the runtime's tables and with serde's derives.

use clientsmith::config::SerdeMode;

fn main() -> Result<(), clientsmith::BuildError> {
    for (mode, name) in [(SerdeMode::Lean, "lean"), (SerdeMode::Derive, "derive")] {
        clientsmith::Build::new("depot.yaml").name(name).serde(mode).generate()?;
    }
    Ok(())
}
