package dev.nines.app.results;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.edit.Edit;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What should be mended, worst first; choosing a line selects what it is about.
final class ProblemsPage {

    private final Document document;
    private final Texts texts;
    private final ListView<Problem> list = new ListView<>();
    private @Nullable Answers shown;
    private @Nullable Severity only;

    /// Lines about nothing.
    ///
    /// @param chosen told of the line that is chosen; null: none is
    ProblemsPage(Document document, Look look, Consumer<@Nullable Problem> chosen) {
        this.document = document;
        var selecting = new Selecting(document);
        this.texts = look.texts(ProblemsPage.class);
        list.getStyleClass().addAll("problems", "dense");
        list.setAccessibleText(texts.of("tab.findings"));
        var none = new Label(texts.of("problems.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new ProblemCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, problem) -> {
            if (problem != null && problem.element() != null && selecting.isThere(problem.element())) {
                document.selection().set(problem.element());
            }
            chosen.accept(problem);
        });
    }

    Node node() {
        return list;
    }

    /// Shows answers.
    ///
    /// @param same whether their problems are those of the answers before
    void show(Answers answers, boolean same) {
        shown = answers;
        if (!same) {
            fill();
        }
    }

    /// Shows lines of one severity alone; null: all.
    void only(@Nullable Severity severity) {
        if (severity != only) {
            only = severity;
            fill();
        }
    }

    private void fill() {
        var wanted = shown == null
                ? List.<Problem>of()
                : shown.problems().stream().filter(problem -> only == null || problem.severity() == only).toList();
        if (!wanted.equals(List.copyOf(list.getItems()))) {
            var chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(wanted);
            list.getSelectionModel().clearSelection();
            var place = chosen == null ? -1 : wanted.indexOf(chosen);
            if (place >= 0) {
                list.getSelectionModel().select(place);
            }
        }
    }

    private String name(@Nullable ElementId id) {
        var component = id instanceof ComponentId one ? document.design().find(one) : null;
        return component != null ? component.label() : id == null ? texts.of("problems.design") : id.value();
    }

    /// Mends a problem as it was found; by then the design may be another, whose answers come in a moment.
    void mend(Edit fix) {
        if (shown != null && shown.design() == document.design()) {
            document.settle();
            document.apply(fix);
            document.settle();
        }
    }

    /// A line: how bad, about what, what is wrong, and a button where an edit mends it.
    private final class ProblemCell extends ListCell<Problem> {

        private final FontIcon icon = new FontIcon(Feather.INFO);
        private final Label about = new Label();
        private final Label message = new Label();
        private final Button mend = new Button();
        private final HBox row;

        ProblemCell() {
            about.getStyleClass().add("problem-about");
            about.setMinWidth(160);
            about.setMaxWidth(160);
            message.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(message, Priority.ALWAYS);
            mend.getStyleClass().add("small");
            mend.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(10, icon, about, message, mend);
            row.setAlignment(Pos.CENTER_LEFT);
            row.prefWidthProperty().bind(list.widthProperty().subtract(48));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            icon.setIconCode(switch (problem.severity()) {
                case ERROR -> Feather.X_CIRCLE;
                case WARNING -> Feather.ALERT_TRIANGLE;
                case ADVICE -> Feather.INFO;
            });
            icon.getStyleClass().setAll("ikonli-font-icon", switch (problem.severity()) {
                case ERROR -> "severity-error";
                case WARNING -> "severity-warning";
                case ADVICE -> "severity-advice";
            });
            about.setText(name(problem.element()));
            message.setText(texts.say(problem.message()));
            offer(problem);
            setGraphic(row);
            setAccessibleText(about.getText() + ": " + message.getText());
        }

        /// A button where an edit mends it.
        private void offer(Problem problem) {
            var fix = shown == null ? null : shown.fix(problem);
            mend.setVisible(fix != null);
            mend.setManaged(fix != null);
            if (fix != null) {
                mend.setText(texts.of("problems.fix"));
                mend.setAccessibleText(texts.say(fix.label(document.design())));
                mend.setTooltip(new Tooltip(texts.say(fix.label(document.design()))));
                mend.setOnAction(_ -> mend(fix));
            }
        }
    }
}
