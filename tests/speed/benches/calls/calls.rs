//! The overhead of a call: a generated client and reqwest by hand, against one server and with the same settings.

use std::time::Duration;

use clientsmith_speed::lean::Client;
use clientsmith_speed::lean::types::{Parcels, State};
use tokio::runtime::{Builder, Runtime};

use crate::{by_hand, documents, server, turns};

/// Rounds of a comparison, and calls of each side in one.
const ROUNDS: usize = 60;
const BATCH: usize = 50;
/// The bodies: one parcel, and some forty.
pub const SIZES: [(&str, usize); 2] = [("small", 1), ("10 kB", 10_000)];

/// Both clients with a connection of their own, to one server.
pub struct Pair {
    /// Where both run.
    pub runtime: Runtime,
    /// The generated one.
    pub client: Client,
    /// The one by hand.
    pub bare: reqwest::Client,
    /// The server.
    pub url: String,
}

impl Pair {
    /// A server that answers with parcels of so many bytes, and its clients.
    pub fn new(bytes: usize) -> Self {
        let url = server::start(vec![("/parcels", documents::parcels(bytes))]);
        let client = Client::builder().base_url(&url).api_key("k3y").build().expect("a client");
        // As a client of ours is built: the limits of time are the same.
        let bare = reqwest::Client::builder().connect_timeout(Duration::from_secs(10));
        let bare = bare.timeout(Duration::from_secs(60)).referer(false).user_agent("depot/1.0");
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { runtime, client, bare: bare.build().expect("a client"), url }
    }

    /// A list with a query, by the generated client.
    pub fn list(&self) -> Parcels {
        let call =
            self.client.parcels().list().q("ring twice").states([State::Sorted, State::Lost]).limit(50);
        self.runtime.block_on(call.into_future()).expect("parcels")
    }

    /// The same by hand.
    pub fn list_by_hand(&self) -> by_hand::Parcels {
        self.runtime.block_on(by_hand::list(&self.bare, &self.url)).expect("parcels")
    }

    /// A body out and a body in, by the generated client.
    pub fn add(&self, parcels: &Parcels) -> Parcels {
        self.runtime.block_on(self.client.parcels().add(parcels).into_future()).expect("parcels")
    }

    /// The same by hand.
    pub fn add_by_hand(&self, parcels: &by_hand::Parcels) -> by_hand::Parcels {
        self.runtime.block_on(by_hand::add(&self.bare, &self.url, parcels)).expect("parcels")
    }
}

/// Prints the table.
pub fn run() {
    for (size, bytes) in SIZES {
        let pair = Pair::new(bytes);
        let name = format!("GET with a query, {size} answer");
        turns::compare(&name, ROUNDS, BATCH, || drop(pair.list()), || drop(pair.list_by_hand()));
        let (ours, theirs) = bodies(bytes);
        let name = format!("POST and answer, {size} each");
        let (one, other) = (|| drop(pair.add(&ours)), || drop(pair.add_by_hand(&theirs)));
        turns::compare(&name, ROUNDS, BATCH, one, other);
    }
}

/// The same parcels as both sides hold them.
pub fn bodies(bytes: usize) -> (Parcels, by_hand::Parcels) {
    let text = documents::parcels(bytes);
    let (ours, theirs) = (serde_json::from_str(&text), serde_json::from_str(&text));
    (ours.expect("the document says so"), theirs.expect("the document says so"))
}
