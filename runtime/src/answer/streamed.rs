//! An answer that comes item by item, as what it is read. Not how items are cut.

use serde::de::DeserializeOwned;

use super::Received;
use crate::error::{Error, ErrorKind};
use crate::headers;
use crate::items::{Framing, Incoming, Items, Reading};
use crate::parts::{self, About, Parts, Splitter};
use crate::stream::ByteStream;

impl Received {
    /// The body as events, each of which has the JSON of an item as its data.
    ///
    /// # Errors
    /// The answer is something else.
    pub fn events<T: DeserializeOwned>(self) -> Result<Items<T>, Error> {
        self.items(Framing::Events, Reading::Json)
    }

    /// The body as events, each of which is an item: an object of its fields.
    ///
    /// # Errors
    /// As [`Received::events`].
    pub fn envelopes<T: DeserializeOwned>(self) -> Result<Items<T>, Error> {
        self.items(Framing::Events, Reading::Envelope)
    }

    /// The data of events, as text.
    ///
    /// # Errors
    /// As [`Received::events`].
    pub fn texts(self) -> Result<Items<String>, Error> {
        Ok(Items::texts(self.expect_stream(Framing::Events)?.incoming()))
    }

    /// The body as lines of JSON.
    ///
    /// # Errors
    /// As [`Received::events`].
    pub fn lines<T: DeserializeOwned>(self) -> Result<Items<T>, Error> {
        self.items(Framing::Lines, Reading::Json)
    }

    /// The body as a JSON text sequence.
    ///
    /// # Errors
    /// As [`Received::events`].
    pub fn sequence<T: DeserializeOwned>(self) -> Result<Items<T>, Error> {
        self.items(Framing::Sequence, Reading::Json)
    }

    /// The body as parts, each of which is an item in JSON.
    ///
    /// # Errors
    /// The answer is of several parts, but names no boundary.
    pub fn part_items<T: DeserializeOwned>(self) -> Result<Items<T>, Error> {
        match parts::splitter(&self.headers) {
            Ok(splitter) => Ok(Items::parts(self.incoming(), splitter.unwrap_or_else(Splitter::whole))),
            Err(problem) => Err(self.into_error(ErrorKind::Decode, problem)),
        }
    }

    /// The body as parts.
    ///
    /// # Errors
    /// As [`Received::part_items`].
    pub fn parts(self) -> Result<Parts, Error> {
        let about = About {
            operation: self.operation,
            status: self.status,
            headers: self.headers,
            limit: self.limit,
        };
        Parts::of(about, self.body.into_stream())
    }

    fn items<T: DeserializeOwned>(self, framing: Framing, reading: Reading) -> Result<Items<T>, Error> {
        Ok(Items::new(self.expect_stream(framing)?.incoming(), framing, reading))
    }

    fn incoming(self) -> Incoming {
        Incoming {
            operation: self.operation,
            status: self.status,
            headers: self.headers,
            stream: self.body.into_stream(),
            limit: self.limit,
            again: self.again,
        }
    }

    /// The bytes of an event stream that goes on.
    pub(crate) fn event_stream(self) -> Result<ByteStream, Error> {
        Ok(self.expect_stream(Framing::Events)?.body.into_stream())
    }

    /// A server that was not asked for a stream in the way it wants sends one document. No line of events is JSON, so
    /// that nothing would be found in it.
    fn expect_stream(self, framing: Framing) -> Result<Self, Error> {
        let media = headers::media_type(&self.headers);
        let other = media.filter(|media| media == "application/json" || media == "text/html");
        match other.filter(|_| framing == Framing::Events) {
            Some(media) => {
                let message = format!("the server answered {media} where a stream of events was asked for");
                Err(self.into_error(ErrorKind::Decode, message))
            }
            None => Ok(self),
        }
    }
}
