package dev.nines.app.results;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;

import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.look.Look;
import org.jspecify.annotations.Nullable;

/// The panel of answers: the scorecard, always in sight, and a tab for each answer in full.
public final class Results extends BorderPane {

    /// A tab that shows answers.
    interface Page {

        /// What the tab shows.
        Node node();

        /// Shows answers.
        void show(Answers answers);
    }

    private final Scorecard scorecard;
    private final TabPane tabs = new TabPane();
    private final ReadOnlyObjectProperty<@Nullable Answers> answers;
    /// Held here, because the answers outlive this panel and hold it weakly.
    private final ChangeListener<@Nullable Answers> listener;

    /// A panel for a document and the answers about it.
    public Results(Document document, Look look, ReadOnlyObjectProperty<@Nullable Answers> answers) {
        this.answers = answers;
        var texts = look.texts(Results.class);
        getStyleClass().add("results");
        scorecard = new Scorecard(look, tabs.getSelectionModel()::select);
        tabs.setAccessibleText(texts.of("results"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        add(texts.of("tab.cost"), new CostPage(document, look));
        add(texts.of("tab.network"), new NetworkPage(document, look));
        add(texts.of("tab.problems"), new ProblemsPage(document, look));
        add(texts.of("tab.capacity"), new CapacityPage(document, look));
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
        var now = answers.get();
        if (now != null) {
            scorecard.show(null, now);
            show();
        }
    }

    private void add(String name, Page page) {
        var tab = new Tab(name, page.node());
        tab.setUserData(page);
        tabs.getTabs().add(tab);
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
