package dev.nines.analysis.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Elements;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.ServiceTime;
import org.jspecify.annotations.Nullable;

/// A small design drawn for a test.
final class Drawn {

    private final List<Component> components = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    /// Users that send so many requests a second.
    Drawn users(double perSecond) {
        return add("users", Users.class, Map.of("profile", new TrafficProfile.Constant(new Rate(perSecond))));
    }

    <R extends Record & Spec> Drawn add(String id, Class<R> type, Map<String, ?> settings) {
        return add(id, null, type, settings);
    }

    <R extends Record & Spec> Drawn add(String id, @Nullable String parent, Class<R> type, Map<String, ?> settings) {
        var component = Component.of(id, id, RecordType.of(type).defaults());
        for (var setting : settings.entrySet()) {
            component = component.with(setting.getKey(), setting.getValue());
        }
        return add(parent, component);
    }

    Drawn add(String id, String parent, Spec spec) {
        return add(parent, Component.of(id, id, spec));
    }

    private Drawn add(@Nullable String parent, Component component) {
        components.add(parent == null ? component : component.in(new ComponentId(parent)));
        return this;
    }

    Drawn connect(String... path) {
        for (var next = 1; next < path.length; next++) {
            connections.add(Connection.of(path[next - 1] + "-" + path[next], path[next - 1], path[next]));
        }
        return this;
    }

    Drawn connect(String from, String to, Map<String, ?> settings) {
        var connection = Connection.of(from + "-" + to, from, to);
        for (var setting : settings.entrySet()) {
            connection = RecordType.with(connection, setting.getKey(), setting.getValue());
        }
        connections.add(connection);
        return this;
    }

    Architecture design() {
        var empty = Architecture.empty("test");
        return empty.with(Elements.of(components)).withConnections(Elements.of(connections));
    }

    CapacityReport report() {
        return CapacityAnalysis.of(design());
    }

    static ServiceTime exponential(String mean) {
        return new ServiceTime.Exponential(Durations.parse(mean));
    }
}
