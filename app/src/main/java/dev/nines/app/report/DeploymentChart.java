package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentMark;
import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Line;
import dev.nines.diagrams.chart.Moment;
import dev.nines.diagrams.chart.Panel;
import dev.nines.diagrams.chart.Shade;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.property.Names;
import dev.nines.model.release.StrategyWords;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The time lines of releases on one clock: who serves which version, what fails, how long answers take.
///
/// The clock begins with the release. It ends when nothing changes any more in what users get: what is left of waiting is told by
/// a mark at its edge.
public final class DeploymentChart {

    private static final double PANEL = 84;
    private static final double LEAST_PANEL = 70;
    private static final double FRAME = 70;

    private final boolean bad;
    private final Locale language;

    private DeploymentChart(boolean bad, Locale language) {
        this.bad = bad;
        this.language = language;
    }

    /// All time lines of one strategy; absent where it was not played.
    ///
    /// @param bad whether the release is a bad one
    public static @Nullable Chart of(StrategyStudy study, boolean bad, Locale language) {
        var chart = new DeploymentChart(bad, language);
        var course = chart.course(study);
        return course == null ? null : chart.single(course, price(study));
    }

    /// All strategies of a comparison that were played; absent where none was.
    public static @Nullable Chart aligned(DeploymentComparison comparison, boolean bad, Locale language) {
        return aligned(comparison.studies(), bad, language);
    }

    /// Strategies below each other, those that were played; absent where none was.
    ///
    /// @param bad whether the release is a bad one
    public static @Nullable Chart aligned(List<StrategyStudy> studies, boolean bad, Locale language) {
        var chart = new DeploymentChart(bad, language);
        var played = studies.stream().filter(study -> chart.course(study) != null).toList();
        return switch (played.size()) {
            case 0 -> null;
            case 1 -> of(played.getFirst(), bad, language);
            default -> chart.aligned(played.stream().map(chart::course).filter(Objects::nonNull).toList());
        };
    }

    /// How high a chart must be for all of its panels to be read.
    public static double height(Chart chart) {
        return FRAME + PANEL * chart.panels().size();
    }

    /// How high it must be at least for all of its panels to be seen.
    public static double leastHeight(Chart chart) {
        return FRAME + LEAST_PANEL * chart.panels().size();
    }

    /// What a strategy was played like; absent where it was not.
    private @Nullable DeploymentCourse course(StrategyStudy study) {
        var play = bad ? study.badPlay() : study.goodPlay();
        return play == null || play.seconds().isEmpty()
                ? null
                : new DeploymentCourse(StrategyWords.title(study.strategy()).in(language), play);
    }

    /// Dollars of an hour of a further server; NaN where no price is known or there is none.
    private static double price(StrategyStudy study) {
        double hours = study.good() == null ? 0 : study.good().serverHours().mean();
        return study.extraCost() == null || hours == 0 ? Double.NaN : study.extraCost().usd().doubleValue() / hours;
    }

    private Chart single(DeploymentCourse course, double price) {
        var axis = DeploymentCourse.axis(List.of(course));
        var panels = new ArrayList<>(List.of(
                new Panel(word(course.servers() > 0 ? "deployment.chart.servers" : "deployment.chart.shares"),
                        Panel.Scale.LINEAR, versions(course, axis, false)),
                new Panel(word("deployment.chart.lost"), Panel.Scale.LINEAR, List.of(failed(course, axis))),
                new Panel(word("chart.times"), Panel.Scale.LOGARITHMIC,
                        List.of(line(course, axis, "chart.p99", Shade.ACCENT, false, DeploymentSecond::p99))),
                new Panel(word("deployment.chart.loads"), Panel.Scale.LINEAR, List.of(
                        line(course, axis, "deployment.chart.load", Shade.WARNING, true,
                                second -> 100 * second.utilisation())))));
        if (!Double.isNaN(price)) {
            panels.add(new Panel(word("deployment.chart.costs"), Panel.Scale.LINEAR, List.of(new Line(
                    word("deployment.chart.cost"), Shade.WARNING, true,
                    point -> price * course.furtherHours((int) Math.round(axis.time(point)))))));
        }
        return chart(course.name(), axis, panels, moments(course, axis));
    }

    private Chart aligned(List<DeploymentCourse> courses) {
        var axis = DeploymentCourse.axis(courses);
        var panels = courses.stream().map(course -> {
            var lines = new ArrayList<>(versions(course, axis, true));
            lines.add(failed(course, axis));
            return new Panel(word("deployment.chart.of", course.name()), Panel.Scale.LINEAR, lines, moments(course, axis));
        }).toList();
        return chart(word(bad ? "deployment.bad" : "deployment.good"), axis, panels, List.of());
    }

    private Chart chart(String title, TimeAxis axis, List<Panel> panels, List<Moment> moments) {
        return new Chart(title, word("deployment.chart.description", title), axis, panels, moments, language);
    }

    /// Versions by servers where there are some, else by requests; in percent where strategies are to be compared.
    private List<Line> versions(DeploymentCourse course, TimeAxis axis, boolean percent) {
        boolean servers = course.servers() > 0;
        double whole = percent ? course.servers() / 100.0 : 1;
        var old = line(course, axis, "deployment.chart.old", Shade.MUTED, true,
                second -> servers ? second.old() / whole : 100 * (1 - second.share()));
        var fresh = line(course, axis, "deployment.chart.new", Shade.ACCENT, true,
                second -> servers ? second.fresh() / whole : 100 * second.share()).upon(old);
        if (!servers) {
            return List.of(old, fresh);
        }
        return List.of(old, fresh, line(course, axis, "deployment.chart.running", Shade.WARNING, false,
                second -> second.running() / whole));
    }

    private Line failed(DeploymentCourse course, TimeAxis axis) {
        return line(course, axis, "deployment.chart.failed", Shade.BAD, true,
                second -> second.sent() == 0 ? Double.NaN : 100.0 * second.failed() / second.sent());
    }

    private Line line(DeploymentCourse course, TimeAxis axis, String key, Shade shade, boolean filled,
            ToDoubleFunction<DeploymentSecond> figure) {
        return new Line(word(key), shade, filled, point -> {
            var second = course.at((int) Math.round(axis.time(point)));
            return second == null ? Double.NaN : figure.applyAsDouble(second);
        });
    }

    private List<Moment> moments(DeploymentCourse course, TimeAxis axis) {
        return course.play().marks().stream().map(mark -> moment(mark, axis)).toList();
    }

    private Moment moment(DeploymentMark mark, TimeAxis axis) {
        double at = mark.at().toMillis() / 1e3;
        var words = words(mark, language);
        var shade = shade(mark.what());
        return at <= axis.to()
                ? new Moment(at, words, shade)
                : new Moment(axis.to(), words + " " + axis.words(at) + " →", shade);
    }

    /// What happened, in a word or two.
    public static String words(DeploymentMark mark, Locale language) {
        return Message.of(DeploymentChart.class, "deployment.mark." + Names.ofConstant(mark.what()), mark.number()).in(language);
    }

    /// How what happened is meant.
    public static Shade shade(DeploymentMark.What what) {
        return switch (what) {
            case BEGAN, STEP -> Shade.MUTED;
            case REACHED_ALL, ROLLED_BACK, ENDED -> Shade.GOOD;
            case NOTICED -> Shade.WARNING;
            case STOPPED -> Shade.BAD;
        };
    }

    private String word(String key, Object... arguments) {
        return Message.of(DeploymentChart.class, key, arguments).in(language);
    }
}
