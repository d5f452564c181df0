//! What a call costs without a network: the whole of it over a transport that answers at once, beside the reading and
//! writing of its JSON alone.

use std::time::Duration;

use clientsmith_speed::lean::Client;
use clientsmith_speed::lean::rt::http::{Request, Response};
use clientsmith_speed::lean::rt::{Body, BoxFuture, ByteStream, Bytes, Transport, TransportError};
use clientsmith_speed::lean::types::{Parcels, State};
use tokio::runtime::Builder;

use crate::calls::{SIZES, bodies};
use crate::{documents, turns};

const ROUNDS: usize = 60;
const BATCH: usize = 500;

/// One answer, always.
struct Prepared(Bytes);

impl Transport for Prepared {
    fn send(&self, _: Request<Body>) -> BoxFuture<Result<Response<ByteStream>, TransportError>> {
        let body = ByteStream::from(self.0.clone());
        Box::pin(async move { Ok(Response::new(body)) })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<()>> {
        Some(Box::pin(tokio::time::sleep(duration)))
    }
}

/// Prints the table.
pub fn run() {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    for (size, bytes) in SIZES {
        let text = documents::parcels(bytes);
        let transport = Prepared(text.clone().into());
        let client = Client::builder().base_url("http://127.0.0.1").api_key("k3y").transport(transport);
        let client = client.build().expect("a client");
        let read = || drop(serde_json::from_slice::<Parcels>(text.as_bytes()).expect("parcels"));
        let list = || {
            let call = client.parcels().list().q("ring twice").states([State::Sorted, State::Lost]).limit(50);
            drop(runtime.block_on(call.into_future()).expect("parcels"));
        };
        turns::compare(&format!("GET, {size} answer, over reading"), ROUNDS, BATCH, list, read);
        let (body, _) = bodies(bytes);
        let add = || drop(runtime.block_on(client.parcels().add(&body).into_future()).expect("parcels"));
        let both = || {
            std::hint::black_box(serde_json::to_vec(&body).expect("a text"));
            read();
        };
        turns::compare(&format!("POST, {size} each, over JSON"), ROUNDS, BATCH, add, both);
    }
}
