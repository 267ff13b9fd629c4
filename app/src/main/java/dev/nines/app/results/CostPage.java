package dev.nines.app.results;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

import dev.nines.analysis.cost.ComponentCost;
import dev.nines.analysis.cost.CostLine;
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
    private final TreeTableView<CostRow> table = new TreeTableView<>();
    private final Set<ComponentId> open = new HashSet<>();
    private @Nullable Answers shown;

    CostPage(Document document, Look look) {
        texts = look.texts(CostPage.class);
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
        table.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            var component = item == null ? null : item.getValue().component();
            if (component != null && document.design().components().has(component)
                    && !document.selection().ids().get().contains(component)) {
                document.selection().set(component);
            }
        });
    }

    private TreeTableColumn<CostRow, String> column(String key, double width, boolean figures,
            Function<CostRow, String> text) {
        var column = new TreeTableColumn<CostRow, String>(texts.of(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue().getValue())));
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
    public void show(Answers answers) {
        if (answers == shown) {
            return;
        }
        shown = answers;
        var root = new TreeItem<CostRow>(new CostRow.All(answers.cost()));
        root.getChildren().add(new TreeItem<>(new CostRow.All(answers.cost())));
        answers.cost().components().stream().sorted((one, other) -> amount(other).compareTo(amount(one)))
                .forEach(cost -> root.getChildren().add(item(cost)));
        table.setRoot(root);
    }

    private static BigDecimal amount(ComponentCost cost) {
        return cost.total().amount().usd();
    }

    private TreeItem<CostRow> item(ComponentCost cost) {
        var item = new TreeItem<CostRow>(new CostRow.Whole(cost));
        for (CostLine line : cost.lines()) {
            item.getChildren().add(new TreeItem<>(new CostRow.Line(cost, line)));
        }
        item.setExpanded(open.contains(cost.component()));
        item.expandedProperty().addListener((_, _, expanded) -> {
            if (expanded) {
                open.add(cost.component());
            } else {
                open.remove(cost.component());
            }
        });
        return item;
    }

    /// A cell that dresses its row by what it shows, and explains lines.
    private final class Cell extends TreeTableCell<CostRow, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().removeAll("sum", "whole", "line", "unpriced");
            var row = empty ? null : getTableRow() == null ? null : getTableRow().getItem();
            if (row == null) {
                setTooltip(null);
                return;
            }
            getStyleClass().add(switch (row) {
                case CostRow.All _ -> "sum";
                case CostRow.Whole _ -> "whole";
                case CostRow.Line _ -> "line";
            });
            if (texts.of("cost.unpriced").equals(text)) {
                getStyleClass().add("unpriced");
            }
            var notes = row.notes(texts);
            if (notes.isEmpty()) {
                setTooltip(null);
            } else {
                var tip = new Tooltip(notes);
                tip.setWrapText(true);
                tip.setMaxWidth(420);
                setTooltip(tip);
            }
        }
    }
}
