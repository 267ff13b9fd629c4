package dev.nines.app.results;

import java.util.SequencedSet;

import dev.nines.app.document.Document;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;

/// Selects in the document what a row is about.
record Selecting(Document document) {

    /// Selects those elements that are still there.
    void select(SequencedSet<ElementId> about) {
        var there = about.stream().filter(this::isThere).toList();
        if (!there.isEmpty() && !document.selection().ids().get().equals(there)) {
            document.selection().set(there);
        }
    }

    /// Selects a component that is still there, unless it already is among what is selected.
    void select(ComponentId id) {
        if (isThere(id) && !document.selection().ids().get().contains(id)) {
            document.selection().set(id);
        }
    }

    /// Whether the design still has an element.
    boolean isThere(ElementId id) {
        return switch (id) {
            case ComponentId component -> document.design().components().has(component);
            case ConnectionId connection -> document.design().connections().has(connection);
        };
    }
}
