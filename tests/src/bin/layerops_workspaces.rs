//! Lists the workspaces of LayerOps and who may use them, from a program that is not async.
//!
//! ```sh
//! LAYEROPS_API_KEY=KEYID:SECRET cargo run --bin layerops_workspaces
//! ```
//!
//! `LAYEROPS_URL` names another server.

use std::env::var;

use layerops::Client;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder().api_key(var("LAYEROPS_API_KEY")?);
    if let Ok(url) = var("LAYEROPS_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    let all = client.workspaces().list().include_environment_and_providers(true).wait()?;
    for workspace in &all.workspaces {
        println!("{} since {}", workspace.name, workspace.created_at);
    }
    Ok(())
}
