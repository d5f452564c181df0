//! A key that lies in a secret store: read when a call needs it, and read anew when the server refuses it, because whoever
//! rotates keys replaces the file. A store that is asked over the network goes the same way.
//!
//! ```sh
//! LAYEROPS_KEY_FILE=/run/secrets/layerops cargo run --bin layerops_vault
//! ```

use std::env::var;
use std::time::Duration;

use layerops::{Client, rt};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = var("LAYEROPS_KEY_FILE")?;
    let store = rt::provider_fn(move |request| {
        let file = file.clone();
        async move {
            if request.reason() == rt::Reason::Refused {
                eprintln!("the key was refused: reading it anew");
            }
            let key = std::fs::read_to_string(file)?;
            Ok(rt::Credential::new(key.trim()).expires_in(Duration::from_secs(300)))
        }
    });
    let mut builder = Client::builder().api_key_provider(store);
    if let Ok(url) = var("LAYEROPS_URL") {
        builder = builder.base_url(url);
    }
    let workspaces = builder.build()?.workspaces().list().await?;
    for workspace in &workspaces.workspaces {
        println!("{}", workspace.name);
    }
    Ok(())
}
