package dev.nines.app.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import dev.nines.model.Architecture;
import dev.nines.model.edit.Groups;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// What is selected, in the order in which it was: the last is what the keyboard acts on. Nothing selected
/// means the design itself.
public final class Selection {

    private final ReadOnlyObjectWrapper<List<ElementId>> ids = new ReadOnlyObjectWrapper<>(List.of());

    Selection() {}

    /// The ids, observable; every change is a new list.
    public ReadOnlyObjectProperty<List<ElementId>> ids() {
        return ids.getReadOnlyProperty();
    }

    /// What was selected last, or null.
    public @Nullable ElementId last() {
        return ids.get().isEmpty() ? null : ids.get().getLast();
    }

    /// Selects these and nothing else.
    public void set(Collection<? extends ElementId> chosen) {
        var wanted = List.<ElementId>copyOf(new LinkedHashSet<>(chosen));
        if (!wanted.equals(ids.get())) {
            ids.set(wanted);
        }
    }

    /// Selects one.
    public void set(ElementId chosen) {
        set(List.of(chosen));
    }

    /// Selects one with all that it is grouped with; where nothing else than its group was selected, it alone.
    public void reach(Architecture design, ElementId chosen) {
        var group = Groups.whole(design, List.of(chosen));
        var within = !ids.get().isEmpty() && group.containsAll(ids.get());
        set(within ? List.of(chosen) : last(group, chosen));
    }

    /// Selects one more with its group, or these less if it was selected; within a group that is selected in part, it
    /// alone.
    public void toggle(Architecture design, ElementId chosen) {
        var group = Groups.whole(design, List.of(chosen));
        var within = ids.get().stream().anyMatch(group::contains) && !ids.get().containsAll(group);
        var some = within ? Set.of(chosen) : group;
        var next = new ArrayList<>(ids.get());
        if (ids.get().contains(chosen)) {
            next.removeAll(some);
        } else {
            next.addAll(last(some, chosen));
        }
        set(next);
    }

    private static List<ElementId> last(Set<ElementId> all, ElementId last) {
        var ordered = new ArrayList<>(all);
        ordered.remove(last);
        ordered.add(last);
        return ordered;
    }

    /// Selects nothing.
    public void clear() {
        set(List.of());
    }

    /// Forgets what a design does not have.
    void keepOnly(Architecture design) {
        set(ids.get().stream().filter(id -> switch (id) {
            case ComponentId component -> design.components().has(component);
            case ConnectionId connection -> design.connections().has(connection);
        }).toList());
    }
}
