// Written by clientsmith. Do not edit: the next run overwrites it.

//! The first call.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), layer5_cloud::Error> {
    let client = layer5_cloud::Client::builder().bearer_token("secret").build()?;
    let answer = client.connection_definitions().list().await?;
    println!("{answer:?}");
    Ok(())
}
