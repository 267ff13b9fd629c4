package dev.nines.app.sheet;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Something shown over the window for a moment.
public interface Sheet {

    /// What is shown.
    Region node();

    /// Where the keyboard is first.
    Node first();
}
