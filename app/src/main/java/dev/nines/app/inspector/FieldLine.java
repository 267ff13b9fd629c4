package dev.nines.app.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A label, the control of a single value beside it, and under both what is wrong with it.
final class FieldLine extends VBox implements Line {

    private static final double LABEL = 124;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Function<Record, @Nullable Object> value;
    private final Label label;
    private final Label complaint = new Label();
    private final Button reset = new Button();
    private final HBox row = new HBox(8);
    private final Around around;
    private @Nullable Editor editor;
    private @Nullable Object standard;
    /// Whether the keyboard is in the control; cells inside some controls claim it too, so it is asked itself.
    private final BooleanProperty edited = new SimpleBooleanProperty();
    private final BooleanProperty changed = new SimpleBooleanProperty();

    FieldLine(String name, Around around, Function<Record, @Nullable Object> value) {
        this.around = around;
        this.value = value;
        this.label = new Label(name);
        getStyleClass().add("field-line");
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMaxWidth(LABEL);
        reset.setVisible(false);
        var heading = new StackPane(label, reset);
        StackPane.setAlignment(label, Pos.CENTER_LEFT);
        StackPane.setAlignment(reset, Pos.CENTER_RIGHT);
        heading.setMinWidth(LABEL);
        heading.setPrefWidth(LABEL);
        heading.setMaxWidth(LABEL);
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setVisible(false);
        complaint.setManaged(false);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(heading);
        getChildren().addAll(row, complaint);
    }

    /// Puts the control in place.
    FieldLine with(Editor control) {
        editor = control;
        edited.bind(control.focused().or(reset.focusedProperty()));
        var node = control.control();
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMinWidth(60);
        label.setLabelFor(node);
        node.setAccessibleText(label.getText());
        row.getChildren().add(node);
        return this;
    }

    /// Adds something behind the control.
    FieldLine trailing(Node node) {
        row.getChildren().add(node);
        return this;
    }

    /// Explains the setting when the mouse rests on its name and while it is edited.
    FieldLine explained(String words) {
        if (!words.isEmpty()) {
            var tip = new Tooltip(words);
            tip.setWrapText(true);
            tip.setMaxWidth(320);
            label.setTooltip(tip);
        }
        edited.addListener((_, _, now) -> {
            if (now) {
                around.help().explain(label.getText(), words);
            }
        });
        return this;
    }

    /// Offers to go back to a value, while the mouse or the keyboard is in the line.
    FieldLine resetting(@Nullable Object to, Runnable act) {
        standard = to;
        reset.setGraphic(new FontIcon(Feather.ROTATE_CCW));
        reset.getStyleClass().addAll("flat", "reset");
        reset.setTooltip(new Tooltip(around.texts().of("reset")));
        reset.setAccessibleText(around.texts().of("reset.of", label.getText()));
        reset.setOnAction(_ -> act.run());
        reset.visibleProperty().bind(changed.and(hoverProperty().or(edited)));
        changed.addListener((_, _, differs) -> label.pseudoClassStateChanged(CHANGED, differs));
        return this;
    }

    void refuse(@Nullable Message message) {
        var wrong = message != null;
        complaint.setText(message == null ? "" : around.texts().say(message));
        complaint.setVisible(wrong);
        complaint.setManaged(wrong);
        if (editor != null) {
            editor.control().pseudoClassStateChanged(WRONG, wrong);
            editor.control().setAccessibleHelp(complaint.getText());
        }
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(List<? extends Record> records) {
        var first = value.apply(records.getFirst());
        var mixed = records.size() > 1 && records.stream().anyMatch(one -> !Objects.equals(value.apply(one), first));
        if (editor != null) {
            editor.show(mixed ? null : first, mixed);
        }
        changed.set(mixed || !Objects.equals(first, standard));
    }
}
