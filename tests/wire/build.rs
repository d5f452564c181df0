//! Writes the clients.

fn main() -> Result<(), clientsmith::BuildError> {
    clientsmith::Build::new("pets.yaml").name("pets").generate()?;
    clientsmith::Build::new("wire.yaml").name("wire").generate()?;
    Ok(())
}
