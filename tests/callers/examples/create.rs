//! Takes a pet in: a large body, of which only the name is required, and the header that says where the pet is now.

use clientsmith_callers::types::{NewPet, Owner, Pet, RawFood, Weight};
use clientsmith_callers::{Client, Error, headers, operations};

pub(crate) async fn take_in(client: &Client) -> Result<(Pet, Option<String>), Error> {
    let pet = NewPet::new("Rex")
        .tags(["dog", "small"])
        .born("2024-02-29")
        .owner(Owner::new("ada@example.com").phone("+49 30 1234"))
        .weights([Weight::new("2024-03-01", 1.2), Weight::new("2024-06-01", 4.0)])
        .diet(RawFood::new("beef"));

    match client.pets().create(pet).send().await {
        Ok(answer) => {
            let location = answer.typed_headers::<headers::CreatePet>().location;
            Ok((answer.into_inner(), location))
        }
        Err(error) => {
            // What the server says of a refusal, as the document types it.
            if let Some(problem) = error.typed::<operations::CreatePet>() {
                eprintln!("{}: {}", problem.title, problem.fields.unwrap_or_default().join(", "));
            }
            Err(error)
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let (pet, location) = take_in(&Client::from_env()?).await?;
    println!("{} is {} at {location:?}", pet.name, pet.id);
    Ok(())
}
