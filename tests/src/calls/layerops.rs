//! The calls of the LayerOps documentation.

use layerops::types::{DockerConfiguration, HealthCheckType, NewDockerService, NewInstancePool};
use layerops::types::{NewLoadBalancerRule, NewPort};
use layerops::{Call, Client, ClientBuilder, Error, operations};

/// This file, for the snapshots.
pub const SOURCE: &str = include_str!("layerops.rs");

/// The documented server.
pub const SERVER: &str = "https://api.layerops.com";

/// The documented credential.
pub const API_KEY: &str = "LYPFNN8BTS9GBQFRIXCHGWJXU:789f7b2f-b1f4-456e-83da-56184a01c2d3";

/// The builder of all clients. The document names the server.
pub fn builder() -> ClientBuilder {
    Client::builder()
}

/// The client of all documented calls.
pub fn client(builder: ClientBuilder) -> Result<Client, Error> {
    builder.api_key(API_KEY).build()
}

/// "List projects".
pub fn list_workspaces(client: &Client) -> Call<operations::ListWorkspaces> {
    client.workspaces().list().include_environment_and_providers(true)
}

/// "List instance types for provider Azure".
pub fn list_instance_types(client: &Client) -> Call<operations::ListInstanceTypes> {
    client.providers().list_instance_types("d57b214f-ec43-41b9-8cf1-71329349093b")
}

/// "Create B2s instance pool on provider Azure".
pub fn create_instance_pool(client: &Client) -> Call<operations::CreateInstancePool> {
    let pool = NewInstancePool::new("cc6d622a-5144-11ed-84a1-1b508e278eb5", "vmAzure")
        .tags(["backend"])
        .volume_size(0)
        .count_min(1)
        .count_max(10)
        .replace_instance_down_minutes(5)
        .instance_unused_minutes(10);
    client.instance_pools().create("d57b214f-ec43-41b9-8cf1-71329349093b", pool)
}

/// "Get instance pool status".
pub fn instance_pool_status(client: &Client) -> Call<operations::InstancePoolStatus> {
    client
        .instance_pools()
        .status("27d6c053-5eab-4838-bd14-040ed5d617d9")
        .include_instances_distribution(false)
        .include_metrics(false)
        .include_alerts(false)
}

/// "Create service".
pub fn create_docker_service(client: &Client) -> Call<operations::CreateDockerService> {
    let port = NewPort::new(80)
        .health_check_type(HealthCheckType::Http)
        .health_check_method("GET")
        .load_balancer_rules([NewLoadBalancerRule::new(443)])
        .health_check_enabled(true)
        .health_check_timeout_seconds(30)
        .health_check_path("/")
        .health_check_interval_seconds(60);
    let service =
        NewDockerService::new(DockerConfiguration::new("nginx").image_version("latest"), "myservice")
            .count_min(1)
            .count_max(1)
            .ports([port]);
    client.services().create_docker_service("e7b73b16-7931-4878-944f-bdb97c5b1d85", service)
}

/// "Get service status".
pub fn service_status(client: &Client) -> Call<operations::ServiceStatus> {
    client
        .services()
        .status("e07550ad-cce6-4aca-ad56-fa085f388c6f")
        .include_instances_distribution(true)
        .include_alerts(false)
        .include_stats(true)
        .only_stats(false)
}
