package dev.nines.app.inspector;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import atlantafx.base.controls.ToggleSwitch;
import org.jspecify.annotations.Nullable;

/// A switch.
final class FlagEditor implements Editor {

    /// Says to screen readers whether it is on.
    private static final class Switch extends ToggleSwitch {

        Switch() {
            setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
            selectedProperty()
                    .addListener((_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.SELECTED
                    ? (Object) isSelected()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    private final ToggleSwitch toggle = new Switch();
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
