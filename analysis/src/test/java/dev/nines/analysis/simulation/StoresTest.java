package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.Dependency;
import dev.nines.model.Designs;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Spec;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of databases and caches whose nodes are lost.
class StoresTest {

    private static final Duration LONG = Duration.ofHours(1);

    private static Duration seconds(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    private static Component component(String id, String parent, Spec spec) {
        return Component.of(id, "", spec).in(new ComponentId(parent));
    }

    /// Users 100/s, a load balancer that does not check, two servers, a database over two zones.
    private static Architecture database(DatabaseDeployment deployment, int readers) {
        var design = Designs.multiAz().with(Designs.multiAz().components().map(component -> switch (component.id().value()) {
            case "db" -> component.with("deployment", deployment).with("readers", readers);
            case "targets" -> component.with("healthCheck.enabled", false);
            default -> component;
        }));
        return design;
    }

    private static SimulationResult play(Architecture design, int lasts, Event... faults) {
        return Simulation.of(design, new Scenario(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(lasts), List.of())
                .with(faults), 1);
    }

    private static double share(SimulationResult result, int from, int to) {
        double failed = 0;
        double all = 0;
        for (var second : result.series().subList(from, to)) {
            failed += second.failed();
            all += second.failed() + second.answered();
        }
        return failed / all;
    }

    /// The first of its nodes stops for ever at 20 s: users are without it for exactly as long as the fail-over takes, and readers serve
    /// the 80 % that read.
    @ParameterizedTest
    @CsvSource({"MULTI_AZ_INSTANCE, 0, 90, 1", "MULTI_AZ_CLUSTER, 0, 35, 0.2", "AURORA, 2, 45, 0.2"})
    void aStandbyTakesOver(DatabaseDeployment deployment, int readers, int outage, double fails) {
        var design = database(deployment, readers);
        var result = play(design, 160, Event.crash("db", seconds(20), LONG).ofShare(0.1));

        assertEquals(
                new Occurrence(Duration.ofSeconds(20L + outage), Occurrence.What.TOOK_OVER, new ComponentId("db"), 1, 0, null,
                        null),
                result.log().getLast());
        assertEquals(fails, share(result, 21, 19 + outage), fails == 1 ? 0 : 0.03);
        assertEquals(0, share(result, 21 + outage, 160));
    }

    @Test
    void aLostZoneIsAFailOver() {
        var design = database(DatabaseDeployment.MULTI_AZ_INSTANCE, 0);
        var lost = play(design, 150, Event.crash("zone-a", seconds(20), LONG));
        var other = play(design, 150, Event.crash("zone-b", seconds(20), LONG));

        assertEquals(1, share(lost, 25, 105));
        assertEquals(0.5, share(lost, 115, 150), 0.05);
        assertEquals(0.5, share(other, 25, 105), 0.05);
    }

    /// Whoever comes back before another has taken over, leads again.
    @Test
    void aShortLossIsNoFailOver() {
        var design = database(DatabaseDeployment.MULTI_AZ_INSTANCE, 0);
        var result = play(design, 150, Event.hang("db", seconds(20), seconds(30)).ofShare(0.5));

        assertTrue(result.log().stream().noneMatch(each -> each.what() == Occurrence.What.TOOK_OVER));
        assertEquals(0, share(result, 65, 150));
    }

    @Test
    void aReplicaIsPromotedWhenTheDatabaseHasBeenLostForSoLong() {
        var source = RecordType.of(Database.class).defaults();
        var replica = new ReadReplica(new ComponentId("db"), source.instanceClass(), seconds(1), true, seconds(60),
                source.purchase(),
                List.of(), source.serving());
        var design = database(DatabaseDeployment.MULTI_AZ_INSTANCE, 0);
        var with = design.with(design.components().plus(List.of(component("copy", "private-b", replica))));
        var result = play(with, 120, Event.crash("db", seconds(20), seconds(65)));

        assertEquals(1, share(result, 21, 79));
        assertEquals(0, share(result, 81, 120));
        assertEquals("copy", result.log().stream().filter(each -> each.what() == Occurrence.What.TOOK_OVER).findFirst()
                .orElseThrow().component().value());
    }

    /// Servers ask a cache in front of the database, and can do without it.
    private static Architecture cached(Cache cache, Dependency dependency) {
        var design = database(DatabaseDeployment.MULTI_AZ_INSTANCE, 0);
        var connections = design.connections().map(connection -> connection.to().value().equals("db")
                ? RecordType.with(connection.between(connection.from(), new ComponentId("cache")), "dependency", dependency)
                : connection);
        return design.with(design.components().plus(List.of(component("cache", "vpc", cache))))
                .withConnections(connections.plus(List.of(Connection.of("miss", "cache", "db"))));
    }

    private static Cache cache(int replicas) {
        return RecordType
                .with(RecordType.with(RecordType.with(RecordType.of(Cache.class).defaults(), "replicas", replicas), "multiAz",
                        replicas > 0), "fillTime", Duration.ofSeconds(100));
    }

    private static double arrived(SimulationResult result, String id) {
        return result.components().stream().filter(each -> each.component().value().equals(id)).findFirst().orElseThrow()
                .arrived();
    }

    /// Usual misses are 20 % of 100/s.
    @Test
    void aWarmCacheMissesItsShare() {
        var result = play(cached(cache(0), Dependency.SOFT), 105);

        assertEquals(2_000, arrived(result, "db"), 5 * Math.sqrt(2_000));
    }

    /// While it is lost, and in the mean of the time that it fills: misses 1 − h + h exp(−t / (T / ln 20)).
    @Test
    void aLostCacheComesBackEmptyAndFills() {
        var result = play(cached(cache(0), Dependency.SOFT), 130, Event.crash("cache", seconds(5), seconds(25)));
        double scale = 100 / Math.log(20);
        double filling = 100 * 0.2 + 0.8 * scale * (1 - Math.exp(-100 / scale));

        assertEquals(100 * (25 + filling), arrived(result, "db"), 0.04 * 100 * (25 + filling));
        assertEquals(0, result.lost());
    }

    @Test
    void whoCannotDoWithoutALostCacheFails() {
        var result = play(cached(cache(0), Dependency.HARD), 50, Event.crash("cache", seconds(20), LONG));

        assertEquals(1, share(result, 21, 50));
    }

    /// A replica has what the primary had.
    @Test
    void aReplicaOfACacheTakesOverWarm() {
        var result = play(cached(cache(1), Dependency.HARD), 105,
                Event.crash("cache", seconds(20), LONG).ofShare(0.5));

        assertEquals(1, share(result, 21, 49));
        assertEquals(0, share(result, 51, 105));
        assertEquals(0.2 * arrived(result, "cache"), arrived(result, "db"), 0.2 * 3_000 + 250);
        assertNotNull(result.effects().getFirst().recovered());
    }
}
