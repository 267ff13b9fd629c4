package dev.nines.app.act;

import dev.nines.app.document.Document;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;

/// What a context menu is opened on.
public enum Target {
    /// A component that contains nothing.
    COMPONENT,
    /// A component that others stand in.
    CONTAINER,
    /// A connection.
    CONNECTION,
    /// The canvas where nothing stands.
    CANVAS;

    /// What the menu is about that is opened on what is selected.
    public static Target of(Document document) {
        return switch (document.selection().last()) {
            case null -> CANVAS;
            case ConnectionId _ -> CONNECTION;
            case ComponentId id -> document.design().components().get(id).kind().isContainer() ? CONTAINER : COMPONENT;
        };
    }
}
