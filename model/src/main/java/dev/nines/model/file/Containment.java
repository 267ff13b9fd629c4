package dev.nines.model.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import dev.nines.model.component.Kind;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Checks in the tree of a file that every component stands in what may hold it, and none in itself.
final class Containment {

    private final Findings findings;
    private final Known known;
    private final Map<String, Place> places = new HashMap<>();

    /// Where a component of the file says that it stands.
    private record Place(String id, @Nullable String parent, Node node, Trail trail) {}

    Containment(Findings findings, Known known) {
        this.findings = findings;
        this.known = known;
    }

    /// Checks the components of a file.
    void check(Node.Items components) {
        for (var at = 0; at < components.items().size(); at++) {
            if (components.items().get(at) instanceof Node.Fields fields
                    && text(fields, "id") instanceof String id) {
                var parent = text(fields, "parent");
                var node = fields.fields().getOrDefault("parent", fields);
                var place = new Place(id, parent, node, Trail.TOP.to("components").to(at).to("parent"));
                places.putIfAbsent(id, place);
                fits(place);
            }
        }
        circles();
    }

    private static @Nullable String text(Node.Fields fields, String name) {
        return fields.fields().get(name) instanceof Node.Single single
                && single.plain() instanceof String text
                        ? text
                        : null;
    }

    private void fits(Place place) {
        var kind = known.kind(place.id());
        if (kind == null) {
            return;
        }
        var parent = place.parent();
        if (parent == null) {
            if (!kind.topLevel() && place.node() instanceof Node.Fields) {
                report("containment.outside", place,
                        message("containment.outside", kind.name(), String.join(", ", kind.within())),
                        onlyOne(kind));
            }
        } else if (known.kind(parent) instanceof Kind container && !kind.mayStandIn(container)) {
            report("containment.kind", place,
                    message("containment.kind", kind.name(), container.name(),
                            kind.within().isEmpty()
                                    ? message("containment.canvas")
                                    : Message.literal(String.join(", ", kind.within()))),
                    onlyOne(kind));
        }
    }

    /// The container it must mean where there is a single one that fits.
    private @Nullable Message onlyOne(Kind kind) {
        if (kind.within().isEmpty() || findings.full()) {
            return null;
        }
        var fitting = known.ids(kind.within());
        return fitting.size() == 1 ? Hints.maybe("\"" + fitting.getFirst() + "\"") : null;
    }

    private void circles() {
        var done = new HashSet<String>();
        for (var place : places.values()) {
            var way = new ArrayList<String>();
            @Nullable
            Place at = place;
            while (at != null && done.add(at.id())) {
                way.add(at.id());
                at = at.parent() == null ? null : places.get(at.parent());
            }
            if (at != null && way.contains(at.id())) {
                circle(at, way.subList(way.indexOf(at.id()), way.size()));
            }
        }
    }

    private void circle(Place place, List<String> ids) {
        var shown = new ArrayList<>(ids.subList(0, Math.min(ids.size(), 10)));
        shown.add(ids.size() > 10 ? "…" : place.id());
        report("containment.cycle", place, message("containment.cycle", String.join(" → ", shown)), null);
    }

    private void report(String code, Place place, Message message, @Nullable Message advice) {
        var element = dev.nines.model.quantity.ElementId.isValid(place.id())
                ? new ComponentId(place.id())
                : null;
        findings.error(code, element, place.trail(), place.node(), message, advice);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Containment.class, key, arguments);
    }
}
