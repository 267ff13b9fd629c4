package dev.nines.analysis.simulation;

import dev.nines.analysis.simulation.process.Processors;
import dev.nines.analysis.simulation.process.Unit;
import org.jspecify.annotations.Nullable;

/// How much the parts of a component have worked up to a moment: of the processors they compute on, or of their own places where they have
/// none.
final class Use {

    private final double[] worked;
    private final long[] arrived;
    private final long[] places;

    private Use(double[] worked, long[] arrived, long[] places) {
        this.worked = worked;
        this.arrived = arrived;
        this.places = places;
    }

    static Use of(Unit[][] parts, long now) {
        var use = new Use(new double[parts.length], new long[parts.length], new long[parts.length]);
        for (int part = 0; part < parts.length; part++) {
            use.add(part, parts[part], now);
        }
        return use;
    }

    private void add(int part, Unit[] units, long now) {
        @Nullable
        Processors last = null;
        for (var unit : units) {
            var processors = unit.processors();
            arrived[part] += unit.arrived();
            if (processors == null) {
                worked[part] += unit.worked();
                places[part] += unit.places();
            } else if (processors != last) {
                worked[part] += processors.used(now);
                places[part] += processors.count();
                last = processors;
            }
        }
    }

    /// Share of the time that places were busy since a moment before, at the parts to which something came: a standby has none. NaN where
    /// nothing came, or there are no places.
    ///
    /// @param nanoseconds that have passed
    /// @param paid nanoseconds that all parts were there, summed; absent where they were there all the time
    double share(Use before, double nanoseconds, @Nullable Long paid) {
        double busy = 0;
        double had = 0;
        int asked = 0;
        for (int part = 0; part < worked.length; part++) {
            if (arrived[part] > before.arrived[part]) {
                busy += worked[part] - before.worked[part];
                had += places[part];
                asked++;
            }
        }
        return had == 0 ? Double.NaN : busy / (had * (paid == null ? nanoseconds : paid / (double) asked));
    }
}
