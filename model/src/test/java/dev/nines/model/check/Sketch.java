package dev.nines.model.check;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.Elements;
import dev.nines.model.RequestClass;
import dev.nines.model.Traffic;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.Kind;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;

/// Tiny designs for the tests of rules.
final class Sketch {

    private Sketch() {}

    static Component part(String id, Class<? extends Spec> kind) {
        return Component.of(id, "", (Spec) Kind.of(kind).settings().defaults());
    }

    static Component part(String id, Class<? extends Spec> kind, String parent) {
        return part(id, kind).in(id(parent));
    }

    static Component subnet(String id, String block, String zone, SubnetAccess access) {
        return Component
                .of(id, "", new Subnet(Cidr.parse(block), null, access, "app", List.of(), null, false))
                .in(id(zone));
    }

    static Connection link(String from, String to) {
        return Connection.of(from + "-" + to, from, to);
    }

    static Connection link(String from, String to, Connection.Protocol protocol) {
        return RecordType.with(link(from, to), "protocol", protocol);
    }

    static ComponentId id(String id) {
        return new ComponentId(id);
    }

    static List<ComponentId> ids(String... ids) {
        return Arrays.stream(ids).map(ComponentId::new).toList();
    }

    static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    static Cidr block(String text) {
        return Cidr.parse(text);
    }

    static <R extends Record> R of(Class<R> type) {
        return RecordType.of(type).defaults();
    }

    static Architecture design(Element... elements) {
        return Architecture.empty("sketch")
                .with(Elements.of(Stream.of(elements).filter(Component.class::isInstance)
                        .map(Component.class::cast).toList()))
                .withConnections(Elements.of(Stream.of(elements).filter(Connection.class::isInstance)
                        .map(Connection.class::cast).toList()));
    }

    /// A design with request classes.
    static Architecture serving(List<RequestClass> classes, Element... elements) {
        var plain = design(elements);
        return new Architecture(plain.name(), plain.description(), new Traffic(classes), plain.objectives(),
                plain.assumptions(), plain.components(), plain.connections(), plain.extra());
    }

    /// A VPC with public subnets `a1` and `b1`, an isolated subnet `c1` and an internet gateway, and more.
    static Architecture network(Element... more) {
        return design(Stream.concat(Stream.of(part("vpc", Vpc.class), part("igw", InternetGateway.class, "vpc"),
                part("zone-a", AvailabilityZone.class, "vpc"),
                part("zone-b", AvailabilityZone.class, "vpc").with("zone", "b"),
                part("zone-c", AvailabilityZone.class, "vpc").with("zone", "c"),
                subnet("a1", "10.0.0.0/20", "zone-a", SubnetAccess.PUBLIC),
                subnet("b1", "10.0.16.0/20", "zone-b", SubnetAccess.PUBLIC),
                subnet("c1", "10.0.32.0/20", "zone-c", SubnetAccess.ISOLATED)), Stream.of(more))
                .toArray(Element[]::new));
    }

    /// The ids of what a rule finds, in order; `-` for the design itself.
    static List<String> found(Rule rule, Architecture design) {
        return Checks.of(design).stream().filter(problem -> problem.code().equals(rule.code()))
                .map(problem -> problem.element() == null ? "-" : problem.element().value()).toList();
    }
}
