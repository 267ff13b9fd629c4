package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.capacity.ComponentCapacity;
import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.report.LoadFigures;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// The load: how far it can grow, how long requests take, what a loss leaves, and what every component does.
final class CapacityPage implements Results.Page {

    private static final double NEARLY_FULL = 0.8;

    private final Document document;
    private final Texts texts;
    private final VBox lines = new VBox(2);
    private final TableView<ComponentCapacity> table = new TableView<>();
    private final VBox node = new VBox(6, lines, table);
    private @Nullable Answers shown;

    CapacityPage(Document document, Look look) {
        this.document = document;
        this.texts = look.texts(CapacityPage.class);
        node.getStyleClass().add("capacity");
        lines.getStyleClass().add("address-maps");
        table.setMinHeight(0);
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(texts.of("capacity.none")));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getColumns().addAll(List.of(column("capacity.component", 180, false, this::name),
                column("capacity.rate", 100, true, component -> LoadFigures.rate(component.perSecond())),
                column("capacity.scarcest", 160, false, this::scarcest),
                column("capacity.utilisation", 100, true, component -> LoadFigures.share(component.utilisation())),
                column("capacity.wait", 100, true, component -> LoadFigures.time(component.delay())),
                column("capacity.time", 100, true, component -> LoadFigures.time(component.time())),
                column("capacity.basis", 120, false, component -> texts.say(component.timeBasis().label()))));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, component) -> {
            if (component != null) {
                choose(component.component());
            }
        });
    }

    private void choose(ComponentId id) {
        if (document.design().components().has(id) && !document.selection().ids().get().contains(id)) {
            document.selection().set(id);
        }
    }

    private TableColumn<ComponentCapacity, String> column(String key, double width, boolean figures,
            Function<ComponentCapacity, String> text) {
        var column = new TableColumn<ComponentCapacity, String>(texts.of(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        if (figures) {
            column.getStyleClass().add("figures");
        }
        if (key.equals("capacity.utilisation")) {
            column.setCellFactory(_ -> new UtilisationCell());
        }
        return column;
    }

    private String name(ComponentCapacity component) {
        return name(component.component());
    }

    private String name(ComponentId id) {
        var component = document.design().find(id);
        return component == null ? id.value() : component.label();
    }

    private String scarcest(ComponentCapacity component) {
        return component.uses().isEmpty() ? "" : texts.say(component.uses().getFirst().resource().label());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Answers answers) {
        if (answers == shown) {
            return;
        }
        shown = answers;
        var report = answers.capacity();
        lines.getChildren().setAll(sentences(report).stream().map(Label::new).toList());
        table.getItems().setAll(report.components().stream().filter(component -> !component.uses().isEmpty()).toList());
    }

    private List<String> sentences(CapacityReport report) {
        var sentences = new ArrayList<String>();
        if (report.perSecond() == 0) {
            return sentences;
        }
        var limit = report.limit();
        var resource = limit.resource();
        sentences.add(texts.of("capacity.limit", LoadFigures.rate(report.perSecond()),
                LoadFigures.rate(limit.perSecond()),
                limit.component() == null || resource == null
                        ? "–"
                        : name(limit.component()) + ", " + texts.say(resource.label())));
        for (var journey : report.journeys()) {
            sentences.add(texts.of("capacity.journey", name(journey.users()), journey.requestClass(),
                    LoadFigures.time(journey.mean()), LoadFigures.time(journey.p50()), LoadFigures.time(journey.p95()),
                    LoadFigures.time(journey.p99()), texts.say(journey.percentileBasis().label())));
        }
        report.losses().forEach(loss -> sentences.add(sentence(loss)));
        return sentences;
    }

    private String sentence(LossCapacity loss) {
        return loss.served() == 0
                ? texts.of("capacity.outage", texts.say(loss.what()))
                : texts.of("capacity.loss", texts.say(loss.what()), LoadFigures.share(loss.served()),
                        LoadFigures.rate(loss.limit().perSecond()), LoadFigures.time(loss.p99()));
    }

    /// How full a component is, in the colour of how bad that is.
    private static final class UtilisationCell extends TableCell<ComponentCapacity, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().removeIf(style -> style.startsWith("tone-"));
            var row = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (row != null) {
                var full = row.utilisation();
                getStyleClass().add(full < NEARLY_FULL
                        ? "tone-plain"
                        : full < 1 || row.deferred() ? "tone-warning" : "tone-bad");
            }
        }
    }
}
