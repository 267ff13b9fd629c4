package dev.nines.app.rollout;

import java.util.List;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentRecording;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.app.look.Look;
import dev.nines.app.look.Texts;
import dev.nines.app.playback.Clock;
import dev.nines.app.playback.PlayerBar;
import dev.nines.app.playback.TimeTrack;
import dev.nines.app.playback.WatchedRelease;
import dev.nines.app.report.DeploymentCourse;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.release.StrategyWords;
import org.jspecify.annotations.Nullable;

/// Two strategies of a release side by side on one clock: their servers, their traffic, and what users get.
public final class RolloutView extends BorderPane {

    private final Texts texts;
    private final Clock clock = new Clock();
    private final StrategyPanel left;
    private final StrategyPanel right;
    private final TimeTrack track;
    private final PlayerBar player;
    private final Legend legend;
    private TimeAxis axis = new TimeAxis(0, 1, 1, TimeAxis.Reading.ELAPSED);
    private @Nullable Reel leftReel;
    private @Nullable Reel rightReel;
    private @Nullable DeploymentComparison comparison;
    private Function<ComponentId, String> names = ComponentId::value;
    private boolean bad;
    private boolean filling;

    public RolloutView(Look look) {
        texts = look.texts(RolloutView.class);
        left = new StrategyPanel(texts, "left");
        right = new StrategyPanel(texts, "right");
        player = new PlayerBar(clock, look, at -> axis.words(at));
        legend = new Legend(texts);
        HBox.setHgrow(legend, Priority.ALWAYS);
        track = new TimeTrack(clock, look, texts.of("track"));
        getStyleClass().add("rollout");
        var both = new HBox(left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.prefWidthProperty().bind(both.widthProperty().divide(2));
        right.prefWidthProperty().bind(both.widthProperty().divide(2));
        var steer = new HBox(16, player, legend);
        steer.setAlignment(Pos.CENTER_LEFT);
        steer.getStyleClass().add("rollout-steer");
        var scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.of("panels"));
        setCenter(scroll);
        setBottom(new VBox(steer, track));
        for (var panel : List.of(left, right)) {
            panel.strategies().valueProperty().addListener((_, _, _) -> choose());
        }
        clock.time().subscribe(_ -> seen());
        clock.playing().subscribe(_ -> seen());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                clock.pause();
            }
        });
    }

    /// The clock that both follow.
    public Clock clock() {
        return clock;
    }

    /// Shows two strategies of a comparison, with a good release or a bad one; the time that is seen stays.
    ///
    /// @param pair that is watched
    /// @param labels names of components
    public void show(DeploymentComparison shown, List<StrategyStudy> pair, boolean badRelease,
            Function<ComponentId, String> labels) {
        comparison = shown;
        bad = badRelease;
        names = labels;
        var played = playable(shown);
        filling = true;
        for (var panel : List.of(left, right)) {
            panel.strategies().getItems().setAll(played);
        }
        left.strategies().setValue(pair.getFirst());
        right.strategies().setValue(pair.getLast());
        filling = false;
        boolean first = leftReel == null;
        choose();
        if (first) {
            clock.seek(axis.from());
            player.suit();
        }
    }

    /// Those that can be watched.
    public static List<StrategyStudy> playable(DeploymentComparison comparison) {
        return comparison.studies().stream().filter(study -> study.goodPlay() != null && study.badPlay() != null).toList();
    }

    private void choose() {
        var now = comparison;
        if (filling || now == null) {
            return;
        }
        var one = reel(left.strategies().getValue());
        var other = reel(right.strategies().getValue());
        leftReel = one;
        rightReel = other;
        left.make(one, now.servers(), bad, names);
        right.make(other, now.servers(), bad, names);
        double rise = Math.max(left.rise(), right.rise());
        left.level(rise);
        right.level(rise);
        axis = DeploymentCourse.axis(List.of(one.course(), other.course()));
        clock.span(axis.from(), axis.to());
        legend.show(List.of(one.course().play(), other.course().play()));
        track.show(axis, List.of(one.lane(), other.lane()));
        seen();
    }

    /// The first run of a release by a strategy as it is watched on the canvas.
    public static WatchedRelease watched(StrategyStudy study, DeploymentRecording recording, Look look) {
        var texts = look.texts(RolloutView.class);
        var reel = new Reel(texts.say(StrategyWords.title(study.strategy())), recording.play(), texts);
        return new WatchedRelease(recording, reel.course(), reel.lane());
    }

    /// The one at the left.
    public StrategyStudy chosen() {
        return left.strategies().getValue();
    }

    private Reel reel(StrategyStudy study) {
        var play = bad ? study.badPlay() : study.goodPlay();
        if (play == null) {
            throw new IllegalArgumentException(study.strategy().name() + " was not played; only those that were can be watched");
        }
        return new Reel(texts.say(StrategyWords.title(study.strategy())), play, texts);
    }

    private void seen() {
        var one = leftReel;
        var other = rightReel;
        if (one != null && other != null) {
            left.show(one.at(clock.time().get()));
            right.show(other.at(clock.time().get()));
            if (!clock.playing().get()) {
                left.setAccessibleText(left.words());
                right.setAccessibleText(right.words());
            }
        }
    }
}
