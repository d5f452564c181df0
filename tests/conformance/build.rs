//! Writes the clients.

fn main() -> Result<(), clientsmith::BuildError> {
    clientsmith::Build::new("styles.yaml").name("styles").generate()?;
    clientsmith::Build::new("answers.yaml").name("answers").generate()?;
    Ok(())
}
