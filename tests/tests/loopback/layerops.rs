//! LayerOps: an API key in a header.

use clientsmith_tests::calls::layerops as calls;
use clientsmith_tests::door::Door;
use clientsmith_tests::server::{Outgoing, Server};
use layerops::types::ErrorBody;
use layerops::{Call, Client, ErrorKind, rt};

fn refusal() -> Outgoing {
    Outgoing::json(401, r#"{"statusCode":401,"message":"Unauthorized"}"#).header("x-request-id", "refused-1")
}

fn open() -> Server {
    [
        "create-docker-service",
        "create-instance-pool",
        "instance-pool-status",
        "list-instance-types",
        "list-workspaces",
        "service-status",
    ]
    .into_iter()
    .fold(Door::new("layerops", refusal), Door::documented)
    .open()
}

#[tokio::test]
async fn every_documented_call_is_answered() {
    let server = open();
    let client = calls::client(Client::builder().base_url(server.url())).expect("a client");

    let list = calls::list_workspaces(&client).await.expect("the workspaces");
    assert_eq!(list.workspaces[0].name, "Client A");
    let types = calls::list_instance_types(&client).await.expect("the instance types");
    assert_eq!(types.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["B2s", "DS1 v2"]);
    let pool = calls::create_instance_pool(&client).send().await.expect("the new pool");
    assert_eq!((pool.status().as_u16(), pool.name.as_str()), (201, "vmAzure"));
    let status = calls::instance_pool_status(&client).await.expect("the pool's status");
    assert_eq!((status.uuid.as_str(), status.count), (pool.uuid.as_str(), 1));
    let service = calls::create_docker_service(&client).await.expect("the new service");
    assert_eq!(service.ports[0].load_balancer_rules[0].public_port, 443);
    let status = calls::service_status(&client).await.expect("the service's status");
    assert_eq!((status.uuid.as_str(), status.count_running), (service.uuid.as_str(), 1));

    assert_eq!(server.seen().len(), 6);
}

async fn refused<O: rt::Operation<Failure = ErrorBody>>(call: Call<O>) {
    let Err(error) = call.await else { panic!("{} was answered", O::INFO.id()) };
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.operation(), O::INFO.id());
    assert_eq!(error.request_id(), Some("refused-1"));
    let typed = error.typed::<O>().expect("the documented body");
    assert_eq!(typed.status_code, Some(401));
    assert_eq!(rt::to_value(&typed.message).expect("JSON"), "Unauthorized");
}

#[tokio::test]
async fn a_wrong_key_is_refused() {
    let server = open();
    let client = calls::client(Client::builder().base_url(server.url())).expect("a client");
    for key in ["wrong", "LYPFNN8BTS9GBQFRIXCHGWJXU", &calls::API_KEY.to_lowercase()] {
        let wrong = client.with_api_key(key);
        refused(calls::list_workspaces(&wrong)).await;
        refused(calls::list_instance_types(&wrong)).await;
        refused(calls::create_instance_pool(&wrong)).await;
        refused(calls::instance_pool_status(&wrong)).await;
        refused(calls::create_docker_service(&wrong)).await;
        refused(calls::service_status(&wrong)).await;
    }
    assert_eq!(server.seen().len(), 18);
    // The client that the others were derived from has kept its key.
    calls::list_workspaces(&client).await.expect("the workspaces");
}

#[tokio::test]
async fn a_missing_key_is_told_before_anything_is_sent() {
    let server = open();
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let error = calls::list_workspaces(&client).await.expect_err("no key");
    assert_eq!(error.kind(), ErrorKind::MissingCredential);
    assert!(error.to_string().contains("X-API-KEY"), "{error}");
    let error = calls::create_instance_pool(&client).to_request().expect_err("no key");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::MissingCredential, "createInstancePool"));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn calls_can_be_made_at_once() {
    let server = open();
    let client = calls::client(Client::builder().base_url(server.url())).expect("a client");
    let tasks: Vec<_> = (0..8)
        .map(|_| tokio::spawn(calls::list_workspaces(&client).into_future()))
        .chain((0..1).map(|_| tokio::spawn(calls::list_workspaces(&client.clone()).into_future())))
        .collect();
    drop(client);
    for task in tasks {
        assert_eq!(task.await.expect("a task").expect("the workspaces").workspaces.len(), 1);
    }
    assert_eq!(server.seen().len(), 9);
}
