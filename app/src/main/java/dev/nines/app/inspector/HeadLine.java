package dev.nines.app.inspector;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The heading of settings that follow: it folds them away, and carries what acts on all of them.
final class HeadLine extends HBox implements Line {

    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label name;

    HeadLine(String text, int depth) {
        super(6);
        name = new Label(text);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("head-line", depth == 0 ? "head-top" : "head-inner");
        name.getStyleClass().add("head-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        arrow.getStyleClass().add("fold");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(name, space);
    }

    /// Lets the heading fold what follows.
    HeadLine folding(boolean folded, Runnable turn) {
        arrow.setIconCode(folded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        getChildren().addFirst(arrow);
        getStyleClass().add("folding");
        setOnMouseClicked(event -> {
            turn.run();
            event.consume();
        });
        return this;
    }

    HeadLine trailing(Node node) {
        getChildren().add(node);
        return this;
    }

    HeadLine explained(String words) {
        if (!words.isEmpty()) {
            var tip = new Tooltip(words);
            tip.setWrapText(true);
            tip.setMaxWidth(320);
            name.setTooltip(tip);
        }
        return this;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(List<? extends Record> records) {
        // a heading has no value
    }
}
