//! The Layer5 documentation's example: how many learners have registered in the academy, in all.
//!
//! ```sh
//! LAYER5_TOKEN=<Your-Token> cargo run --bin total_learners
//! ```
//!
//! `LAYER5_URL` names another server than Layer5 Cloud.

use layer5_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder().bearer_token(std::env::var("LAYER5_TOKEN")?);
    if let Ok(url) = std::env::var("LAYER5_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;

    let curricula = client.academy().get_cirricula().await?;
    let total: i64 = curricula.data.iter().filter_map(|one| one.registration_count).sum();
    println!("{total}");
    Ok(())
}
