//! Creates an instance pool at LayerOps and waits until it runs.
//!
//! ```sh
//! LAYEROPS_API_KEY=KEYID:SECRET cargo run --bin layerops_pool -- <provider> <instance type>
//! ```
//!
//! `LAYEROPS_URL` names another server, `LAYEROPS_INTERVAL_MS` how long to wait between two looks.

use std::env::{args, var};
use std::time::Duration;

use layerops::Client;
use layerops::types::NewInstancePool;

/// How often the program looks before it gives up.
const LOOKS: usize = 60;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (provider, instance_type) = args().nth(1).zip(args().nth(2)).ok_or("which provider and type?")?;
    let mut builder = Client::builder().api_key(var("LAYEROPS_API_KEY")?);
    if let Ok(url) = var("LAYEROPS_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
    let interval = var("LAYEROPS_INTERVAL_MS").map_or(Ok(5000), |text| text.parse())?;

    let pool = NewInstancePool::new(instance_type, "vmAzure").tags(["backend"]).count_min(1).count_max(10);
    let pool = client.instance_pools().create(provider, pool).await?;
    println!("{} created as {}", pool.name, pool.uuid);

    for _ in 0..LOOKS {
        match client.instance_pools().status(&pool.uuid).include_alerts(true).await {
            Ok(status) => {
                println!("{}: {} of {} run", status.status, status.count_running, status.count);
                if status.count_running >= status.count {
                    return Ok(());
                }
            }
            // Not known everywhere yet.
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error.into()),
        }
        tokio::time::sleep(Duration::from_millis(interval)).await;
    }
    Err("the pool does not run yet".into())
}
