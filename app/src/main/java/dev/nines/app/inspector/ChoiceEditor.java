package dev.nines.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// A list to choose one value from.
final class ChoiceEditor implements Editor {

    /// Stands for an absent value: a combo box has no item null.
    private static final Object ABSENT = new Object();
    private static final double WIDTH = 120;

    private final ComboBox<Object> box = new ComboBox<>();
    private final Supplier<List<?>> offered;
    private final boolean optional;
    private final Around around;
    private boolean showing;

    /// A list.
    ///
    /// @param offered
    ///            the values offered now
    /// @param optional
    ///            whether the value may be absent
    ChoiceEditor(Supplier<List<?>> offered, Function<Object, String> words, boolean optional, Around around,
            Target target) {
        this.offered = offered;
        this.optional = optional;
        this.around = around;
        // it fills what room there is; asked how wide it would like to be, it would lay out its whole list
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Object value) {
                return value == null ? "" : value == ABSENT ? around.texts().of("unset") : words.apply(value);
            }

            @Override
            public Object fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into: " + text);
            }
        });
        box.valueProperty().addListener((_, _, value) -> {
            if (!showing && value != null) {
                target.set(value == ABSENT ? null : value, false);
            }
        });
    }

    @Override
    public Region control() {
        return box;
    }

    @Override
    public void show(@Nullable Object value, boolean mixed) {
        showing = true;
        var items = new ArrayList<Object>();
        if (optional) {
            items.add(ABSENT);
        }
        items.addAll(offered.get());
        if (value != null && !items.contains(value)) {
            items.add(value);
        }
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
        }
        box.setPromptText(mixed ? around.texts().of("mixed") : "");
        var wanted = mixed ? null : value == null && optional ? ABSENT : value;
        if (!Objects.equals(wanted, box.getValue())) {
            box.setValue(wanted);
        }
        showing = false;
    }
}
