package dev.nines.analysis.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.quantity.ComponentId;

/// What has happened at the processes of one component up to a moment, summed.
final class Tally {

    private static final double MILLISECOND = 1e6;

    private final long arrived;
    private final double area;
    private final double stayed;
    private final long[] ended;
    private final Map<Measure, Double> measures;

    private Tally(long arrived, double area, double stayed, long[] ended, Map<Measure, Double> measures) {
        this.arrived = arrived;
        this.area = area;
        this.stayed = stayed;
        this.ended = ended;
        this.measures = measures;
    }

    static Tally of(List<Unit> units, Map<Measure, Double> measures, long now) {
        long arrived = 0;
        double area = 0;
        double stayed = 0;
        var ended = new long[Outcome.COUNT];
        for (var unit : units) {
            arrived += unit.arrived();
            area += unit.area(now);
            stayed += unit.stayed();
            for (var outcome : Outcome.values()) {
                ended[outcome.place()] += unit.ended(outcome);
            }
        }
        return new Tally(arrived, area, stayed, ended, measures);
    }

    /// What has happened since a moment before.
    Tally since(Tally before) {
        var left = ended.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] -= before.ended[i];
        }
        return new Tally(arrived - before.arrived, area - before.area, stayed - before.stayed, left,
                Measures.since(before.measures, measures));
    }

    long arrived() {
        return arrived;
    }

    /// @param nanoseconds in which it happened
    /// @param busy share of that time
    ComponentPlay play(ComponentId component, double nanoseconds, double busy) {
        Map<Outcome, Long> failed = new EnumMap<>(Outcome.class);
        long all = 0;
        for (var outcome : Outcome.values()) {
            long count = ended[outcome.place()];
            all += count;
            if (outcome != Outcome.OK && count > 0) {
                failed.put(outcome, count);
            }
        }
        return new ComponentPlay(component, arrived, failed, area / nanoseconds, stayed / all / MILLISECOND, busy,
                measures);
    }
}
