//! Generates the client before the crate is compiled.

fn main() -> Result<(), clientsmith::BuildError> {
    clientsmith::Build::new("openapi.yaml").name("greetings").generate()?;
    Ok(())
}
