package dev.nines.app.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

/// The design beside what its file holds, or beside the designs of other files, over every analysis.
final class ComparisonPage implements Results.Page {

    /// Another design.
    ///
    /// @param design absent where its file holds none
    private record Other(String name, @Nullable Architecture design) {}

    /// What is to be compared.
    private record Wish(List<Other> others, Answers now) {

        /// Whether another would show the same.
        @SuppressWarnings("ReferenceEquality")
        boolean same(Wish wish) {
            return now == wish.now && others.equals(wish.others);
        }
    }

    private final Document document;
    private final Texts texts;
    private final PartsView view;
    private final Label with = new Label();
    private final Label none = new Label();
    private final BorderPane node = new BorderPane();
    private final Latest<List<Path>, List<Other>> reading;
    private final Latest<Wish, List<Part>> comparing;
    /// What other files hold; empty: it is compared with what was last saved.
    private List<Other> others = List.of();
    private @Nullable Answers now;
    private @Nullable Wish asked;

    /// A page that compares with what was last saved.
    ///
    /// @param files asks a person for files; none where they decide on none
    ComparisonPage(Document document, Look look, Executor background, Supplier<List<Path>> files) {
        this.document = document;
        this.texts = look.texts(ComparisonPage.class);
        view = new PartsView(texts.of("tab.comparison"), new Selecting(document)::select);
        reading = new Latest<>(background, paths -> paths.stream().map(ComparisonPage::read).toList(), read -> {
            others = read;
            compare();
        });
        comparing = new Latest<>(background, new Comparing(texts)::compare, this::show);
        var saved = new Button(texts.of("comparison.saved"));
        saved.setOnAction(_ -> {
            others = List.of();
            compare();
        });
        var choose = new Button(texts.of("comparison.files"));
        choose.setOnAction(_ -> {
            var paths = files.get();
            if (!paths.isEmpty()) {
                reading.submit(paths);
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
        var saved = others.isEmpty();
        var wish = new Wish(saved ? List.of(new Other(texts.of("comparison.saved"), document.savedDesign())) : others, answers);
        with.setText(texts.of("comparison.with",
                wish.others.stream().map(Other::name).collect(Collectors.joining(" · "))));
        var unread = wish.others.stream().filter(one -> one.design() == null).findFirst().orElse(null);
        if (unread != null) {
            empty(saved ? texts.of("comparison.unsaved") : texts.of("comparison.unread", unread.name()));
        } else if (wish.others.stream().allMatch(one -> answers.design().equals(one.design()))) {
            empty(texts.of(saved ? "comparison.same" : "comparison.alike"));
        } else if (asked == null || !asked.same(wish)) {
            asked = wish;
            comparing.submit(wish);
        }
    }

    private void empty(String words) {
        asked = null;
        none.setText(words);
        node.setCenter(none);
    }

    private void show(List<Part> parts) {
        if (asked != null) {
            view.show(parts);
            node.setCenter(view);
        }
    }

    /// Compares in the background; every other design is analysed once.
    private static final class Comparing {

        private final Texts texts;
        private Map<Other, Candidate> known = Map.of();

        Comparing(Texts texts) {
            this.texts = texts;
        }

        List<Part> compare(Wish wish) {
            var evidence = wish.now.evidence();
            var analysed = new LinkedHashMap<Other, Candidate>();
            for (var other : wish.others) {
                if (other.design() instanceof Architecture design) {
                    var before = known.get(other);
                    analysed.put(other,
                            before == null ? Candidate.of(other.name(), design, evidence.prices()) : before);
                }
            }
            known = analysed;
            var candidates = new ArrayList<>(analysed.values());
            candidates.add(new Candidate(texts.of("comparison.now"), evidence, wish.now.review()));
            return CompareReport.of(Comparison.of(candidates, Plan.AS_DESIGNED), texts.language()).sections()
                    .stream().map(section -> new Part(section.title(), section.blocks())).toList();
        }
    }
}
