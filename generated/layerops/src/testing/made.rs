// Written by clientsmith. Do not edit: the next run overwrites it.

//! Constructors and setters of what only the server sends.

use clientsmith_runtime as rt;

use crate::types::*;

rt::made! { WorkspaceList {
    global_limit_environment_number: bare i64, total_associated_environments: bare i64,
    workspaces: list Workspace
} }
rt::made! { Workspace {
    uuid: into String, name: into String, created_at: into rt::DateTime, limit_environment_number: bare i64,
    environments
} }
rt::setters! { Workspace { environments: list Environment } }
rt::made! { Environment { uuid: into String, name: into String, providers: list Provider, deleted_at } }
rt::setters! { Environment { deleted_at: some rt::DateTime } }
rt::made! { Provider { uuid: into String, platform_name: into String, platform_icon: into String } }
rt::made! { InstanceType {
    uuid: into String, name: into String, memory: bare f64, vcpus: bare i64, ssd: bare i64,
    on_demand_cost: bare i64, price_factor: bare i64, monthly_price: bare i64, storage, reserved_cost
} }
rt::setters! { InstanceType { storage: bare f64, reserved_cost: bare i64 } }
rt::made! { CreatedInstancePool { uuid: into String, name: into String } }
rt::made! { InstancePoolStatus {
    uuid: into String, status: into String, success: bare bool, alerts: list rt::Json, count: bare i64,
    count_running: bare i64, total_cpu_mhz: bare i64, total_reserved_cpu_mhz: bare i64,
    total_memory_mb: bare i64, total_reserved_memory_mb: bare i64, deleted_at, error_type, error_code, extra
} }
rt::setters! { InstancePoolStatus {
    deleted_at: some rt::DateTime, error_type: some String, error_code: some InstancePoolStatusErrorCode
} }
rt::made! { CreatedService {
    name: into String, uuid: into String, environment_lb_dns: into String, ports: list CreatedPort
} }
rt::made! { CreatedPort {
    uuid: into String, listening_port: bare i64, load_balancer_rules: list CreatedLoadBalancerRule
} }
rt::made! { CreatedLoadBalancerRule {
    uuid: into String, public_port: bare i64, domain: into String, is_default_rule: bare bool
} }
rt::made! { ServiceStatus {
    uuid: into String, status: into String, success: bare bool, alerts: list rt::Json,
    running_success: into String, run_history: list rt::Json, count: bare i64, count_running: bare i64,
    dimension_exhausted: into rt::Json, placement_failure: bare bool, total_used_cpu_mhz,
    total_reserved_cpu_mhz, total_used_memory_mb, total_reserved_memory_mb, instances, deleted_at, paused_at,
    error_type, error_message
} }
rt::setters! { ServiceStatus {
    total_used_cpu_mhz: bare i64, total_reserved_cpu_mhz: bare i64, total_used_memory_mb: bare i64,
    total_reserved_memory_mb: bare i64, instances: list ServiceInstance, deleted_at: some rt::DateTime,
    paused_at: some rt::DateTime, error_type: some String, error_message: some String
} }
rt::made! { ServiceInstance {
    service_uuid: into String, uuid: into String, total_cpu_mhz: bare i64, total_memory_mb: bare i64,
    service_count: bare i64, is_running: bare bool, total_reserved_cpu_mhz: bare i64,
    total_reserved_memory_mb: bare i64, instance_pool_uuid: into String, created_at: into rt::DateTime,
    instance_pool_name: into String, provider: into InstanceProvider
} }
rt::made! { InstanceProvider {
    uuid: into String, platform_icon: into String, platform_name: into String, region_name: into String
} }
rt::made! { ErrorBody { message, code, status_code, error } }
rt::setters! { ErrorBody {
    message: some ErrorBodyMessage, code: some ErrorBodyCode, status_code: bare i64, error: some String
} }
