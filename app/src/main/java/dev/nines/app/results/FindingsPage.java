package dev.nines.app.results;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import org.jspecify.annotations.Nullable;

/// What should be mended: how severe at the left, the lines in the middle, why at the right.
final class FindingsPage implements Results.Page {

    private static final double LIST = 150;
    private static final double WHY = 400;

    /// Lines of one severity, or all of them.
    private record Sort(@Nullable Severity severity, long count) {}

    private final Texts texts;
    private final ListView<Sort> sorts = new ListView<>();
    private final ProblemsPage lines;
    private final Explanation why;
    private final BorderPane node = new BorderPane();
    private @Nullable Answers shown;
    /// The problems as worked on last; known to the background alone.
    private List<Problem> worked = List.of();

    FindingsPage(Document document, Look look) {
        texts = look.texts(FindingsPage.class);
        lines = new ProblemsPage(document, look, this::explain);
        why = new Explanation(texts, lines::mend);
        sorts.getStyleClass().addAll("part-titles", "dense");
        sorts.setPrefWidth(LIST);
        sorts.setAccessibleText(texts.of("findings.severity"));
        sorts.setCellFactory(_ -> new SortCell());
        sorts.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> filter());
        why.setPrefWidth(WHY);
        why.show(null, null);
        node.setLeft(sorts);
        node.setCenter(lines.node());
        node.setRight(why);
        node.getStyleClass().add("findings");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Runnable prepare(Answers answers) {
        var now = List.of(new Sort(null, answers.problems().size()), sort(Severity.ERROR, answers),
                sort(Severity.WARNING, answers), sort(Severity.ADVICE, answers));
        var same = answers.problems().equals(worked);
        worked = answers.problems();
        return () -> {
            shown = answers;
            var chosen = Math.max(0, sorts.getSelectionModel().getSelectedIndex());
            if (!now.equals(List.copyOf(sorts.getItems()))) {
                sorts.getItems().setAll(now);
                sorts.getSelectionModel().select(chosen);
            }
            node.setRight(answers.problems().isEmpty() ? null : why);
            lines.show(answers, same);
        };
    }

    private static Sort sort(Severity severity, Answers answers) {
        return new Sort(severity, answers.count(severity));
    }

    private void explain(@Nullable Problem problem) {
        why.show(problem, shown);
    }

    private void filter() {
        var sort = sorts.getSelectionModel().getSelectedItem();
        lines.only(sort == null ? null : sort.severity());
    }

    /// A severity with how many lines there are.
    private final class SortCell extends ListCell<Sort> {

        @Override
        protected void updateItem(@Nullable Sort sort, boolean empty) {
            super.updateItem(sort, empty);
            setPrefWidth(0);
            setText(empty || sort == null
                    ? null
                    : texts.of("findings." + (sort.severity() == null
                            ? "all"
                            : sort.severity().name().toLowerCase(Locale.ROOT)), sort.count()));
        }
    }
}
