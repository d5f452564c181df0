//! Calls a client that the build script wrote. The answer is canned: nothing is sent anywhere.

use clientsmith_runtime::testing::{Answer, CannedTransport};

mod greetings {
    #![allow(
        missing_docs,
        unused_imports,
        reason = "the document says what it says, and this program uses a part"
    )]
    include!(concat!(env!("OUT_DIR"), "/greetings.rs"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), clientsmith_runtime::Error> {
    let transport = CannedTransport::new();
    transport.push(Answer::json(200, r#"[{"text":"Grüezi","language":"gsw","from":"Vreni"}]"#));
    for greeting in greetings_of("Ursli", transport).await? {
        println!("{greeting}");
    }
    Ok(())
}

/// The greetings of a person as lines.
async fn greetings_of(
    name: &str,
    transport: CannedTransport,
) -> Result<Vec<String>, clientsmith_runtime::Error> {
    let client = greetings::Client::builder().transport(transport).build()?;
    let found = client.greetings().list(name).language("gsw").await?;
    let line = |one: greetings::types::Greeting| match one.from {
        Some(from) => format!("{from} says {}", one.text),
        None => one.text,
    };
    Ok(found.into_iter().map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::greetings_of;
    use clientsmith_runtime::testing::{Answer, CannedTransport};

    #[tokio::test]
    async fn the_included_client_sends_and_reads() {
        let transport = CannedTransport::new();
        transport.push(Answer::json(200, r#"[{"text":"Hoi","language":"gsw"}]"#));
        let found = greetings_of("Ursli Meier", transport.clone()).await.expect("greetings");
        assert_eq!(found, ["Hoi"]);
        let seen = transport.requests();
        assert_eq!(seen.len(), 1);
        assert_eq!(
            seen[0].uri.to_string(),
            "https://greetings.example.com/v1/people/Ursli%20Meier/greetings?language=gsw"
        );
    }
}
