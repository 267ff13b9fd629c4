package dev.nines.analysis.simulation.process;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Dice;

/// What a cache holds: of the keys that are asked for again and again, those that it has.
///
/// The independent reference model (E. Coffman, P. Denning, 1973) with two kinds of key: a share h of the requests asks for one of K
/// keys, each as often as any other, and all the rest for something that is never asked for again. Who asks for what is not there goes
/// on to what is behind the cache, and the key is there when that has answered. So h is the hit ratio of a warm cache, and an
/// empty one that is asked λ times a second has the ratio h (1 − exp(−λ h t / K)) after t seconds, as long as what is behind keeps up.
public final class Contents implements Store {

    /// More keys than these are thinned out: one stands for several.
    private static final int MOST = 1 << 24;
    private static final long NONE = -1;
    /// A cache counts as warm at 95 % of its hit ratio: exp(−3.0) = 0.05.
    private static final double WARM = Math.log(20);

    private final int keys;
    /// How likely a key that has been fetched fills its place.
    private final double fills;
    private final double hits;
    private final Dice dice;
    private final long[] held;
    private int count;
    private long asked;
    private long found;

    /// A warm one.
    ///
    /// @param keys that are asked for again and again, at least 1
    /// @param hits share of requests that ask for one of them
    public Contents(double keys, double hits, Dice dice) {
        this.keys = Math.clamp(Math.round(keys), 1, MOST);
        this.fills = Math.min(1, this.keys / Math.max(1, keys));
        this.hits = hits;
        this.dice = dice;
        this.held = new long[(this.keys + Long.SIZE - 1) / Long.SIZE];
        Arrays.fill(held, -1);
        count = this.keys;
    }

    /// Keys of a cache that is warm again so long after it was lost: K = λ h T / ln 20.
    ///
    /// @param perSecond requests, in the mean
    public static double keys(double perSecond, double hits, double seconds) {
        return perSecond * hits * seconds / WARM;
    }

    /// Everything is lost.
    public void clear() {
        Arrays.fill(held, 0);
        count = 0;
    }

    /// The share of the keys that it has.
    public double warmth() {
        return count / (double) keys;
    }

    /// How many requests have asked.
    public long asked() {
        return asked;
    }

    /// How many requests have found what they asked for.
    public long found() {
        return found;
    }

    @Override
    public boolean answers(Visits visits, int visit) {
        if (visits.classes[visit] == Way.CHECK) {
            visits.works[visit] = NONE;
            return false;
        }
        asked++;
        double share = dice.share();
        if (share >= hits) {
            visits.works[visit] = NONE;
            return false;
        }
        int key = Math.min(keys - 1, (int) (share / hits * keys));
        visits.works[visit] = key;
        boolean there = (held[key / Long.SIZE] & 1L << key) != 0;
        found += there ? 1 : 0;
        return there;
    }

    /// Somebody asks in vain for what is lost.
    void missed(Visits visits, int visit) {
        asked++;
        visits.works[visit] = NONE;
    }

    @Override
    public void called(Visits visits, int visit) {
        long key = visits.works[visit];
        if (key == NONE || fills < 1 && !dice.happens(fills)) {
            return;
        }
        int place = (int) (key / Long.SIZE);
        long bit = 1L << key;
        if ((held[place] & bit) == 0) {
            held[place] |= bit;
            count++;
        }
    }
}
