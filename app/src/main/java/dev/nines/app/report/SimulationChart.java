package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.Occurrence;
import dev.nines.analysis.simulation.Second;
import dev.nines.analysis.simulation.SimulationResult;
import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Line;
import dev.nines.diagrams.chart.Moment;
import dev.nines.diagrams.chart.Panel;
import dev.nines.diagrams.chart.Shade;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.model.Architecture;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The chart of a run: what users got second by second, and when things broke, were noticed and worked again.
public final class SimulationChart {

    private final Architecture architecture;
    private final Scenario scenario;
    private final List<Second> series;
    private final List<Second> earlier;
    private final Locale language;
    private final EventWords events;

    /// @param earlier of a run before, with which it is compared; none where it is not
    private SimulationChart(Architecture architecture, Scenario scenario, List<Second> series, List<Second> earlier,
            Locale language) {
        this.earlier = earlier;
        this.architecture = architecture;
        this.scenario = scenario;
        this.series = series;
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
        var chart = new SimulationChart(architecture, run.scenario(), run.series(), before == null ? List.of() : before.series(),
                language);
        return chart.chart(run.sent(), run.lost(), axis -> chart.moments(run.effects(), axis));
    }

    /// The chart of a run that goes on, with what has broken and works again so far.
    ///
    /// @param series at least one second
    public static Chart of(Architecture architecture, Scenario scenario, List<Second> series, List<Occurrence> log,
            Locale language) {
        var chart = new SimulationChart(architecture, scenario, series, List.of(), language);
        return chart.chart(series.stream().mapToLong(Second::sent).sum(), series.stream().mapToLong(Second::failed).sum(),
                axis -> chart.turns(log, axis));
    }

    private Chart chart(long sent, long lost, Function<TimeAxis, List<Moment>> moments) {
        var axis = new TimeAxis(scenario.start().toMillis() / 1e3, 1, series.size());
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
        return new Chart(architecture.name(), word("chart.description", Figures.whole(sent), Figures.whole(lost),
                LoadFigures.time(series.size())), axis, panels, moments.apply(axis), language);
    }

    /// Lines behind which the one of the run before stands, where there is one.
    private List<Line> lines(String key, ToDoubleFunction<Second> figure, Line... lines) {
        var all = new ArrayList<>(List.of(lines));
        if (!earlier.isEmpty()) {
            all.addFirst(new Line(word(key), Shade.FAINT, false, point -> point < earlier.size()
                    ? figure.applyAsDouble(earlier.get(point))
                    : Double.NaN));
        }
        return all;
    }

    private Line line(String key, Shade shade, boolean filled, ToDoubleFunction<Second> figure) {
        return new Line(word(key), shade, filled, point -> figure.applyAsDouble(series.get(point)));
    }

    private List<Moment> turns(List<Occurrence> log, TimeAxis axis) {
        var moments = new ArrayList<Moment>();
        for (var happened : log) {
            var event = happened.event();
            if (event != null) {
                boolean broke = happened.what() == Occurrence.What.BROKE;
                var who = Labels.of(architecture, happened.component());
                moments.add(new Moment(axis.from() + happened.at().toMillis() / 1e3,
                        broke ? events.begins(event, who) : events.ends(event, who), broke ? Shade.BAD : Shade.GOOD));
            }
        }
        return moments;
    }

    private List<Moment> moments(List<FaultEffect> effects, TimeAxis axis) {
        var moments = new ArrayList<Moment>();
        for (var effect : effects) {
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
