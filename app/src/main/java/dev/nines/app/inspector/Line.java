package dev.nines.app.inspector;

import java.util.List;

import javafx.scene.layout.Region;

/// What shows one row of a form.
interface Line {

    /// The node.
    Region node();

    /// Shows the values of the records the form is about.
    void show(List<? extends Record> records);
}
