package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.Second;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Line;
import dev.nines.diagrams.chart.Moment;
import dev.nines.diagrams.chart.Panel;
import dev.nines.diagrams.chart.Shade;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.Architecture;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The chart of a run: what users got second by second, and when things broke, were noticed and worked again.
public final class SimulationChart {

    private final Architecture architecture;
    private final SimulationResult run;
    private final @Nullable SimulationResult before;
    private final Locale language;
    private final EventWords events;

    private SimulationChart(Architecture architecture, SimulationResult run, @Nullable SimulationResult before,
            Locale language) {
        this.before = before;
        this.architecture = architecture;
        this.run = run;
        this.language = language;
        this.events = new EventWords(architecture, language);
    }

    /// The chart of a run that has seconds to show.
    public static Chart of(Architecture architecture, SimulationResult run, Locale language) {
        return of(architecture, run, null, language);
    }

    /// The chart of a run before that of an earlier one, of which what failed and took longest is shown.
    public static Chart of(Architecture architecture, SimulationResult run, @Nullable SimulationResult before,
            Locale language) {
        return new SimulationChart(architecture, run, before, language).chart();
    }

    private Chart chart() {
        var scenario = run.scenario();
        var axis = new TimeAxis(scenario.start().toMillis() / 1e3, 1, run.series().size());
        var panels = List.of(
                new Panel(word("chart.requests"), Panel.Scale.LINEAR, lines("chart.failed.before", Second::failed,
                        line("chart.sent", Shade.MUTED, false, Second::sent),
                        line("chart.answered", Shade.GOOD, false, Second::answered),
                        line("chart.failed", Shade.BAD, true, Second::failed))),
                new Panel(word("chart.times"), Panel.Scale.LOGARITHMIC, lines("chart.p99.before", Second::p99,
                        line("chart.median", Shade.MUTED, false, Second::median),
                        line("chart.p95", Shade.WARNING, false, Second::p95),
                        line("chart.p99", Shade.ACCENT, false, Second::p99))),
                new Panel(word("chart.open"), Panel.Scale.LINEAR, List.of(
                        line("chart.waiting", Shade.ACCENT, true, Second::open))));
        return new Chart(architecture.name(), word("chart.description", Figures.whole(run.sent()), Figures.whole(run.lost()),
                LoadFigures.time(scenario.duration().toMillis() / 1e3)), axis, panels, moments(axis), language);
    }

    /// Lines behind which the one of the run before stands, where there is one.
    private List<Line> lines(String key, ToDoubleFunction<Second> figure, Line... lines) {
        var all = new ArrayList<>(List.of(lines));
        var earlier = before;
        if (earlier != null && !earlier.series().isEmpty()) {
            all.addFirst(new Line(word(key), Shade.FAINT, false, point -> point < earlier.series().size()
                    ? figure.applyAsDouble(earlier.series().get(point))
                    : Double.NaN));
        }
        return all;
    }

    private Line line(String key, Shade shade, boolean filled, ToDoubleFunction<Second> figure) {
        return new Line(word(key), shade, filled, point -> figure.applyAsDouble(run.series().get(point)));
    }

    private List<Moment> moments(TimeAxis axis) {
        var moments = new ArrayList<Moment>();
        for (var effect : run.effects()) {
            add(moments, effect, axis);
        }
        moments.removeIf(moment -> moment.at() > axis.to());
        return moments;
    }

    private void add(List<Moment> moments, FaultEffect effect, TimeAxis axis) {
        var fault = effect.fault();
        double broken = axis.from() + fault.at().toMillis() / 1e3;
        moments.add(new Moment(broken, events.of(fault), Shade.BAD));
        var detected = effect.detected();
        if (detected != null) {
            double after = detected.toMillis() / 1e3;
            moments.add(new Moment(broken + after, word("chart.noticed", LoadFigures.time(after)), Shade.WARNING));
        }
        moments.add(new Moment(broken + fault.lasts().toMillis() / 1e3, events.over(fault), Shade.GOOD));
    }

    private String word(String key, Object... arguments) {
        return Message.of(SimulationChart.class, key, arguments).in(language);
    }
}
