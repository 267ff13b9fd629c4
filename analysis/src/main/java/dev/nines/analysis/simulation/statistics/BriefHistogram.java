package dev.nines.analysis.simulation.statistics;

import java.util.Arrays;

import org.HdrHistogram.Histogram;

/// Times of a short while to three digits, in the same classes as an [Histogram] of three digits has.
///
/// That one looks through all of its classes, from a nanosecond on, for every percentile and to be emptied. Here it is only those
/// between the shortest and the longest time, which pays where it is done every second.
public final class BriefHistogram {

    /// A day in nanoseconds: no value may be longer.
    public static final long LONGEST = 86_400_000_000_000L;

    /// Classes to an octave: a half of the numbers that are told apart exactly.
    private static final int OCTAVE_BITS = 10;
    private static final int OCTAVE = 1 << OCTAVE_BITS;

    private final int[] counts = new int[place(LONGEST) + 1];
    private long count;
    private int first = counts.length;
    private int last = -1;

    /// Values below 2048 are classes of their own; above, the width of classes doubles with every octave.
    private static int place(long value) {
        int octave = Long.SIZE - OCTAVE_BITS - 1 - Long.numberOfLeadingZeros(value | 2 * OCTAVE - 1);
        return (octave << OCTAVE_BITS) + (int) (value >>> octave);
    }

    /// The greatest value of a class.
    private static long greatest(int place) {
        int octave = Math.max(0, (place >>> OCTAVE_BITS) - 1);
        return ((long) place - (octave << OCTAVE_BITS) + 1 << octave) - 1;
    }

    /// Takes a value, at least 0 and no longer than a day.
    public void add(long value) {
        int place = place(value);
        counts[place]++;
        count++;
        first = Math.min(first, place);
        last = Math.max(last, place);
    }

    /// Takes all values of another.
    public void add(BriefHistogram other) {
        for (int place = other.first; place <= other.last; place++) {
            counts[place] += other.counts[place];
        }
        count += other.count;
        first = Math.min(first, other.first);
        last = Math.max(last, other.last);
    }

    /// How many values there are.
    public long count() {
        return count;
    }

    /// The value that a percentage of all do not exceed, as a histogram says it; there must be one.
    public long percentile(double percentage) {
        double exact = Math.nextDown(percentage) * count / 100;
        long wanted = Math.max(1, (long) Math.ceil(exact));
        long passed = counts[first];
        int place = first;
        while (passed < wanted) {
            passed += counts[++place];
        }
        return greatest(place);
    }

    /// Enters everything into another.
    ///
    /// @param times how often each value counts there
    public void addTo(Histogram other, long times) {
        for (int place = first; place <= last; place++) {
            if (counts[place] > 0) {
                other.recordValueWithCount(greatest(place), counts[place] * times);
            }
        }
    }

    /// Empties it.
    public void clear() {
        if (count > 0) {
            Arrays.fill(counts, first, last + 1, 0);
            count = 0;
            first = counts.length;
            last = -1;
        }
    }
}
