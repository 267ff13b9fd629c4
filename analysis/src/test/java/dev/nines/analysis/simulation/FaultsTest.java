package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.nines.analysis.simulation.process.Outcome;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Designs;
import dev.nines.model.component.DnsRecord;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import org.junit.jupiter.api.Test;

/// What each kind of event does, worked out by hand.
class FaultsTest {

    /// Users who send exactly 100 a second and wait for 1 s, a balancer that does not check, two servers, a database that takes 4 ms
    /// and for which the servers wait 1 s.
    private static final Architecture DESIGN = Designs.multiAz().with(Designs.multiAz().components()
            .map(component -> switch (component.id().value()) {
                case "users" -> component.with("profile", new TrafficProfile.Constant(new Rate(100))).with("burstiness", 0.0)
                        .with("timeout", Duration.ofSeconds(1));
                case "targets" -> component.with("healthCheck.enabled", false);
                default -> component;
            })).withConnections(Designs.multiAz().connections().map(connection -> connection.to().value().equals("db")
                    ? RecordType.with(connection, "timeout", Duration.ofSeconds(1))
                    : connection));
    private static final Scenario MINUTE = new Scenario(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(60), List.of());
    private static final Duration AT = Duration.ofSeconds(10);

    private static SimulationResult play(Event... events) {
        return Simulation.of(DESIGN, MINUTE.with(events), 7);
    }

    private static Event all(Happening what, String component) {
        return Event.of(what, component, AT, AT);
    }

    private static long failed(SimulationResult result, int from, int to) {
        return result.series().subList(from, to).stream().mapToLong(Second::failed).sum();
    }

    /// All 1,000 that are sent in the ten seconds are lost, and users know a second later; one that is under way at either end may be.
    @Test
    void aPartitionFailsExactlyWhatIsSentInIt() {
        var cut = play(all(new Happening.Partition(Where.NOWHERE), "db"));

        assertEquals(Set.of(Outcome.TIMEOUT), cut.failed().keySet());
        assertEquals(1_000, cut.lost(), 2);
        assertEquals(0, failed(cut, 0, 10));
        assertEquals(1_000, failed(cut, 11, 21), 2);
        assertEquals(0, failed(cut, 22, 60));
        assertEquals(Set.of(new ComponentId("db")), cut.blames().keySet());
    }

    @Test
    void aPartitionHasTwoSides() {
        var one = play(all(new Happening.Partition(Where.at("web-a")), "db"));
        var other = play(all(new Happening.Partition(Where.at("db")), "web-a"));
        var none = play(all(new Happening.Partition(Where.at("users")), "db"));

        assertEquals(500, one.lost(), 2);
        assertEquals(one.failed(), other.failed());
        assertEquals(0, none.lost());
    }

    /// A balancer that is cut off from its targets fails its checks of them too.
    @Test
    void aPartitionStopsChecks() {
        var checking = Simulation.of(Designs.multiAz(),
                MINUTE.with(Event.of(new Happening.Partition(Where.at("alb")), "web-a", Duration.ZERO, Duration.ofHours(1))), 7);

        assertTrue(checking.log().stream().anyMatch(each -> each.what() == Occurrence.What.UNHEALTHY && each.count() == 2));
    }

    @Test
    void lostPacketsTimeOut() {
        var result = play(all(new Happening.PacketLoss(new Probability(0.3)), "db"));

        assertEquals(Set.of(Outcome.TIMEOUT), result.failed().keySet());
        assertEquals(300, result.lost(), 4 * Math.sqrt(1_000 * 0.3 * 0.7));
    }

    /// 20 ms a call for 10 of 59 seconds, one call a request.
    @Test
    void latencyIsAdded() {
        var usual = play();
        var late = play(all(new Happening.Latency(Duration.ofMillis(20)), "db"));

        assertEquals(0, late.lost());
        assertEquals(20 * 10 / 59.0, late.times().mean() - usual.times().mean(), 0.1);
        assertEquals(20, late.series().get(15).median() - usual.series().get(15).median(), 1);
    }

    /// A bad release on one of two servers: half of the requests come to it, all are answered with an error.
    @Test
    void errorsAreAnswers() {
        var result = play(all(new Happening.Errors(Probability.ONE, false), "web-a"));

        assertEquals(Map.of(Outcome.ERROR, 500L), result.failed());
        assertEquals(250, play(all(new Happening.Errors(new Probability(0.5), false), "web-a")).lost(), 45);
    }

    /// A name that callers keep for a minute is not answered for 30 s: 0 at first, half of them at the end, a quarter altogether.
    @Test
    void aNameIsForgottenByAndBy() {
        var name = RecordType.with(RecordType.of(DnsRecord.class).defaults(), "ttl", Duration.ofMinutes(1));
        var users = DESIGN.connections().iterator().next();
        var named = DESIGN.with(DESIGN.components().plus(List.of(Component.of("name", "", name))))
                .withConnections(DESIGN.connections().map(each -> each.equals(users)
                        ? each.between(each.from(), new ComponentId("name"))
                        : each)
                        .plus(List.of(RecordType.with(users.between(new ComponentId("name"), users.to()), "id",
                                new ConnectionId("name-alb")))));
        var result = Simulation.of(named, MINUTE.with(Event.crash("name", AT, Duration.ofSeconds(30))), 7);

        assertEquals(Set.of(Outcome.NO_TARGET), result.failed().keySet());
        assertEquals(3_000 / 4.0, result.lost(), 4 * Math.sqrt(3_000 / 6.0));
        assertTrue(failed(result, 35, 40) > 3 * failed(result, 12, 17));
    }

    /// Twice as many for ten seconds: 1,000 more than 5,900.
    @Test
    void aSurgeIsMoreTraffic() {
        var result = play(Event.surge(2, AT, AT));

        assertEquals(6_900, result.sent(), 2);
        assertEquals(200, result.series().get(15).sent(), 1);
        assertEquals(100, result.series().get(25).sent(), 1);
    }

    /// What two faults hit works again when both are over: 5 s to 15 s and 10 s to 20 s are 15 s.
    @Test
    void whatTwoFaultsHitWorksWhenBothAreOver() {
        var result = play(Event.crash("db", Duration.ofSeconds(5), AT), Event.crash("zone-a", AT, AT));

        assertEquals(1_500, failed(result, 5, 20), 2);
        assertTrue(result.series().get(18).failed() > 0);
        assertEquals(0, failed(result, 21, 60));
    }

    /// Crash, hang and slowness at once: it is down for 5 s, then silent for 5 s, of which who waited for less than the 1 s is told at its end, then slow.
    @Test
    void theWorstOfSeveralFaultsCounts() {
        var result = play(Event.crash("db", AT, Duration.ofSeconds(5)), Event.hang("db", AT, AT),
                Event.slow("db", 5, AT, Duration.ofSeconds(15)));

        assertEquals(600, result.failed().getOrDefault(Outcome.REFUSED, 0L), 3);
        assertEquals(400, result.failed().getOrDefault(Outcome.TIMEOUT, 0L), 3);
        assertTrue(result.series().get(23).median() > 3 * result.series().get(5).median());
        assertEquals(0, failed(result, 25, 60));
    }

    /// Works 20 s and fails for 5 s on average, both exponential: down a fifth of the time.
    @Test
    void whatHappensAtRandomHappensAsOftenAsItSays() {
        var random = new Event(new Happening.Crash(), Where.at("db"),
                new Timing.AtRandom(Duration.ofSeconds(20), Duration.ofSeconds(5)));
        var scenario = new Scenario(Duration.ZERO, Duration.ofSeconds(1), Duration.ofHours(10), List.of(random));
        var faults = IntStream.range(0, 4).mapToObj(run -> Timeline.of(DESIGN, scenario, new Luck(1, run), _ -> 1)).toList();
        double down = faults.stream().flatMap(List::stream).mapToLong(fault -> fault.lasts().toMillis()).sum();

        assertEquals(0.2, down / (4 * scenario.duration().toMillis()), 0.01);
        assertEquals(faults.getFirst(), Timeline.of(DESIGN, scenario, new Luck(1, 0), _ -> 1));
    }

    /// Parts have luck of their own, the same in a design that has more of them.
    @Test
    void whatHappensAtRandomHappensToEachPart() {
        var random = new Event(new Happening.Crash(), Where.all("server"), new Timing.AtRandom(Duration.ofMinutes(9), AT));
        var scenario = Scenario.calm(Duration.ofHours(5)).with(random);
        var two = Timeline.of(DESIGN, scenario, new Luck(1, 0), _ -> 2);
        var three = Timeline.of(DESIGN, scenario, new Luck(1, 0), _ -> 3);

        assertEquals(Set.of(0, 1), Set.copyOf(two.stream().map(Fault::part).distinct().toList()));
        assertEquals(two, three.stream().filter(fault -> fault.part() < 2).toList());
    }

    @Test
    void refusesWhatIsNotInTheDesign() {
        assertThrows(IllegalArgumentException.class, () -> play(Event.crash("nowhere", AT, AT)));
        assertThrows(IllegalArgumentException.class, () -> play(all(new Happening.Partition(Where.at("nowhere")), "db")));
    }
}
