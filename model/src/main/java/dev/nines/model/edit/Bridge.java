package dev.nines.model.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.model.Architecture;
import dev.nines.model.Connection;
import dev.nines.model.check.Calls;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Removes components as [RemoveElements] does and connects those that called them with those they called, where such
/// a call may be and is not there yet.
///
/// A new connection speaks what the callee was spoken to with; calls and probabilities on the way are multiplied.
public record Bridge(Set<ElementId> elements) implements Edit {

    private static final double MOST_CALLS = 100_000;

    public Bridge {
        elements = Set.copyOf(elements);
    }

    @Override
    public Architecture apply(Architecture design) {
        var after = new RemoveElements(elements).apply(design);
        var made = connections(design, after);
        return made.isEmpty() ? after : after.withConnections(after.connections().plus(made));
    }

    /// How many connections it makes.
    public int connects(Architecture design) {
        return connections(design, new RemoveElements(elements).apply(design)).size();
    }

    private static List<Connection> connections(Architecture before, Architecture after) {
        var leaving = new HashMap<ComponentId, List<Connection>>();
        before.connections().forEach(one -> leaving.computeIfAbsent(one.from(), _ -> new ArrayList<>()).add(one));
        var pairs = new HashSet<List<ComponentId>>();
        after.connections().forEach(one -> pairs.add(List.of(one.from(), one.to())));
        var ids = new FreshIds(id -> before.connections().has(new ConnectionId(id)));
        var made = new ArrayList<Connection>();
        for (var entering : before.connections()) {
            if (after.components().has(entering.from()) && !after.components().has(entering.to())) {
                for (var way : ways(entering, leaving, after)) {
                    if (may(after, way) && pairs.add(List.of(way.from(), way.to()))) {
                        made.add(RecordType.with(way, "id",
                                new ConnectionId(ids.like(entering.id().value()))));
                    }
                }
            }
        }
        return made;
    }

    private static boolean may(Architecture after, Connection way) {
        var from = after.components().get(way.from()).kind();
        var to = after.components().get(way.to()).kind();
        return !way.from().equals(way.to()) && Calls.allowed(from, to) && Calls.suits(way.protocol(), from, to);
    }

    /// The connections that go on from one through what is removed to what stays.
    private static List<Connection> ways(Connection entering, Map<ComponentId, List<Connection>> leaving,
            Architecture after) {
        var found = new ArrayList<Connection>();
        var seen = new LinkedHashSet<ComponentId>(List.of(entering.to()));
        var left = new ArrayDeque<>(List.of(entering));
        while (!left.isEmpty()) {
            var way = left.removeFirst();
            for (var next : leaving.getOrDefault(way.to(), List.of())) {
                var joined = joined(way, next);
                if (joined != null && after.components().has(next.to())) {
                    found.add(joined);
                } else if (joined != null && seen.add(next.to())) {
                    left.add(joined);
                }
            }
        }
        return found;
    }

    /// Both as one, or null where no kind of request goes both ways.
    private static @Nullable Connection joined(Connection first, Connection then) {
        var classes = new ArrayList<>(then.classes().isEmpty() ? first.classes() : then.classes());
        if (!first.classes().isEmpty()) {
            classes.retainAll(first.classes());
        }
        if (classes.isEmpty() && !(first.classes().isEmpty() && then.classes().isEmpty())) {
            return null;
        }
        var joined = then.between(first.from(), then.to()).via(List.of());
        joined = RecordType.with(joined, "callsPerRequest",
                Math.min(MOST_CALLS, first.callsPerRequest() * then.callsPerRequest()));
        joined = RecordType.with(joined, "probability",
                new Probability(first.probability().value() * then.probability().value()));
        joined = RecordType.with(joined, "weight", first.weight());
        return RecordType.with(joined, "classes", List.copyOf(classes));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("bridge", before, elements);
    }
}
