package dev.nines.diagrams.compose;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.Cache;
import dev.nines.model.component.ClassicLoadBalancer;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.DnsZone;
import dev.nines.model.component.ElasticIp;
import dev.nines.model.component.ExternalService;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.NetworkAcl;
import dev.nines.model.component.NetworkLoadBalancer;
import dev.nines.model.component.NginxBalancer;
import dev.nines.model.component.Note;
import dev.nines.model.component.ObjectStorage;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Region;
import dev.nines.model.component.Role;
import dev.nines.model.component.SecretStore;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Server;
import dev.nines.model.component.Stack;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.component.Vpc;
import dev.nines.model.component.WebServer;
import dev.nines.model.component.WebSoftware;
import dev.nines.model.property.Terms;
import dev.nines.model.quantity.Durations;
import dev.nines.model.text.Message;

/// The line of detail under the name of a component.
final class Details {

    private Details() {}

    static Message of(Architecture design, Component component) {
        return switch (component.spec()) {
            case Users users -> message("users", Math.round(users.profile().peak()));
            case DnsZone zone -> Message.literal(zone.domain());
            case DnsRecord answer -> message("dns-record", Terms.of(answer.policy()),
                    Durations.text(answer.ttl()));
            case ApiGateway gateway -> message("api-gateway", Terms.of(gateway.type()),
                    Math.round(gateway.throttle().perSecond()));
            case ObjectStorage storage -> pair(Terms.of(storage.storageClass()), storage.stored().toString());
            case LoadBalancer balancer -> zones(design, component, balancer);
            case TargetGroup group -> message("port", Terms.of(group.protocol()), Integer.toString(group.port()));
            case NginxBalancer nginx -> Message.literal(port("nginx", nginx.port()));
            case HaproxyBalancer haproxy -> Message.literal(port("HAProxy", haproxy.port()));
            case Server server -> server(server);
            case WebServer web -> Message.literal(port(word(web.software()), web.port()));
            case AppServer app -> app.processes() > 1
                    ? message("processes", app.processes(), app.threads())
                    : message("threads", app.threads());
            case AppLoadBalancer balancer -> message("balancer-processes",
                    Message.literal(port(word(balancer.software()), balancer.port())), balancer.processes());
            case AutoScalingGroup group -> Message.literal(group.template().instanceType());
            case LambdaFunction function -> message("lambda", function.runtime(),
                    function.memory().bytes() >> 20);
            case Database database -> pair(Terms.of(database.engine()), database.instanceClass());
            case ReadReplica replica -> message("read-replica", replica.instanceClass());
            case DatabaseServer database -> message("port", Terms.of(database.engine()), Integer.toString(database.port()));
            case Cache cache -> pair(Terms.of(cache.engine()), cache.nodeType());
            case MessageQueue queue -> Terms.of(queue.type());
            case SecretStore store -> Terms.of(store.type());
            case Pipeline pipeline -> message("pipeline", pipeline.stages().size());
            case BeanstalkEnvironment environment -> Message.literal(environment.platform());
            case Note note -> Message.literal(note.text());
            case Region region -> Message.literal(region.code());
            case Vpc vpc -> Message.literal(vpc.cidr().toString());
            case AvailabilityZone zone -> Message.literal(design.region(component) + zone.zone());
            case Subnet subnet -> Message.literal(subnet.cidr().toString());
            case ElasticIp _,ExternalService _,InternetGateway _,NatGateway _,SecurityGroup _,NetworkAcl _,Alarm _,Role _,DeploymentGroup _,Stack _ ->
                component.kind().label();
        };
    }

    /// What stands at the line around a group.
    static Message group(Component component, AutoScalingGroup group) {
        return message("group", component.label(), group.desired(), group.min(), group.max());
    }

    static Message standby() {
        return message("standby");
    }

    static Message message(String key, Object... arguments) {
        return Message.of(Details.class, key, arguments);
    }

    private static Message pair(Message first, String second) {
        return message("pair", first, second);
    }

    private static Message zones(Architecture design, Component component, LoadBalancer balancer) {
        var type = switch (balancer) {
            case ApplicationLoadBalancer _ -> "ALB";
            case NetworkLoadBalancer _ -> "NLB";
            case ClassicLoadBalancer _ -> "CLB";
        };
        int zones = design.zones(component).size();
        return zones == 0 ? component.kind().label() : message("zones", type, zones);
    }

    private static Message server(Server server) {
        var type = server.template().instanceType();
        return server.count() > 1 ? message("server-count", type, server.count()) : Message.literal(type);
    }

    private static String word(WebSoftware software) {
        return switch (software) {
            case NGINX -> "nginx";
            case APACHE -> "Apache";
        };
    }

    private static String port(String what, int port) {
        return what + " :" + port;
    }
}
