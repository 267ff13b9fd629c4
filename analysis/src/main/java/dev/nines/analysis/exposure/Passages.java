package dev.nines.analysis.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.ApiGateway;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.Cache;
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
import dev.nines.model.quantity.ComponentId;

/// Finds for each connection of a design whose packets go where, and follows them.
///
/// Names, alarms, releases and replication have no packets that the drawn networks carry. What a target group gets
/// comes from its load balancers, what a queue hands out is fetched by its workers, and what users send to a name
/// comes from the internet.
final class Passages {

    private final Architecture design;
    private final Interfaces interfaces;
    private final Doors doors;
    private final Crossing crossing;
    private final Map<ComponentId, List<Connection>> into = new HashMap<>();

    Passages(Architecture design, Interfaces interfaces, Doors doors, Crossing crossing) {
        this.design = design;
        this.interfaces = interfaces;
        this.doors = doors;
        this.crossing = crossing;
        design.connections().forEach(
                connection -> into.computeIfAbsent(connection.to(), _ -> new ArrayList<>()).add(connection));
    }

    List<Passage> all() {
        var passages = new ArrayList<Passage>();
        for (var connection : design.connections()) {
            var from = design.find(connection.from());
            var to = design.find(connection.to());
            if (from != null && to != null && carriesPackets(connection)) {
                passages(connection, from, to, passages);
            }
        }
        return passages;
    }

    private static boolean carriesPackets(Connection connection) {
        return switch (connection.protocol()) {
            case DNS, REPLICATION, PEERING -> false;
            case HTTP, HTTPS, GRPC, WEBSOCKET, TCP, UDP, SQL, CACHE, MESSAGES, SSH -> true;
        };
    }

    private void passages(Connection connection, Component from, Component to, List<Passage> passages) {
        switch (from.spec()) {
            case Users _,DnsRecord _,ElasticIp _,ExternalService _ -> fromInternet(connection, from, to, passages);
            case TargetGroup group -> into.getOrDefault(from.id(), List.of()).stream()
                    .map(each -> design.find(each.from())).filter(Objects::nonNull)
                    .filter(balancer -> balancer.spec() instanceof LoadBalancer)
                    .forEach(balancer -> call(connection, balancer, to,
                            connection.port() == null ? group.port() : connection.port(), passages));
            case MessageQueue _ -> call(connection, to, from, 0, passages);
            case Server _,AutoScalingGroup _,LambdaFunction _,LoadBalancer _,WebServer _,AppServer _,AppLoadBalancer _,NginxBalancer _,HaproxyBalancer _ ->
                call(connection, from, to, connection.port() == null ? 0 : connection.port(), passages);
            case DnsZone _,ApiGateway _,ObjectStorage _,Region _,Vpc _,AvailabilityZone _,Subnet _,InternetGateway _,NatGateway _,SecurityGroup _,NetworkAcl _,Database _,ReadReplica _,DatabaseServer _,Cache _,Alarm _,SecretStore _,Role _,Pipeline _,DeploymentGroup _,BeanstalkEnvironment _,Stack _,Note _ ->
                {
                }
        }
    }

    private void fromInternet(Connection connection, Component from, Component to, List<Passage> passages) {
        var at = interfaces.of(to);
        if (at != null) {
            var port = port(connection, to, connection.port() == null ? 0 : connection.port());
            passages.add(crossing.fromInternet(connection, from, at, new Door(to, port,
                    connection.protocol() == Connection.Protocol.UDP, Purpose.SERVICE)));
        }
    }

    private void call(Connection connection, Component from, Component to, int named, List<Passage> passages) {
        if (to.spec() instanceof TargetGroup || to.spec() instanceof DnsRecord || to.spec() instanceof DnsZone
                || to.spec() instanceof ElasticIp || interfaces.machine(from).id().equals(interfaces.machine(to).id())) {
            return;
        }
        var sender = interfaces.of(from);
        var receiver = interfaces.of(to);
        var port = port(connection, to, named);
        if (sender != null && receiver != null && !outside(receiver)) {
            passages.add(crossing.inside(connection, sender, receiver, port));
        } else if (receiver != null && !outside(receiver)) {
            passages.add(crossing.fromInternet(connection, from, receiver,
                    new Door(to, port, false, Purpose.SERVICE)));
        } else if (sender != null) {
            passages.add(crossing.out(connection, sender, interfaces.machine(from), to, port));
        }
    }

    /// Functions are called over the provider's own interface, wherever their network interfaces stand.
    private static boolean outside(Interface receiver) {
        return receiver.owner().spec() instanceof LambdaFunction;
    }

    private int port(Connection connection, Component to, int named) {
        if (named > 0 || connection.protocol() == Connection.Protocol.SSH) {
            return named > 0 ? named : Doors.SSH;
        }
        var own = doors.port(to);
        var inside = own > 0 ? own : doors.inside(to);
        return inside > 0 ? inside : Doors.port(connection.protocol());
    }
}
