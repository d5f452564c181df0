//! Mutual TLS through the transport: a server on loopback that asks for a certificate, and who it lets in.

use std::sync::Arc;

use layerops::rt::reqwest_0_13 as reqwest;
use layerops::{Client, ErrorKind, rt};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

type Issuer = CertifiedIssuer<'static, KeyPair>;

fn authority() -> Issuer {
    let mut params = CertificateParams::new(Vec::new()).expect("no names");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate")
}

/// A certificate for a name, and its key.
fn issued(by: &Issuer, name: &str) -> (rcgen::Certificate, KeyPair) {
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
    (params.signed_by(&key, by).expect("a certificate"), key)
}

/// `https://localhost:PORT` of a server that answers whoever has a certificate of `authority`.
async fn serve(authority: &Issuer) -> String {
    // Other crates of the workspace bring a second one, and then none is the default.
    let _ = aws_lc_rs::default_provider().install_default();
    let mut roots = RootCertStore::empty();
    roots.add(authority.der().clone()).expect("a root");
    let verifier = WebPkiClientVerifier::builder(Arc::new(roots)).build().expect("a verifier");
    let (certificate, key) = issued(authority, "localhost");
    let chain: Vec<CertificateDer<'static>> = vec![certificate.der().clone()];
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder()
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)
        .expect("a certificate with its key");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // Who is not let in is told so by the handshake.
            let Ok(mut stream) = acceptor.accept(socket).await else { continue };
            let has_certificate = stream.get_ref().1.peer_certificates().is_some_and(|all| !all.is_empty());
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let body = if has_certificate { "\"known\"" } else { "\"unknown\"" };
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n", body.len());
            let answer = format!("{head}content-type: application/json\r\nconnection: close\r\n\r\n{body}");
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    format!("https://localhost:{port}")
}

fn client(url: &str, authority: &Issuer, identity: Option<String>) -> Client {
    let root = reqwest::Certificate::from_pem(authority.pem().as_bytes()).expect("a certificate");
    let mut builder = reqwest::Client::builder().tls_certs_only([root]);
    if let Some(pem) = identity {
        builder = builder.identity(reqwest::Identity::from_pem(pem.as_bytes()).expect("an identity"));
    }
    let client = Client::builder().base_url(url).api_key("k").reqwest_builder_0_13(builder);
    client.retry(rt::Retry::none()).build().expect("a client")
}

async fn ask(client: &Client) -> Result<String, layerops::Error> {
    client.request("GET", "/whoami").send_json().await
}

#[tokio::test]
async fn a_client_with_a_certificate_is_let_in() {
    let authority = authority();
    let url = serve(&authority).await;
    let (certificate, key) = issued(&authority, "a-client");
    let client = client(&url, &authority, Some(certificate.pem() + &key.serialize_pem()));
    assert_eq!(ask(&client).await.expect("let in"), "known");
}

#[tokio::test]
async fn a_client_without_one_or_with_another_authoritys_is_not() {
    let (authority, other) = (authority(), authority());
    let url = serve(&authority).await;
    let (certificate, key) = issued(&other, "a-client");
    for identity in [None, Some(certificate.pem() + &key.serialize_pem())] {
        let error = ask(&client(&url, &authority, identity)).await.expect_err("not let in");
        assert!(matches!(error.kind(), ErrorKind::Transport | ErrorKind::Connect), "{error:?}");
    }
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_is_not_spoken_to() {
    let (authority, other) = (authority(), authority());
    let url = serve(&authority).await;
    let error = ask(&client(&url, &other, None)).await.expect_err("not trusted");
    assert_eq!(error.kind(), ErrorKind::Connect);
}
