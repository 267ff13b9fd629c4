package dev.nines.app.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.VBox;

import dev.nines.model.property.RecordType;
import org.jspecify.annotations.Nullable;

/// A form for every setting of one or several records, made from their description.
///
/// Controls are made anew only where the rows differ from those before; a change of values is shown in the
/// controls that stand there, so that the one being typed into stays as it is.
final class FormView extends VBox {

    private final Lines lines;
    private final Map<String, Boolean> folds = new HashMap<>();
    private List<Row> rows = List.of();
    private List<Line> shown = List.of();
    private List<? extends Record> records = List.of();

    FormView(Around around, Editors editors) {
        getStyleClass().add("form");
        setMinWidth(0);
        this.lines = new Lines(around, editors, this::turn, this::folded);
    }

    /// Shows records.
    void show(List<? extends Record> of, List<Section> sections) {
        var wanted = Rows.of(of, sections);
        var sameKind = !records.isEmpty() && records.getFirst().getClass() == of.getFirst().getClass();
        records = of;
        if (!sameKind || !wanted.equals(rows)) {
            rebuild(wanted);
        }
        for (var line : shown) {
            line.show(of);
        }
    }

    private void rebuild(List<Row> wanted) {
        var kept = new HashMap<Row, Line>();
        for (var at = 0; at < rows.size(); at++) {
            kept.put(rows.get(at), shown.get(at));
        }
        rows = wanted;
        var made = new ArrayList<Line>();
        for (var row : rows) {
            var line = kept.remove(row);
            made.add(line == null ? lines.of(row, this::value) : line);
        }
        shown = made;
        getChildren().setAll(shown.stream().map(Line::node).toList());
        fold();
    }

    private @Nullable Object value(String path) {
        return RecordType.at(records.getFirst(), path);
    }

    private boolean folded(Row row) {
        return folds.getOrDefault(foldKey(row), row.depth() > 0 && !(row instanceof Row.Item));
    }

    private void turn(Row row) {
        folds.put(foldKey(row), !folded(row));
        var at = rows.indexOf(row);
        var remade = new ArrayList<>(shown);
        remade.set(at, lines.of(row, this::value));
        remade.get(at).show(records);
        shown = remade;
        getChildren().setAll(shown.stream().map(Line::node).toList());
        fold();
    }

    private static String foldKey(Row row) {
        return row.path().replaceAll("[0-9]+", "#");
    }

    private void fold() {
        var hiddenBelow = Integer.MAX_VALUE;
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.depth() <= hiddenBelow) {
                hiddenBelow = Integer.MAX_VALUE;
            }
            var visible = row.depth() <= hiddenBelow;
            shown.get(at).node().setVisible(visible);
            shown.get(at).node().setManaged(visible);
            if (visible && Lines.folds(row) && folded(row)) {
                hiddenBelow = row.depth();
            }
        }
    }
}
