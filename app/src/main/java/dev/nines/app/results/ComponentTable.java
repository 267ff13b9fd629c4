package dev.nines.app.results;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.app.document.Document;
import dev.nines.app.look.Texts;
import dev.nines.model.Architecture;
import dev.nines.model.quantity.ComponentId;

/// A table with a row about a component each: choosing a row selects the component.
final class ComponentTable<R> extends TableView<R> {

    private final Document document;
    private final Texts texts;
    private final Function<R, ComponentId> about;
    /// What was worked out last; known to the background alone.
    private Content<R> content = new Content<>(List.of(), List.of());

    /// Rows and the names of what they are about.
    private record Content<R>(List<R> rows, List<String> names) {}

    /// An empty table.
    ///
    /// @param about which component a row is about
    /// @param empty key of what stands there while there are no rows
    ComponentTable(Document document, Texts texts, Function<R, ComponentId> about, String empty) {
        this.document = document;
        this.texts = texts;
        this.about = about;
        setMinHeight(0);
        getStyleClass().add("dense");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.of(empty)));
        VBox.setVgrow(this, Priority.ALWAYS);
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                choose(about.apply(row));
            }
        });
    }

    /// Selects a component in the document if it is still there.
    void choose(ComponentId id) {
        new Selecting(document).select(id);
    }

    /// What people call a component.
    String name(ComponentId id) {
        return name(id, document.design());
    }

    static String name(ComponentId id, Architecture design) {
        var component = design.find(id);
        return component == null ? id.value() : component.label();
    }

    /// Compares rows about a design with those that are shown, in the background; what it returns shows them.
    Runnable prepare(List<R> rows, Architecture design) {
        var now = new Content<>(rows, rows.stream().map(row -> name(about.apply(row), design)).toList());
        if (now.equals(content)) {
            return () -> {};
        }
        content = now;
        return () -> getItems().setAll(rows);
    }

    /// A further column of words.
    TableColumn<R, String> words(String key, double width, Function<R, String> text) {
        var column = new TableColumn<R, String>(texts.of(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    /// A further column of figures.
    TableColumn<R, String> figures(String key, double width, Function<R, String> text) {
        var column = words(key, width, text);
        column.getStyleClass().add("figures");
        return column;
    }
}
