package dev.nines.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;

import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.SimulationComparison;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Designs played with the same luck, side by side: a table for each against the first.
public final class SimulatedComparison {

    private final Locale language;

    private SimulatedComparison(Locale language) {
        this.language = language;
    }

    /// The section.
    ///
    /// @param names of the designs
    /// @param comparisons of each but the first with the first
    public static Section section(List<String> names, List<SimulationComparison> comparisons, Locale language) {
        var section = new SimulatedComparison(language);
        var blocks = new ArrayList<Block>();
        for (var other = 0; other < comparisons.size(); other++) {
            blocks.add(section.table(names.getFirst(), names.get(other + 1), comparisons.get(other)));
        }
        blocks.add(new Block.Paragraph(section.word("simulation.paired", comparisons.getFirst().one().runs()), Tone.MUTED));
        return new Section("simulation", section.word("simulation.title"), blocks);
    }

    /// Two scenarios on one design: what came of one against the other.
    public static List<Block> blocks(SimulationComparison comparison, Locale language) {
        var section = new SimulatedComparison(language);
        return List.of(new Block.Heading(section.word("simulation.against")),
                section.table(section.name(comparison.one()), section.name(comparison.other()), comparison),
                new Block.Paragraph(section.word("simulation.paired", comparison.one().runs()), Tone.MUTED));
    }

    private String name(SimulationStudy study) {
        var name = study.first().scenario().name();
        return name.isEmpty() ? word("simulation.unnamed") : name;
    }

    private Block table(String one, String other, SimulationComparison comparison) {
        var rows = new ArrayList<Row>();
        var columns = List.of(Column.words(word("simulation.figure")), Column.numbers(one), Column.numbers(other),
                Column.numbers(word("compare.change")));
        rows.addAll(List.of(
                row("simulation.answered", comparison, SimulationStudy::answered, comparison.answered(),
                        SimulatedComparison::percent),
                row("simulation.lost", comparison, SimulationStudy::lost, comparison.lost(), LoadFigures::number),
                row("simulation.mean", comparison, SimulationStudy::mean, comparison.mean(), SimulatedComparison::time),
                row("simulation.median", comparison, SimulationStudy::median, comparison.median(), SimulatedComparison::time),
                row("simulation.p95", comparison, SimulationStudy::p95, comparison.p95(), SimulatedComparison::time),
                row("simulation.p99", comparison, SimulationStudy::p99, comparison.p99(), SimulatedComparison::time)));
        fault(rows, "simulation.until-noticed", comparison, FaultEffect::detected, comparison.detected());
        fault(rows, "simulation.until-recovered", comparison, FaultEffect::recovered, comparison.recovered());
        return new Block.Table(columns, rows);
    }

    /// A line about the faults, where every run has such a time.
    private void fault(List<Row> rows, String key, SimulationComparison comparison,
            Function<FaultEffect, @Nullable Duration> time, Interval change) {
        if (!Double.isNaN(change.mean())) {
            rows.add(row(key, comparison, study -> Interval.of(study.each().stream()
                    .mapToDouble(result -> SimulationComparison.longest(result, time)).toArray(), change.level()), change,
                    SimulatedComparison::time));
        }
    }

    private Row row(String key, SimulationComparison comparison, Function<SimulationStudy, Interval> figure, Interval change,
            DoubleFunction<String> writing) {
        return Row.line(Cell.of(word(key)), Cell.of(written(figure.apply(comparison.one()), "", writing)),
                Cell.of(written(figure.apply(comparison.other()), "", writing)),
                Cell.of(written(change, change.mean() < 0 ? "−" : "+", writing), change.holds(0) ? Tone.MUTED : Tone.PLAIN));
    }

    private static String written(Interval interval, String sign, DoubleFunction<String> writing) {
        return Double.isNaN(interval.mean())
                ? "–"
                : sign + writing.apply(sign.isEmpty() ? interval.mean() : Math.abs(interval.mean())) + " ± "
                        + writing.apply(interval.half());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", share * 100);
    }

    private static String time(double milliseconds) {
        return LoadFigures.time(milliseconds / 1e3);
    }

    private String word(String key, Object... arguments) {
        return Message.of(SimulatedComparison.class, key, arguments).in(language);
    }
}
