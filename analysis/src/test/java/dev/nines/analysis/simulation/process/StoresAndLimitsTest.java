package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.balancing.InTurn;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import org.junit.jupiter.api.Test;

/// Queues, functions, credits, caches and connections by hand against what is known of them.
class StoresAndLimitsTest {

    private static final long SECOND = Engine.SECOND;
    private static final long DAY = 86_400 * SECOND;

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private final Network network = new Network(1, (requestClass, began, outcome) -> {
        outcomes.add(outcome);
        ends.add(began);
    });

    private long count(Outcome outcome) {
        return outcomes.stream().filter(each -> each == outcome).count();
    }

    /// Sends so many at once after a while.
    private void burst(Unit client, double seconds, int requests) {
        network.engine.at((long) (seconds * SECOND), network.engine.enter((what, subject) -> {
            for (int i = 0; i < requests; i++) {
                network.play.send(client, 0);
            }
        }), 0, 0);
    }

    private Unit client(Target target) {
        var client = network.play.client((requestClass, began, outcome) -> {
            outcomes.add(outcome);
            ends.add(network.engine.now());
        });
        client.calls(network.way(target));
        return client;
    }

    private Messages queue(Unit unit, Messages.Rules rules, Unit... workers) {
        var messages = new Messages(network.engine, network.play, rules);
        unit.keep(messages);
        for (var worker : workers) {
            messages.join(worker, 1, network.dice("messages"));
        }
        return messages;
    }

    private static Messages.Rules rules(long visibility, int mostReceives) {
        return new Messages.Rules(visibility, 0, 4 * DAY, 1, mostReceives);
    }

    /// A sender has its answer at once; two workers of 1 s finish ten messages in 5 s.
    @Test
    void aQueueHoldsWhatItsWorkersHaveNoPlaceFor() {
        var queue = network.unit(Service.AT_ONCE, () -> SECOND / 100);
        var first = network.unit(Service.servers(1), () -> SECOND);
        var second = network.unit(Service.servers(1).holding(), () -> SECOND);
        var messages = queue(queue, rules(30 * SECOND, 3), first, second);
        burst(client(queue), 0, 10);
        network.run(3.1);

        assertEquals(List.of(10L * SECOND / 1000, 10L), List.of(ends.getLast(), count(Outcome.OK)));
        assertEquals(2, messages.backlog());
        assertEquals(6, messages.done());
        assertEquals((long) (3.09 * SECOND), messages.oldest());
        network.run(5.1);
        assertEquals(10, messages.done());
        assertEquals(0, messages.inside());
    }

    /// A worker dies at 1.5 s with a message in hand: it is there again 10 s after it was taken, and the other one takes it.
    @Test
    void aMessageOfADeadWorkerIsThereAgainAfterTheVisibilityTimeout() {
        var queue = network.unit(Service.AT_ONCE, () -> 0);
        var dies = network.unit(Service.servers(1), () -> 4 * SECOND);
        var messages = queue(queue, rules(10 * SECOND, 3), dies);
        burst(client(queue), 1, 1);
        network.run(1.5);
        network.play.stop(dies);
        messages.join(network.unit(Service.servers(1), () -> SECOND), 1, network.dice("messages"));
        network.run(11.9);
        assertEquals(0, messages.done());
        network.run(12.1);
        assertEquals(List.of(1L, 1L), List.of(messages.done(), messages.again()));
    }

    /// Work of 25 s under a visibility timeout of 10 s: taken three times by three workers, then dead, while all three do it to the end for
    /// nobody.
    @Test
    void aMessageThatTakesTooLongIsTakenAgainUntilItIsDead() {
        var queue = network.unit(Service.AT_ONCE, () -> 0);
        var worker = network.unit(Service.servers(5), () -> 25 * SECOND);
        var messages = queue(queue, rules(10 * SECOND, 3), worker);
        burst(client(queue), 0, 1);
        network.run(60);

        assertEquals(3, worker.arrived());
        assertEquals(List.of(0L, 2L, 1L), List.of(messages.done(), messages.again(), messages.deadLettered()));
        assertEquals(List.of(3L, 75 * SECOND), List.of(worker.dead(), worker.deadWork()));
        assertEquals(0, messages.inside());
    }

    /// Whatever workers do, each message sent is done, dead, dropped or there.
    @Test
    void noMessageIsLostOrMade() {
        var queue = network.unit(Service.AT_ONCE, () -> 0);
        var workers = new Unit[3];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = network.unit(Service.servers(2 + i).holding(), network.exponential("service " + i, 3));
        }
        var messages = queue(queue, new Messages.Rules(SECOND, SECOND / 2, 30 * SECOND, 3, 2), workers);
        network.users(30, network.way(queue));
        for (int round = 0; round < 40; round++) {
            var worker = workers[round % workers.length];
            switch (round % 5) {
                case 0 -> network.play.stop(worker);
                case 1 -> network.play.hang(worker);
                default -> network.play.start(worker);
            }
            network.run(round + 1);
            assertEquals(messages.kept(),
                    messages.done() + messages.deadLettered() + messages.expired() + messages.inside());
        }
        assertTrue(messages.done() > 100 && messages.deadLettered() > 0 && messages.again() > 10,
                List.of(messages.done(), messages.deadLettered(), messages.again(), messages.expired()).toString());
    }

    private Unit function(int limit, int provisioned, long takes) {
        var unit = network.unit(Service.AT_ONCE, () -> takes);
        unit.runIn(new Environments(network.play, new Environments.Share(limit), provisioned, SECOND / 2, 600 * SECOND,
                10 * SECOND));
        return unit;
    }

    /// Three at once: three cold starts; four more while those run: the limit is five; three after an hour: cold again but for one.
    @Test
    void functionsStartColdAndAreLimited() {
        var unit = function(5, 1, SECOND);
        var client = client(unit);
        burst(client, 1, 3);
        burst(client, 1.1, 4);
        burst(client, 10, 5);
        burst(client, 3_600, 3);
        network.run(2.55);
        assertEquals(List.of(2L, 5L), List.of(count(Outcome.THROTTLED), count(Outcome.OK) + unit.inside()));
        network.run(4_000);

        assertEquals(2, count(Outcome.THROTTLED));
        assertEquals(13, count(Outcome.OK));
        assertEquals(2 * SECOND, ends.get(2));
        assertEquals((long) (2.5 * SECOND), ends.get(3));
        assertEquals(4 + 2, unit.environments == null ? 0 : unit.environments.coldStarts());
    }

    /// Not more than ten requests a second for each that may run at once.
    @Test
    void aFunctionLetsTenTimesItsConcurrencyThrough() {
        var unit = function(2, 2, SECOND / 1000);
        network.users(100, network.way(unit));
        network.run(200);

        assertEquals(20 * 200 + 20, (double) count(Outcome.OK), 20);
    }

    @Test
    void aFunctionGivesUpAfterItsTimeout() {
        var unit = function(5, 0, 60 * SECOND);
        burst(client(unit), 0, 1);
        network.run(100);

        assertEquals(List.of(Outcome.ERROR), outcomes);
        assertEquals(List.of(10 * SECOND), ends);
    }

    /// A thousand environments start at once, then a hundred a second.
    @Test
    void environmentsStartAtALimitedRate() {
        var unit = function(10_000, 0, 9 * SECOND);
        var client = client(unit);
        burst(client, 0, 3_000);
        burst(client, 3, 3_000);
        network.run(20);

        assertEquals(1_300, count(Outcome.OK));
        assertEquals(4_700, count(Outcome.THROTTLED));
    }

    /// 1,500 at once of a burst of 1,000 and 500/s; the same after 1 s.
    @Test
    void aThrottleLetsABurstThrough() {
        var unit = network.unit(Service.AT_ONCE, () -> 0);
        unit.throttle(500, 1_000);
        var client = client(unit);
        burst(client, 0, 1_500);
        burst(client, 1, 1_500);
        network.run(2);

        assertEquals(1_500, count(Outcome.OK));
    }

    /// Two processors at full load with a baseline of 0.4 spend 1.6 processors' worth: 160 processor-seconds last 100 s. Afterwards 0.4 of the
    /// work is done.
    @Test
    void creditsAreSpentToTheSecond() {
        var credits = new Credits(0.4, 1_000.0 * SECOND, 160.0 * SECOND);
        var processors = network.play.processors(2, credits);
        var unit = network.unit(Service.servers(2).onProcessors(), () -> SECOND, processors);
        burst(client(unit), 0, 1_000);
        network.run(100);
        assertEquals(200, count(Outcome.OK));
        assertEquals(0, credits.balance(), 1e-3);
        network.run(600);

        assertEquals(200 + 0.4 * 500, (double) count(Outcome.OK), 2);
        assertEquals(500.0 * SECOND, credits(processors).slowed(), 1e-3 * SECOND);
    }

    private static Credits credits(Processors processors) {
        var credits = processors.credits();
        if (credits == null) {
            throw new IllegalStateException();
        }
        return credits;
    }

    @Test
    void idleProcessorsEarnCreditsUpToTheirCap() {
        var processors = network.play.processors(2, new Credits(0.4, 100.0 * SECOND, 0));
        network.run(50);
        assertEquals(20.0 * SECOND, credits(processors).balance(), 1);
        network.run(500);
        assertEquals(100.0 * SECOND, credits(processors).balance(), 1);
    }

    /// Three connections for ten callers who call for a second each: 4 s, and never more than three at the database.
    @Test
    void callsWaitForAConnectionOfThePool() {
        var database = network.unit(Service.AT_ONCE, () -> SECOND);
        var app = network.unit(Service.servers(10).holding(), () -> 0);
        var pool = new Gate(3, Integer.MAX_VALUE, false);
        var way = network.way(database);
        app.calls(new Way(way.target(), way.calls(), 1, true, true, null, way.retry(), null, false, way.dice(), pool));
        database.limit(3);
        burst(client(app), 0, 10);
        network.run(3.5);
        assertEquals(9, count(Outcome.OK));
        assertEquals(1, pool.held());
        network.run(5);

        assertEquals(4 * SECOND, ends.getLast());
        assertEquals(10, count(Outcome.OK));
        burst(client(app), 6, 10);
        network.run(6.5);
        network.play.stop(app);
        network.run(10);
        assertEquals(10, count(Outcome.REFUSED));
        assertEquals(0, pool.held());
    }

    @Test
    void aDatabaseRefusesFurtherConnections() {
        var database = network.unit(Service.servers(2), () -> SECOND);
        database.limit(7);
        burst(client(database), 0, 10);
        network.run(10);

        assertEquals(List.of(7L, 3L), List.of(count(Outcome.OK), count(Outcome.FULL)));
    }

    /// Losing a cache for a second at the peak is more than the database can bear: every answer comes too late to be kept, and it never recovers
    /// by itself. At half the load it does.
    @Test
    void aLostCacheCanOverloadForGood() {
        assertEquals(0, goodAtTheEnd(180, 100), 0.02);
        assertTrue(goodAtTheEnd(90, 100) > 0.99);
    }

    /// Share answered in the last 50 s of ten minutes: users wait 1 s; the cache answers 90 % of the requests, fills in about 200 s of them, and
    /// waits half a second for a database that answers 100/s.
    private static double goodAtTheEnd(double perSecond, int lostAt) {
        var good = new int[2];
        var net = new Network(3, (requestClass, began, outcome) -> {
            if (began > 550 * SECOND) {
                good[0]++;
                good[1] += outcome == Outcome.OK ? 1 : 0;
            }
        });
        var database = net.unit(Service.servers(10), net.exponential("service", 10));
        var cache = net.unit(Service.AT_ONCE, () -> SECOND / 1000);
        var contents = new Contents(Contents.keys(perSecond, 0.9, 200), 0.9, net.dice("keys"));
        cache.hold(contents);
        cache.calls(net.way(database, net.play.calls().timeout(SECOND / 2), Network.NO_RETRY));
        net.users(new TrafficProfile.Constant(new Rate(perSecond)),
                net.way(cache, net.play.calls().timeout(SECOND), Network.NO_RETRY));
        net.run(lostAt);
        contents.clear();
        net.run(600);
        return good[1] / (double) good[0];
    }

    /// A cache that fills from empty without limits: found λ h (t − (1 − e^(−ct)) / c), c = λ h / K.
    @Test
    void anEmptyCacheFillsExponentially() {
        var behind = network.unit(Service.AT_ONCE, () -> SECOND / 1000);
        var cache = network.unit(Service.AT_ONCE, () -> 0);
        var contents = new Contents(8_000, 0.8, network.dice("keys"));
        contents.clear();
        cache.hold(contents);
        cache.calls(network.way(behind));
        network.users(100, network.way(cache));
        network.run(100);
        double rate = 100 * 0.8;
        double c = rate / 8_000;

        assertEquals(1 - Math.exp(-1), contents.warmth(), 0.01);
        assertEquals(rate * (100 - (1 - Math.exp(-100 * c)) / c), (double) contents.found(), 4 * Math.sqrt(3_000));
        assertEquals(Duration.ofSeconds(100), Duration.ofNanos(network.engine.now()));
    }

    private Sessions sessions(Target target, double perSecond, int open) {
        network.play.keepConnections(0);
        var client = client(target);
        var arrivals = new Arrivals(_ -> perSecond, 1, network.dice("arrivals"), DAY);
        var habits = new Sessions.Habits(client, arrivals, 100.0 * SECOND, SECOND,
                new RetryPolicy(0, RetryBackoff.EXPONENTIAL_FULL_JITTER, Duration.ofSeconds(1), Duration.ofSeconds(20), null, 1),
                new People(0, 1, network.dice("clients")), () -> {});
        return new Sessions(network.engine, network.play, habits, new Mix(new double[]{1}, network.dice("classes")),
                network.dice("connections"), open);
    }

    /// In a steady state rate × life are open, and each sends a message a second.
    @Test
    void connectionsStayOpenForTheirLife() {
        var server = network.unit(Service.AT_ONCE, () -> 0);
        var sessions = sessions(server, 5, 500);
        network.run(400);

        assertEquals(500, sessions.open(), 5 * Math.sqrt(500));
        assertEquals(400 * 505, (double) server.arrived(), 8_000);
        assertEquals(0, sessions.reconnected());
    }

    /// Of three servers one dies with a third of the connections: its clients are all elsewhere soon after, and stay there when it is back.
    @Test
    void connectionsOfADeadServerAreOpenedAnewElsewhere() {
        var servers = new Unit[3];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = network.unit(Service.AT_ONCE, () -> SECOND / 1000);
        }
        var turns = new InTurn(servers.length);
        var sessions = sessions(network.play.pool(turns, servers), 0, 3_000);
        network.run(10);
        double before = sessions.open();
        turns.turn(0, false);
        network.play.stop(servers[0]);
        assertEquals(before * 2 / 3, sessions.open(), 0.1 * before);
        network.run(12);
        long broken = sessions.reconnected();
        assertEquals(before / 3, (double) broken, 0.1 * before);
        turns.turn(0, true);
        network.play.start(servers[0]);
        network.run(20);

        assertEquals(3_000 * Math.exp(-0.2), sessions.open(), 5 * Math.sqrt(600));
        assertEquals(0, servers[0].inside());
        assertEquals(servers[0].arrived(), servers[0].ended());
        assertTrue(servers[1].arrived() > 15_000);
        assertEquals(broken, sessions.reconnected());
    }
}
