//! Writes the client.

fn main() -> Result<(), clientsmith::BuildError> {
    clientsmith::Build::new("wire.yaml").name("wire").generate()?;
    Ok(())
}
