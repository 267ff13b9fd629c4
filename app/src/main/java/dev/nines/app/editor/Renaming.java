package dev.nines.app.editor;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Component;
import dev.nines.model.edit.Rename;

/// A field over a component in which a person writes another name.
final class Renaming {

    private static final double HEIGHT = 30;
    private static final double NARROWEST = 120;
    private static final double WIDEST = 280;

    private final Desk desk;
    private final TextField field = new TextField();
    private boolean over;

    Renaming(Desk desk) {
        this.desk = desk;
    }

    /// Begins with the component that is selected alone.
    ///
    /// @param name what a screen reader calls the field
    void begin(String name) {
        var component = desk.single();
        var place = desk.onScreen(component);
        if (component == null || place == null) {
            return;
        }
        field.setText(component.name());
        field.setPromptText(component.label());
        field.setAccessibleText(name);
        field.getStyleClass().add("rename-field");
        field.setManaged(false);
        field.setOnAction(_ -> end(component, true));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end(component, false);
            }
            event.consume();
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                end(component, true);
            }
        });
        desk.canvas().edit(field);
        put(place);
        field.requestFocus();
        field.selectAll();
    }

    private void put(Bounds place) {
        var width = Math.clamp(place.width() - 8, NARROWEST, WIDEST);
        field.resizeRelocate(Math.rint(place.x() + 4), Math.rint(place.y() + 2), width, HEIGHT);
    }

    private void end(Component component, boolean keep) {
        if (over) {
            return;
        }
        over = true;
        desk.canvas().edited(field);
        var name = field.getText().strip();
        if (keep && !name.equals(component.name()) && desk.document().design().components().has(component.id())) {
            desk.document().settle();
            desk.document().apply(new Rename(component.id(), name));
            desk.document().settle();
        }
    }
}
