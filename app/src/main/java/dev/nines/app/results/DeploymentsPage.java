package dev.nines.app.results;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executor;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.app.document.Answers;
import dev.nines.app.document.Deploying;
import dev.nines.app.document.Document;
import dev.nines.app.document.Latest;
import dev.nines.app.document.LongWork;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.look.WhileShown;
import dev.nines.app.playback.LogLine;
import dev.nines.app.playback.Playback;
import dev.nines.app.rollout.RolloutView;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.Release;
import dev.nines.model.release.Strategy;
import org.jspecify.annotations.Nullable;

/// A release by several strategies: what is asked at the left, the strategies side by side, the time lines of those that are chosen.
final class DeploymentsPage implements Results.Page {

    /// What strategies are wanted for.
    private record About(List<ComponentId> targets, Release release) {}

    private static final double TABLE = 0.54;
    private static final double BESIDE_WATCHING = 0.28;
    private static final double BESIDE_CANVAS = 0.62;

    private final Document document;
    private final Texts texts;
    private final Deploying deploying;
    private final DeployForm form;
    private final Latest<About, List<CheckList.Option<Strategy>>> possible;
    private final Label headline = new Label();
    private final Pills bad;
    private final Pills explained;
    private final ToggleButton watch;
    private final Button onCanvas;
    private final CanvasRelease canvas;
    private final LogView log;
    private final Recommendation recommendation;
    private final StrategyTable table;
    private final StrategyDetails details;
    private final SplitPane results;
    private final RolloutView rollout;
    private final Room room;
    private final BorderPane middle = new BorderPane();
    private final BorderPane node = new BorderPane();
    /// Held here, because what is shown outlives this page and holds it weakly.
    private final InvalidationListener listener = this::changed;
    private Deploying.@Nullable Deployed shown;
    private boolean showing;

    /// @param open asks for a file with a release
    /// @param room makes room for what is watched
    DeploymentsPage(Document document, Look look, Deploying deploying, Playback playback, Executor background,
            Runnable open, Room room) {
        this.document = document;
        this.texts = look.texts(DeploymentsPage.class);
        this.deploying = deploying;
        this.room = room;
        form = new DeployForm(document, look, deploying, open);
        possible = new Latest<>(background, about -> new DeployOffer(document.design(), texts.language())
                .strategies(about.targets(), about.release()), form::offer);
        form.onChange(this::offer);
        recommendation = new Recommendation(texts);
        table = new StrategyTable(texts);
        details = new StrategyDetails(look, texts);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<StrategyStudy>) _ -> details());
        VBox.setVgrow(table, Priority.ALWAYS);
        results = new SplitPane(new VBox(recommendation, table), details);
        results.setDividerPositions(TABLE);
        bad = new Pills(Pills.button(texts.of("deployment.good"), "good-release"),
                Pills.button(texts.of("deployment.bad"), "bad-release"), _ -> fill());
        explained = new Pills(Pills.button(texts.of("deployment.lines"), "strategy-lines"),
                Pills.button(texts.of("deployment.explained"), "strategy-words"), details::explain);
        watch = Pills.button(texts.of("deployment.watch"), "watch-releases");
        watch.getStyleClass().add("small");
        watch.setTooltip(new Tooltip(texts.of("deployment.watch.help")));
        watch.selectedProperty().addListener((_, _, _) -> watched());
        rollout = new RolloutView(look);
        canvas = new CanvasRelease(playback, look, background);
        onCanvas = new Button(texts.of("deployment.canvas"));
        onCanvas.setId("watch-on-canvas");
        onCanvas.getStyleClass().add("small");
        onCanvas.setMinWidth(Region.USE_PREF_SIZE);
        onCanvas.setTooltip(new Tooltip(texts.of("deployment.canvas.help")));
        onCanvas.setOnAction(_ -> watchOnCanvas());
        log = new LogView(texts.of("deployment.log"), line -> canvas.seek(line.at()));
        middle.setTop(bar());
        node.getStyleClass().add("deployments");
        node.setLeft(form);
        node.setCenter(middle);
        var weak = new WeakInvalidationListener(listener);
        for (var each : new Observable[]{deploying.result(), deploying.failure(), deploying.busy()}) {
            each.addListener(weak);
        }
        WhileShown.follow(node, this::follow, playback.clock().time());
        WhileShown.follow(node, this::look, playback.footage());
        show();
    }

    private HBox bar() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(headline, Priority.SOMETIMES);
        headline.setId("deploy-headline");
        headline.getStyleClass().add("play-headline");
        headline.setMinWidth(0);
        var bar = new HBox(12, headline, space, bad, explained, watch, onCanvas);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("comparison-bar");
        return bar;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableBooleanValue busy() {
        return deploying.busy().or(possible.busy()).or(canvas.busy());
    }

    @Override
    public Runnable prepare(Answers answers) {
        var offer = new DeployOffer(answers.design(), texts.language()).all();
        return () -> {
            form.offer(offer);
            offer();
            say();
        };
    }

    /// Compares what the form says.
    void begin() {
        form.begin();
    }

    /// Chooses what gets the release.
    void aim(List<ComponentId> targets) {
        form.aim(targets);
        offer();
    }

    /// Offers what can be done with what is chosen.
    private void offer() {
        var release = form.release();
        if (release != null) {
            possible.submit(new About(form.targets(), release));
        }
    }

    /// Chooses a release, which is offered from now on too.
    void choose(Release release) {
        form.choose(release);
    }

    private void changed(Observable what) {
        show();
    }

    /// Shows what was compared last.
    @SuppressWarnings("ReferenceEquality")
    private void show() {
        var deployed = deploying.result().get();
        bad.setVisible(deployed != null);
        frame();
        watch.setVisible(deployed != null);
        onCanvas.setVisible(deployed != null);
        onCanvas.setDisable(deployed == null || RolloutView.playable(deployed.comparison()).isEmpty());
        watch.setDisable(deployed == null || RolloutView.playable(deployed.comparison()).isEmpty());
        if (deployed == null) {
            middle.setCenter(hint(texts.of("deployment.hint")));
        } else if (deployed != shown) {
            shown = deployed;
            recommendation.show(deployed.comparison());
            if (watch.isDisabled()) {
                watch.setSelected(false);
            }
            fill();
            middle.setCenter(watch.isSelected() ? rollout : results);
        }
        say();
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        return hint;
    }

    private void fill() {
        var deployed = shown;
        if (deployed != null) {
            showing = true;
            table.show(deployed.comparison(), bad.isRight());
            showing = false;
            details();
            film(deployed);
        }
    }

    /// Plays two strategies side by side, or shows all of them again.
    void watch(boolean wanted) {
        watch.setSelected(wanted && !watch.isDisabled());
    }

    /// Plays a strategy on the canvas: the one at the left where two are watched, else the one that is chosen in the table, else the
    /// recommended one.
    void watchOnCanvas() {
        var deployed = shown;
        if (deployed != null && !onCanvas.isDisabled()) {
            canvas.play(deployed, watch.isSelected() ? rollout.chosen() : pair(deployed.comparison()).getFirst(), bad.isRight());
            room.give(BESIDE_CANVAS);
        }
    }

    /// What happened stands beside the strategies as long as one is watched on the canvas.
    private void look() {
        var watched = canvas.watched();
        node.setRight(watched == null ? null : log);
        if (watched != null) {
            log.show(LogLine.of(watched, texts.language()));
        }
        follow();
    }

    private void follow() {
        if (canvas.watched() != null) {
            log.follow(canvas.time());
        }
    }

    private void watched() {
        var deployed = shown;
        if (deployed != null) {
            rollout.clock().pause();
            film(deployed);
            if (watch.isSelected()) {
                room.leave(BESIDE_WATCHING);
            }
            middle.setCenter(watch.isSelected() ? rollout : results);
            frame();
        }
    }

    /// What is watched gets the room of what is asked.
    private void frame() {
        boolean watched = watch.isSelected();
        node.setLeft(watched ? null : form);
        explained.setVisible(shown != null && !watched);
        explained.setManaged(explained.isVisible());
    }

    private void film(Deploying.Deployed deployed) {
        if (watch.isSelected()) {
            rollout.show(deployed.comparison(), pair(deployed.comparison()), bad.isRight(),
                    id -> deployed.wish().design().components().get(id).label());
        }
    }

    /// Those that were chosen in the table, else the recommended one and the next one.
    private List<StrategyStudy> pair(DeploymentComparison comparison) {
        var playable = RolloutView.playable(comparison);
        var wanted = new LinkedHashSet<>(table.getSelectionModel().getSelectedItems());
        wanted.add(comparison.recommended());
        wanted.addAll(playable);
        return wanted.stream().filter(playable::contains).limit(2).toList();
    }

    private void details() {
        if (!showing) {
            details.show(table.getSelectionModel().getSelectedItems().stream().filter(study -> study != null).toList(),
                    bad.isRight());
        }
    }

    /// What was compared, in a line.
    private void say() {
        var failure = deploying.failure().get();
        var deployed = shown;
        headline.setText(failure != null
                ? texts.of("deployment.failed", LongWork.words(failure, texts.language()))
                : deployed == null ? "" : headline(deployed));
    }

    @SuppressWarnings("ReferenceEquality")
    private String headline(Deploying.Deployed deployed) {
        var comparison = deployed.comparison();
        long played = comparison.studies().stream().filter(study -> study.impossible() == null).count();
        long impossible = comparison.studies().size() - played;
        var words = texts.of("deployment.headline", comparison.question().release().name(), played,
                comparison.question().runs(), impossible);
        if (!comparison.complete()) {
            words += " · " + texts.of("deployment.incomplete");
        }
        return deployed.wish().design() == document.design() ? words : words + " · " + texts.of("simulation.changed");
    }
}
