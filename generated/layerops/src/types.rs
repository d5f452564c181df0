// Written by clientsmith. Do not edit: the next run overwrites it.

//! Types of the API.

#[allow(unused_imports)]
use clientsmith_runtime as rt;

/// Workspaces, and how many environments the account may have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceList {
    /// How many environments all workspaces together may have.
    pub global_limit_environment_number: i64,
    /// How many environments have been assigned to workspaces.
    pub total_associated_environments: i64,
    /// The workspaces.
    pub workspaces: Vec<Workspace>,
}
rt::object! { WorkspaceList {
    0 global_limit_environment_number "globalLimitEnvironmentNumber" integer,
    1 total_associated_environments "totalAssociatedEnvironments" integer, 2 workspaces "workspaces" required
} }

/// A workspace. The console calls it a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// Identifier of the workspace.
    pub uuid: String,
    /// Name of the workspace.
    pub name: String,
    /// When the workspace was created.
    pub created_at: rt::DateTime,
    /// How many environments the workspace may have.
    pub limit_environment_number: i64,
    /// Its environments, if `includeEnvironmentAndProviders` asked for them.
    pub environments: Option<Vec<Environment>>,
}
rt::object! { Workspace {
    0 uuid "uuid" required, 1 name "name" required, 2 created_at "createdAt" required,
    3 limit_environment_number "limitEnvironmentNumber" integer, 4 environments "environments" optional
} }

/// An environment of a workspace.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// Identifier of the environment.
    pub uuid: String,
    /// Name of the environment.
    pub name: String,
    /// When the environment was deleted; null while it exists.
    pub deleted_at: Option<rt::DateTime>,
    /// The cloud providers that are connected to the environment.
    pub providers: Vec<Provider>,
}
rt::object! { Environment {
    0 uuid "uuid" required, 1 name "name" required, 2 deleted_at "deletedAt" nullable,
    3 providers "providers" required
} }

/// A cloud provider that is connected to an environment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Provider {
    /// Identifier of the provider.
    pub uuid: String,
    /// Name of the cloud platform.
    pub platform_name: String,
    /// File name of the platform's icon.
    pub platform_icon: String,
}
rt::object! { Provider {
    0 uuid "uuid" required, 1 platform_name "platformName" required, 2 platform_icon "platformIcon" required
} }

/// A type of instance that a provider offers. Prices are integers, `priceFactor` parts of a unit of
/// currency: in the documented answers `onDemandCost` is the price of an hour and `monthlyPrice` that of 720.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstanceType {
    /// Identifier of the instance type.
    pub uuid: String,
    /// Name that the provider gives the type.
    pub name: String,
    /// Memory, which may be a fraction.
    pub memory: f64,
    /// How many virtual processors an instance has.
    pub vcpus: i64,
    /// Size of the local disk.
    pub ssd: i64,
    /// Size of further storage; null where there is none.
    pub storage: Option<f64>,
    /// Price when used on demand.
    pub on_demand_cost: i64,
    /// Price when reserved; null where that is not offered.
    pub reserved_cost: Option<i64>,
    /// By how much the prices are to be divided.
    pub price_factor: i64,
    /// Price of a month.
    pub monthly_price: i64,
}
rt::object! { InstanceType {
    0 uuid "uuid" required, 1 name "name" required, 2 memory "memory" required, 3 vcpus "vCPUs" integer,
    4 ssd "ssd" integer, 5 storage "storage" nullable, 6 on_demand_cost "onDemandCost" integer,
    7 reserved_cost "reservedCost" nullable_integer, 8 price_factor "priceFactor" integer,
    9 monthly_price "monthlyPrice" integer
} }

/// The instance pool to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewInstancePool {
    /// Type of every instance of the pool.
    pub instance_type_uuid: String,
    /// Name of the pool.
    pub name: String,
    /// Tags by which services choose the pool.
    pub tags: Option<Vec<String>>,
    /// Size of the volume of every instance.
    pub volume_size: Option<i64>,
    /// How many instances there are at least.
    pub count_min: Option<i64>,
    /// How many instances there are at most.
    pub count_max: Option<i64>,
    /// After how many minutes an instance that is down is replaced.
    pub replace_instance_down_minutes: Option<i64>,
    /// After how many minutes an instance that is not used is given up.
    pub instance_unused_minutes: Option<i64>,
}
rt::object! { NewInstancePool {
    0 instance_type_uuid "instanceTypeUuid" required, 1 name "name" required, 2 tags "tags" optional,
    3 volume_size "volumeSize" optional_integer, 4 count_min "countMin" optional_integer,
    5 count_max "countMax" optional_integer,
    6 replace_instance_down_minutes "replaceInstanceDownMinutes" optional_integer,
    7 instance_unused_minutes "instanceUnusedMinutes" optional_integer
} }

impl NewInstancePool {
    /// What is required; the rest is set by the setters.
    pub fn new(instance_type_uuid: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            instance_type_uuid: instance_type_uuid.into(),
            name: name.into(),
            tags: None,
            volume_size: None,
            count_min: None,
            count_max: None,
            replace_instance_down_minutes: None,
            instance_unused_minutes: None,
        }
    }
}
rt::setters! { NewInstancePool {
    tags: list String, volume_size: bare i64, count_min: bare i64, count_max: bare i64,
    replace_instance_down_minutes: bare i64, instance_unused_minutes: bare i64
} }

/// An instance pool that has been created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedInstancePool {
    /// Identifier of the pool.
    pub uuid: String,
    /// Name of the pool.
    pub name: String,
}
rt::object! { CreatedInstancePool { 0 uuid "uuid" required, 1 name "name" required } }

/// Status of an instance pool. The documented answer was asked for without distribution, metrics and
/// alerts; whatever these add is kept beside the known members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstancePoolStatus {
    /// Identifier of the pool.
    pub uuid: String,
    /// State of the deployment. Only `DONE` is documented.
    pub status: String,
    /// Whether the deployment succeeded.
    pub success: bool,
    /// Alerts, whose shape is not documented.
    pub alerts: Vec<rt::Json>,
    /// How many instances there should be.
    pub count: i64,
    /// How many instances run.
    pub count_running: i64,
    /// Processor of all instances in MHz.
    pub total_cpu_mhz: i64,
    /// Of that, what services have reserved.
    pub total_reserved_cpu_mhz: i64,
    /// Memory of all instances in MB.
    pub total_memory_mb: i64,
    /// Of that, what services have reserved.
    pub total_reserved_memory_mb: i64,
    /// When the pool was deleted; null while it exists.
    pub deleted_at: Option<rt::DateTime>,
    /// What kind of error there was; null if none.
    pub error_type: Option<String>,
    /// Code of the error; null if none. Only null is documented.
    pub error_code: Option<InstancePoolStatusErrorCode>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { InstancePoolStatus {
    0 uuid "uuid" required, 1 status "status" required, 2 success "success" required,
    3 alerts "alerts" required, 4 count "count" integer, 5 count_running "countRunning" integer,
    6 total_cpu_mhz "totalCpuMhz" integer, 7 total_reserved_cpu_mhz "totalReservedCpuMhz" integer,
    8 total_memory_mb "totalMemoryMB" integer, 9 total_reserved_memory_mb "totalReservedMemoryMB" integer,
    10 deleted_at "deletedAt" nullable, 11 error_type "errorType" nullable,
    12 error_code "errorCode" nullable, ..extra
} }

/// The image that a service runs, and how.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DockerConfiguration {
    /// Name of the image.
    pub image: String,
    /// Tag of the image.
    pub image_version: Option<String>,
    /// Whether the registry asks for credentials. Known from the import file.
    pub is_private_registry: Option<bool>,
    /// Secret with the registry's credentials. Known from the import file.
    pub secret_uuid: Option<String>,
    /// Command in place of the image's own. Known from the import file.
    pub command: Option<Vec<String>>,
    /// Arguments of the command. Known from the import file.
    pub args: Option<Vec<String>>,
    /// Host name inside the container. Known from the import file.
    pub hostname: Option<String>,
}
rt::object! { DockerConfiguration {
    0 image "image" required, 1 image_version "imageVersion" optional,
    2 is_private_registry "isPrivateRegistry" optional, 3 secret_uuid "secretUuid" optional,
    4 command "command" optional, 5 args "args" optional, 6 hostname "hostname" optional
} }

impl DockerConfiguration {
    /// What is required; the rest is set by the setters.
    pub fn new(image: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            image_version: None,
            is_private_registry: None,
            secret_uuid: None,
            command: None,
            args: None,
            hostname: None,
        }
    }
}
rt::setters! { DockerConfiguration {
    image_version: some String, is_private_registry: bare bool, secret_uuid: some String,
    command: list String, args: list String, hostname: some String
} }

/// How a port is checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HealthCheckType {
    Http,
    Tcp,
    Udp,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { HealthCheckType { Http "HTTP", Tcp "TCP", Udp "UDP" } }

/// The service to create. Further members, which the documented request does not have, can be added:
/// those of `Service` are likely to be understood.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewDockerService {
    pub docker_configuration: DockerConfiguration,
    /// Name of the service.
    pub name: String,
    /// How many of the service run at least.
    pub count_min: Option<i64>,
    /// How many of the service run at most.
    pub count_max: Option<i64>,
    /// Ports that the service listens on.
    pub ports: Option<Vec<NewPort>>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { NewDockerService {
    0 docker_configuration "dockerConfiguration" required, 1 name "name" required,
    2 count_min "countMin" optional_integer, 3 count_max "countMax" optional_integer,
    4 ports "ports" optional, ..extra
} }

impl NewDockerService {
    /// What is required; the rest is set by the setters.
    pub fn new(
        docker_configuration: impl Into<DockerConfiguration>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            docker_configuration: docker_configuration.into(),
            name: name.into(),
            count_min: None,
            count_max: None,
            ports: None,
            extra: rt::Map::new(),
        }
    }
}
rt::setters! { NewDockerService { count_min: bare i64, count_max: bare i64, ports: list NewPort } }

/// A port that a new service listens on, and how it is checked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewPort {
    pub health_check_type: Option<HealthCheckType>,
    /// HTTP method of the check.
    pub health_check_method: Option<String>,
    /// Port inside the container.
    pub listening_port: i64,
    /// How the port is made public.
    pub load_balancer_rules: Option<Vec<NewLoadBalancerRule>>,
    /// Whether the port is checked.
    pub health_check_enabled: Option<bool>,
    /// After how many seconds a check has failed.
    pub health_check_timeout_seconds: Option<i64>,
    /// Path that an HTTP check asks for.
    pub health_check_path: Option<String>,
    /// How many seconds lie between two checks.
    pub health_check_interval_seconds: Option<i64>,
}
rt::object! { NewPort {
    0 health_check_type "healthCheckType" optional, 1 health_check_method "healthCheckMethod" optional,
    2 listening_port "listeningPort" integer, 3 load_balancer_rules "loadBalancerRules" optional,
    4 health_check_enabled "healthCheckEnabled" optional,
    5 health_check_timeout_seconds "healthCheckTimeoutSeconds" optional_integer,
    6 health_check_path "healthCheckPath" optional,
    7 health_check_interval_seconds "healthCheckIntervalSeconds" optional_integer
} }

impl NewPort {
    /// What is required; the rest is set by the setters.
    pub fn new(listening_port: i64) -> Self {
        Self {
            health_check_type: None,
            health_check_method: None,
            listening_port,
            load_balancer_rules: None,
            health_check_enabled: None,
            health_check_timeout_seconds: None,
            health_check_path: None,
            health_check_interval_seconds: None,
        }
    }
}
rt::setters! { NewPort {
    health_check_type: some HealthCheckType, health_check_method: some String,
    load_balancer_rules: list NewLoadBalancerRule, health_check_enabled: bare bool,
    health_check_timeout_seconds: bare i64, health_check_path: some String,
    health_check_interval_seconds: bare i64
} }

/// A public port of the load balancer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewLoadBalancerRule {
    /// Port under which the service is reached from outside.
    pub public_port: i64,
}
rt::object! { NewLoadBalancerRule { 0 public_port "publicPort" integer } }

impl NewLoadBalancerRule {
    /// What is required; the rest is set by the setters.
    pub fn new(public_port: i64) -> Self {
        Self { public_port }
    }
}

/// A service that has been created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedService {
    /// Name of the service.
    pub name: String,
    /// Identifier of the service.
    pub uuid: String,
    /// Domain of the environment's load balancer.
    pub environment_lb_dns: String,
    /// Its ports.
    pub ports: Vec<CreatedPort>,
}
rt::object! { CreatedService {
    0 name "name" required, 1 uuid "uuid" required, 2 environment_lb_dns "environmentLbDns" required,
    3 ports "ports" required
} }

/// A port of a service that has been created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedPort {
    /// Identifier of the port.
    pub uuid: String,
    /// Port inside the container.
    pub listening_port: i64,
    /// How the port is made public.
    pub load_balancer_rules: Vec<CreatedLoadBalancerRule>,
}
rt::object! { CreatedPort {
    0 uuid "uuid" required, 1 listening_port "listeningPort" integer,
    2 load_balancer_rules "loadBalancerRules" required
} }

/// A public port of the load balancer, with its domain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedLoadBalancerRule {
    /// Identifier of the rule.
    pub uuid: String,
    /// Port under which the service is reached from outside.
    pub public_port: i64,
    /// Domain under which the service is reached from outside.
    pub domain: String,
    /// Whether LayerOps chose the domain.
    pub is_default_rule: bool,
}
rt::object! { CreatedLoadBalancerRule {
    0 uuid "uuid" required, 1 public_port "publicPort" integer, 2 domain "domain" required,
    3 is_default_rule "isDefaultRule" required
} }

/// Status of a service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceStatus {
    /// Identifier of the service.
    pub uuid: String,
    /// State of the deployment. Only `DONE` is documented.
    pub status: String,
    /// Whether the deployment succeeded.
    pub success: bool,
    /// Alerts, whose shape is not documented.
    pub alerts: Vec<rt::Json>,
    /// Whether the service runs well. Only `SUCCESS` is documented.
    pub running_success: String,
    /// Earlier runs, whose shape is not documented.
    pub run_history: Vec<rt::Json>,
    /// How many of the service should run.
    pub count: i64,
    /// How many of the service run.
    pub count_running: i64,
    /// Processor that is used, in MHz, if `includeStats` asked for it.
    pub total_used_cpu_mhz: Option<i64>,
    /// Processor that is reserved, in MHz, if `includeStats` asked for it.
    pub total_reserved_cpu_mhz: Option<i64>,
    /// Memory that is used, in MB, if `includeStats` asked for it.
    pub total_used_memory_mb: Option<i64>,
    /// Memory that is reserved, in MB, if `includeStats` asked for it.
    pub total_reserved_memory_mb: Option<i64>,
    /// Instances that the service runs on, if `includeInstancesDistribution` asked for them.
    pub instances: Option<Vec<ServiceInstance>>,
    /// When the service was deleted; null while it exists.
    pub deleted_at: Option<rt::DateTime>,
    /// When the service was paused; null while it is not.
    pub paused_at: Option<rt::DateTime>,
    /// What kind of error there was; null if none.
    pub error_type: Option<String>,
    /// Of which resource the instances have too little; null if none. Only null is documented, so it is any JSON.
    pub dimension_exhausted: rt::Json,
    /// Whether no instance could take the service.
    pub placement_failure: bool,
    /// What went wrong; null if nothing.
    pub error_message: Option<String>,
}
rt::object! { ServiceStatus {
    0 uuid "uuid" required, 1 status "status" required, 2 success "success" required,
    3 alerts "alerts" required, 4 running_success "runningSuccess" required,
    5 run_history "runHistory" required, 6 count "count" integer, 7 count_running "countRunning" integer,
    8 total_used_cpu_mhz "totalUsedCpuMhz" optional_integer,
    9 total_reserved_cpu_mhz "totalReservedCpuMhz" optional_integer,
    10 total_used_memory_mb "totalUsedMemoryMB" optional_integer,
    11 total_reserved_memory_mb "totalReservedMemoryMB" optional_integer, 12 instances "instances" optional,
    13 deleted_at "deletedAt" nullable, 14 paused_at "pausedAt" nullable, 15 error_type "errorType" nullable,
    16 dimension_exhausted "dimensionExhausted" required, 17 placement_failure "placementFailure" required,
    18 error_message "errorMessage" nullable
} }

/// An instance that a service runs on.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceInstance {
    /// The service.
    pub service_uuid: String,
    /// Identifier of the instance.
    pub uuid: String,
    /// Processor of the instance in MHz.
    pub total_cpu_mhz: i64,
    /// Memory of the instance in MB.
    pub total_memory_mb: i64,
    /// How many of the service run on the instance.
    pub service_count: i64,
    /// Whether the service runs on the instance.
    pub is_running: bool,
    /// Processor that is reserved on the instance, in MHz.
    pub total_reserved_cpu_mhz: i64,
    /// Memory that is reserved on the instance, in MB.
    pub total_reserved_memory_mb: i64,
    /// The pool of the instance.
    pub instance_pool_uuid: String,
    /// When the instance was created.
    pub created_at: rt::DateTime,
    /// Name of the pool.
    pub instance_pool_name: String,
    pub provider: InstanceProvider,
}
rt::object! { ServiceInstance {
    0 service_uuid "serviceUuid" required, 1 uuid "uuid" required, 2 total_cpu_mhz "totalCpuMhz" integer,
    3 total_memory_mb "totalMemoryMB" integer, 4 service_count "serviceCount" integer,
    5 is_running "isRunning" required, 6 total_reserved_cpu_mhz "totalReservedCpuMhz" integer,
    7 total_reserved_memory_mb "totalReservedMemoryMB" integer,
    8 instance_pool_uuid "instancePoolUuid" required, 9 created_at "createdAt" required,
    10 instance_pool_name "instancePoolName" required, 11 provider "provider" required
} }

/// The provider of an instance, with the region.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InstanceProvider {
    /// Identifier of the provider.
    pub uuid: String,
    /// File name of the platform's icon.
    pub platform_icon: String,
    /// Name of the cloud platform.
    pub platform_name: String,
    /// Region of the instance.
    pub region_name: String,
}
rt::object! { InstanceProvider {
    0 uuid "uuid" required, 1 platform_icon "platformIcon" required, 2 platform_name "platformName" required,
    3 region_name "regionName" required
} }

/// Why a request was refused. Its members are not documented: these are the ones that the server's
/// framework writes and that a third party reads.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What was wrong, as one sentence or as a list of them.
    pub message: Option<ErrorBodyMessage>,
    /// Code of the error.
    pub code: Option<ErrorBodyCode>,
    /// Status of the answer.
    pub status_code: Option<i64>,
    /// Name of the status.
    pub error: Option<String>,
}
rt::object! { ErrorBody {
    0 message "message" optional, 1 code "code" optional, 2 status_code "statusCode" optional_integer,
    3 error "error" optional
} }

/// A service as the vendor's import file writes it. Unverified for the API, which writes health
/// checks elsewhere (see `NewPort`); further members are kept.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Service {
    /// Name of the service.
    pub name: Option<String>,
    /// Type of the service.
    pub r#type: Option<String>,
    pub docker_configuration: Option<DockerConfiguration>,
    /// How many of the service run at least.
    pub count_min: Option<i64>,
    /// How many of the service run at most.
    pub count_max: Option<i64>,
    /// Ports that the service listens on.
    pub ports: Option<Vec<Port>>,
    /// Environment variables of the service.
    pub environment_variables: Option<Vec<EnvironmentVariable>>,
    /// Environment variables that services share.
    pub shared_environment_variables: Option<Vec<String>>,
    /// Volumes that are mounted.
    pub volumes: Option<Vec<Volume>>,
    /// Links to other services.
    pub links: Option<Vec<Link>>,
    /// How many minutes lie between two scalings.
    pub cooldown_minutes: Option<i64>,
    /// Processor that is reserved for the service.
    pub cpu_limit: Option<f64>,
    /// Processor load above which the service is scaled up.
    pub cpu_limit_high: Option<f64>,
    /// Processor load below which the service is scaled down.
    pub cpu_limit_low: Option<f64>,
    /// For how many minutes the load must last.
    pub cpu_duration_minutes: Option<i64>,
    /// Over how many minutes the load is measured.
    pub cpu_window_minutes: Option<i64>,
    /// Memory that is reserved for the service in MiB.
    pub memory_limit_mi_b: Option<f64>,
    /// Memory above which the service is scaled up.
    pub memory_limit_high: Option<f64>,
    /// Memory below which the service is scaled down.
    pub memory_limit_low: Option<f64>,
    /// For how many minutes it must last.
    pub memory_duration_minutes: Option<i64>,
    /// Over how many minutes it is measured.
    pub memory_window_minutes: Option<i64>,
    pub constraints: Option<Constraints>,
    /// Containers that run beside the service.
    pub side_tasks: Option<Vec<SideTask>>,
    /// When the service runs. Its shape is not known.
    pub running_schedule: Option<rt::Json>,
    /// When the service is scaled. Its shape is not known.
    pub scaling_schedule: Option<rt::Json>,
    /// Files that are put into the container. Their shape is not known.
    pub files: Option<Vec<rt::Json>>,
    /// When a service that runs periodically is started.
    pub cron_expression: Option<String>,
    /// Whether a run may start while another goes on.
    pub cron_allow_overlap: Option<bool>,
    /// Backups of databases. Their shape is not known.
    pub database_backups: Option<Vec<rt::Json>>,
    /// Whether the service is paused.
    pub is_paused: Option<bool>,
    /// Whether the service needs an NVIDIA processor.
    pub use_nvidia_gpu: Option<bool>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { Service {
    0 name "name" optional, 1 r#type "type" optional, 2 docker_configuration "dockerConfiguration" optional,
    3 count_min "countMin" optional_integer, 4 count_max "countMax" optional_integer,
    5 ports "ports" optional, 6 environment_variables "environmentVariables" optional,
    7 shared_environment_variables "sharedEnvironmentVariables" optional, 8 volumes "volumes" optional,
    9 links "links" optional, 10 cooldown_minutes "cooldownMinutes" optional_integer,
    11 cpu_limit "cpuLimit" optional, 12 cpu_limit_high "cpuLimitHigh" optional,
    13 cpu_limit_low "cpuLimitLow" optional, 14 cpu_duration_minutes "cpuDurationMinutes" optional_integer,
    15 cpu_window_minutes "cpuWindowMinutes" optional_integer, 16 memory_limit_mi_b "memoryLimitMiB" optional,
    17 memory_limit_high "memoryLimitHigh" optional, 18 memory_limit_low "memoryLimitLow" optional,
    19 memory_duration_minutes "memoryDurationMinutes" optional_integer,
    20 memory_window_minutes "memoryWindowMinutes" optional_integer, 21 constraints "constraints" optional,
    22 side_tasks "sideTasks" optional, 23 running_schedule "runningSchedule" optional,
    24 scaling_schedule "scalingSchedule" optional, 25 files "files" optional,
    26 cron_expression "cronExpression" optional, 27 cron_allow_overlap "cronAllowOverlap" optional,
    28 database_backups "databaseBackups" optional, 29 is_paused "isPaused" optional,
    30 use_nvidia_gpu "useNvidiaGpu" optional, ..extra
} }

impl Service {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Service {
    name: some String, r#type: some String, docker_configuration: some DockerConfiguration,
    count_min: bare i64, count_max: bare i64, ports: list Port,
    environment_variables: list EnvironmentVariable, shared_environment_variables: list String,
    volumes: list Volume, links: list Link, cooldown_minutes: bare i64, cpu_limit: bare f64,
    cpu_limit_high: bare f64, cpu_limit_low: bare f64, cpu_duration_minutes: bare i64,
    cpu_window_minutes: bare i64, memory_limit_mi_b: bare f64, memory_limit_high: bare f64,
    memory_limit_low: bare f64, memory_duration_minutes: bare i64, memory_window_minutes: bare i64,
    constraints: some Constraints, side_tasks: list SideTask, running_schedule: some rt::Json,
    scaling_schedule: some rt::Json, files: list rt::Json, cron_expression: some String,
    cron_allow_overlap: bare bool, database_backups: list rt::Json, is_paused: bare bool,
    use_nvidia_gpu: bare bool
} }

/// A port of a service, as the vendor's import file writes it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Port {
    /// Port inside the container.
    pub listening_port: Option<i64>,
    /// Protocol of the port.
    pub protocol: Option<PortProtocol>,
    pub health_check: Option<HealthCheck>,
    /// How the port is made public.
    pub load_balancer_rules: Option<Vec<LoadBalancerRule>>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { Port {
    0 listening_port "listeningPort" optional_integer, 1 protocol "protocol" optional,
    2 health_check "healthCheck" optional, 3 load_balancer_rules "loadBalancerRules" optional, ..extra
} }

impl Port {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Port {
    listening_port: bare i64, protocol: some PortProtocol, health_check: some HealthCheck,
    load_balancer_rules: list LoadBalancerRule
} }

/// How a port is checked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct HealthCheck {
    pub health_check_type: Option<HealthCheckType>,
    /// Path that an HTTP check asks for.
    pub health_check_path: Option<String>,
    /// HTTP method of the check.
    pub health_check_method: Option<String>,
    /// Whether the port is checked.
    pub health_check_enabled: Option<bool>,
    /// After how many seconds a check has failed.
    pub health_check_timeout_seconds: Option<i64>,
    /// How many seconds lie between two checks.
    pub health_check_interval_seconds: Option<i64>,
}
rt::object! { HealthCheck {
    0 health_check_type "healthCheckType" optional, 1 health_check_path "healthCheckPath" optional,
    2 health_check_method "healthCheckMethod" optional, 3 health_check_enabled "healthCheckEnabled" optional,
    4 health_check_timeout_seconds "healthCheckTimeoutSeconds" optional_integer,
    5 health_check_interval_seconds "healthCheckIntervalSeconds" optional_integer
} }

impl HealthCheck {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { HealthCheck {
    health_check_type: some HealthCheckType, health_check_path: some String, health_check_method: some String,
    health_check_enabled: bare bool, health_check_timeout_seconds: bare i64,
    health_check_interval_seconds: bare i64
} }

/// A public port of the load balancer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LoadBalancerRule {
    /// Domains of one's own.
    pub custom_domains: Option<Vec<String>>,
    /// Port under which the service is reached from outside.
    pub public_port: Option<i64>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { LoadBalancerRule {
    0 custom_domains "customDomains" optional, 1 public_port "publicPort" optional_integer, ..extra
} }

impl LoadBalancerRule {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { LoadBalancerRule { custom_domains: list String, public_port: bare i64 } }

/// An environment variable of a service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// Name of the variable.
    pub key: String,
    /// Value of the variable.
    pub value: Option<String>,
    /// Whether the value is kept secret.
    pub is_sensitive: Option<bool>,
}
rt::object! { EnvironmentVariable {
    0 key "key" required, 1 value "value" optional, 2 is_sensitive "isSensitive" optional
} }

impl EnvironmentVariable {
    /// What is required; the rest is set by the setters.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
            is_sensitive: None,
        }
    }
}
rt::setters! { EnvironmentVariable { value: some String, is_sensitive: bare bool } }

/// A volume of a service, which is one of a shared NFS volume, a persistent shared volume and a Git repository.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Volume {
    /// The shared NFS volume.
    pub shared_volume_nfs_uuid: Option<String>,
    /// The persistent shared volume.
    pub persistent_shared_volume_uuid: Option<String>,
    /// Whether a Git repository is mounted.
    pub is_git: Option<bool>,
    /// Secret with the repository's credentials.
    pub git_repository_secret_uuid: Option<String>,
    /// Branch or commit of the repository.
    pub git_branch_or_commit: Option<String>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { Volume {
    0 shared_volume_nfs_uuid "sharedVolumeNfsUuid" optional,
    1 persistent_shared_volume_uuid "persistentSharedVolumeUuid" optional, 2 is_git "isGit" optional,
    3 git_repository_secret_uuid "gitRepositorySecretUuid" optional,
    4 git_branch_or_commit "gitBranchOrCommit" optional, ..extra
} }

impl Volume {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Volume {
    shared_volume_nfs_uuid: some String, persistent_shared_volume_uuid: some String, is_git: bare bool,
    git_repository_secret_uuid: some String, git_branch_or_commit: some String
} }

/// A link to another service.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Link {
    /// The other service.
    pub to_service_id: Option<LinkToServiceId>,
    /// Protocol of the other service's port.
    pub to_service_protocol: Option<String>,
    /// Port of the other service.
    pub to_service_port: Option<i64>,
    /// Port under which the service sees it.
    pub local_exposed_port: Option<i64>,
    /// Environment variable that tells the host.
    pub variable_host: Option<String>,
    /// Environment variable that tells the port.
    pub variable_port: Option<String>,
    /// Environment variable that tells host and port.
    pub variable_address: Option<String>,
}
rt::object! { Link {
    0 to_service_id "toServiceId" optional, 1 to_service_protocol "toServiceProtocol" optional,
    2 to_service_port "toServicePort" optional_integer,
    3 local_exposed_port "localExposedPort" optional_integer, 4 variable_host "variableHost" optional,
    5 variable_port "variablePort" optional, 6 variable_address "variableAddress" optional
} }

impl Link {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Link {
    to_service_id: some LinkToServiceId, to_service_protocol: some String, to_service_port: bare i64,
    local_exposed_port: bare i64, variable_host: some String, variable_port: some String,
    variable_address: some String
} }

/// On which instances a service may run.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Constraints {
    /// Instance pools that it may run on.
    pub instance_pool_uuids: Option<Vec<String>>,
    /// Providers that it may run on.
    pub provider_uuids: Option<Vec<String>>,
    /// Tags that the instance pool must have.
    pub tags: Option<Vec<String>>,
}
rt::object! { Constraints {
    0 instance_pool_uuids "instancePoolUuids" optional, 1 provider_uuids "providerUuids" optional,
    2 tags "tags" optional
} }

impl Constraints {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { Constraints {
    instance_pool_uuids: list String, provider_uuids: list String, tags: list String
} }

/// A container that runs beside a service.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SideTask {
    pub docker_configuration: Option<DockerConfiguration>,
    /// When the container runs.
    pub r#type: Option<String>,
    /// Processor that is reserved for the container.
    pub cpu_limit: Option<f64>,
    /// Memory that is reserved for the container in MiB.
    pub memory_limit_mi_b: Option<f64>,
    /// What the server says beside the documented keys.
    pub extra: rt::Map<rt::Json>,
}
rt::object! { SideTask {
    0 docker_configuration "dockerConfiguration" optional, 1 r#type "type" optional,
    2 cpu_limit "cpuLimit" optional, 3 memory_limit_mi_b "memoryLimitMiB" optional, ..extra
} }

impl SideTask {
    /// Nothing set.
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
rt::setters! { SideTask {
    docker_configuration: some DockerConfiguration, r#type: some String, cpu_limit: bare f64,
    memory_limit_mi_b: bare f64
} }

/// Code of the error; null if none. Only null is documented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InstancePoolStatusErrorCode {
    /// Code of the error; null if none. Only null is documented.
    Text(String),
    /// Code of the error; null if none. Only null is documented.
    Integer(i64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { InstancePoolStatusErrorCode { Text string, Integer integer } }

/// What was wrong, as one sentence or as a list of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBodyMessage {
    Text(String),
    TextList(Vec<String>),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { ErrorBodyMessage { Text string, TextList array } }

/// Code of the error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBodyCode {
    /// Code of the error.
    Text(String),
    /// Code of the error.
    Integer(i64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { ErrorBodyCode { Text string, Integer integer } }

/// Protocol of the port.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PortProtocol {
    Tcp,
    Udp,
    #[doc(hidden)]
    Unknown(rt::Unknown),
}
rt::string_enum! { PortProtocol { Tcp "tcp", Udp "udp" } }

/// The other service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkToServiceId {
    /// The other service.
    Text(String),
    /// The other service.
    Integer(i64),
    /// A value that fits none of these, and why.
    Unknown(rt::Unmatched),
}
rt::union! { LinkToServiceId { Text string, Integer integer } }
rt::union_from! { LinkToServiceId { Text text String, Integer plain i64 } }
