//! Writes each client twice: with the runtime's tables and with serde's derives.

use clientsmith::config::SerdeMode;

fn main() -> Result<(), clientsmith::BuildError> {
    for (mode, ending) in [(SerdeMode::Lean, "lean"), (SerdeMode::Derive, "derive")] {
        let build = |document: &str, name: &str| {
            clientsmith::Build::new(document).name(format!("{name}_{ending}")).serde(mode)
        };
        build("values.yaml", "values").generate()?;
        build("../../specs/layerops/openapi.yaml", "layerops").generate()?;
        build("../../specs/ayon/openapi.json", "ayon").overlay("../../specs/ayon/overlay.yaml").generate()?;
    }
    Ok(())
}
