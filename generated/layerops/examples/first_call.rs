// Written by clientsmith. Do not edit: the next run overwrites it.

//! The first call.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), layerops::Error> {
    let client = layerops::Client::builder().api_key("secret").build()?;
    let answer = client.workspaces().list().await?;
    println!("{answer:?}");
    Ok(())
}
