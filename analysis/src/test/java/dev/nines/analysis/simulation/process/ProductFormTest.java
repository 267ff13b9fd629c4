package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;

import dev.nines.analysis.queueing.Erlang;
import dev.nines.analysis.simulation.statistics.BatchMeans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random networks whose means are known exactly: Jackson 1957; Baskett, Chandy, Muntz, Palacios 1975 for shared processors.
class ProductFormTest {

    private static final double SECONDS = 20_000;

    private final BatchMeans times = new BatchMeans();

    /// Stations of one to three servers, first come first served, last come first served, or sharing processors; calls forward and
    /// now and then back.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void randomNetworksTakeAsLongAsTheProductFormSays(int seed) {
        var random = new Random(seed);
        int size = 3 + random.nextInt(4);
        var calls = calls(random, size);
        var rates = rates(calls);
        var network = new Network[1];
        network[0] = new Network(seed, (_, began, _) -> times.add((network[0].engine.now() - began) / 1e9));
        var stations = new ArrayList<Unit>();
        double expected = 0;
        for (int i = 0; i < size; i++) {
            int servers = 1 + random.nextInt(3);
            double load = servers * (0.3 + 0.45 * random.nextDouble());
            expected += load + Erlang.waiting(servers, load) * load / (servers - load);
            stations.add(station(network[0], "station " + i, servers, rates[i] / load, random.nextInt(3)));
        }
        for (int i = 0; i < size; i++) {
            var ways = new ArrayList<Way>();
            for (int to = 0; to < size; to++) {
                if (calls[i][to] > 0) {
                    var dice = network[0].dice("calls " + i + " " + to);
                    ways.add(new Way(stations.get(to), new double[]{calls[i][to]}, 1, true, true, null,
                            new Retry(Network.NO_RETRY, dice), null, false, dice));
                }
            }
            stations.get(i).calls(ways.toArray(Way[]::new));
        }
        network[0].users(1, network[0].way(stations.getFirst()));
        network[0].run(SECONDS);

        for (int i = 0; i < size; i++) {
            assertEquals(rates[i], stations.get(i).arrived() / SECONDS, 8 * Math.sqrt(rates[i] / SECONDS));
        }
        var interval = times.interval(0.999);
        assertTrue(interval.holds(expected), interval + " holds " + expected);
        assertTrue(interval.precision() < 0.2, interval.toString());
    }

    private static Unit station(Network network, String name, int servers, double perSecond, int discipline) {
        var draw = network.exponential(name, perSecond);
        return switch (discipline) {
            case 0 -> network.unit(Service.servers(servers), draw);
            case 1 -> network.unit(Service.servers(servers).lastComeFirst(), draw);
            default -> network.unit(Service.AT_ONCE.onProcessors(), draw, network.play.processors(servers, null));
        };
    }

    /// The probability that a visit at one station calls another.
    private static double[][] calls(Random random, int size) {
        var calls = new double[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 1; to < size; to++) {
                double most = to > from ? 1 : 0.1;
                calls[from][to] = to != from && random.nextBoolean() ? most * random.nextDouble() : 0;
            }
        }
        calls[0][1] = 0.9;
        for (int to = 2; to < size; to++) {
            calls[to - 1][to] = Math.max(calls[to - 1][to], 0.5);
        }
        return calls;
    }

    /// Visits per second where one request a second comes to the first station: the traffic equations, solved by repetition.
    private static double[] rates(double[][] calls) {
        var rates = new double[calls.length];
        for (int round = 0; round < 1_000; round++) {
            var next = new double[calls.length];
            next[0] = 1;
            for (int from = 0; from < calls.length; from++) {
                for (int to = 0; to < calls.length; to++) {
                    next[to] += rates[from] * calls[from][to];
                }
            }
            rates = next;
        }
        assertTrue(Arrays.stream(rates).allMatch(rate -> rate < 20));
        return rates;
    }
}
