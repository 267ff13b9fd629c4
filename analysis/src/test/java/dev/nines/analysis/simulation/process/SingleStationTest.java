package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.LongSupplier;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.statistics.BatchMeans;
import dev.nines.model.setting.ServiceTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleStationTest {

    private static final double LEVEL = 0.999;

    /// Response times of requests at a station, in the order in which they came, and the recursion of the textbook on the same input.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void isTheRecursionBitForBit(int servers) {
        var arrivals = new ArrayList<Long>();
        var services = new ArrayList<Long>();
        var responses = new ArrayList<Long>();
        var now = new long[1];
        var network = new Network(servers, (requestClass, began, outcome) -> responses.add(began));
        var draw = network.exponential("service", 1);
        LongSupplier seen = () -> {
            long service = draw.getAsLong();
            arrivals.add(network.engine.now());
            services.add(service);
            return service;
        };
        var station = network.unit(Service.servers(servers), seen);
        var ends = new ArrayList<long[]>();
        var watched = new Network[]{network};
        network.users(0.85 * servers, network.way(station));
        network.run(20_000.0 / servers);
        now[0] = watched[0].engine.now();

        // Kiefer and Wolfowitz 1955: when each server is free, least first; Lindley 1952 where there is one
        var free = new long[servers];
        long ended = 0;
        long stayed = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            long begins = Math.max(free[0], arrivals.get(i));
            free[0] = begins + services.get(i);
            ends.add(new long[]{arrivals.get(i), free[0]});
            if (free[0] <= now[0]) {
                ended++;
                stayed += free[0] - arrivals.get(i);
            }
            Arrays.sort(free);
        }
        ends.sort((one, other) -> Long.compare(one[1], other[1]));
        var expected = ends.stream().limit(responses.size()).map(end -> end[0]).toList();

        assertTrue(arrivals.size() > 10_000);
        assertEquals(ended, responses.size());
        assertEquals(stayed, station.stayed());
        assertEquals(expected, responses);
    }

    private static BatchMeans responses(long seed, double perSecond, Service service, ServiceTime time, double seconds,
            boolean shared) {
        var batches = new BatchMeans();
        var clock = new Engine[1];
        var network = new Network(seed, (requestClass, began, outcome) -> {
            if (outcome == Outcome.OK) {
                batches.add((clock[0].now() - began) / 1e9);
            }
        });
        clock[0] = network.engine;
        var draw = Draws.of(time, network.dice("service"));
        var station = shared ? network.unit(service, draw, network.play.processors(1, null)) : network.unit(service, draw);
        network.users(perSecond, network.way(station));
        network.run(seconds);
        return batches;
    }

    /// The rows of the known answers: M/M/1, M/M/4 and M/G/1 with cv² = 0, 0.5 and 4.
    @ParameterizedTest
    @CsvSource({"1, 0.8, EXPONENTIAL, 5", "4, 3.6, EXPONENTIAL, 2.96938316074", "1, 0.8, DETERMINISTIC, 3", "1, 0.8, ERLANG, 4",
            "1, 0.8, LOGNORMAL, 11"})
    void isInTheIntervalAroundTheKnownAnswer(int servers, double perSecond, String kind, double expected) {
        var second = Duration.ofSeconds(1);
        var time = switch (kind) {
            case "DETERMINISTIC" -> new ServiceTime.Deterministic(second);
            case "ERLANG" -> new ServiceTime.Erlang(second, 2);
            case "LOGNORMAL" -> new ServiceTime.LogNormal(second, 2);
            default -> new ServiceTime.Exponential(second);
        };
        var interval = responses(7, perSecond, Service.servers(servers), time, 400_000, false).interval(LEVEL);

        assertTrue(interval.holds(expected), interval + " holds " + expected);
        assertTrue(interval.precision() < 0.25, interval.toString());
    }

    /// Shared processors make the mean depend on the mean alone: W = S / (1 − ρ).
    @ParameterizedTest
    @CsvSource({"1", "3"})
    void sharedProcessorsDoNotMindVariableWork(double variation) {
        var time = new ServiceTime.LogNormal(Duration.ofSeconds(1), variation);
        var interval = responses(5, 0.8, Service.AT_ONCE.onProcessors(), time, 250_000, true).interval(LEVEL);

        assertTrue(interval.holds(5), interval + " holds 5");
        assertTrue(interval.precision() < 0.25, interval.toString());
    }

    /// M/M/c with shared processors stays as long as in M/M/c with a queue.
    @Test
    void fourSharedProcessorsAreFourServers() {
        var batches = new BatchMeans();
        var clock = new Engine[1];
        var network = new Network(3, (requestClass, began, outcome) -> batches.add((clock[0].now() - began) / 1e9));
        clock[0] = network.engine;
        network.users(3.6, network.way(
                network.unit(Service.AT_ONCE.onProcessors(), network.exponential("service", 1),
                        network.play.processors(4, null))));
        network.run(200_000);

        assertTrue(batches.interval(LEVEL).holds(2.96938316074), batches.interval(LEVEL).toString());
    }

    /// M/M/1/11 of the known answers.
    @Test
    void aBoundedQueueRefusesWhatIsKnown() {
        var network = new Network(11, (requestClass, began, outcome) -> {});
        var station = network.unit(Service.servers(1).withRoom(10), network.exponential("service", 10));
        network.users(9, network.way(station));
        network.run(200_000);
        double refused = station.ended(Outcome.FULL) / (double) station.arrived();
        double inside = station.area(network.engine.now()) / (double) network.engine.now();

        assertEquals(0.0437323736196, refused, 0.0012);
        assertEquals(4.27690364908, inside, 0.06);
    }

    /// The order of service does not change the mean of equal requests, only who waits: n·Var grows.
    @Test
    void lastComeFirstHasTheSameMean() {
        var time = new ServiceTime.Exponential(Duration.ofSeconds(1));
        var interval = responses(2, 0.8, Service.servers(1).lastComeFirst(), time, 400_000, false).interval(LEVEL);

        assertTrue(interval.holds(5), interval.toString());
    }

    @Test
    void sameSeedSameRun() {
        assertEquals(fingerprint(1), fingerprint(1));
        assertTrue(fingerprint(1) != fingerprint(2));
    }

    private static long fingerprint(long seed) {
        var network = new Network(seed, (requestClass, began, outcome) -> {});
        network.users(0.8, network.way(network.unit(Service.servers(1), network.exponential("service", 1))));
        network.run(1_000);
        return network.engine.fingerprint();
    }
}
