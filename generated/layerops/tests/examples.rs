// Written by clientsmith. Do not edit: the next run overwrites it.

//! The document's own examples: read, written again, equal.

#[allow(unused_imports)]
use layerops::{rt, types};

/// Answer 200 of GET /v1/workspaces
#[test]
fn list_workspaces_200_documented() {
    rt::testing::assert_round_trip::<types::WorkspaceList>("{\"globalLimitEnvironmentNumber\":4,\"totalAssociatedEnvironments\":4,\"workspaces\":[{\"createdAt\":\"2023-09-12T10:17:58.000Z\",\"environments\":[{\"deletedAt\":null,\"name\":\"Prod\",\"providers\":[{\"platformIcon\":\"azure-icon.svg\",\"platformName\":\"Azure\",\"uuid\":\"d57b214f-ec43-41b9-8cf1-71329349093b\"},{\"platformIcon\":\"gcp-icon.svg\",\"platformName\":\"Google Cloud Platform\",\"uuid\":\"62ae1fd9-b355-4d3c-a05e-3a0e23497855\"},{\"platformIcon\":\"scaleway-icon.svg\",\"platformName\":\"Scaleway\",\"uuid\":\"8bd4754c-1392-4d79-b3d7-32eed491e90c\"}],\"uuid\":\"e7b73b16-7931-4878-944f-bdb97c5b1d85\"}],\"limitEnvironmentNumber\":4,\"name\":\"Client A\",\"uuid\":\"ada681e6-b50e-434b-a6cf-4e9b4db2019a\"}]}");
}

/// Request of POST /v1/environments/{environmentUuid}/services/docker
#[test]
fn create_docker_service_request_documented() {
    rt::testing::assert_round_trip::<types::NewDockerService>("{\"countMax\":1,\"countMin\":1,\"dockerConfiguration\":{\"image\":\"nginx\",\"imageVersion\":\"latest\"},\"name\":\"myservice\",\"ports\":[{\"healthCheckEnabled\":true,\"healthCheckIntervalSeconds\":60,\"healthCheckMethod\":\"GET\",\"healthCheckPath\":\"/\",\"healthCheckTimeoutSeconds\":30,\"healthCheckType\":\"HTTP\",\"listeningPort\":80,\"loadBalancerRules\":[{\"publicPort\":443}]}]}");
}

/// Answer 2xx of POST /v1/environments/{environmentUuid}/services/docker
#[test]
fn create_docker_service_2xx_documented() {
    rt::testing::assert_round_trip::<types::CreatedService>("{\"environmentLbDns\":\"lb-02eae809.layerops.com\",\"name\":\"myservice\",\"ports\":[{\"listeningPort\":80,\"loadBalancerRules\":[{\"domain\":\"myservice-80-e07550ad.e7b73b16.env.layerops.com\",\"isDefaultRule\":true,\"publicPort\":443,\"uuid\":\"f1c2b635-ed60-4890-8437-fa483f8f23b6\"}],\"uuid\":\"564b6913-18bc-4e21-a193-bd00d697a270\"}],\"uuid\":\"e07550ad-cce6-4aca-ad56-fa085f388c6f\"}");
}

/// Answer 200 of GET /v1/providers/{providerUuid}/instancesTypes
#[test]
fn list_instance_types_200_documented() {
    rt::testing::assert_round_trip::<Vec<types::InstanceType>>("[{\"memory\":4,\"monthlyPrice\":339840,\"name\":\"B2s\",\"onDemandCost\":472,\"priceFactor\":10000,\"reservedCost\":null,\"ssd\":8,\"storage\":null,\"uuid\":\"cc6d622a-5144-11ed-84a1-1b508e278eb5\",\"vCPUs\":2},{\"memory\":3.5,\"monthlyPrice\":631440,\"name\":\"DS1 v2\",\"onDemandCost\":877,\"priceFactor\":10000,\"reservedCost\":null,\"ssd\":7,\"storage\":null,\"uuid\":\"cc6d6261-5144-11ed-84a1-1b508e278eb5\",\"vCPUs\":1}]");
}

/// Request of POST /v1/providers/{providerUuid}/instancePools
#[test]
fn create_instance_pool_request_documented() {
    rt::testing::assert_round_trip::<types::NewInstancePool>("{\"countMax\":10,\"countMin\":1,\"instanceTypeUuid\":\"cc6d622a-5144-11ed-84a1-1b508e278eb5\",\"instanceUnusedMinutes\":10,\"name\":\"vmAzure\",\"replaceInstanceDownMinutes\":5,\"tags\":[\"backend\"],\"volumeSize\":0}");
}

/// Answer 2xx of POST /v1/providers/{providerUuid}/instancePools
#[test]
fn create_instance_pool_2xx_documented() {
    rt::testing::assert_round_trip::<types::CreatedInstancePool>("{\"name\":\"vmAzure\",\"uuid\":\"27d6c053-5eab-4838-bd14-040ed5d617d9\"}");
}

/// Answer 200 of GET /v1/instancePools/{instancePoolUuid}/status
#[test]
fn instance_pool_status_200_documented() {
    rt::testing::assert_round_trip::<types::InstancePoolStatus>("{\"alerts\":[],\"count\":1,\"countRunning\":0,\"deletedAt\":null,\"errorCode\":null,\"errorType\":null,\"status\":\"DONE\",\"success\":true,\"totalCpuMhz\":0,\"totalMemoryMB\":0,\"totalReservedCpuMhz\":0,\"totalReservedMemoryMB\":0,\"uuid\":\"27d6c053-5eab-4838-bd14-040ed5d617d9\"}");
}

/// Answer 200 of GET /v1/services/{serviceUuid}/status
#[test]
fn service_status_200_documented() {
    rt::testing::assert_round_trip::<types::ServiceStatus>("{\"alerts\":[],\"count\":1,\"countRunning\":1,\"deletedAt\":null,\"dimensionExhausted\":null,\"errorMessage\":null,\"errorType\":null,\"instances\":[{\"createdAt\":\"2023-10-16T15:33:56.000Z\",\"instancePoolName\":\"vmAzure\",\"instancePoolUuid\":\"27d6c053-5eab-4838-bd14-040ed5d617d9\",\"isRunning\":true,\"provider\":{\"platformIcon\":\"azure-icon.svg\",\"platformName\":\"Azure\",\"regionName\":\"France Central\",\"uuid\":\"d57b214f-ec43-41b9-8cf1-71329349093b\"},\"serviceCount\":1,\"serviceUuid\":\"e07550ad-cce6-4aca-ad56-fa085f388c6f\",\"totalCpuMhz\":5586,\"totalMemoryMB\":3903,\"totalReservedCpuMhz\":778,\"totalReservedMemoryMB\":856,\"uuid\":\"b727c4f2-8b2d-4234-ac66-992aeace0765\"}],\"pausedAt\":null,\"placementFailure\":false,\"runHistory\":[],\"runningSuccess\":\"SUCCESS\",\"status\":\"DONE\",\"success\":true,\"totalReservedCpuMhz\":128,\"totalReservedMemoryMB\":128,\"totalUsedCpuMhz\":0,\"totalUsedMemoryMB\":0,\"uuid\":\"e07550ad-cce6-4aca-ad56-fa085f388c6f\"}");
}
