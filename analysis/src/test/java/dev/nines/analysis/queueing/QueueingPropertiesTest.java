package dev.nines.analysis.queueing;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Limits, bounds and agreement between independent ways of computing the same figure.
class QueueingPropertiesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 100, 1000, 10_000})
    void erlangAgreesWithTheWholeRecursion(int servers) {
        for (var busy : new double[]{0.01, 0.3, 0.7, 0.9, 0.99, 0.9999, 1, 1.01, 1.5, 10}) {
            var offered = busy * servers;
            var lost = 1.0;
            for (var n = 1; n <= servers; n++) {
                lost = offered * lost / (n + offered * lost);
            }
            assertEquals(lost, Erlang.lost(servers, offered), lost * 1e-9 + 1e-250, busy + " of " + servers);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50, 10_000})
    void waitingGrowsWithTheLoadAndStaysAShare(int servers) {
        var before = 0.0;
        for (var percent = 1; percent < 100; percent++) {
            var waiting = Erlang.waiting(servers, servers * percent / 100.0);
            assertTrue(waiting >= before && waiting <= 1, servers + " at " + percent + " %: " + waiting);
            before = waiting;
        }
        assertEquals(1, Erlang.waiting(servers, servers));
    }

    @Test
    void aLimitedQueueWithMuchRoomIsAnUnlimitedOne() {
        var limited = LimitedQueue.of(4, 4000, 3.6, 1);
        var unlimited = MultiServer.of(4, 3.6, 1);
        assertEquals(unlimited.meanTime(), limited.meanTime(), 1e-9);
        assertEquals(unlimited.meanQueue(), 3.6 * limited.meanWait(), 1e-9);
    }

    @Test
    void aLimitedQueueWithoutRoomLosesByErlangB() {
        assertEquals(Erlang.lost(1000, 1100), LimitedQueue.of(1000, 1000, 1100, 1).refused(), 1e-12);
        assertEquals(Erlang.lost(10_000, 9000), LimitedQueue.of(10_000, 10_000, 9000, 1).refused(), 1e-12);
    }

    @Test
    void percentilesOfTheTimeInvertItsDistribution() {
        for (var servers : new int[]{1, 2, 4, 100}) {
            var queue = MultiServer.of(servers, servers - 1 + 0.0, 1);
            for (var share : new double[]{0.01, 0.5, 0.95, 0.99, 0.9999}) {
                assertEquals(1 - share, queue.later(queue.timePercentile(share)), 1e-12);
            }
        }
    }

    @Test
    void refusesAQueueThatCannotKeepUp() {
        var mistake = assertThrows(IllegalArgumentException.class, () -> MultiServer.of(2, 2, 1));
        assertTrue(requireNonNull(mistake.getMessage()).contains("Maybe"), mistake::getMessage);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aThreadPoolIsAnOpenNetworkAroundAClosedOne(long seed) {
        var random = new SplittableRandom(seed);
        var threads = 1 + random.nextInt(12);
        var processors = 1 + random.nextInt(4);
        var work = 0.2 + random.nextDouble();
        var pause = random.nextDouble() * 3;
        var most = MeanValueAnalysis.of(new double[]{work, pause}, new int[]{processors, 0}, threads).throughput();
        var arrivals = most * (0.1 + 0.85 * random.nextDouble());
        // The birth and death chain with the closed network's throughput as its speed, term by term.
        var state = 1.0;
        var sum = 1.0;
        var queue = 0.0;
        var inside = 0.0;
        for (var n = 1; n < 20_000; n++) {
            state *= arrivals / MeanValueAnalysis
                    .of(new double[]{work, pause}, new int[]{processors, 0}, Math.min(n, threads)).throughput();
            sum += state;
            queue += state * Math.max(0, n - threads);
            inside += state * Math.min(n, threads);
        }
        var pool = ThreadPool.of(threads, Integer.MAX_VALUE, processors, arrivals, work, pause);
        assertEquals(arrivals / most, pool.load(), 1e-9);
        assertEquals(queue / sum / arrivals, pool.meanWait(), 1e-9 * (1 + pool.meanWait()));
        assertEquals(inside / sum, pool.meanBusy(), 1e-9 * pool.meanBusy());
    }

    @Test
    void aThreadPoolWithoutPausesIsAQueueOfProcessors() {
        var pool = ThreadPool.of(16, Integer.MAX_VALUE, 2, 1.8, 1, 0);
        var queue = MultiServer.of(2, 1.8, 1);
        assertEquals(queue.meanTime(), pool.meanWait() + pool.meanHold(), 1e-9);
    }

    @Test
    void aThreadPoolWithoutWorkIsAQueueOfThreads() {
        var pool = ThreadPool.of(10, Integer.MAX_VALUE, 2, 8, 0, 1);
        var queue = MultiServer.of(10, 8, 1);
        assertEquals(queue.meanWait(), pool.meanWait(), 1e-9);
        assertEquals(queue.waiting(), pool.waiting(), 1e-9);
    }

    @Test
    void aThreadPoolWithLimitedQueueIsALimitedQueue() {
        var pool = ThreadPool.of(1, 10, 1, 9, 0.1, 0);
        var queue = LimitedQueue.of(1, 11, 9, 10);
        assertEquals(queue.refused(), pool.refused(), 1e-12);
        assertEquals(queue.meanTime(), pool.meanWait() + pool.meanHold(), 1e-12);
        var overloaded = ThreadPool.of(4, 100, 2, 30, 0.1, 0.05);
        var most = MeanValueAnalysis.of(new double[]{0.1, 0.05}, new int[]{2, 0}, 4).throughput();
        assertEquals(1 - most / 30, overloaded.refused(), 1e-12);
    }

    @Test
    void tenThousandThreadsStayFinite() {
        var pool = ThreadPool.of(10_000, Integer.MAX_VALUE, 96, 90, 1, 100);
        assertTrue(pool.meanHold() > 101 && pool.meanHold() < 102, "" + pool.meanHold());
        var full = ThreadPool.of(10_000, Integer.MAX_VALUE, 96, 99, 0, 101);
        assertEquals(MultiServer.of(10_000, 99, 1 / 101.0).meanWait(), full.meanWait(), 1e-9);
    }

    @Test
    void meanValueAnalysisAgreesWithTheConvolutionOfStates() {
        for (var seed = 1; seed <= 3000; seed++) {
            agrees(new SplittableRandom(seed), "seed " + seed);
        }
    }

    private static void agrees(SplittableRandom random, String seed) {
        var stations = 2 + random.nextInt(5);
        var population = 1 + random.nextInt(20);
        var demands = new double[stations];
        var servers = new int[stations];
        for (var at = 0; at < stations; at++) {
            demands[at] = 0.05 + random.nextDouble();
            servers[at] = random.nextInt(5);
        }
        var constants = constants(demands, servers, population);
        var network = MeanValueAnalysis.of(demands, servers, population);
        assertEquals(constants[population - 1] / constants[population], network.throughput(), 1e-9, seed);
        var inside = 0.0;
        for (var at = 0; at < stations; at++) {
            inside += network.length(at);
        }
        assertEquals(population, inside, 1e-9, seed);
    }

    /// Normalising constants by Buzen's convolution, an independent algorithm.
    private static double[] constants(double[] demands, int[] servers, int population) {
        var sums = new double[population + 1];
        sums[0] = 1;
        for (var at = 0; at < demands.length; at++) {
            var weights = new double[population + 1];
            weights[0] = 1;
            for (var n = 1; n <= population; n++) {
                weights[n] = weights[n - 1] * demands[at] / (servers[at] == 0 ? n : Math.min(n, servers[at]));
            }
            var next = new double[population + 1];
            for (var n = 0; n <= population; n++) {
                for (var here = 0; here <= n; here++) {
                    next[n] += weights[here] * sums[n - here];
                }
            }
            sums = next;
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.05, 0.3, 0.9, 1.5, 4, 6})
    void percentilesInvertTheShareThatIsLater(double variability) {
        // Above 1 the density is infinite where the distribution starts: neighbouring numbers there are shares of 4e-9 apart.
        var resolution = variability > 1 ? 1e-8 : 1e-12;
        for (var share : new double[]{0.01, 0.5, 0.95, 0.99, 0.9999}) {
            var time = Moments.constant(3).plus(Moments.gamma(2, variability));
            assertEquals(1 - share, time.later(time.percentile(share)), 1e-9 * (1 - share) + resolution,
                    share + " at " + variability);
        }
    }

    @Test
    void percentilesOfAnExponentialTimeAreExact() {
        assertEquals(23.0258509299, Moments.exponential(5).percentile(0.99), 1e-9);
        assertEquals(0.01, Moments.exponential(5).later(23.025850929940457), 1e-12);
        assertEquals(2 + 3.46573590280, Moments.constant(2).plus(Moments.exponential(5)).percentile(0.5), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void percentilesOfSumsAreNearWhatDrawingGives(long seed) {
        var random = new SplittableRandom(seed);
        var count = 2 + random.nextInt(4);
        var means = new double[count];
        var sum = Moments.NONE;
        for (var at = 0; at < count; at++) {
            means[at] = 0.1 + random.nextDouble() * 3;
            sum = sum.plus(Moments.exponential(means[at]));
        }
        var drawn = new double[200_000];
        for (var draw = 0; draw < drawn.length; draw++) {
            for (var mean : means) {
                drawn[draw] += -mean * Math.log1p(-random.nextDouble());
            }
        }
        Arrays.sort(drawn);
        for (var share : new double[]{0.5, 0.95, 0.99}) {
            var found = drawn[(int) (share * drawn.length)];
            assertEquals(found, sum.percentile(share), found * 0.03, share + " of seed " + seed);
        }
    }

    @Test
    void repeatedTimesAddUpLikeARandomNumberOfThem() {
        var once = Moments.exponential(2);
        var twice = once.repeated(Moments.constant(2));
        assertEquals(once.plus(once), twice);
        // One call in ten: a mixture of nothing and an exponential.
        var sometimes = once.repeated(Moments.raw(0.1, 0.1, 0.1));
        var mixture = Moments.waiting(0.1, 2);
        assertEquals(mixture.mean(), sometimes.mean(), 1e-12);
        assertEquals(mixture.variance(), sometimes.variance(), 1e-12);
        assertEquals(mixture.third(), sometimes.third(), 1e-12);
    }
}
