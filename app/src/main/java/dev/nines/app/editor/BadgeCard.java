package dev.nines.app.editor;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import dev.nines.app.look.Texts;
import dev.nines.diagrams.compose.Badge;
import dev.nines.diagrams.mark.Bounds;

/// What a badge on the drawing rests on, beside the component, with links to the pages that have it in full. It stays until
/// the next press elsewhere, or Escape.
final class BadgeCard extends VBox {

    private static final double WIDTH = 340;

    private final Consumer<Badge.Kind> open;
    private final Runnable back;

    /// A card that is not seen.
    ///
    /// @param open shows the page on a badge
    /// @param back puts the keyboard back where it was
    BadgeCard(Consumer<Badge.Kind> open, Runnable back) {
        this.open = open;
        this.back = back;
        getStyleClass().addAll("hover-card", "badge-card");
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.DIALOG);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    /// Shows reasons beside a component.
    ///
    /// @param place of the component, in pixels of the canvas
    /// @param within how large the canvas is
    void show(String title, List<BadgeReason> reasons, Texts texts, Bounds place, Bounds within) {
        var heading = new Label(title);
        heading.getStyleClass().add("hover-title");
        getChildren().setAll(heading);
        setAccessibleText(title);
        for (var reason : reasons) {
            for (var line : reason.lines()) {
                var label = new Label(line);
                label.setWrapText(true);
                getChildren().add(label);
            }
            var link = new Hyperlink(texts.of("badge.open." + BadgeReason.key(reason.kind())));
            link.setOnAction(_ -> {
                leave();
                open.accept(reason.kind());
            });
            getChildren().add(link);
        }
        setVisible(true);
        applyCss();
        HoverCard.place(this, WIDTH, place, within);
        layout();
        getChildren().getLast().requestFocus();
    }

    /// Goes, with the keyboard back where it was.
    void leave() {
        if (isVisible()) {
            setVisible(false);
            back.run();
        }
    }
}
