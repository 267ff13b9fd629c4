package dev.nines.model.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.DesignGenerator;
import dev.nines.model.Objectives;
import dev.nines.model.Placement;
import dev.nines.model.Point;
import dev.nines.model.Usage;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.Reliability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Random edits that fit a design: of every kind there is.
public final class RandomEdits {

    /// Number of the kinds of edit made.
    public static final int KINDS = 28;

    private static final int SMALLEST = 10;
    private static final int LARGEST = 150;

    private final RandomGenerator random;

    /// Edits from one source of chance.
    public RandomEdits(RandomGenerator random) {
        this.random = random;
    }

    /// An edit of a random kind.
    public Edit of(Architecture design) {
        if (design.components().size() < SMALLEST || design.connections().isEmpty()) {
            return everythingOf(DesignGenerator.design(random.nextLong(), 60));
        }
        return design.components().size() > LARGEST
                ? new RemoveElements(some(design))
                : of(design, random.nextInt(KINDS));
    }

    /// An edit of the kind of a number.
    public Edit of(Architecture design, int kind) {
        return switch (kind) {
            case 0 -> new AddComponents(List.of(copy(design, anyComponent(design))), List.of());
            case 1 -> new RemoveElements(some(design));
            case 2 -> new MoveBy(components(design), random.nextInt(-50, 50), random.nextDouble());
            case 3 -> new Place(Map.of(anyComponent(design).id(), placement()));
            case 4 -> new Connect(Connection.of("new-" + random.nextLong(Long.MAX_VALUE),
                    anyComponent(design).id().value(), "x").between(anyComponent(design).id(), other(design)));
            case 5 -> reconnect(design);
            case 6 -> new Reroute(anyConnection(design).id(), List.of(new Point(random.nextInt(900), 0.125)));
            case 7 -> change(design);
            case 8 -> new Rename(anyElement(design), "이름 " + random.nextInt(100));
            case 9 -> reparent(design);
            case 10 -> subnets(design);
            case 11 -> new Duplicate(components(design), 20, 20);
            case 12 -> new Paste(Clip.of(DesignGenerator.design(random.nextLong(), 40), Set.of(
                    new ComponentId("vpc-1"), new ComponentId("users-1"))), anyComponent(design).id(), 5, 5);
            case 13 -> new Reorder(some(design), Reorder.End.values()[random.nextInt(2)]);
            case 14 -> new Lock(components(design), random.nextBoolean());
            case 15 -> new SetUsage(anyComponent(design).id(), new EnumMap<>(Map.of(Usage.HOURS, 100.5)));
            case 16 -> new SetReliability(anyComponent(design).id(),
                    new Reliability.Share(new Probability(random.nextDouble())));
            case 17 -> new SetNeeded(anyComponent(design).id(), 1 + random.nextInt(5));
            default -> ofWhole(design, kind);
        };
    }

    private Edit ofWhole(Architecture design, int kind) {
        return switch (kind) {
            case 18 -> new SetTraffic(design.traffic());
            case 19 -> new SetObjectives(Objectives.NONE);
            case 20 -> new SetAssumptions(design.assumptions());
            case 21 -> new SetName("n" + random.nextInt(10));
            case 22 -> new SetDescription("d" + random.nextInt(10));
            case 23 -> new RenameId(anyElement(design), "renamed-" + random.nextLong(Long.MAX_VALUE));
            case 24 -> Rewrite.between(Message.literal("all"), design, new RemoveElements(some(design)).apply(
                    new AddComponents(List.of(copy(design, anyComponent(design))), List.of()).apply(design)));
            case 25 -> new Replace(Message.literal("other"), new RemoveElements(some(design)).apply(design));
            case 26 -> new Bridge(some(design));
            default -> together(design, random.nextBoolean()
                    ? Groups.join(design, components(design), "Group 1")
                    : Groups.leave(design, components(design)));
        };
    }

    private Edit together(Architecture design, List<Edit> groups) {
        var edits = new ArrayList<>(List.of(of(design, 21), of(design, 22), of(design, 2), of(design, 17)));
        edits.addAll(groups);
        return new Together(Message.literal("all"), edits);
    }

    private static Edit everythingOf(Architecture other) {
        var ids = other.components().stream().map(Component::id).collect(Collectors.toSet());
        return new Paste(Clip.of(other, ids), null, 0, 0);
    }

    private Component copy(Architecture design, Component component) {
        var id = new FreshIds(name -> design.components().has(new ComponentId(name)));
        return component.withId(new ComponentId(id.like(component.id().value())));
    }

    private Edit reconnect(Architecture design) {
        var connection = anyConnection(design);
        var from = anyComponent(design).id();
        var to = other(design);
        return from.equals(to) ? new SetName("none") : new Reconnect(connection.id(), from, to);
    }

    private Edit change(Architecture design) {
        var component = anyComponent(design);
        var twin = design.components().stream().filter(other -> other.kind() == component.kind()
                && random.nextInt(3) == 0).findFirst().orElse(component);
        var properties = component.kind().settings().properties();
        if (properties.isEmpty()) {
            return new Change(Set.of(component.id()), "notes", "note");
        }
        var property = properties.get(random.nextInt(properties.size()));
        return new Change(Set.of(component.id()), property.name(), property.of((Record) twin.spec()));
    }

    private Edit reparent(Architecture design) {
        var component = anyComponent(design);
        var inside = new Contents(design).with(List.of(component.id()));
        @Nullable
        ComponentId container = null;
        for (var other : design.components()) {
            if (component.kind().mayStandIn(other.kind()) && !inside.contains(other.id())
                    && (container == null || random.nextInt(3) == 0)) {
                container = other.id();
            }
        }
        return container == null && !component.kind().topLevel()
                ? new SetName("nowhere")
                : new Reparent(Set.of(component.id()), container);
    }

    private Edit subnets(Architecture design) {
        var subnets = design.components().stream().filter(other -> other.kind().name().equals("subnet"))
                .filter(_ -> random.nextInt(3) == 0).map(Component::id).toList();
        return new SetSubnets(anyComponent(design).id(), subnets);
    }

    private Set<ElementId> some(Architecture design) {
        var ids = new HashSet<ElementId>(components(design));
        ids.add(anyConnection(design).id());
        return ids;
    }

    private Set<ComponentId> components(Architecture design) {
        var ids = new HashSet<ComponentId>();
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            var component = anyComponent(design);
            if (!component.kind().name().matches("region|vpc") || random.nextInt(8) == 0) {
                ids.add(component.id());
            }
        }
        return ids;
    }

    private ComponentId other(Architecture design) {
        return design.components().getLast().id();
    }

    private Component anyComponent(Architecture design) {
        return design.components().get(random.nextInt(Math.max(1, design.components().size() - 1)));
    }

    private Connection anyConnection(Architecture design) {
        return design.connections().get(random.nextInt(design.connections().size()));
    }

    private ElementId anyElement(Architecture design) {
        var all = new ArrayList<ElementId>(List.of(anyComponent(design).id(), anyConnection(design).id()));
        return all.get(random.nextInt(2));
    }

    private Placement placement() {
        return new Placement(random.nextDouble(-500, 500), random.nextInt(500), 1 + random.nextInt(300), 80);
    }
}
