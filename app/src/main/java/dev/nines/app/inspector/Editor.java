package dev.nines.app.inspector;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A control for one single value.
interface Editor {

    /// The control.
    Region control();

    /// Whether the keyboard is in it.
    default ReadOnlyBooleanProperty focused() {
        return control().focusedProperty();
    }

    /// Shows a value.
    ///
    /// @param mixed
    ///            whether the records of the form differ here
    void show(@Nullable Object value, boolean mixed);

    /// Takes what the control makes of a person's acts.
    interface Target {

        /// A value that fits.
        void set(@Nullable Object value, boolean typing);

        /// What is in the control does not fit; null: it does now.
        void refuse(@Nullable Message message);
    }

    /// Ignores refusals: for controls that offer nothing wrong.
    static Target only(Consumer<@Nullable Object> set) {
        return new Target() {
            @Override
            public void set(@Nullable Object value, boolean typing) {
                set.accept(value);
            }

            @Override
            public void refuse(@Nullable Message message) {
                // nothing wrong can be chosen
            }
        };
    }
}
