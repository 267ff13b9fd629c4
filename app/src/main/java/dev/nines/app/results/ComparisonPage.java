package dev.nines.app.results;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import dev.nines.analysis.compare.Candidate;
import dev.nines.analysis.compare.Comparison;
import dev.nines.analysis.cost.Plan;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Document;
import dev.nines.app.document.Latest;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.report.CompareReport;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import org.jspecify.annotations.Nullable;

/// The design beside what its file holds, or beside another file, over every analysis.
final class ComparisonPage implements Results.Page {

    /// Another design.
    ///
    /// @param design absent where its file holds none
    private record Other(String name, @Nullable Architecture design) {}

    /// What is to be compared.
    private record Pair(Other other, Answers now) {}

    private final Document document;
    private final Texts texts;
    private final PartsView view;
    private final Label with = new Label();
    private final Label none = new Label();
    private final BorderPane node = new BorderPane();
    private final Latest<Path, Other> reading;
    private final Latest<Pair, List<Part>> comparing;
    private @Nullable Other other;
    private @Nullable Answers now;
    private @Nullable Pair asked;

    /// A page that compares with what was last saved.
    ///
    /// @param file asks a person for a file; null where they decide on none
    ComparisonPage(Document document, Look look, Executor background, Supplier<@Nullable Path> file) {
        this.document = document;
        this.texts = look.texts(ComparisonPage.class);
        view = new PartsView(texts.of("tab.comparison"), new Selecting(document)::select);
        reading = new Latest<>(background, ComparisonPage::read, read -> {
            other = read;
            compare();
        });
        comparing = new Latest<>(background, new Comparing(texts)::compare, this::show);
        var saved = new Button(texts.of("comparison.saved"));
        saved.setOnAction(_ -> {
            other = null;
            compare();
        });
        var choose = new Button(texts.of("comparison.file"));
        choose.setOnAction(_ -> {
            var path = file.get();
            if (path != null) {
                reading.submit(path);
            }
        });
        node.setTop(bar(saved, choose));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        node.getStyleClass().add("comparison");
    }

    private HBox bar(Button... buttons) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, with, space);
        for (var button : buttons) {
            button.getStyleClass().add("small");
            bar.getChildren().add(button);
        }
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("comparison-bar");
        return bar;
    }

    private static Other read(Path path) {
        return new Other(String.valueOf(path.getFileName()), DesignFile.read(path).architecture());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableBooleanValue busy() {
        return reading.busy().or(comparing.busy());
    }

    @Override
    public Runnable prepare(Answers answers) {
        return () -> {
            now = answers;
            compare();
        };
    }

    private void compare() {
        var answers = now;
        if (answers == null) {
            return;
        }
        var beside = other == null ? new Other(texts.of("comparison.saved"), document.savedDesign()) : other;
        var design = beside.design();
        with.setText(texts.of("comparison.with", beside.name()));
        if (design == null) {
            empty(other == null ? "comparison.unsaved" : "comparison.unread");
        } else if (design.equals(answers.design())) {
            empty(other == null ? "comparison.same" : "comparison.alike");
        } else if (asked == null || asked.other().design() != design || asked.now() != answers) {
            asked = new Pair(beside, answers);
            comparing.submit(asked);
        }
    }

    private void empty(String key) {
        asked = null;
        none.setText(texts.of(key));
        node.setCenter(none);
    }

    private void show(List<Part> parts) {
        if (asked != null) {
            view.show(parts);
            node.setCenter(view);
        }
    }

    /// Compares in the background; the other design is analysed once.
    private static final class Comparing {

        private final Texts texts;
        private @Nullable Candidate known;

        Comparing(Texts texts) {
            this.texts = texts;
        }

        List<Part> compare(Pair pair) {
            var design = pair.other().design();
            var evidence = pair.now().evidence();
            var beside = known;
            if (design == null) {
                return List.of();
            }
            if (beside == null || beside.evidence().architecture() != design || !beside.name().equals(pair.other().name())) {
                beside = Candidate.of(pair.other().name(), design, evidence.prices());
                known = beside;
            }
            var current = new Candidate(texts.of("comparison.now"), evidence, pair.now().review());
            return CompareReport.of(Comparison.of(List.of(beside, current), Plan.AS_DESIGNED), texts.language()).sections()
                    .stream().map(section -> new Part(section.title(), section.blocks())).toList();
        }
    }
}
