package dev.nines.app.window;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.scene.layout.Pane;

import dev.nines.app.act.Acts;
import dev.nines.app.document.Document;
import dev.nines.app.results.Answer;
import dev.nines.app.tour.Stop;
import dev.nines.app.tour.Tour;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Server;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import dev.nines.samples.Samples;
import org.jspecify.annotations.Nullable;

/// Leads a person from the first sample to a running failure, in five stops, over what a window shows.
final class Touring {

    private static final String SAMPLE = "multi-az";

    private final Shell shell;
    private final Pane root;
    private @Nullable Tour tour;
    private @Nullable Answer answer;
    private @Nullable ElementId selected;
    private @Nullable Object played;

    /// @param root over whose content it stands
    Touring(Shell shell, Pane root) {
        this.shell = shell;
        this.root = root;
    }

    /// Begins: at the sample where none is open, else at the answers.
    void begin() {
        end();
        var page = shell.page();
        answer = page == null ? null : page.answer();
        selected = page == null ? null : page.document().selection().last();
        played = page == null ? null : page.played();
        var begun = new Tour(shell.look(), stops(), page == null ? 0 : 1, this::end);
        tour = begun;
        root.getChildren().add(begun);
    }

    /// Stays over what the window shows now.
    void stay() {
        var going = tour;
        if (going != null) {
            root.getChildren().remove(going);
            going.refresh();
            root.getChildren().add(going);
        }
    }

    private void end() {
        root.getChildren().remove(tour);
        tour = null;
    }

    private List<Stop> stops() {
        return List.of(
                new Stop("sample", "#sample-" + SAMPLE, () -> shell.page() != null,
                        () -> shell.open(Objects.requireNonNull(Samples.find(SAMPLE)))),
                new Stop("score", ".scorecard", () -> page(page -> {
                    var before = answer;
                    answer = page.answer();
                    return before != null && before != answer;
                }), () -> {}),
                new Stop("component", ".canvas-view", () -> page(page -> isAnother(page.document().selection().last())),
                        () -> with(page -> select(page.document()))),
                new Stop("lose", ".canvas-view", () -> page(page -> page.plays() || page.played() != played),
                        () -> with(page -> lose(page.acts()))),
                new Stop("see", ".simulation", () -> false, () -> {}));
    }

    private boolean isAnother(@Nullable ElementId chosen) {
        return chosen instanceof ComponentId && !chosen.equals(selected);
    }

    /// Asks the page, where there is one.
    private boolean page(Predicate<DocumentPage> question) {
        var page = shell.page();
        return page != null && question.test(page);
    }

    private void with(Consumer<DocumentPage> act) {
        var page = shell.page();
        if (page != null) {
            act.accept(page);
        }
    }

    /// A zone, else a server, else anything.
    private static void select(Document document) {
        var components = document.design().components();
        components.stream().filter(each -> each.spec() instanceof AvailabilityZone)
                .findFirst().or(() -> components.stream().filter(each -> each.spec() instanceof Server).findFirst())
                .or(() -> components.stream().findFirst()).ifPresent(each -> document.selection().set(each.id()));
    }

    private static void lose(Acts acts) {
        acts.run(acts.get("simulate-loss"));
    }
}
