package dev.nines.app.results;

import java.util.SequencedSet;

import dev.nines.app.document.Document;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.ElementId;

/// Selects in the document what a row is about.
record Choosing(Document document) {

    /// Selects those elements that are still there.
    void choose(SequencedSet<ElementId> about) {
        var there = about.stream().filter(this::isThere).toList();
        if (!there.isEmpty() && !document.selection().ids().get().equals(there)) {
            document.selection().set(there);
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
