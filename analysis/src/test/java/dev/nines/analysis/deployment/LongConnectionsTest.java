package dev.nines.analysis.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.Simulation;
import dev.nines.analysis.simulation.rollout.Order;
import dev.nines.analysis.simulation.rollout.Trace;
import dev.nines.analysis.simulation.rollout.Trace.Moment;
import dev.nines.analysis.simulation.rollout.Trace.What;
import dev.nines.model.Architecture;
import dev.nines.model.file.DesignFile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.setting.BatchSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A release beside the version that runs on one server, whose users keep 200 connections for 100 seconds in the mean.
final class LongConnectionsTest {

    private static final List<ComponentId> BOX = List.of(new ComponentId("box"));
    private static final double READY = 35;
    private static final double LIFE = 100;
    private static final int CONNECTIONS = 200;

    private static Architecture design() {
        var reading = DesignFile.parse("""
                {"$schema": "urn:nines:schema:1", "version": "1.0", "name": "chat", "components": [
                {"id": "users", "kind": "users", "name": "u", "profile": {"type": "constant", "rate": 2},
                 "connection": "long-lived", "connectionLife": "%ds", "messageRate": 0.1},
                {"id": "box", "kind": "server", "name": "b"},
                {"id": "front", "kind": "nginx-balancer", "name": "f", "parent": "box",
                 "serving": {"time": {"type": "deterministic", "mean": "0s"}}},
                {"id": "app", "kind": "app-server", "name": "a", "parent": "box"}],
                "connections": [{"id": "c1", "from": "users", "to": "front"}, {"id": "c2", "from": "front", "to": "app"}]}"""
                .formatted((int) LIFE), "chat.nines.json");
        var design = reading.architecture();
        assertNotNull(design, reading.problems()::toString);
        return design;
    }

    private static Trace play(boolean restart, @Nullable Duration timeout, boolean bad) {
        var release = RecordType.of(Release.class).defaults();
        release = RecordType.with(release, "installTime", Duration.ofSeconds(30));
        release = RecordType.with(release, "startTime", Duration.ofSeconds(5));
        release = RecordType.with(release, "noticedAfter", Duration.ofSeconds(10));
        release = RecordType.with(release, "defect", new Happening.Errors(Probability.ONE, false));
        List<Step> steps = List.of(new Step.Switch(new BatchSize.All(), restart, timeout));
        var order = new Order(release, steps, steps, true, true, bad, Long.MAX_VALUE);
        var design = new Subject(design(), BOX).fixed();
        return Simulation.released(RequestGraph.of(design),
                new Scenario(Duration.ZERO, Duration.ofSeconds(5), Duration.ofHours(1),
                        List.of()),
                3, 0, order, BOX, 15, () -> false);
    }

    private static double at(Trace trace, What what) {
        return trace.marks().stream().filter(mark -> mark.what() == what).findFirst().orElseThrow().at();
    }

    private static double mixed(Trace trace) {
        return trace.seconds().stream().filter(Moment::mixed).mapToDouble(Moment::stands).sum();
    }

    private static long sentAfter(Trace trace, double at) {
        return trace.seconds().stream().filter(moment -> moment.at() > at && moment.at() <= at + 10).mapToLong(Moment::sent)
                .sum();
    }

    /// The last of n exponential lives ends after their mean times 1 + 1/2 + … + 1/n, and a deviation of 1.28 means.
    @Test
    void keepTheOldVersionUntilTheLastIsClosed() {
        var trace = play(false, null, false);
        double lingered = at(trace, What.ENDED) - READY;
        double expected = 0;
        for (int each = 1; each <= CONNECTIONS; each++) {
            expected += LIFE / each;
        }
        assertEquals(expected, lingered, 3 * 1.28 * LIFE);
        assertEquals(lingered, mixed(trace), 2);
        assertEquals(READY, at(trace, What.REACHED_ALL), 1e-6);
        assertEquals(0, trace.seconds().stream().mapToLong(Moment::failed).sum());
    }

    /// Of n connections n·e^(-timeout/life) are cut, and come again.
    @Test
    void areCutWhenTheProxyWaitsNoLonger() {
        var trace = play(false, Duration.ofSeconds(60), false);
        assertEquals(READY + 60, at(trace, What.ENDED), 1e-6);
        assertEquals(60, mixed(trace), 2);
        double cut = CONNECTIONS * Math.exp(-60 / LIFE);
        double usual = 10 * (2 + 0.1 * CONNECTIONS);
        assertEquals(usual + cut, (double) sentAfter(trace, READY + 60), 4 * Math.sqrt(usual + cut));
    }

    @Test
    void areAllCutByARestart() {
        var trace = play(true, null, false);
        assertTrue(at(trace, What.ENDED) < READY + 5);
        assertTrue(sentAfter(trace, READY) > CONNECTIONS);
    }

    @Test
    void letABadVersionGoBackAtOnceToTheOldOneThatIsStillThere() {
        var trace = play(false, null, true);
        assertEquals(READY + 10, at(trace, What.NOTICED), 1e-6);
        assertEquals(at(trace, What.NOTICED), at(trace, What.ROLLED_BACK), 1e-6);
    }
}
