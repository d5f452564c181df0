//! The rules of a mock behind a real HTTP/1.1 server on loopback, for code that takes a base URL and no client. hyper
//! speaks; here is what it says.

use std::fmt;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;

use bytes::Bytes;
use futures_core::Stream;
use http::{Request, Response};
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::Mock;
use super::state::Shared;
use crate::body::Body;
use crate::stream::ByteStream;
use crate::testing::{Answer, Seen};
use crate::transport::TransportError;

/// A server that answers by the rules of a [`Mock`], until it is dropped.
///
/// It runs on a thread of its own, so that code which blocks can be tested, too. Here delays take real time. An answer
/// that fails is a connection that is closed; a request that no rule answers gets a 501 with the report as its text.
pub struct MockServer {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Mock {
    /// A server on loopback that answers by this mock's rules, those that are stated later among them.
    ///
    /// # Panics
    /// There is no port or no thread to be had.
    #[track_caller]
    pub fn serve(&self) -> MockServer {
        match MockServer::start(Arc::clone(&self.shared)) {
            Ok(server) => server,
            Err(error) => panic!("the mock cannot listen on loopback: {error}"),
        }
    }
}

impl MockServer {
    fn start(shared: Arc<Shared>) -> std::io::Result<Self> {
        let listener = std::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let run = move || {
            runtime.block_on(async {
                let Ok(listener) = TcpListener::from_std(listener) else { return };
                let (mut serving, mut stopped) = (pin!(accept(listener, shared)), pin!(stopped));
                poll_fn(|cx| match stopped.as_mut().poll(cx) {
                    Poll::Ready(_) => Poll::Ready(()),
                    Poll::Pending => serving.as_mut().poll(cx),
                })
                .await;
            });
        };
        let thread = std::thread::Builder::new().name("mock server".to_owned()).spawn(run)?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens, as a base URL: `http://127.0.0.1:49152`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        // What is under way is broken off.
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer").field("address", &self.address).finish_non_exhaustive()
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let shared = Arc::clone(&shared);
        let service = service_fn(move |request| answer(Arc::clone(&shared), request));
        tokio::spawn(async move {
            // An answer that fails ends here: the connection is closed.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn answer(
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<Answering>, TransportError> {
    let (head, body) = request.into_parts();
    let stream = Arriving(body);
    let seen = Seen::read(Request::from_parts(head, Body::stream(stream))).await?;
    let answer = match shared.answer(seen) {
        Ok(answer) => answer,
        Err(error) => {
            let text = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            Answer::new(501).header("content-type", "text/plain; charset=utf-8").chunk(text)
        }
    };
    tokio::time::sleep(answer.delay).await;
    let length = answer.length();
    Ok(answer.into_response()?.map(|body| Answering { body, length, broken: None, ended: false }))
}

/// The body of a request.
struct Arriving(Incoming);

impl Stream for Arriving {
    type Item = Result<Bytes, hyper::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.0).poll_frame(cx) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(bytes) => Poll::Ready(Some(Ok(bytes))),
                    // Trailers.
                    Err(_) => continue,
                },
            };
        }
    }
}

/// The body of an answer.
struct Answering {
    body: ByteStream,
    /// Where it is one piece.
    length: Option<u64>,
    broken: Option<TransportError>,
    ended: bool,
}

impl HttpBody for Answering {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if let Some(error) = self.broken.take() {
            return Poll::Ready(Some(Err(error)));
        }
        if self.ended {
            return Poll::Ready(None);
        }
        match Pin::new(&mut self.body).poll_next(cx) {
            Poll::Ready(Some(Err(error))) => {
                // What came before has to leave first: hyper sends it when it has to wait for more.
                (self.broken, self.ended) = (Some(error), true);
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            piece => {
                self.ended = matches!(piece, Poll::Ready(None));
                piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}
