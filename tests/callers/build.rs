//! Writes the client.

fn main() -> Result<(), clientsmith::BuildError> {
    clientsmith::Build::new("kennel.yaml").name("kennel").generate()?;
    Ok(())
}
