//! Sends a photo from the disk and shows how far it is.

use std::path::Path;

use clientsmith_callers::types::SetPetPhotoRequest;
use clientsmith_callers::{Client, rt};

pub(crate) async fn photo(
    client: &Client,
    pet: &str,
    file: &Path,
    progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
) -> Result<i64, Box<dyn std::error::Error>> {
    let part = rt::Part::file(file)?.on_progress(progress);
    let body = SetPetPhotoRequest::new(part).caption("first day").taken("2024-03-01");
    Ok(client.pets().set_photo(pet, body).await?.bytes)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args_os().nth(1).ok_or("which file?")?;
    let show = |sent: u64, total: Option<u64>| eprintln!("{sent} of {}", total.unwrap_or(sent));
    println!("{} bytes stored", photo(&Client::from_env()?, "7", file.as_ref(), show).await?);
    Ok(())
}
