package dev.nines.app.results;

import java.util.function.Supplier;

import javafx.scene.control.Cell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A tip that is made when a cell is pointed at: few cells ever are.
final class HoverTip {

    private static final int WIDEST = 480;
    private static final Duration DELAY = Duration.millis(400);

    private HoverTip() {}

    /// Explains a cell under the mouse.
    ///
    /// @param words what to say, asked every time; nothing if empty
    static void on(Cell<?> cell, Supplier<String> words) {
        cell.setOnMouseEntered(_ -> {
            var said = cell.isEmpty() ? "" : words.get();
            cell.setTooltip(said.isEmpty() ? null : tip(said));
        });
    }

    private static Tooltip tip(String words) {
        var tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.setShowDelay(DELAY);
        return tip;
    }
}
