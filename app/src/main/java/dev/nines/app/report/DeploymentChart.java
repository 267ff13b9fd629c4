package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentMark;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Line;
import dev.nines.diagrams.chart.Moment;
import dev.nines.diagrams.chart.Panel;
import dev.nines.diagrams.chart.Shade;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The first run of releases over time: servers by version, load and errors, response times; several strategies on one time axis.
///
/// Waiting at the end, when nothing changes any more, is left out: an hour in which the old fleet stands by would press the rest together.
public final class DeploymentChart {

    private static final double PANEL = 84;
    private static final double FRAME = 70;
    /// How long to look on after the last change, in seconds.
    private static final int AFTERWARDS = 60;

    private final Locale language;

    private DeploymentChart(Locale language) {
        this.language = language;
    }

    /// One strategy with what happened; absent where nothing was played.
    ///
    /// @param bad whether the bad release rather than the good one
    public static @Nullable Chart of(StrategyStudy study, boolean bad, Locale language) {
        var play = play(study, bad);
        if (play == null) {
            return null;
        }
        var chart = new DeploymentChart(language);
        var axis = axis(List.of(play));
        var title = StrategyWords.title(study.strategy()).in(language);
        return chart.chart(title, axis, chart.panels("", play, axis), chart.moments(play, axis));
    }

    /// All strategies that could be played, one below the other; absent where there is none.
    public static @Nullable Chart aligned(DeploymentComparison comparison, boolean bad, Locale language) {
        var played = comparison.studies().stream().filter(study -> play(study, bad) != null).toList();
        if (played.isEmpty()) {
            return null;
        }
        if (played.size() == 1) {
            return of(played.getFirst(), bad, language);
        }
        var chart = new DeploymentChart(language);
        var plays = new ArrayList<DeploymentPlay>();
        played.forEach(study -> plays.add(known(play(study, bad))));
        var axis = axis(plays);
        var panels = new ArrayList<Panel>();
        for (int at = 0; at < plays.size(); at++) {
            panels.addAll(chart.panels(StrategyWords.title(played.get(at).strategy()).in(language) + " · ", plays.get(at), axis));
        }
        return chart.chart(chart.word(bad ? "deployment.bad" : "deployment.good"), axis, panels, List.of());
    }

    /// How high a chart must be for all of its panels to be read.
    public static double height(Chart chart) {
        return FRAME + PANEL * chart.panels().size();
    }

    private static @Nullable DeploymentPlay play(StrategyStudy study, boolean bad) {
        var play = bad ? study.badPlay() : study.goodPlay();
        return play == null || play.seconds().isEmpty() ? null : play;
    }

    private static DeploymentPlay known(@Nullable DeploymentPlay play) {
        if (play == null) {
            throw new IllegalArgumentException("a strategy that has not been played\nMaybe ask before");
        }
        return play;
    }

    private Chart chart(String title, TimeAxis axis, List<Panel> panels, List<Moment> moments) {
        return new Chart(title, word("deployment.chart.description", title), axis, panels, moments, language);
    }

    private static TimeAxis axis(List<DeploymentPlay> plays) {
        int from = plays.stream().mapToInt(play -> play.seconds().getFirst().second()).min().orElse(0);
        int to = plays.stream().mapToInt(DeploymentChart::lastChange).max().orElse(0) + AFTERWARDS;
        int end = plays.stream().mapToInt(play -> play.seconds().getLast().second()).max().orElse(0);
        return new TimeAxis(from, 1, Math.max(1, Math.min(to, end) - from + 1));
    }

    private static int lastChange(DeploymentPlay play) {
        return (int) play.marks().stream().filter(mark -> mark.what() != DeploymentMark.What.ENDED)
                .mapToLong(mark -> mark.at().toSeconds()).max().orElse(play.seconds().getLast().second());
    }

    private List<Panel> panels(String prefix, DeploymentPlay play, TimeAxis axis) {
        var seconds = spread(play, axis);
        return List.of(
                new Panel(prefix + word("deployment.chart.servers"), Panel.Scale.LINEAR, List.of(
                        line("deployment.chart.running", Shade.MUTED, false, seconds, DeploymentSecond::running),
                        line("deployment.chart.old", Shade.WARNING, true, seconds, DeploymentSecond::old),
                        line("deployment.chart.new", Shade.ACCENT, true, seconds, DeploymentSecond::fresh))),
                new Panel(prefix + word("deployment.chart.shares"), Panel.Scale.LINEAR, List.of(
                        line("deployment.chart.load", Shade.MUTED, false, seconds, second -> 100 * second.utilisation()),
                        line("deployment.chart.traffic", Shade.ACCENT, false, seconds, second -> 100 * second.share()),
                        line("deployment.chart.failed", Shade.BAD, true, seconds,
                                second -> second.sent() == 0 ? Double.NaN : 100.0 * second.failed() / second.sent()))),
                new Panel(prefix + word("chart.times"), Panel.Scale.LOGARITHMIC,
                        List.of(line("chart.p99", Shade.ACCENT, false, seconds, DeploymentSecond::p99))));
    }

    /// The second that stands for each point of an axis: one that stands for many counts for all of them.
    private static @Nullable DeploymentSecond[] spread(DeploymentPlay play, TimeAxis axis) {
        var spread = new @Nullable DeploymentSecond[axis.points()];
        for (int at = 0; at < play.seconds().size(); at++) {
            var second = play.seconds().get(at);
            int first = second.second() - (int) axis.from();
            int lapse = at < play.lapses().size() ? play.lapses().get(at) : 1;
            for (int point = Math.max(0, first); point < Math.min(spread.length, first + lapse); point++) {
                spread[point] = second;
            }
        }
        return spread;
    }

    private Line line(String key, Shade shade, boolean filled, @Nullable DeploymentSecond[] seconds,
            ToDoubleFunction<DeploymentSecond> figure) {
        return new Line(word(key), shade, filled, point -> {
            var second = seconds[point];
            return second == null ? Double.NaN : figure.applyAsDouble(second);
        });
    }

    private List<Moment> moments(DeploymentPlay play, TimeAxis axis) {
        return play.marks().stream().filter(mark -> mark.at().toSeconds() <= axis.to())
                .map(mark -> new Moment(mark.at().toMillis() / 1e3, words(mark), shade(mark.what()))).toList();
    }

    private String words(DeploymentMark mark) {
        return word("deployment.mark." + mark.what().name().toLowerCase(Locale.ROOT).replace('_', '-'), mark.number());
    }

    private static Shade shade(DeploymentMark.What what) {
        return switch (what) {
            case BEGAN, STEP -> Shade.MUTED;
            case REACHED_ALL, ENDED, ROLLED_BACK -> Shade.GOOD;
            case NOTICED -> Shade.WARNING;
            case STOPPED -> Shade.BAD;
        };
    }

    private String word(String key, Object... arguments) {
        return Message.of(DeploymentChart.class, key, arguments).in(language);
    }
}
