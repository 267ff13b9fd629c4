package dev.nines.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.nines.model.component.AppServer;
import dev.nines.model.component.ApplicationLoadBalancer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.NatGateway;
import dev.nines.model.component.Region;
import dev.nines.model.component.SecurityGroup;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.TargetGroup;
import dev.nines.model.component.Users;
import dev.nines.model.component.Vpc;
import dev.nines.model.component.WebServer;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.Listener;
import dev.nines.model.setting.Route;
import org.jspecify.annotations.Nullable;

/// Small designs that tests share, from one server to a shop over two zones.
public final class Designs {

    private final List<Component> components = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    private Designs() {}

    /// Users and one server on the canvas.
    public static Architecture singleServer() {
        var made = new Designs();
        made.add("users", null, spec(Users.class));
        made.add("server", null, spec(Server.class));
        made.connect("users", "server");
        return made.named("Single server");
    }

    /// A web server process before an application process and a database, all in one public subnet.
    public static Architecture tinyShop() {
        var made = new Designs();
        made.add("users", null, spec(Users.class));
        made.network("a");
        made.add("web", "public-a", spec(Server.class));
        made.add("nginx", "web", spec(WebServer.class));
        made.add("app", "web", spec(AppServer.class));
        made.add("db", "private-a", spec(Database.class));
        made.connect("users", "nginx");
        made.connect("nginx", "app");
        made.connect("app", "db");
        return made.named("Tiny shop");
    }

    /// A load balancer, two servers in two zones, NAT, and a Multi-AZ database.
    public static Architecture multiAz() {
        var made = new Designs();
        made.add("users", null, spec(Users.class));
        made.network("a", "b");
        made.balancer();
        made.add("web-a", "private-a", spec(Server.class));
        made.add("web-b", "private-b", spec(Server.class));
        made.add("db", "vpc", RecordType.with(spec(Database.class), "deployment",
                DatabaseDeployment.MULTI_AZ_INSTANCE), "private-a", "private-b");
        made.connect("users", "alb");
        made.connect("alb", "targets");
        made.connect("targets", "web-a");
        made.connect("targets", "web-b");
        made.connect("web-a", "db");
        made.connect("web-b", "db");
        return made.named("Multi-AZ");
    }

    /// DNS, a load balancer, an Auto Scaling group with its process, a cache and a Multi-AZ database.
    public static Architecture threeTierShop() {
        var made = new Designs();
        made.add("users", null, spec(Users.class));
        made.network("a", "b");
        made.balancer();
        made.add("www", "region", spec(DnsRecord.class));
        made.add("fleet", "vpc", spec(AutoScalingGroup.class), "private-a", "private-b");
        made.add("app", "fleet", spec(AppServer.class));
        made.add("cache", "vpc", spec(Cache.class), "private-a", "private-b");
        made.add("db", "vpc", RecordType.with(spec(Database.class), "deployment",
                DatabaseDeployment.MULTI_AZ_INSTANCE), "private-a", "private-b");
        made.connect("users", "www");
        made.connect("www", "alb");
        made.connect("alb", "targets");
        made.connect("targets", "app");
        made.connect("app", "cache");
        made.connect("app", "db");
        return made.named("Three-tier shop");
    }

    /// A function fed by a queue, with nothing to place in a network.
    public static Architecture queueAndFunction() {
        var made = new Designs();
        made.add("users", null, spec(Users.class));
        made.add("region", null, spec(Region.class));
        made.add("queue", "region", spec(MessageQueue.class));
        made.add("worker", "region", spec(LambdaFunction.class));
        made.connect("users", "queue");
        made.connect("queue", "worker");
        return made.named("Queue and function");
    }

    /// All designs of this class.
    public static List<Architecture> all() {
        return List.of(Architecture.empty("Empty"), singleServer(), tinyShop(), multiAz(), threeTierShop(),
                queueAndFunction());
    }

    /// A component's settings, all as they are by default.
    public static <S extends Record & Spec> S spec(Class<S> kind) {
        return RecordType.of(kind).defaults();
    }

    private void network(String... zones) {
        add("region", null, spec(Region.class));
        add("vpc", "region", spec(Vpc.class));
        add("igw", "vpc", spec(InternetGateway.class));
        add("open", "vpc", spec(SecurityGroup.class));
        for (var at = 0; at < zones.length; at++) {
            var zone = zones[at];
            add("zone-" + zone, "vpc", new AvailabilityZone(zone));
            add("public-" + zone, "zone-" + zone,
                    subnet("10.0." + at + ".0/24", SubnetAccess.PUBLIC, "igw"));
            add("nat-" + zone, "public-" + zone, spec(NatGateway.class));
            add("private-" + zone, "zone-" + zone,
                    subnet("10.0." + (10 + at) + ".0/24", SubnetAccess.PRIVATE, "nat-" + zone));
        }
    }

    private void balancer() {
        var listener = RecordType.of(Listener.class).defaults();
        add("alb", "vpc", RecordType.with(spec(ApplicationLoadBalancer.class), "listeners",
                List.of(listener)), "public-a", "public-b");
        add("targets", "vpc", spec(TargetGroup.class));
    }

    private static Subnet subnet(String block, SubnetAccess access, String exit) {
        return new Subnet(Cidr.parse(block), null, access,
                access == SubnetAccess.PUBLIC ? "public" : "app",
                List.of(new Route(Cidr.parse("0.0.0.0/0"), new ComponentId(exit))), null, false);
    }

    private void add(String id, @Nullable String parent, Spec spec, String... subnets) {
        components.add(Component.of(id, "", spec).in(parent == null ? null : new ComponentId(parent))
                .over(Arrays.stream(subnets).map(ComponentId::new).toList()));
    }

    private void connect(String from, String to) {
        connections.add(Connection.of(from + "-" + to, from, to));
    }

    private Architecture named(String name) {
        return Architecture.empty(name).with(Elements.of(components))
                .withConnections(Elements.of(connections));
    }
}
