package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Region;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Users;
import dev.nines.model.component.Vpc;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Reliability;
import org.jspecify.annotations.Nullable;

/// Small designs in which every figure of reliability is given.
final class Sketch {

    private final List<Component> components = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    static <T extends Record & Spec> Spec spec(Class<T> type, Object... settings) {
        var made = (Spec) RecordType.of(type).defaults();
        for (var at = 0; at < settings.length; at += 2) {
            made = (Spec) RecordType.with((Record) made, (String) settings[at], settings[at + 1]);
        }
        return made;
    }

    private static Spec subnet(String cidr) {
        return new Subnet(Cidr.parse(cidr), null, SubnetAccess.PRIVATE, "app", List.of(), null, false);
    }

    /// Users, a perfect region with a network, and zones of an availability with a subnet each: `subnet-0`, `subnet-1` …
    static Sketch zones(int count, double availability) {
        var sketch = new Sketch();
        sketch.add("users", null, spec(Users.class)).add("region", null, spec(Region.class), 1.0).add("vpc", "region",
                spec(Vpc.class));
        for (var at = 0; at < count; at++) {
            var name = String.valueOf((char) ('a' + at));
            sketch.add("zone-" + at, "vpc", spec(AvailabilityZone.class, "zone", name), availability);
            sketch.add("subnet-" + at, "zone-" + at, subnet("10.0." + 16 * at + ".0/20"));
        }
        return sketch;
    }

    /// A component without a figure of its own.
    Sketch add(String id, @Nullable String parent, Spec spec) {
        components.add(Component.of(id, "", spec).in(parent == null ? null : new ComponentId(parent)));
        return this;
    }

    /// A component of an availability.
    Sketch add(String id, @Nullable String parent, Spec spec, double availability) {
        return add(id, parent, spec, new Reliability.Share(new Probability(availability)), null);
    }

    /// A component whose equal units fail and are repaired in mean times by so many crews.
    Sketch add(String id, @Nullable String parent, Spec spec, String mtbf, String mttr, int crews) {
        return add(id, parent, spec, new Reliability.Times(Durations.parse(mtbf), Durations.parse(mttr), crews), null);
    }

    /// A component that fails and is repaired in mean times.
    Sketch add(String id, @Nullable String parent, Spec spec, String mtbf, String mttr) {
        return add(id, parent, spec, new Reliability.Times(Durations.parse(mtbf), Durations.parse(mttr)), null);
    }

    private Sketch add(String id, @Nullable String parent, Spec spec, Reliability reliability, @Nullable Integer needed) {
        components.add(new Component(new ComponentId(id), "", parent == null ? null : new ComponentId(parent), spec, List.of(),
                reliability,
                needed, Map.of(), null, false, "", "", Map.of()));
        return this;
    }

    /// Says how many parts of a component are needed.
    Sketch needed(String id, int count) {
        components.replaceAll(each -> each.id().value().equals(id)
                ? new Component(each.id(), each.name(), each.parent(), each.spec(), each.subnets(), each.reliability(), count,
                        each.usage(), each.placement(), each.locked(), each.together(), each.notes(), each.extra())
                : each);
        return this;
    }

    /// Two servers in each of three zones, each of an availability, of which some are needed.
    Sketch fleet(int needed, double availability) {
        return fleet(6, 3, needed, availability);
    }

    Sketch fleet(int servers, int zones, int needed, double availability) {
        return add("fleet", "vpc", spec(AutoScalingGroup.class, "desired", servers, "max", servers),
                new Reliability.Share(new Probability(availability)), needed).over("fleet", zones);
    }

    /// Lets a component span the subnets of the first zones.
    Sketch over(String id, int zones) {
        components.replaceAll(each -> {
            if (!each.id().value().equals(id)) {
                return each;
            }
            var subnets = new ComponentId[zones];
            Arrays.setAll(subnets, at -> new ComponentId("subnet-" + at));
            return each.over(List.of(subnets));
        });
        return this;
    }

    Sketch connect(String from, String to) {
        connections.add(Connection.of(from + "-" + to, from, to));
        return this;
    }

    Sketch connect(String from, String to, String setting, Object value) {
        connections.add(RecordType.with(Connection.of(from + "-" + to, from, to), setting, value));
        return this;
    }

    Architecture design() {
        return Architecture.empty("Sketch").with(Elements.of(components)).withConnections(Elements.of(connections));
    }

    AvailabilityReport report() {
        return AvailabilityAnalysis.of(design());
    }

    static Contribution of(AvailabilityReport report, String component, Cause cause) {
        return report.contributions().stream()
                .filter(each -> new ComponentId(component).equals(each.subject().component()) && each.subject().cause() == cause)
                .findFirst().orElseThrow();
    }
}
