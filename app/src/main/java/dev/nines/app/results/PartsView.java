package dev.nines.app.results;

import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A report in the window: the list of its parts at the left, the chosen one beside it. Whatever is shown anew, the same
/// part stays chosen.
final class PartsView extends BorderPane {

    private static final double LIST = 232;

    private final ListView<String> titles = new ListView<>();
    private final PartView content;
    private List<Part> parts = List.of();

    PartsView(String name, Consumer<SequencedSet<ElementId>> choose) {
        content = new PartView(name, choose);
        titles.getStyleClass().addAll("part-titles", "dense");
        titles.setAccessibleText(name);
        titles.setPrefWidth(LIST);
        titles.setCellFactory(_ -> new TitleCell());
        titles.setPlaceholder(new Label());
        titles.getSelectionModel().selectedIndexProperty().addListener((_, _, at) -> show(at.intValue()));
        setCenter(content);
    }

    /// Shows one of the parts.
    void open(int at) {
        titles.getSelectionModel().select(at);
    }

    /// Shows parts; one by itself needs no list.
    void show(List<Part> now) {
        var chosen = Math.max(0, titles.getSelectionModel().getSelectedIndex());
        parts = now;
        var names = now.stream().map(Part::title).toList();
        if (!names.equals(List.copyOf(titles.getItems()))) {
            titles.getItems().setAll(names);
            titles.getSelectionModel().select(Math.min(chosen, names.size() - 1));
        }
        setLeft(names.size() > 1 ? titles : null);
        show(titles.getSelectionModel().getSelectedIndex());
    }

    private void show(int at) {
        if (at >= 0 && at < parts.size()) {
            content.show(parts.get(at));
        }
    }

    /// The name of a part.
    private static final class TitleCell extends ListCell<String> {

        @Override
        protected void updateItem(@Nullable String title, boolean empty) {
            super.updateItem(title, empty);
            setText(empty ? null : title);
            setPrefWidth(0);
        }
    }
}
