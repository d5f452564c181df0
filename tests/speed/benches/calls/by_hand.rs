//! What somebody writes who has reqwest, serde_json and serde's derives and no generator: types and two calls.

use serde::{Deserialize, Serialize};

/// The type of `Parcels`.
#[derive(Serialize, Deserialize)]
pub struct Parcels {
    pub parcels: Vec<Parcel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// The type of `Parcel`.
#[derive(Serialize, Deserialize)]
pub struct Parcel {
    pub id: String,
    pub weight: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pieces: Option<i64>,
    pub express: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    pub to: Address,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_to: Option<Address>,
}

/// The type of `Address`.
#[derive(Serialize, Deserialize)]
pub struct Address {
    pub name: String,
    pub street: String,
    pub city: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    pub country: String,
}

/// The type of `State`, open as serde knows it: what came is forgotten.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Announced,
    Received,
    Sorted,
    OnTheWay,
    Delivered,
    Returned,
    Lost,
    #[serde(other)]
    Unknown,
}

/// The type of items of `States`.
#[derive(Deserialize)]
#[allow(dead_code, reason = "read to be measured")]
pub struct Seen {
    pub at: i64,
    pub state: State,
}

/// The type of items of `Steps`.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[allow(dead_code, reason = "read to be measured")]
pub enum Step {
    Scanned { at: i64, by: String },
    Moved { from: String, to: String, vehicle: Option<String> },
    Handed { to: Box<Address>, signed: Option<bool> },
}

/// The type of items of `Readings`.
#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "read to be measured")]
pub enum Reading {
    Grams { grams: i64, scale: Option<String> },
    Size { width: f64, height: f64, depth: f64 },
    Text(String),
}

/// A list with a query.
pub async fn list(client: &reqwest::Client, base: &str) -> Option<Parcels> {
    let query = [("q", "ring twice"), ("states", "sorted,lost"), ("limit", "50")];
    let url = url::Url::parse_with_params(&format!("{base}/parcels"), query).ok()?;
    let request = client.get(url).header("accept", "application/json").header("x-depot-key", "k3y");
    let answer = request.send().await.ok()?.error_for_status().ok()?;
    serde_json::from_slice(&answer.bytes().await.ok()?).ok()
}

/// A body out and a body in.
pub async fn add(client: &reqwest::Client, base: &str, parcels: &Parcels) -> Option<Parcels> {
    let request = client.post(format!("{base}/parcels")).header("accept", "application/json");
    let request = request.header("x-depot-key", "k3y").header("content-type", "application/json");
    let request = request.body(serde_json::to_vec(parcels).ok()?);
    let answer = request.send().await.ok()?.error_for_status().ok()?;
    serde_json::from_slice(&answer.bytes().await.ok()?).ok()
}
