package dev.nines.app.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import dev.nines.analysis.cost.ComponentCost;
import dev.nines.analysis.cost.Plan;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The bill: components, their lines, what each rests on.
final class CostPage implements Results.Page {

    private final Texts texts;
    private final TreeTableView<ObjectProperty<CostRow>> table = new TreeTableView<>();
    private final TreeItem<ObjectProperty<CostRow>> root = new TreeItem<>();
    private final TreeItem<ObjectProperty<CostRow>> sum = slot(new CostRow.All(Map.of()));
    private final String unpriced;
    /// What a person has opened; rows are made in the background.
    private final Set<ComponentId> open = ConcurrentHashMap.newKeySet();
    /// The rows as worked out last; known to the background alone.
    private final Map<ComponentId, Shown> items = new HashMap<>();

    CostPage(Document document, Look look) {
        texts = look.texts(CostPage.class);
        unpriced = texts.of("cost.unpriced");
        table.setRoot(root);
        table.getStyleClass().addAll("dense", "cost-table");
        table.setShowRoot(false);
        table.setAccessibleText(texts.of("tab.cost"));
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(texts.of("cost.none")));
        table.getColumns().addAll(List.of(column("cost.item", 300, false, row -> row.item(texts)),
                column("cost.quantity", 110, true, row -> row.quantity()),
                column("cost.unit", 110, false, row -> row.unit(texts)),
                column("cost.unitPrice", 100, true, row -> row.unitPrice()),
                column("cost.asDesigned", 110, true, row -> row.amount(Plan.AS_DESIGNED, texts)),
                column("cost.onDemand", 110, true, row -> row.amount(Plan.ON_DEMAND, texts)),
                column("cost.reserved1", 110, true, row -> row.amount(Plan.RESERVED_1_YEAR, texts)),
                column("cost.reserved3", 110, true, row -> row.amount(Plan.RESERVED_3_YEARS, texts)),
                column("cost.source", 240, false, row -> row.source())));
        var selecting = new Selecting(document);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            var component = item == null ? null : item.getValue().get().component();
            if (component != null) {
                selecting.select(component);
            }
        });
    }

    private TreeTableColumn<ObjectProperty<CostRow>, String> column(String key, double width, boolean figures,
            Function<CostRow, String> text) {
        var column = new TreeTableColumn<ObjectProperty<CostRow>, String>(texts.of(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> cell.getValue().getValue().map(text));
        column.setCellFactory(_ -> new Cell());
        if (figures) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public Runnable prepare(Answers answers) {
        var all = CostRow.All.of(answers.cost());
        var wanted = new ArrayList<>(List.of(sum));
        var changed = new ArrayList<Shown>();
        var before = Map.copyOf(items);
        items.clear();
        answers.cost().components().stream().map(cost -> new Sorted(cost, cost.total().amount().usd())).sorted()
                .forEach(sorted -> {
                    var known = before.get(sorted.cost.component());
                    var now = known == null ? shown(sorted.cost) : known.with(sorted.cost);
                    if (known != null && !now.equals(known)) {
                        changed.add(now);
                    }
                    items.put(sorted.cost.component(), now);
                    wanted.add(now.item);
                });
        return () -> {
            sum.getValue().set(all);
            changed.forEach(Shown::show);
            if (!root.getChildren().equals(wanted)) {
                root.getChildren().setAll(wanted);
            }
        };
    }

    private Shown shown(ComponentCost cost) {
        var item = slot(new CostRow.Whole(cost));
        var shown = new Shown(cost, item);
        shown.show();
        item.setExpanded(open.contains(cost.component()));
        item.expandedProperty().addListener((_, _, expanded) -> {
            if (expanded) {
                open.add(cost.component());
            } else {
                open.remove(cost.component());
            }
        });
        return shown;
    }

    /// A row that may show something else later, without the table hearing of it: only its cells do.
    private static TreeItem<ObjectProperty<CostRow>> slot(CostRow row) {
        return new TreeItem<>(new SimpleObjectProperty<>(row));
    }

    /// A component with what it costs, the dearest first.
    private record Sorted(ComponentCost cost, BigDecimal amount) implements Comparable<Sorted> {

        @Override
        public int compareTo(Sorted other) {
            return other.amount.compareTo(amount);
        }
    }

    /// A component and its place in the table.
    private record Shown(ComponentCost cost, TreeItem<ObjectProperty<CostRow>> item) {

        /// The same where nothing has changed.
        Shown with(ComponentCost now) {
            return now.equals(cost) ? this : new Shown(now, item);
        }

        void show() {
            item.getValue().set(new CostRow.Whole(cost));
            var lines = item.getChildren();
            if (lines.size() != cost.lines().size()) {
                lines.setAll(cost.lines().stream().map(line -> slot(new CostRow.Line(cost, line))).toList());
            }
            for (var at = 0; at < lines.size(); at++) {
                lines.get(at).getValue().set(new CostRow.Line(cost, cost.lines().get(at)));
            }
        }
    }

    /// A cell that dresses its row by what it shows, and explains lines.
    private final class Cell extends TreeTableCell<ObjectProperty<CostRow>, String> {

        Cell() {
            HoverTip.on(this, this::notes);
        }

        private @Nullable CostRow row() {
            return isEmpty() || getTableRow() == null || getTableRow().getItem() == null ? null : getTableRow().getItem().get();
        }

        private String notes() {
            var row = row();
            return row == null ? "" : row.notes(texts);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.HELP ? notes() : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(null);
            var style = switch (row()) {
                case null -> "";
                case CostRow.All _ -> "sum";
                case CostRow.Whole _ -> "whole";
                case CostRow.Line _ -> "line";
            };
            dress("sum", style.equals("sum"));
            dress("whole", style.equals("whole"));
            dress("line", style.equals("line"));
            dress("unpriced", unpriced.equals(text));
        }

        private void dress(String style, boolean wanted) {
            if (!wanted) {
                getStyleClass().remove(style);
            } else if (!getStyleClass().contains(style)) {
                getStyleClass().add(style);
            }
        }
    }
}
