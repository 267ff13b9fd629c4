package dev.nines.app.sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A field to type into and the list of what it finds: arrows choose while the keyboard stays in the field, Enter takes.
public final class PickList<T> implements Sheet {

    private static final double WIDTH = 600;
    private static final double LINE = 40;
    private static final int MOST_LINES = 10;

    /// How a list of things looks and what it does.
    ///
    /// @param title what the sheet is for, said by screen readers and shown in the empty field
    /// @param find finds things by what was typed
    /// @param row shows one of them
    /// @param spoken says one of them
    /// @param take takes one
    public record Ways<T>(String title, Function<String, List<T>> find, Function<T, Node> row, Function<T, String> spoken,
            Consumer<T> take) {}

    private final Ways<T> ways;
    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label foot = new Label();
    private final VBox node = new VBox(field, list, foot);

    /// A list that finds what an empty field finds.
    public PickList(Ways<T> ways) {
        this.ways = ways;
        node.getStyleClass().addAll("over-sheet", "pick-list");
        node.setMaxWidth(WIDTH);
        field.setPromptText(ways.title());
        field.setAccessibleText(ways.title());
        field.textProperty().addListener((_, _, _) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setAccessibleText(ways.title());
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            field.setAccessibleHelp(now == null ? null : ways.spoken().apply(now));
            field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        });
        foot.getStyleClass().add("sheet-foot");
        foot.setWrapText(true);
        foot.managedProperty().bind(foot.textProperty().isNotEmpty());
        fill();
    }

    private void fill() {
        var found = ways.find().apply(field.getText().strip());
        list.getItems().setAll(found);
        list.setPrefHeight(Math.clamp(found.size(), 1, MOST_LINES) * LINE + 8);
        if (!found.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private void pressed(KeyEvent event) {
        var last = list.getItems().size() - 1;
        var at = list.getSelectionModel().getSelectedIndex();
        var wanted = switch (event.getCode()) {
            case KeyCode.DOWN -> at == last ? 0 : at + 1;
            case KeyCode.UP -> at <= 0 ? last : at - 1;
            case KeyCode.PAGE_DOWN -> Math.min(last, at + MOST_LINES);
            case KeyCode.PAGE_UP -> Math.max(0, at - MOST_LINES);
            default -> -1;
        };
        if (wanted >= 0) {
            list.getSelectionModel().select(wanted);
            list.scrollTo(Math.max(0, wanted - MOST_LINES / 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            take();
            event.consume();
        }
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            ways.take().accept(chosen);
        }
    }

    /// What was typed.
    public TextField field() {
        return field;
    }

    /// What was found.
    public List<T> found() {
        return List.copyOf(list.getItems());
    }

    /// Says something under the list.
    public void say(String words) {
        foot.setText(words);
    }

    @Override
    public VBox node() {
        return node;
    }

    @Override
    public Node first() {
        return field;
    }

    private final class Cell extends ListCell<T> {

        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    take();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : ways.row().apply(item));
            setAccessibleText(empty || item == null ? null : ways.spoken().apply(item));
        }
    }
}
