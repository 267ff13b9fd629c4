package dev.nines.app.sheet;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Something shown over the window for a moment.
public interface Sheet {

    /// What is shown.
    Region node();

    /// Where the keyboard is first.
    Node first();

    /// Whether Esc means something to the sheet itself just now; else it closes the sheet.
    default boolean wantsEscape() {
        return false;
    }

    /// It is shown no more.
    default void closed() {}
}
