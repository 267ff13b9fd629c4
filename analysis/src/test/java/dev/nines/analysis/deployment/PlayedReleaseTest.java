package dev.nines.analysis.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.rollout.Fleet;
import dev.nines.analysis.simulation.rollout.Order;
import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.analysis.simulation.rollout.ServerSight.Doing;
import dev.nines.analysis.simulation.rollout.ServerSight.Version;
import dev.nines.analysis.simulation.rollout.Trace;
import dev.nines.analysis.simulation.rollout.Trace.Moment;
import dev.nines.analysis.simulation.rollout.Trace.What;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.release.Release;
import dev.nines.model.release.ReleaseAlarm;
import dev.nines.model.release.Strategies;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Releases to two servers, of which everything is known beforehand: they boot in 20 s, the release is installed in 30 s and starts in 5 s, and
/// all that a bad one answers is an error. Nobody checks the health of servers behind nginx.
final class PlayedReleaseTest {

    private static final List<ComponentId> FLEET = List.of(new ComponentId("fleet"));
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    /// When users cease to come, as played, in seconds.
    private static final int CEASE = 400;
    private static final int PER_SECOND = 20;
    private static final double BOOTS = 20;
    private static final double INSTALLS = 30;
    private static final double STARTS = 5;

    private static Release release(Object... settings) {
        var release = RecordType.of(Release.class).defaults();
        release = RecordType.with(release, "installTime", Duration.ofSeconds((long) INSTALLS));
        release = RecordType.with(release, "startTime", Duration.ofSeconds((long) STARTS));
        release = RecordType.with(release, "defect", new Happening.Errors(Probability.ONE, false));
        for (int i = 0; i < settings.length; i += 2) {
            release = RecordType.with(release, (String) settings[i], settings[i + 1]);
        }
        return release;
    }

    /// Two servers that answer at once.
    ///
    /// @param balancer what stands in front of them
    private static Architecture design(int perSecond, String balancer) {
        var front = switch (balancer) {
            case "nginx-balancer" -> """
                    {"id": "machine", "kind": "server", "name": "m"},
                    {"id": "front", "kind": "nginx-balancer", "name": "f", "parent": "machine",
                     "serving": {"time": {"type": "deterministic", "mean": "0s"}}},""";
            default -> """
                    {"id": "front", "kind": "%s", "name": "f", "parent": "vpc", "listeners": [{}], "subnets": ["net"]},
                    {"id": "targets", "kind": "target-group", "name": "t", "parent": "vpc"},""".formatted(balancer);
        };
        var ways = balancer.equals("nginx-balancer")
                ? "{\"id\": \"c2\", \"from\": \"front\", \"to\": \"fleet\"}"
                : "{\"id\": \"c2\", \"from\": \"front\", \"to\": \"targets\"}, {\"id\": \"c3\", \"from\": \"targets\", \"to\": \"fleet\"}";
        var text = """
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "two", "components": [
                {"id": "region", "kind": "region", "name": "r"}, {"id": "vpc", "kind": "vpc", "name": "v", "parent": "region"},
                {"id": "zone", "kind": "availability-zone", "name": "a", "parent": "vpc"},
                {"id": "net", "kind": "subnet", "name": "n", "parent": "zone", "cidr": "10.0.0.0/20", "access": "public"},
                {"id": "users", "kind": "users", "name": "u", "retries": {"attempts": 0},
                 "profile": {"type": "step", "before": %d, "after": 0, "at": "%ds"}}, %s
                {"id": "fleet", "kind": "auto-scaling-group", "name": "g", "parent": "vpc", "min": 2, "max": 2, "desired": 2,
                 "template": {"instanceType": "m5.large", "bootTime": "%ds"}, "subnets": ["net"],
                 "serving": {"time": {"type": "exponential", "mean": "100us"}, "concurrency": 100}}],
                "connections": [{"id": "c1", "from": "users", "to": "front"}, %s]}"""
                .formatted(perSecond, CEASE, front, (int) BOOTS, ways);
        var reading = DesignFile.parse(text, "two.nines.json");
        var architecture = reading.architecture();
        assertNotNull(architecture, reading.problems()::toString);
        return architecture;
    }

    private static Trace play(Architecture design, Release release, String strategy, boolean bad, int after,
            BooleanSupplier cancelled) {
        var subject = new Subject(design, FLEET);
        var plan = Plan.of(Objects.requireNonNull(Strategies.find(strategy)), subject);
        var order = new Order(release, plan.steps(), plan.back(), release.canGoBack(), plan.unasked(), bad, Long.MAX_VALUE);
        return Simulation.released(RequestGraph.of(subject.fixed()), new Scenario(Duration.ZERO, WARM_UP, Duration.ofHours(1),
                List.of()), 3, 0, order, FLEET, after, cancelled);
    }

    private static Trace bad(Release release, String strategy) {
        return play(design(PER_SECOND, "nginx-balancer"), release, strategy, true, 0, () -> false);
    }

    private static double at(Trace trace, What what) {
        return trace.marks().stream().filter(mark -> mark.what() == what).findFirst().orElseThrow().at();
    }

    private static long sum(List<Moment> moments, ToLongFunction<Moment> what) {
        return moments.stream().mapToLong(what).sum();
    }

    /// Users meet the new fleet after 55 s; the first minute then has failures enough.
    @ParameterizedTest
    @CsvSource({"60, 1, 600, 60", "60, 3, 600, 180", "30, 4, 600, 150", "60, 3, 100, 155", "0, 0, 100, 155"})
    void isNoticedByAlarmOrPeopleWhicheverIsFirst(int period, int datapoints, int people, double noticed) {
        var alarm = period == 0
                ? null
                : new ReleaseAlarm(new Probability(0.05), null, Duration.ofSeconds(period), datapoints);
        var release = release("noticedAfter", Duration.ofSeconds(people));
        var trace = bad(alarm == null ? release : RecordType.with(release, "alarm", alarm), "blue-green");
        assertEquals(BOOTS + INSTALLS + STARTS, at(trace, What.MET), 1e-6);
        assertEquals(noticed, at(trace, What.NOTICED), 1e-6);
    }

    /// What it takes to go back: nothing while the old fleet stands; a server at a time, or all at once, where they stand; one new server and then
    /// the other, where the old ones are gone.
    @ParameterizedTest
    @CsvSource({"blue-green, 0", "canary-10-5m, 0", "in-place-one, 70", "stop-and-replace, 35", "immutable, 110"})
    void goesBackInTheTimeOfItsSteps(String strategy, double seconds) {
        var trace = bad(release(), strategy);
        double back = at(trace, What.ROLLED_BACK) - at(trace, What.NOTICED);
        assertEquals(seconds, back, strategy.equals("in-place-one") ? 1 : 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-place-one", "stop-and-replace", "rolling-with-extra-batch", "immutable", "blue-green",
            "canary-10-5m"})
    void whoeverCameHasEndedAndAllServersAreOldAgain(String strategy) {
        var trace = play(design(PER_SECOND, "nginx-balancer"), release(), strategy, true, CEASE + 10, () -> false);
        var moments = trace.seconds();
        var last = moments.getLast();
        assertTrue(moments.size() > CEASE, "users came to the end");
        long sent = sum(moments, Moment::sent);
        assertEquals(sent, sum(moments, Moment::answered) + sum(moments, Moment::failed));
        if (!strategy.equals("stop-and-replace")) {
            assertEquals(sent, sum(moments, Moment::toOld) + sum(moments, Moment::toFresh));
            // what came in a second counts for the version that runs at its end
            assertTrue(Math.abs(sum(moments, Moment::toBad) - sum(moments, Moment::failed)) <= 2 * PER_SECOND);
        }
        assertEquals(List.of(2, 0, 2), List.of(last.old(), last.fresh(), last.running()));
    }

    /// 10 % for five minutes, of which some seconds are played.
    @ParameterizedTest
    @ValueSource(strings = {"nginx-balancer", "network-load-balancer", "application-load-balancer"})
    void sharesAreThoseOfIndependentDraws(String balancer) {
        var trace = play(design(1_000, balancer), release(), "canary-10-5m", false, 0, () -> false);
        var steps = trace.marks().stream().filter(mark -> mark.what() == What.STEP).toList();
        double routed = steps.get(1).at();
        double promoted = steps.get(3).at();
        assertEquals(300, promoted - routed, 1e-6);
        var before = trace.seconds().stream().filter(moment -> moment.at() <= routed).toList();
        var canary = trace.seconds().stream().filter(moment -> moment.at() >= routed + 1 && moment.at() <= promoted).toList();
        long all = sum(canary, Moment::toOld) + sum(canary, Moment::toFresh);
        assertEquals(0, sum(before, Moment::toFresh));
        assertTrue(all > 2_500, () -> "only " + all);
        assertEquals(0.1 * all, (double) sum(canary, Moment::toFresh), 4 * Math.sqrt(0.1 * 0.9 * all));
    }

    @Test
    void nothingIsPlayedAfterItWasCancelled() {
        var asked = new AtomicInteger();
        var trace = play(design(1_000, "nginx-balancer"), release(), "canary-10-5m", false, 0,
                () -> asked.incrementAndGet() == 3);
        assertEquals(3, asked.get());
        assertFalse(trace.complete());

        var told = new AtomicInteger();
        var question = new DeploymentQuestion(release(), List.of(Objects.requireNonNull(Strategies.find("in-place-one"))), FLEET,
                Duration.ZERO, 20, 1, Constraints.NONE);
        assertThrows(CancellationException.class, () -> Deployments.of(design(1_000, "nginx-balancer"), question, 1,
                _ -> told.incrementAndGet(), () -> told.get() > 0));
        assertEquals(1, told.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-place-one", "rolling-with-extra-batch", "blue-green", "canary-10-5m"})
    void whatIsSeenOfServersAgreesWithWhatIsCounted(String strategy) {
        var trace = bad(release("noticedAfter", Duration.ofSeconds(10)), strategy);
        assertEquals(List.of(new Fleet(FLEET.getFirst(), 2, trace.seconds().getFirst().servers().size())), trace.fleets());
        var seen = new HashSet<Doing>();
        var lists = new IdentityHashMap<List<ServerSight>, Boolean>();
        for (var moment : trace.seconds()) {
            var servers = moment.servers();
            lists.put(servers, true);
            servers.forEach(server -> seen.add(server.doing()));
            assertEquals(moment.serving(), servers.stream().filter(server -> server.doing() == Doing.SERVING).count());
            assertEquals(moment.old(), servers.stream().filter(ServerSight.of(Version.OLD, Doing.SERVING)::equals).count());
            assertEquals(moment.running(), servers.stream().filter(server -> server.doing() != Doing.ABSENT).count());
        }
        assertTrue(seen.containsAll(strategy.equals("in-place-one")
                ? Set.of(Doing.SERVING, Doing.UPDATING)
                : Set.of(Doing.SERVING, Doing.BOOTING)), seen::toString);
        assertTrue(lists.size() < 25, lists.size() + " lists for " + trace.seconds().size() + " seconds");
        trace.marks().forEach(mark -> assertEquals(mark.what() == What.STEP, mark.step() != null));
    }
}
