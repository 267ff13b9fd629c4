package dev.nines.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;

import dev.nines.analysis.prices.PriceBook;
import dev.nines.analysis.simulation.FaultEffect;
import dev.nines.analysis.simulation.SimulationComparison;
import dev.nines.analysis.simulation.SimulationStudy;
import dev.nines.analysis.simulation.money.RunCost;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.Architecture;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What a figure of a run has become since an earlier run, in few words.
///
/// @param name of the figure
/// @param change with an arrow: up or down
/// @param tone whether that is good or bad; muted where it may be chance
/// @param explained both figures, and how sure the change is
public record RunChange(String name, String change, Tone tone, String explained) {

    private static final double THOUSAND = 1e3;

    /// What differs between two studies.
    ///
    /// @param before the design of the earlier one
    /// @param now the design of the later one
    public static List<RunChange> of(SimulationComparison comparison, Architecture before, Architecture now, Locale language) {
        var making = new Making(comparison, language, new ArrayList<>());
        making.add("answered", SimulationStudy::answered, comparison.answered(), 1, RunChange::percent);
        making.add("failed", SimulationStudy::lost, comparison.lost(), -1, LoadFigures::number);
        making.add("p99", SimulationStudy::p99, comparison.p99(), -1, RunChange::time);
        making.fault("noticed", FaultEffect::detected, comparison.detected());
        making.fault("recovered", FaultEffect::recovered, comparison.recovered());
        making.cost(before, now);
        return List.copyOf(making.changes);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", share * 100);
    }

    private static String time(double milliseconds) {
        return LoadFigures.time(milliseconds / THOUSAND);
    }

    private record Making(SimulationComparison comparison, Locale language, List<RunChange> changes) {

        /// @param better 1 where more is better, -1 where less is
        void add(String key, Function<SimulationStudy, Interval> figure, Interval change, int better,
                DoubleFunction<String> writing) {
            add(key, figure.apply(comparison.one()).mean(), figure.apply(comparison.other()).mean(), change, better, writing);
        }

        void fault(String key, Function<FaultEffect, @Nullable Duration> time, Interval change) {
            add(key, SimulationComparison.longest(comparison.one().first(), time),
                    SimulationComparison.longest(comparison.other().first(), time), change, -1, RunChange::time);
        }

        private void add(String key, double before, double now, Interval change, int better, DoubleFunction<String> writing) {
            if (!Double.isNaN(change.mean())) {
                boolean chance = change.holds(0);
                var tone = chance ? Tone.MUTED : change.mean() * better > 0 ? Tone.GOOD : Tone.BAD;
                changes.add(new RunChange(word("change." + key), moved(change.mean(), writing), tone,
                        word(chance ? "change.chance" : "change.sure", writing.apply(before), writing.apply(now),
                                writing.apply(Math.abs(change.half())))));
            }
        }

        private static String moved(double change, DoubleFunction<String> writing) {
            return change == 0 ? "=" : (change > 0 ? "▲ " : "▼ ") + writing.apply(Math.abs(change));
        }

        /// What the first runs cost: no chance but theirs is known.
        void cost(Architecture before, Architecture now) {
            var prices = PriceBook.embedded();
            var one = RunCost.of(before, comparison.one().first(), prices).total();
            var other = RunCost.of(now, comparison.other().first(), prices).total();
            double change = other.usd().subtract(one.usd()).doubleValue();
            if (one.usd().signum() != 0 || other.usd().signum() != 0) {
                changes.add(new RunChange(word("change.cost"), moved(change, Making::dollars),
                        change == 0 ? Tone.MUTED : change < 0 ? Tone.GOOD : Tone.BAD,
                        word("change.first", dollars(one.usd().doubleValue()), dollars(other.usd().doubleValue()))));
            }
        }

        private static String dollars(double amount) {
            return String.format(Locale.ROOT, amount < 1 ? "$%.4f" : "$%,.2f", amount);
        }

        private String word(String key, Object... arguments) {
            return Message.of(RunChange.class, key, arguments).in(language);
        }
    }
}
