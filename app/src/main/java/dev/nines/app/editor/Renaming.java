package dev.nines.app.editor;

import java.util.Comparator;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Connection;
import dev.nines.model.edit.Rename;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A field over a component or connection in which a person writes another name.
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

    /// Begins with what is selected alone.
    ///
    /// @param name what a screen reader calls the field
    void begin(String name) {
        var component = desk.single();
        var wire = desk.wire();
        var place = wire == null ? desk.onScreen(component) : middle(wire);
        if (place == null) {
            return;
        }
        if (component != null) {
            begin(component.id(), component.name(), component.label(), name, place);
        } else if (wire != null) {
            begin(wire.id(), wire.name(), "", name, place);
        }
    }

    /// Over the middle of the longest part of a connection.
    private @Nullable Bounds middle(Connection wire) {
        var route = desk.route(wire.id());
        @Nullable
        Bounds longest = route == null
                ? null
                : route.parts().stream().max(Comparator.comparingDouble(part -> part.width() + part.height()))
                        .orElse(null);
        if (longest == null) {
            return null;
        }
        var part = desk.canvas().view().onScreen(longest);
        return new Bounds(part.centreX() - NARROWEST / 2 - 4, part.centreY() - HEIGHT / 2 - 2, NARROWEST, HEIGHT);
    }

    private void begin(ElementId id, String before, String prompt, String name, Bounds place) {
        field.setText(before);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.getStyleClass().add("rename-field");
        field.setManaged(false);
        field.setOnAction(_ -> end(id, before, true));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end(id, before, false);
            }
            event.consume();
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                end(id, before, true);
            }
        });
        desk.canvas().over(field);
        put(place);
        field.requestFocus();
        field.selectAll();
    }

    private void put(Bounds place) {
        var width = Math.clamp(place.width() - 8, NARROWEST, WIDEST);
        field.resizeRelocate(Math.rint(place.x() + 4), Math.rint(place.y() + 2), width, HEIGHT);
    }

    private void end(ElementId id, String before, boolean keep) {
        if (over) {
            return;
        }
        over = true;
        desk.canvas().edited(field);
        var name = field.getText().strip();
        if (keep && !name.equals(before) && desk.document().selection().ids().get().contains(id)) {
            desk.document().settle();
            desk.document().apply(new Rename(id, name));
            desk.document().settle();
        }
    }
}
