package dev.nines.app.inspector;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

import atlantafx.base.controls.ToggleSwitch;
import org.jspecify.annotations.Nullable;

/// A switch that tells screen readers what it is and whether it is on.
final class Switch extends ToggleSwitch {

    Switch() {
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        selectedProperty().addListener((_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) isSelected()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
