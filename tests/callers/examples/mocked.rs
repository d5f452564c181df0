//! How a program that calls the API is tested: the call itself says what is expected, and its answer is typed.

use clientsmith_callers::testing::mock;
use clientsmith_callers::types::{Pet, PetStatus, Problem};
use clientsmith_callers::{Client, Error};

/// The program.
pub(crate) async fn is_free(client: &Client, id: &str) -> Result<bool, Error> {
    match client.pets().get(id).await {
        Ok(pet) => Ok(pet.status == PetStatus::Available),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Its test.
pub(crate) async fn only_a_pet_that_is_there_and_available_is_free() -> Result<(), Error> {
    let (client, mock) = mock();
    mock.on(client.pets().get("7")).reply(Pet::new("7", "Rex", PetStatus::Available).tags(["dog"]));
    mock.on(client.pets().get("8")).refuse(404, Problem::new("no such pet"));
    mock.on(client.pets().get("9")).reply_status(503).reply(Pet::new("9", "Bella", PetStatus::Pending));

    assert!(is_free(&client, "7").await?);
    assert!(!is_free(&client, "8").await?);
    assert!(!is_free(&client, "9").await?, "after a second attempt, for which nobody waits");
    mock.verify();
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    only_a_pet_that_is_there_and_available_is_free().await?;
    println!("{}", is_free(&Client::from_env()?, "7").await?);
    Ok(())
}
