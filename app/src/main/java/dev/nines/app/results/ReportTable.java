package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import dev.nines.app.look.Tones;
import dev.nines.app.report.Block;
import dev.nines.app.report.Cell;
import dev.nines.app.report.Column;
import dev.nines.app.report.Row;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A table of a report in the window; choosing a row selects what it is about.
final class ReportTable extends TableView<Row> {

    private static final Font FONT = Font.regular(12.5);
    private static final double MARGIN = 26;
    private static final double LEAST = 64;
    private static final double MOST = 460;
    /// So many rows decide how wide a column is.
    private static final int LOOKED_AT = 60;

    private final List<Column> columns;

    ReportTable(Block.Table table, Consumer<SequencedSet<ElementId>> choose) {
        this.columns = table.columns();
        setMinHeight(0);
        getStyleClass().addAll("dense", "report-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (var place = 0; place < columns.size(); place++) {
            getColumns().add(column(place, table.rows()));
        }
        getItems().setAll(table.rows());
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !row.about().isEmpty()) {
                choose.accept(row.about());
            }
        });
    }

    /// Shows other rows under the same columns, keeping what is chosen and seen.
    ///
    /// @return whether the columns are the same
    boolean take(Block.Table table) {
        if (!table.columns().equals(columns)) {
            return false;
        }
        if (!table.rows().equals(List.copyOf(getItems()))) {
            getItems().setAll(table.rows());
        }
        return true;
    }

    private TableColumn<Row, Cell> column(int place, List<Row> rows) {
        var described = columns.get(place);
        var column = new TableColumn<Row, Cell>(described.title());
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell(cell.getValue(), place)));
        column.setCellFactory(_ -> new Words());
        var width = width(described, place, rows);
        column.setPrefWidth(width);
        if (described.right()) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
            column.getStyleClass().add("figures");
        }
        if (place == 0) {
            column.getStyleClass().add("first");
        }
        return column;
    }

    private static @Nullable Cell cell(Row row, int place) {
        return place < row.cells().size() ? row.cells().get(place) : null;
    }

    private static double width(Column column, int place, List<Row> rows) {
        var width = TextMeasure.width(column.title(), FONT);
        for (var row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            var cell = cell(row, place);
            width = Math.max(width, cell == null ? 0 : TextMeasure.width(cell.text(), FONT));
        }
        return Math.clamp(width + MARGIN, LEAST, MOST);
    }

    /// Words in their tone; what has no room, or a reason, is told under the mouse.
    private static final class Words extends TableCell<Row, Cell> {

        Words() {
            HoverTip.on(this, this::more);
        }

        @Override
        protected void updateItem(@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeIf(style -> style.startsWith("row-"));
            if (empty || cell == null) {
                Tones.undress(this);
                setText(null);
                return;
            }
            setText(cell.text());
            Tones.dress(this, cell.tone());
            var row = getTableRow() == null ? null : getTableRow().getItem();
            if (row != null && row.kind() != Row.Kind.LINE) {
                getStyleClass().add("row-" + row.kind().name().toLowerCase(Locale.ROOT));
            }
        }

        private String more() {
            var cell = getItem();
            var lines = new ArrayList<String>();
            if (TextMeasure.width(cell.text(), FONT) + MARGIN > getTableColumn().getWidth()) {
                lines.add(cell.text());
            }
            for (var more : List.of(cell.note(), cell.source())) {
                if (!more.isEmpty()) {
                    lines.add(more);
                }
            }
            return String.join("\n", lines);
        }
    }
}
