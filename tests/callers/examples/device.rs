//! Signs a person in on a screen without a keyboard: they type a code in elsewhere, and are waited for.

use clientsmith_callers::{Client, Error, rt};

/// A client with the person's token, which is fetched anew when it expires. `app` has the addresses of another
/// authorization server than the document's, if there is one.
pub(crate) async fn sign_in(
    client: &Client,
    app: rt::oauth2::App,
    show: impl FnOnce(&str, &str),
) -> Result<Client, Error> {
    let device = client.staff_oauth2(app).device().await?;
    show(device.verification_uri(), device.user_code());
    let tokens = device.wait().await?;
    Ok(client.with_staff_provider(tokens.provider()))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let app = rt::oauth2::App::new("wall-screen").scopes(["visits.read"]);
    let show = |uri: &str, code: &str| println!("Go to {uri} and type in {code}");
    let client = sign_in(&Client::from_env()?, app, show).await?;
    for visit in client.visits().list("7").await? {
        println!("{}: {}", visit.at, visit.reason);
    }
    Ok(())
}
