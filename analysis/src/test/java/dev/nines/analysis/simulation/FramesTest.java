package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import java.util.TreeMap;

import dev.nines.model.Designs;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Scenario;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final Scenario MINUTES = Scenario.calm(Duration.ofMinutes(4));

    private static SimulationResult play(Frames frames) {
        return Simulation.recorded(Designs.multiAz(), MINUTES, 3, 0, frames, _ -> {}, () -> false);
    }

    @Test
    void recordingDoesNotChangeTheRun() {
        var frames = new Frames(Duration.ofMillis(700), 1_000);
        var result = play(frames);

        assertEquals(Simulation.of(Designs.multiAz(), MINUTES, 3).fingerprint(), result.fingerprint());
        assertEquals(1 + 240_000 / 700, frames.count());
    }

    @Test
    void framesAddUpToTheRun() {
        var frames = new Frames(Duration.ofSeconds(1), 1_000);
        play(frames);
        int users = frames.components().indexOf(new ComponentId("users"));
        int database = frames.components().indexOf(new ComponentId("db"));
        long arrived = 0;
        long ended = 0;
        double busy = 0;
        for (int frame = 1; frame < frames.count(); frame++) {
            var shown = frames.of(frame, users);
            arrived += shown.arrived();
            ended += shown.answered() + shown.failed();
            assertEquals(arrived, ended + shown.inside());
            busy += frames.of(frame, database).busy() / (frames.count() - 1);
        }
        assertEquals(240 * 100, (double) arrived, 5 * Math.sqrt(24_000));
        // 100/s for 4 ms on the two places of the one of two nodes that serves
        assertEquals(0.1, busy, 0.01);
        assertEquals(60, frames.at(Duration.ofMillis(60_900)));
    }

    @Test
    void whatBreaksIsSeen() {
        var frames = new Frames(Duration.ofSeconds(1), 1_000);
        var broken = MINUTES.with(Event.crash("web-a", Duration.ofSeconds(100), Duration.ofSeconds(80)));
        var result = Simulation.recorded(Designs.multiAz(), broken, 3, 0, frames, _ -> {}, () -> false);
        int server = frames.components().indexOf(new ComponentId("web-a"));

        assertEquals(1, frames.of(99, server).working());
        assertEquals(0, frames.of(110, server).working());
        assertTrue(frames.of(110, server).failed() > 0);
        assertEquals(1, frames.of(181, server).working());
        long noticed = result.log().stream().filter(each -> each.what() == Occurrence.What.UNHEALTHY).findFirst().orElseThrow()
                .at().toSeconds();
        assertEquals(0, frames.of((int) noticed, server).unhealthy());
        assertEquals(1, frames.of((int) noticed + 1, server).unhealthy());
    }

    /// What users send takes every connection of its way; half of it goes to either server.
    @Test
    void whatGoesOverConnectionsIsCounted() {
        var frames = new Frames(Duration.ofSeconds(240), 3);
        var design = Designs.multiAz();
        var result = play(frames);
        var calls = new TreeMap<String, Long>();
        for (int place = 0; place < design.connections().size(); place++) {
            var connection = design.connections().get(place);
            calls.put(connection.from() + " " + connection.to(), frames.flow(1, place).calls());
        }
        long sent = result.series().stream().mapToLong(Second::sent).sum();
        long first = Objects.requireNonNull(calls.get("targets web-a"));
        long second = Objects.requireNonNull(calls.get("targets web-b"));

        assertEquals(sent, calls.get("users alb"));
        assertEquals(sent, calls.get("alb targets"));
        assertEquals(sent, first + second);
        assertEquals(sent / 2.0, (double) first, 3);
        assertEquals((double) first, (double) Objects.requireNonNull(calls.get("web-a db")), 5);
    }

    /// The server that is lost with its zone is missing until another has started, and the load of the rest rises.
    @Test
    void groupsShowTheirServers() {
        var frames = new Frames(Duration.ofSeconds(1), 1_000);
        var broken = MINUTES.with(Event.crash("zone-a", Duration.ofSeconds(60), Duration.ofSeconds(150)));
        Simulation.recorded(Designs.threeTierShop(), broken, 3, 0, frames, _ -> {}, () -> false);
        int fleet = frames.components().indexOf(new ComponentId("fleet"));

        var before = frames.of(59, fleet);
        var after = frames.of(70, fleet);
        assertEquals(new Frames.Servers(2, 0, 2, 0), before.servers());
        assertEquals(new Frames.Servers(2, 1, 1, 0), after.servers());
        assertEquals(new Frames.Servers(2, 0, 2, 0), frames.of(95, fleet).servers());
        assertEquals(2, Long.bitCount(before.working()));
        assertEquals(1, Long.bitCount(after.working()));
        assertTrue(after.busy() > 1.2 * before.busy(), () -> before + " " + after);
        assertTrue(after.arrived() > 50);
        var app = frames.of(70, frames.components().indexOf(new ComponentId("app")));
        assertEquals(app.arrived(), after.arrived());
        assertNull(app.servers());
    }

    /// As many arrive in fewer, longer steps.
    @Test
    void forgetsEveryOtherFrameWhenThereAreTooMany() {
        var frames = new Frames(Duration.ofSeconds(1), 100);
        play(frames);
        long arrived = 0;
        for (int frame = 1; frame < frames.count(); frame++) {
            arrived += frames.of(frame, 0).arrived();
        }
        var all = new Frames(Duration.ofSeconds(1), 1_000);
        play(all);
        long expected = 0;
        for (int frame = 1; frame <= 240; frame++) {
            expected += all.of(frame, 0).arrived();
        }
        assertEquals(Duration.ofSeconds(4), frames.step());
        assertEquals(61, frames.count());
        assertEquals(expected, arrived);
        assertThrows(IllegalArgumentException.class, () -> new Frames(Duration.ZERO, 10));
    }

    /// However large a design is: what is forgotten makes room, down to the first frame and the last one.
    @Test
    void keepWithinTheirRoom() {
        var scenario = Scenario.calm(Duration.ofSeconds(20));
        var wide = Frames.within(1 << 20);
        Simulation.recorded(Designs.multiAz(), scenario, 1, 0, wide, _ -> {}, () -> false);
        assertEquals(201, wide.count());
        long each = 8L * wide.width();
        var narrow = Frames.within(20 * each);
        Simulation.recorded(Designs.multiAz(), scenario, 1, 0, narrow, _ -> {}, () -> false);
        assertTrue(narrow.count() <= 20, () -> narrow.count() + " frames");
        assertEquals(wide.flow(0, 192, 0), narrow.flow(0, narrow.at(Duration.ofMillis(19_200)), 0),
                "nothing is lost with a frame");
        var none = Frames.within(0);
        Simulation.recorded(Designs.multiAz(), scenario, 1, 0, none, _ -> {}, () -> false);
        assertTrue(none.count() <= 2);
    }
}
