//! A pet that may not exist, of a server that may be busy: a 404 apart from a 429, and both apart from the rest.

use std::time::Duration;

use clientsmith_callers::types::Pet;
use clientsmith_callers::{Client, Error, operations, rt};

pub(crate) enum Found {
    Pet(Pet),
    /// Why there is none, in the server's words.
    None(String),
    /// How long to wait before asking again.
    Later(Duration),
}

pub(crate) async fn look(client: &Client, id: &str) -> Result<Found, Error> {
    // A busy server is asked again by itself, as often as `Retry` says; here we would rather know.
    match client.pets().get(id).with_retry(rt::Retry::none()).await {
        Ok(pet) => Ok(Found::Pet(pet)),
        Err(error) if error.is_not_found() => {
            let problem = error.typed::<operations::GetPet>();
            Ok(Found::None(problem.map_or_else(|| error.to_string(), |problem| problem.title)))
        }
        Err(error) if error.is_rate_limited() => {
            Ok(Found::Later(error.retry_after().unwrap_or(Duration::from_secs(1))))
        }
        Err(error) => Err(error),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    match look(&Client::from_env()?, "7").await? {
        Found::Pet(pet) => println!("{} is {}", pet.name, pet.status),
        Found::None(why) => println!("{why}"),
        Found::Later(wait) => println!("again in {wait:?}"),
    }
    Ok(())
}
