package dev.nines.app.results;

import java.util.function.Consumer;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Two buttons of which one is pressed.
final class Pills extends HBox {

    private final ToggleButton right;

    /// Two of which the left one is pressed.
    ///
    /// @param chosen told after a choice whether it is the right one
    Pills(ToggleButton left, ToggleButton right, Consumer<Boolean> chosen) {
        super(left, right);
        this.right = right;
        setMinWidth(Region.USE_PREF_SIZE);
        left.getStyleClass().addAll("left-pill", "small");
        right.getStyleClass().addAll("right-pill", "small");
        var which = new ToggleGroup();
        which.getToggles().setAll(left, right);
        left.setSelected(true);
        which.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                which.selectToggle(before);
            } else if (before != null) {
                chosen.accept(now == right);
            }
        });
    }

    /// A button by its words.
    static ToggleButton button(String words, String id) {
        var button = new ToggleButton(words);
        button.setId(id);
        return button;
    }

    /// Whether the right one is pressed.
    boolean isRight() {
        return right.isSelected();
    }
}
