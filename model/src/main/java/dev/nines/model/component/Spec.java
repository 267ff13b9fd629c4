package dev.nines.model.component;

/// What a component is and how it is set: one record per kind.
public sealed interface Spec
        permits Users, DnsZone, DnsRecord, ApiGateway, ObjectStorage, ElasticIp, ExternalService, Region, Vpc,
        AvailabilityZone, Subnet, InternetGateway, NatGateway, SecurityGroup, NetworkAcl, TargetGroup,
        NginxBalancer, HaproxyBalancer, Server, WebServer, AppServer, AppLoadBalancer, AutoScalingGroup,
        LambdaFunction, Database, ReadReplica, DatabaseServer, Cache, MessageQueue, Alarm, SecretStore, Role,
        Pipeline, DeploymentGroup, BeanstalkEnvironment, Stack, Note, LoadBalancer {

    /// The kind this belongs to.
    default Kind kind() {
        return Kind.of(getClass());
    }
}
