//! Follows what happens, over broken connections.

use clientsmith_callers::types::KennelEvent;
use clientsmith_callers::{Client, Error, rt};

pub(crate) async fn arrivals(client: &Client, most: usize) -> Result<Vec<String>, Error> {
    let mut events = client.events().watch().with_reconnect(rt::Reconnect::standard()).await?;
    let mut names = Vec::new();
    while let Some(event) = events.next().await {
        match event?.data.read()? {
            KennelEvent::Arrived(arrived) => names.push(arrived.pet.name),
            KennelEvent::Left(left) => names.retain(|name| *name != left.pet_id),
            // What the server may send tomorrow.
            other => eprintln!("{other:?}"),
        }
        if names.len() == most {
            break;
        }
    }
    Ok(names)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    println!("{:?}", arrivals(&Client::from_env()?, 10).await?);
    Ok(())
}
