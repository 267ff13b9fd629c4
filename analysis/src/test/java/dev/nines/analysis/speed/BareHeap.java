package dev.nines.analysis.speed;

import org.HdrHistogram.Histogram;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/// What simulations are measured against: one network written by hand into one loop around a heap of primitive arrays, with
/// nothing that could be left out.
///
/// Poisson 6.4/s to a load balancer (16/s), the one with the fewest requests of eight servers (1/s each), a database (8/s); all
/// exponential, first come, first served. Four events a request; every response time goes into a histogram.
final class BareHeap implements Contender.Network {

    static final int SERVERS = 8;
    private static final int BALANCER = SERVERS;
    private static final int DATABASE = SERVERS + 1;
    private static final int SOURCE = SERVERS + 2;
    private static final int ROOM = 1 << 16;

    private final double[] times = new double[64];
    private final int[] kinds = new int[64];
    private int size;
    private final ContinuousSampler exponential;
    private final double[][] lines = new double[DATABASE + 1][ROOM];
    private final int[] heads = new int[DATABASE + 1];
    private final int[] lengths = new int[DATABASE + 1];
    private final double[] means = new double[DATABASE + 1];
    private int last;
    private final Histogram histogram = new Histogram(3_600_000_000_000L, 3);
    private long events;

    BareHeap(long seed) {
        UniformRandomProvider source = new XoRoShiRo128PlusPlus(seed, seed + 1);
        exponential = ZigguratSampler.Exponential.of(source);
        for (int i = 0; i < SERVERS; i++) {
            means[i] = 1;
        }
        means[BALANCER] = 1 / 16.0;
        means[DATABASE] = 1 / 8.0;
    }

    @Override
    public long events() {
        return events;
    }

    @Override
    public void play(long requests) {
        long left = requests;
        push(exponential.sample() / 6.4, SOURCE);
        while (size > 0) {
            double now = times[0];
            int kind = kinds[0];
            events++;
            if (kind == SOURCE) {
                if (--left > 0) {
                    replace(now + exponential.sample() / 6.4, SOURCE);
                } else {
                    pop();
                }
                enter(BALANCER, now, now);
                continue;
            }
            double began = lines[kind][heads[kind]];
            heads[kind] = heads[kind] + 1 & ROOM - 1;
            if (--lengths[kind] > 0) {
                replace(now + exponential.sample() * means[kind], kind);
            } else {
                pop();
            }
            if (kind == BALANCER) {
                enter(choose(), now, began);
            } else if (kind == DATABASE) {
                histogram.recordValue((long) ((now - began) * 1e9));
            } else {
                enter(DATABASE, now, began);
            }
        }
    }

    private int choose() {
        int best = -1;
        int least = Integer.MAX_VALUE;
        int at = last;
        for (int i = 0; i < SERVERS; i++) {
            at = at + 1 == SERVERS ? 0 : at + 1;
            if (lengths[at] < least) {
                least = lengths[at];
                best = at;
            }
        }
        last = best;
        return best;
    }

    private void enter(int station, double now, double began) {
        lines[station][heads[station] + lengths[station] & ROOM - 1] = began;
        if (lengths[station]++ == 0) {
            push(now + exponential.sample() * means[station], station);
        }
    }

    private void push(double time, int kind) {
        int at = size++;
        while (at > 0 && time < times[at - 1 >> 2]) {
            times[at] = times[at - 1 >> 2];
            kinds[at] = kinds[at - 1 >> 2];
            at = at - 1 >> 2;
        }
        times[at] = time;
        kinds[at] = kind;
    }

    private void pop() {
        size--;
        replace(times[size], kinds[size]);
    }

    private void replace(double time, int kind) {
        int at = 0;
        for (int child = 1; child < size; child = 4 * at + 1) {
            int least = child;
            for (int other = child + 1; other < Math.min(child + 4, size); other++) {
                least = times[other] < times[least] ? other : least;
            }
            if (time <= times[least]) {
                break;
            }
            times[at] = times[least];
            kinds[at] = kinds[least];
            at = least;
        }
        times[at] = time;
        kinds[at] = kind;
    }
}
