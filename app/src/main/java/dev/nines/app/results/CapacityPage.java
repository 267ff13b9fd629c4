package dev.nines.app.results;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.capacity.ComponentCapacity;
import dev.nines.analysis.capacity.LossCapacity;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.report.LoadFigures;
import org.jspecify.annotations.Nullable;

/// The load: how far it can grow, how long requests take, what a loss leaves, and what every component does.
final class CapacityPage implements Results.Page {

    private static final double NEARLY_FULL = 0.8;

    private final Texts texts;
    private final VBox lines = new VBox(2);
    private final ComponentTable<ComponentCapacity> table;
    private final VBox node;
    private @Nullable Answers shown;

    CapacityPage(Document document, Look look) {
        this.texts = look.texts(CapacityPage.class);
        this.table = new ComponentTable<>(document, texts, ComponentCapacity::component, "capacity.none");
        table.setAccessibleText(texts.of("tab.capacity"));
        this.node = new VBox(6, lines, table);
        node.getStyleClass().add("capacity");
        lines.getStyleClass().add("address-maps");
        table.words("capacity.component", 180, row -> table.name(row.component()));
        table.figures("capacity.rate", 100, component -> LoadFigures.rate(component.perSecond()));
        table.words("capacity.scarcest", 160, this::scarcest);
        table.figures("capacity.utilisation", 100, component -> LoadFigures.share(component.utilisation()))
                .setCellFactory(_ -> new UtilisationCell());
        table.figures("capacity.wait", 100, component -> LoadFigures.time(component.delay()));
        table.figures("capacity.time", 100, component -> LoadFigures.time(component.time()));
        table.words("capacity.basis", 120, component -> texts.say(component.timeBasis().label()));
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
                        : table.name(limit.component()) + ", " + texts.say(resource.label())));
        for (var journey : report.journeys()) {
            sentences.add(texts.of("capacity.journey", table.name(journey.users()), journey.requestClass(),
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
