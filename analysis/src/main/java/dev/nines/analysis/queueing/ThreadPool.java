package dev.nines.analysis.queueing;

/// Requests that need one of `T` threads and, while they hold it, processors (shared equally) and a pause of any distribution:
/// what waits elsewhere, such as input and output or the answers of what is called.
///
/// The closed part within the threads is a product-form network of a processor-sharing station and a delay, so that its
/// throughput with n requests inside, X(n), makes a server whose speed depends on its load: K. M. Chandy, U. Herzog and
/// L. Woo, "Parametric analysis of queuing networks", IBM Journal of Research and Development 19, 1975 (flow-equivalent server).
/// With λ arrivals a second, p(n) ∝ q(n) for n ≤ T, where q is the product of M/M/m and Poisson weights, and
/// p(T + i) = p(T) rⁱ beyond, with r = λ / X(T) = q(T) / q(T − 1).
///
/// Time grows with the number of threads only where they are nearly all in use.
///
/// Special cases: without threads lacking it is an open network (exact, BCMP 1975); without pauses M/M/min(T, m); without
/// processor time M/M/T.
public final class ThreadPool {

    private static final double TOO_LARGE = 1e250;
    private static final double NOTHING = 1e-15;

    private final double arrivals;
    private final double load;
    private final double waiting;
    private final double queue;
    private final double inside;
    private final double refused;

    private ThreadPool(double arrivals, double load, double waiting, double queue, double inside, double refused) {
        this.arrivals = arrivals;
        this.load = load;
        this.waiting = waiting;
        this.queue = queue;
        this.inside = inside;
        this.refused = refused;
    }

    /// A pool; where it cannot keep up and any number may wait, its wait is infinite.
    ///
    /// @param threads requests worked on at once, at least 1
    /// @param queueLimit requests that may wait for a thread; [Integer#MAX_VALUE] for no limit
    /// @param processors processors at its disposal, above 0; need not be whole
    /// @param arrivals per second
    /// @param processorTime processor time of a request
    /// @param pause mean time a request keeps its thread without a processor
    public static ThreadPool of(int threads, int queueLimit, double processors, double arrivals, double processorTime,
            double pause) {
        if (threads < 1 || !(processors > 0) || !(arrivals >= 0) || !(processorTime >= 0) || !(pause >= 0)) {
            throw new IllegalArgumentException(threads + " threads on " + processors + " processors with " + arrivals
                    + "/s of " + processorTime + " s and " + pause + " s; there must be a thread and a processor");
        }
        if (arrivals == 0 || processorTime + pause == 0) {
            return new ThreadPool(arrivals, 0, 0, 0, 0, 0);
        }
        if (Double.isInfinite(pause)) {
            return new ThreadPool(arrivals, Double.POSITIVE_INFINITY, 1, Double.POSITIVE_INFINITY, threads, 0);
        }
        var work = arrivals * processorTime;
        var calm = arrivals * pause;
        var least = Math.max(work / processors, (work + calm) / threads);
        if (least >= 1 && queueLimit == Integer.MAX_VALUE) {
            return new ThreadPool(arrivals, least, 1, Double.POSITIVE_INFINITY, threads, 0);
        }
        if (roomy(threads, processors, work, calm)) {
            return new ThreadPool(arrivals, work / processors, 0, 0, calm + atProcessors(processors, work), 0);
        }
        return new Weights(processors, work, calm).upTo(threads).pool(arrivals, threads, queueLimit);
    }

    /// Whether there are so many threads that the chance of needing more is nothing.
    private static boolean roomy(int threads, double processors, double work, double pause) {
        var busy = work / processors;
        var waiting = busy == 0 ? 0 : busy < 1 ? Math.log(NOTHING) / Math.log(busy) : Double.POSITIVE_INFINITY;
        var together = work + pause;
        return threads > together + 9 * Math.sqrt(together) + 20 + waiting + (waiting > 0 ? processors : 0);
    }

    /// Mean number at the processors when no thread is lacking: M/M/m for m that need not be whole.
    private static double atProcessors(double processors, double work) {
        var whole = (int) processors;
        var state = 1.0;
        var sum = 1.0;
        var number = 0.0;
        for (var n = 1; n <= whole; n++) {
            state *= work / n;
            sum += state;
            number += n * state;
            if (sum > TOO_LARGE) {
                state /= sum;
                number /= sum;
                sum = 1;
            }
        }
        var ratio = work / processors;
        var beyond = state * ratio / (1 - ratio);
        return (number + whole * beyond + beyond / (1 - ratio)) / (sum + beyond);
    }

    /// The arrivals as a share of the most it can do with every thread in use, r; from 1 on it cannot keep up.
    public double load() {
        return load;
    }

    /// Share of arrivals that wait for a thread.
    public double waiting() {
        return waiting;
    }

    /// Mean time a request waits for a thread.
    public double meanWait() {
        return arrivals == 0 ? 0 : queue / (arrivals * (1 - refused));
    }

    /// Mean number of threads in use.
    public double meanBusy() {
        return inside;
    }

    /// Mean time a request holds its thread.
    public double meanHold() {
        return inside / (arrivals * (1 - refused));
    }

    /// Share of arrivals that find no thread and no room to wait.
    public double refused() {
        return refused;
    }

    /// The weights q(0) … q(T), scaled against overflow.
    private static final class Weights {

        private final double processors;
        private final int whole;
        private final double work;
        private final double pause;
        private final double share;
        private final double ratio;
        /// (a + z)ⁿ / n!, and the share of it with at most `whole` at the processors.
        private double together = 1;
        private double few = 1;
        private double exactly;
        /// aⁿ / n! up to n = `whole`, from there on times zⁱ / i!.
        private double full = 1;
        private double beyond;
        private double last;
        private double before;
        private double sum;
        private double number;

        Weights(double processors, double work, double pause) {
            this.processors = processors;
            this.whole = (int) processors;
            this.work = work;
            this.pause = pause;
            this.share = work / (work + pause);
            this.ratio = work / processors;
        }

        Weights upTo(int threads) {
            last = 1;
            sum = 1;
            exactly = whole == 0 ? 1 : 0;
            var mean = work + pause;
            for (var n = 1; n <= threads; n++) {
                step(n);
                if (n > mean + processors && last < before && last < NOTHING * sum && ratio < 1) {
                    last = 0;
                    return this;
                }
            }
            return this;
        }

        private void step(int n) {
            if (n > whole) {
                few = Math.max(0, few - share * exactly);
                exactly = exactly * n / (n - whole) * (1 - share);
                beyond = ratio * (beyond + full);
                full *= pause / (n - whole);
            } else {
                full *= work / n;
            }
            together *= (work + pause) / n;
            if (n == whole) {
                exactly = Math.pow(share, n);
            }
            before = last;
            last = together * few + beyond;
            sum += last;
            number += n * last;
            if (sum > TOO_LARGE) {
                scale(1 / sum);
            }
        }

        private void scale(double factor) {
            together *= factor;
            full *= factor;
            beyond *= factor;
            last *= factor;
            before *= factor;
            number *= factor;
            sum *= factor;
        }

        ThreadPool pool(double arrivals, int threads, int queueLimit) {
            if (last == 0) {
                return new ThreadPool(arrivals, ratio, 0, 0, number / sum, 0);
            }
            var load = last / before;
            if (queueLimit == Integer.MAX_VALUE) {
                if (load >= 1) {
                    return new ThreadPool(arrivals, load, 1, Double.POSITIVE_INFINITY, threads, 0);
                }
                var waiting = last * load / (1 - load);
                var all = sum + waiting;
                return new ThreadPool(arrivals, load, (last + waiting) / all, waiting / (1 - load) / all,
                        (number + threads * waiting) / all, 0);
            }
            return limited(arrivals, threads, queueLimit, load);
        }

        private ThreadPool limited(double arrivals, int threads, int queueLimit, double load) {
            var tail = Geometric.of(load, queueLimit);
            var upTo = sum * tail.scale();
            var all = upTo + last * tail.sum();
            return new ThreadPool(arrivals, load, last * (tail.scale() + tail.sum()) / all, last * tail.moment() / all,
                    (number * tail.scale() + threads * last * tail.sum()) / all, last * tail.last() / all);
        }
    }
}
