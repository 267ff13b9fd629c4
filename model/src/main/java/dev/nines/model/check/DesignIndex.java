package dev.nines.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// A design as the rules look at it: children, connections by their ends and places, looked up in O(1).
final class DesignIndex {

    private final Architecture design;
    private final Map<Class<?>, List<Component>> byKind = new LinkedHashMap<>();
    private final Map<ComponentId, List<Component>> children = new HashMap<>();
    private final Map<ComponentId, List<Connection>> from = new HashMap<>();
    private final Map<ComponentId, List<Connection>> to = new HashMap<>();
    private final Map<ComponentId, Place> places = new HashMap<>();
    private final SettingIndex settings;

    DesignIndex(Architecture design) {
        this.design = design;
        for (var component : design.components()) {
            byKind.computeIfAbsent(component.spec().getClass(), _ -> new ArrayList<>()).add(component);
            var parent = component.parent();
            if (parent != null) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(component);
            }
        }
        for (var connection : design.connections()) {
            from.computeIfAbsent(connection.from(), _ -> new ArrayList<>()).add(connection);
            to.computeIfAbsent(connection.to(), _ -> new ArrayList<>()).add(connection);
        }
        settings = new SettingIndex(design);
    }

    /// The design.
    Architecture design() {
        return design;
    }

    /// Every value that refers, that names something of a catalogue, or that is out of its range.
    SettingIndex settings() {
        return settings;
    }

    /// The component of an id, or null.
    @Nullable
    Component find(@Nullable ComponentId id) {
        return id == null ? null : design.find(id);
    }

    /// Does something with every component of a kind, or of a family of kinds.
    <S extends Spec> void each(Class<S> kind, BiConsumer<Component, S> act) {
        byKind.forEach((type, components) -> {
            if (kind.isAssignableFrom(type)) {
                components.forEach(component -> act.accept(component, kind.cast(component.spec())));
            }
        });
    }

    /// The components of a kind.
    List<Component> of(Class<? extends Spec> kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /// What stands directly in a component.
    List<Component> children(Component container) {
        return children.getOrDefault(container.id(), List.of());
    }

    /// The connections that leave a component.
    List<Connection> from(Component caller) {
        return from.getOrDefault(caller.id(), List.of());
    }

    /// The connections that reach a component.
    List<Connection> to(Component callee) {
        return to.getOrDefault(callee.id(), List.of());
    }

    /// The components that a component's connections lead to.
    Stream<Component> callees(Component caller) {
        return from(caller).stream().map(Connection::to).map(this::find).filter(Objects::nonNull);
    }

    /// The components whose connections lead to a component.
    Stream<Component> callers(Component callee) {
        return to(callee).stream().map(Connection::from).map(this::find).filter(Objects::nonNull);
    }

    /// The subnets a component spans that are there and are subnets.
    List<Component> subnets(Component component) {
        return component.subnets().stream().map(this::find)
                .filter(subnet -> subnet != null
                        && subnet.spec() instanceof Subnet)
                .toList();
    }

    /// The containers around a component.
    Place place(Component component) {
        var known = places.get(component.id());
        if (known != null) {
            return known;
        }
        var way = new ArrayList<Component>();
        var at = component;
        while (at != null && !places.containsKey(at.id())) {
            places.put(at.id(), Place.CANVAS);
            way.add(at);
            at = design.parent(at);
        }
        var place = at == null ? Place.CANVAS : places.getOrDefault(at.id(), Place.CANVAS);
        for (var inner : way.reversed()) {
            place = place.inside(inner);
            places.put(inner.id(), place);
        }
        return place;
    }
}
