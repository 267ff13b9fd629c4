package dev.nines.app.act;

import dev.nines.app.document.Document;
import dev.nines.model.Component;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.text.Message;

/// Conditions that many acts on a document have in common.
///
/// @param document the design and what is selected in it
public record Needs(Document document) {

    /// Something can be undone.
    public Condition undoable() {
        return Condition.that(document.mayUndo()::get, refused("undo"));
    }

    /// Something can be done again.
    public Condition redoable() {
        return Condition.that(document.mayRedo()::get, refused("redo"));
    }

    /// The design has a component.
    public Condition anything() {
        return Condition.that(() -> !document.design().components().isEmpty(), refused("empty"));
    }

    /// Something is selected.
    public Condition selection() {
        return Condition.that(() -> !document.selection().ids().get().isEmpty(), refused("selection"));
    }

    /// At least so many components are selected.
    public Condition components(int least) {
        return Condition.that(() -> document.selection().ids().get().stream().filter(ComponentId.class::isInstance)
                .count() >= least, least == 1 ? refused("component") : Message.of(Needs.class, "refused.components", least));
    }

    /// A component was selected last.
    public Condition component() {
        return Condition.that(() -> document.selection().last() instanceof ComponentId, refused("component"));
    }

    /// A component was selected last, and others stand in it.
    public Condition container() {
        return Condition.that(() -> document.selection().last() instanceof ComponentId id
                && document.design().components().stream().map(Component::parent).anyMatch(id::equals),
                refused("container"));
    }

    /// A connection was selected last.
    public Condition connection() {
        return Condition.that(() -> document.selection().last() instanceof ConnectionId, refused("connection"));
    }

    private static Message refused(String key) {
        return Message.of(Needs.class, "refused." + key);
    }
}
