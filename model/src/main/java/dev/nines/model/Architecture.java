package dev.nines.model;

import java.util.List;
import java.util.Map;

import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Region;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Vpc;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// A whole design, immutable: every edit makes another one.
///
/// @param description
///            what it is and what it teaches
/// @param extra
///            fields of a newer version of the format, kept as they were read
public record Architecture(String name, String description, Traffic traffic, Objectives objectives,
        Assumptions assumptions,
        Elements<ComponentId, Component> components, Elements<ConnectionId, Connection> connections,
        Map<String, Object> extra) {

    public Architecture {
        extra = Map.copyOf(extra);
    }

    /// A design with nothing in it.
    public static Architecture empty(String name) {
        return new Architecture(name, "", new Traffic(List.of()), Objectives.NONE,
                RecordType.of(Assumptions.class).defaults(),
                Elements.of(List.of()), Elements.of(List.of()), Map.of());
    }

    /// The same with other components.
    public Architecture with(Elements<ComponentId, Component> newComponents) {
        return new Architecture(name, description, traffic, objectives, assumptions, newComponents,
                connections, extra);
    }

    /// The same with other connections.
    public Architecture withConnections(Elements<ConnectionId, Connection> newConnections) {
        return new Architecture(name, description, traffic, objectives, assumptions, components,
                newConnections, extra);
    }

    /// The same with other traffic.
    public Architecture with(Traffic newTraffic) {
        return new Architecture(name, description, newTraffic, objectives, assumptions, components,
                connections, extra);
    }

    /// The same with other objectives.
    public Architecture with(Objectives newObjectives) {
        return new Architecture(name, description, traffic, newObjectives, assumptions, components,
                connections, extra);
    }

    /// The same with other assumptions.
    public Architecture with(Assumptions newAssumptions) {
        return new Architecture(name, description, traffic, objectives, newAssumptions, components,
                connections, extra);
    }

    /// The same with another name.
    public Architecture named(String newName) {
        return new Architecture(newName, description, traffic, objectives, assumptions, components,
                connections, extra);
    }

    /// The same with another description.
    public Architecture described(String newDescription) {
        return new Architecture(name, newDescription, traffic, objectives, assumptions, components,
                connections, extra);
    }

    /// The component of an id, or null.
    public @Nullable Component find(ComponentId id) {
        return components.find(id);
    }

    /// The container of a component, or null where it stands on the canvas or names one that is not there.
    public @Nullable Component parent(Component component) {
        var parent = component.parent();
        return parent == null ? null : components.find(parent);
    }

    /// The component itself or the nearest container around it that is of a kind, or null.
    ///
    /// Stops where containers go in a circle.
    public @Nullable Component enclosing(Component component, Class<? extends Spec> kind) {
        // A broken design may stand in itself: nothing is deeper than there are components.
        var deepest = components.size();
        for (var at = component; at != null && deepest >= 0; at = parent(at), deepest--) {
            if (kind.isInstance(at.spec())) {
                return at;
            }
        }
        return null;
    }

    /// The code of the region a component stands in, or the default one.
    public String region(Component component) {
        var region = enclosing(component, Region.class);
        return region != null && region.spec() instanceof Region spec
                ? spec.code()
                : assumptions.defaultRegion();
    }

    /// The VPC a component stands in, or null.
    public @Nullable Component vpc(Component component) {
        return enclosing(component, Vpc.class);
    }

    /// Full names of the zones a component stands in or spans, `us-east-1a`, each once, in order of
    /// its subnets.
    public List<String> zones(Component component) {
        var own = enclosing(component, AvailabilityZone.class);
        if (own != null) {
            return List.of(zoneName(own));
        }
        return component.subnets().stream()
                .map(components::find)
                .filter(subnet -> subnet != null)
                .map(subnet -> enclosing(subnet, AvailabilityZone.class))
                .filter(zone -> zone != null)
                .map(this::zoneName)
                .distinct()
                .toList();
    }

    private String zoneName(Component zone) {
        return region(zone) + (zone.spec() instanceof AvailabilityZone spec ? spec.zone() : "");
    }
}
