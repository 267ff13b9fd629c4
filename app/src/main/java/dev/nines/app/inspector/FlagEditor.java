package dev.nines.app.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A switch.
final class FlagEditor implements Editor {

    private final Switch toggle = new Switch();
    private final HBox box = new HBox(toggle);
    private boolean showing;

    FlagEditor(String name, Target target) {
        box.getStyleClass().add("switch-box");
        toggle.setAccessibleText(name);
        toggle.selectedProperty().addListener((_, _, on) -> {
            if (!showing) {
                target.set(on, false);
            }
        });
    }

    @Override
    public Region control() {
        return box;
    }

    @Override
    public ReadOnlyBooleanProperty focused() {
        return toggle.focusedProperty();
    }

    @Override
    public void show(@Nullable Object value, boolean mixed) {
        showing = true;
        toggle.setSelected(!mixed && Boolean.TRUE.equals(value));
        toggle.setOpacity(mixed ? 0.5 : 1);
        showing = false;
    }
}
