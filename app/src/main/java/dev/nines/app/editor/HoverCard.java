package dev.nines.app.editor;

import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import dev.nines.diagrams.mark.Bounds;
import org.jspecify.annotations.Nullable;

/// A card with the facts about what the mouse rests on. It comes after a short rest, stands beside what it is about, and
/// goes at the first movement away, press or key; the mouse passes through it.
final class HoverCard extends VBox {

    private static final Duration REST = Duration.millis(550);
    private static final double WIDTH = 320;
    private static final double GAP = 10;

    private final PauseTransition rest = new PauseTransition(REST);

    HoverCard() {
        getStyleClass().add("hover-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
    }

    /// Shows facts after a rest.
    ///
    /// @param facts asked for when the time has come
    /// @param place of what it is about, in pixels of the canvas
    /// @param within how large the canvas is
    void soon(Facts facts, Bounds place, Bounds within) {
        setVisible(false);
        rest.setOnFinished(_ -> show(facts, place, within));
        rest.playFromStart();
    }

    /// Goes, or does not come.
    void leave() {
        rest.stop();
        setVisible(false);
    }

    /// Shows facts at once.
    void show(@Nullable Facts facts, Bounds place, Bounds within) {
        if (facts == null) {
            return;
        }
        fill(facts);
        setVisible(true);
        applyCss();
        place(this, WIDTH, place, within);
        layout();
    }

    /// Puts a card beside something, within the canvas.
    static void place(Region card, double width, Bounds place, Bounds within) {
        var height = card.prefHeight(width);
        var right = place.right() + GAP;
        var x = right + width <= within.right() ? right : place.x() - GAP - width;
        if (x < within.x()) {
            x = Math.clamp(place.x(), within.x() + GAP, Math.max(within.x() + GAP, within.right() - width - GAP));
        }
        var beside = x >= right || x + width <= place.x();
        var y = beside ? place.y() : place.bottom() + GAP;
        if (!beside && y + height > within.bottom()) {
            y = place.y() - GAP - height;
        }
        y = Math.clamp(y, GAP, Math.max(GAP, within.bottom() - height - GAP));
        card.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
    }

    private void fill(Facts facts) {
        var title = new Label(facts.title());
        title.getStyleClass().add("hover-title");
        title.setWrapText(true);
        var kind = new Label(facts.kind());
        kind.getStyleClass().add("hover-kind");
        getChildren().setAll(title, kind);
        var grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(2);
        var names = new ColumnConstraints();
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(names, values);
        for (var at = 0; at < facts.lines().size(); at++) {
            var line = facts.lines().get(at);
            var name = new Label(line.name());
            name.getStyleClass().add("hover-name");
            var value = new Label(line.value());
            value.setWrapText(true);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(at, name, value);
        }
        if (!facts.lines().isEmpty()) {
            getChildren().add(grid);
        }
        for (var problem : facts.problems()) {
            var label = new Label(problem);
            label.setWrapText(true);
            label.getStyleClass().add("hover-problem");
            getChildren().add(label);
        }
    }
}
