//! Writes the clients.

fn main() -> Result<(), clientsmith::BuildError> {
    clientsmith::Build::new("pets.yaml").name("pets").generate()?;
    clientsmith::Build::new("wire.yaml").name("wire").generate()?;
    // What a caller may choose from, with other defaults.
    clientsmith::Build::new("../../generator/tests/cases/server/choice.yaml")
        .name("places")
        .server("regional")
        .server_variable("region", "us-east")
        .user_agent("{name}-rs/{version} (+https://example.com)")
        .generate()?;
    Ok(())
}
