//! Saves a photo: the whole file or none.

use std::path::Path;

use clientsmith_callers::{Client, Error};

pub(crate) async fn photo(client: &Client, pet: &str, file: &Path) -> Result<u64, Error> {
    let download = client.pets().get_photo(pet).await?;
    if let Some(length) = download.content_length() {
        eprintln!("{length} bytes to come");
    }
    download.save_to(file).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let bytes = photo(&Client::from_env()?, "7", Path::new("7.jpg")).await?;
    println!("{bytes} bytes");
    Ok(())
}
