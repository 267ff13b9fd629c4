package dev.nines.app.results;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

import dev.nines.app.act.Act;
import dev.nines.app.act.Section;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.report.AvailabilitySection;
import dev.nines.app.report.CapacitySection;
import dev.nines.app.report.ExposureSection;
import org.jspecify.annotations.Nullable;

/// The panel of answers: the scorecard, always in sight, and a tab for each answer in full.
public final class Results extends BorderPane {

    private static final ObservableBooleanValue READY = new SimpleBooleanProperty();

    /// A tab that shows answers.
    interface Page {

        /// What the tab shows.
        Node node();

        /// Shows answers.
        void show(Answers answers);

        /// Whether what it shows is being written.
        default ObservableBooleanValue busy() {
            return READY;
        }
    }

    private final Scorecard scorecard;
    private final TabPane tabs = new TabPane();
    private final Texts texts;
    private final ReadOnlyObjectProperty<@Nullable Answers> answers;
    /// Held here, because the answers outlive this panel and hold it weakly.
    private final ChangeListener<@Nullable Answers> listener;
    private final InvalidationListener saved;
    private BooleanBinding busy = Bindings.createBooleanBinding(() -> false);

    /// A panel for a document and the answers about it.
    ///
    /// @param background where pages are written
    /// @param file asks a person for another design; null where they decide on none
    public Results(Document document, Look look, ReadOnlyObjectProperty<@Nullable Answers> answers, Executor background,
            Supplier<@Nullable Path> file) {
        this.answers = answers;
        texts = look.texts(Results.class);
        getStyleClass().add("results");
        scorecard = new Scorecard(look, this::open);
        tabs.setAccessibleText(texts.of("results"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (var answer : Answer.values()) {
            add(answer, page(answer, document, look, background, file));
        }
        tabs.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> show());
        setTop(scorecard);
        setCenter(tabs);
        listener = (_, before, now) -> {
            if (now != null) {
                scorecard.show(before, now);
                show();
            }
        };
        answers.addListener(new WeakChangeListener<>(listener));
        saved = _ -> show();
        document.dirty().addListener(new WeakInvalidationListener(saved));
        var now = answers.get();
        if (now != null) {
            scorecard.show(null, now);
            show();
        }
    }

    private Page page(Answer answer, Document document, Look look, Executor background, Supplier<@Nullable Path> file) {
        var name = texts.of("tab." + answer.key());
        return switch (answer) {
            case COST -> new CostPage(document, look);
            case CAPACITY -> new ReportPage(name, document, background, about -> Part.of(
                    CapacitySection.page(about.design(), about.capacity(), texts.language()), texts.of("part.capacity")));
            case AVAILABILITY -> new ReportPage(name, document, background, about -> Part.of(
                    AvailabilitySection.page(about.availability(), texts.language()), texts.of("part.availability")));
            case NETWORK -> new NetworkPage(document, look);
            case EXPOSURE -> new ReportPage(name, document, background, about -> Part.of(
                    ExposureSection.of(about.design(), about.exposure(), true, texts.language()), texts.of("part.exposure")));
            case FINDINGS -> new FindingsPage(document, look);
            case COMPARISON -> new ComparisonPage(document, look, background, file);
        };
    }

    private void add(Answer answer, Page page) {
        var tab = new Tab(texts.of("tab." + answer.key()), page.node());
        tab.setId("tab-" + answer.key());
        tab.setUserData(page);
        tabs.getTabs().add(tab);
        busy = busy.or(page.busy());
    }

    /// Whether a page is being written.
    public ObservableBooleanValue busy() {
        return busy;
    }

    /// Shows an answer in full.
    public void open(Answer answer) {
        tabs.getSelectionModel().select(answer.ordinal());
    }

    /// Shows each answer by keyboard.
    public List<Act> acts() {
        return Stream.of(Answer.values()).map(answer -> Act.of(Results.class, "show-" + answer.key(), Section.ANSWERS, () -> {
            open(answer);
            tabs.requestFocus();
        }).keys("Alt+" + (answer.ordinal() + 1))).toList();
    }

    /// Only the page that is seen is filled.
    private void show() {
        var now = answers.get();
        var tab = tabs.getSelectionModel().getSelectedItem();
        if (now != null && tab != null && tab.getUserData() instanceof Page page) {
            page.show(now);
        }
    }
}
