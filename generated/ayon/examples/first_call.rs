// Written by clientsmith. Do not edit: the next run overwrites it.

//! The first call.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ayon::Error> {
    let client = ayon::Client::builder().bearer_token("secret").build()?;
    let answer = client.actions().list_all_actions().await?;
    println!("{answer:?}");
    Ok(())
}
