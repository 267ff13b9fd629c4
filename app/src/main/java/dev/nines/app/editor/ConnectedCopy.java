package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.nines.app.act.Condition;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.check.Calls;
import dev.nines.model.edit.Connect;
import dev.nines.model.edit.Duplicate;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.Place;
import dev.nines.model.edit.Together;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Adds a copy of a component beside it, connected: by a call from the original where its kind calls itself, else by all
/// the calls that lead to the original.
final class ConnectedCopy {

    private static final double BESIDE = 48;
    private static final double BELOW = 32;
    private static final int TRIES = 24;

    private final Desk desk;

    ConnectedCopy(Desk desk) {
        this.desk = desk;
    }

    /// One component is selected alone.
    Condition possible() {
        return Condition.that(() -> desk.single() != null && desk.drawn(desk.single().id()) != null,
                Message.of(ConnectedCopy.class, "refused.single"));
    }

    /// Adds the copy in a direction: the nearest place there that is free.
    void add(int dx, int dy) {
        var original = Objects.requireNonNull(desk.single());
        var drawn = Objects.requireNonNull(desk.drawn(original.id()));
        var document = desk.document();
        var before = document.design();
        var edits = new ArrayList<Edit>(List.of(new Duplicate(Set.of(original.id()), 0, 0)));
        var copied = edits.getFirst().apply(before);
        var copy = copyOf(original, before, copied);
        if (copy == null) {
            return;
        }
        var container = original.parent() == null ? null : before.find(original.parent());
        edits.add(new Place(Map.of(copy.id(),
                Targets.within(desk, container, free(original, drawn, dx, dy)))));
        connections(original, copy, copied).forEach(edits::add);
        document.settle();
        document.apply(new Together(Message.of(ConnectedCopy.class, "copy"), edits));
        document.settle();
        document.selection().set(copy.id());
    }

    private static @Nullable Component copyOf(Component original, Architecture before, Architecture after) {
        return after.components().stream().filter(one -> !before.components().has(one.id())
                && one.kind().equals(original.kind()) && Objects.equals(one.parent(), original.parent())).findFirst()
                .orElse(null);
    }

    private static List<Connect> connections(Component original, Component copy, Architecture design) {
        if (Calls.allowed(original.kind(), copy.kind())) {
            return List.of(new Connect(NewConnections.between(design, original, copy)));
        }
        var connects = new ArrayList<Connect>();
        var callers = new HashSet<ComponentId>();
        for (var connection : design.connections()) {
            if (connection.to().equals(original.id()) && callers.add(connection.from())) {
                var caller = design.components().get(connection.from());
                connects.add(new Connect(NewConnections.between(design, caller, copy)));
            }
        }
        return connects;
    }

    private Bounds free(Component original, Bounds drawn, int dx, int dy) {
        var place = drawn;
        for (var tries = 0; tries < TRIES; tries++) {
            place = place.moved(dx * (drawn.width() + BESIDE), dy * (drawn.height() + BELOW));
            var wanted = place;
            if (desk.document().design().components().stream()
                    .filter(one -> Objects.equals(one.parent(), original.parent()))
                    .map(one -> desk.drawn(one.id())).noneMatch(other -> other != null && other.overlaps(wanted))) {
                return place;
            }
        }
        return place;
    }
}
