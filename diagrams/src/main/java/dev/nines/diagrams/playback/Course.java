package dev.nines.diagrams.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import dev.nines.diagrams.svg.Motion;

/// Turns figures step by step into changes, without the steps at which nothing changes.
///
/// @param steps how many there are
/// @param seconds that they take
record Course(int steps, double seconds) {

    /// What leaps from value to value.
    Motion.Change leaping(String attribute, IntFunction<String> values) {
        var times = new ArrayList<Double>();
        var kept = new ArrayList<String>();
        for (int step = 0; step < steps; step++) {
            var value = values.apply(step);
            if (kept.isEmpty() || !kept.getLast().equals(value)) {
                times.add(step / (double) steps);
                kept.add(value);
            }
        }
        return new Motion.Change(attribute, seconds, times, kept, false);
    }

    /// What goes from value to value.
    Motion.Change gliding(String attribute, IntFunction<String> values) {
        var times = new ArrayList<Double>();
        var kept = new ArrayList<String>();
        for (int step = 0; step < steps; step++) {
            boolean same = step > 0 && step < steps - 1 && values.apply(step).equals(values.apply(step - 1))
                    && values.apply(step).equals(values.apply(step + 1));
            if (!same) {
                times.add(step / (double) Math.max(1, steps - 1));
                kept.add(values.apply(step));
            }
        }
        if (steps == 1) {
            times.add(1.0);
            kept.add(kept.getFirst());
        }
        return new Motion.Change(attribute, seconds, times, kept, true);
    }

    /// What is there in some steps only.
    Motion.Change there(IntPredicate when) {
        return leaping("opacity", step -> when.test(step) ? "1" : "0");
    }

    /// The time it takes to come along once, again and again.
    static Motion.Change running(String attribute, double from, double to, double seconds) {
        return new Motion.Change(attribute, seconds, List.of(0.0, 1.0), List.of(words(from), words(to)), true);
    }

    static String words(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
