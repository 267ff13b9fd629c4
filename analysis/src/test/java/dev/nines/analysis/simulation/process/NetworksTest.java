package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;

import dev.nines.analysis.simulation.balancing.Balancer;
import dev.nines.analysis.simulation.balancing.ConsecutiveChecks;
import dev.nines.analysis.simulation.balancing.LeastOutstanding;
import dev.nines.analysis.simulation.balancing.Weighted;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.statistics.BatchMeans;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import org.junit.jupiter.api.Test;

/// Networks of stations against what is known of them.
class NetworksTest {

    private final BatchMeans times = new BatchMeans();
    private final Network network = new Network(4, this::ended);

    private void ended(int requestClass, long began, Outcome outcome) {
        if (outcome == Outcome.OK) {
            times.add((network.engine.now() - began) / 1e9);
        }
    }

    private void holds(double known) {
        var interval = times.interval(0.999);
        assertTrue(interval.holds(known), interval + " holds " + known);
        assertTrue(interval.precision() < 0.2, interval.toString());
    }

    private Unit station(String name, double perSecond) {
        return network.unit(Service.servers(1), network.exponential(name, perSecond));
    }

    /// 6.4/s → load balancer 16/s → eight servers 1/s → database 8/s, where a server's answer does not wait for the database.
    private void tandem(Balancer balancer) {
        var database = station("database", 8);
        var servers = new Target[8];
        Arrays.setAll(servers, number -> station("server " + number, 1));
        var front = station("front", 16);
        front.calls(network.way(network.play.pool(balancer, servers)), network.way(database));
        network.users(6.4, network.way(front));
        network.run(50_000);
    }

    @Test
    void serversDrawnAtRandomAreAJacksonNetwork() {
        var weights = new double[8];
        Arrays.fill(weights, 1);
        tandem(new Weighted(weights, Dice.of(1, 0, "balancing", "")));

        holds(5.72916666667);
    }

    /// Known by simulation only: 2.17182 ± 0.00176.
    @Test
    void theOneWithTheFewestRequestsIsAsGoodAsKnown() {
        tandem(new LeastOutstanding(8));

        holds(2.17182);
    }

    /// γ = 1, μ = 4, 3, 2.5, split ½ ½, back with ¼: λ₁ = 4/3, W = 1.14935064935.
    @Test
    void aNetworkWithFeedbackIsAJacksonNetwork() {
        var first = station("first", 4);
        var second = station("second", 3);
        var third = station("third", 2.5);
        var halves = new Weighted(new double[]{1, 1}, Dice.of(1, 0, "halves", ""));
        first.calls(network.way(network.play.pool(halves, second, third)));
        second.calls(network.way(first, 0.25, null, Network.NO_RETRY));
        third.calls(network.way(first, 0.25, null, Network.NO_RETRY));
        network.users(1, network.way(first));
        network.run(200_000);

        holds(1.14935064935);
        assertEquals(4 / 3.0, first.arrived() / (double) network.play.units().getLast().arrived(), 0.01);
    }

    /// All of the service under the lock of the process: many threads are one server.
    @Test
    void anExclusiveLockMakesThreadsWaitForEachOther() {
        var locked = new Service(50, Integer.MAX_VALUE, false, true, 0, 1, 0);
        network.users(0.8, network.way(network.unit(locked, network.exponential("service", 1))));
        network.run(300_000);

        holds(5);
    }

    /// Threads are held while the callee answers: two threads of 10 ms in front of 90 ms are M/M/2-like with 100 ms, without they are not.
    @Test
    void aThreadIsHeldUntilTheCalleeAnswers() {
        var callee = network.unit(Service.AT_ONCE, () -> 90_000_000L);
        var held = network.unit(Service.servers(2).holding(), () -> 10_000_000L);
        var free = network.unit(Service.servers(2), () -> 10_000_000L);
        held.calls(network.way(callee));
        free.calls(network.way(callee));
        network.users(15, network.way(held));
        network.users(15, network.way(free));
        network.run(2_000);

        assertEquals(0.1, free.stayed() / 1e9 / free.ended(), 0.001);
        assertTrue(held.stayed() / 1e9 / held.ended() > 0.12);
    }

    @Test
    void whatStopsFailsAndWhatComesIsRefusedUntilItStarts() {
        var server = network.unit(Service.servers(1), () -> Engine.SECOND / 10);
        var client = network.users(2, network.way(server, network.play.calls().timeout(5 * Engine.SECOND), Network.NO_RETRY));
        network.run(100);
        network.play.stop(server);
        assertEquals(0, server.inside());
        network.run(200);
        long refused = server.ended(Outcome.REFUSED);
        network.play.start(server);
        network.run(300);

        near(200, refused, 60);
        assertEquals(refused, server.ended(Outcome.REFUSED));
        assertTrue(client.ended(Outcome.OK) > 300);
    }

    @Test
    void whatHangsAnswersNobodyAndForgetsThoseWhoLeft() {
        var server = network.unit(Service.servers(4), () -> Engine.SECOND / 100);
        var client = network.users(50, network.way(server, network.play.calls().timeout(2 * Engine.SECOND), Network.NO_RETRY));
        network.run(50);
        network.play.hang(server);
        network.run(100);

        near(50 * 48, client.ended(Outcome.TIMEOUT), 250);
        assertTrue(server.inside() < 200);
        network.play.start(server);
        long before = client.ended(Outcome.OK);
        network.run(150);
        near(50 * 50, client.ended(Outcome.OK) - before, 250);
    }

    /// A call that fails half of the time and is tried twice more fails once in eight.
    @Test
    void furtherAttemptsHideFailures() {
        var twice = new RetryPolicy(2, RetryBackoff.EXPONENTIAL_FULL_JITTER, Duration.ofMillis(10), Duration.ofSeconds(1), null,
                1);
        var good = network.unit(Service.AT_ONCE, () -> 1);
        var bad = network.unit(Service.AT_ONCE, () -> 1);
        network.play.stop(bad);
        var halves = new Weighted(new double[]{1, 1}, Dice.of(1, 0, "halves", ""));
        var client = network.users(100, network.way(network.play.pool(halves, good, bad), null, twice));
        network.run(500);

        assertEquals(0.125, client.ended(Outcome.REFUSED) / (double) client.ended(), 0.01);
    }

    @Test
    void aBreakerStopsCallingWhatFailsAndTriesAgain() {
        var server = network.unit(Service.AT_ONCE, () -> 1);
        network.play.stop(server);
        var plain = network.way(server);
        var breaker = new Breaker(0.5, 20, 10 * Engine.SECOND, 30 * Engine.SECOND, 3);
        var client = network.users(100,
                new Way(plain.target(), plain.calls(), 1, true, true, null, plain.retry(), breaker, false, plain.dice()));
        network.run(95);
        // twenty calls open it; a call every thirty seconds then finds that it still fails
        near(23, server.arrived(), 3);
        network.play.start(server);
        network.run(200);

        assertTrue(client.ended(Outcome.OK) > 7_000);
    }

    @Test
    void aThrottleLetsSoManyThroughASecond() {
        var server = network.unit(Service.AT_ONCE, () -> 1);
        server.throttle(50, 50);
        network.users(100, network.way(server));
        network.run(100);

        near(5_050, server.ended(Outcome.OK), 20);
    }

    /// Checks of health wait like any request: an overloaded target fails them.
    @Test
    void anOverloadedTargetFailsItsChecks() {
        var changes = new long[2];
        var server = network.unit(Service.servers(1), network.exponential("service", 10));
        var checks = new ConsecutiveChecks(5, 2, 10 * Engine.SECOND, true);
        new Checker(network.engine, network.play, checks, server, 5 * Engine.SECOND, network.dice("checks"),
                (healthy, now) -> changes[healthy ? 1 : 0]++).start(Engine.SECOND);
        network.users(20, network.way(server));
        network.engine.run(100 * Engine.SECOND, () -> false);

        assertEquals(1, changes[0]);
        assertEquals(0, changes[1]);
    }

    private static void near(Number expected, Number actual, double off) {
        assertEquals(expected.doubleValue(), actual.doubleValue(), off);
    }
}
