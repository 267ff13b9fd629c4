package dev.nines.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import dev.nines.model.Designs;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import org.junit.jupiter.api.Test;

class LiveTest {

    private static final Duration MINUTES = Duration.ofMinutes(4);
    private static final Scenario CALM = Scenario.calm(MINUTES);
    private static final List<ComponentId> WEB = List.of(new ComponentId("web-a"));

    private static Live live() {
        return Live.of(Designs.multiAz(), CALM, 3);
    }

    private static void play(Live live, int second) {
        live.advance(Duration.ofSeconds(second), () -> false);
    }

    private static double sent(Live live, int from, int to) {
        return live.series().subList(from, to).stream().mapToLong(Second::sent).average().orElseThrow();
    }

    @Test
    void isTheSameRunAsAnyOther() {
        var scenario = CALM.with(Event.crash("web-a", Duration.ofSeconds(60), Duration.ofSeconds(20)));
        var live = Live.of(Designs.multiAz(), scenario, 3);
        for (int second = 1; !live.isOver(); second += 7) {
            play(live, second);
        }
        var whole = Simulation.of(Designs.multiAz(), scenario, 3);

        assertEquals(whole.fingerprint(), live.result().fingerprint());
        assertEquals(whole.series(), live.series());
        assertEquals(whole.components(), live.result().components());
        assertEquals(MINUTES, live.now());
    }

    @Test
    void whatIsBrokenFailsUntilItIsMended() {
        var live = live();
        play(live, 60);
        var before = live.frames();
        live.strike(new Happening.Crash(), WEB);
        play(live, 70);
        int web = live.frames().components().indexOf(WEB.getFirst());

        assertEquals(0, live.frames().of(live.frames().at(Duration.ofSeconds(65)), web).working());
        assertEquals(601, before.count());
        live.mend(List.of(new ComponentId("zone-a")));
        play(live, 120);
        assertEquals(1, live.frames().of(live.frames().at(Duration.ofSeconds(110)), web).working());
        var effect = live.result().effects().getFirst();
        assertEquals(Duration.ofSeconds(60), effect.fault().at());
        assertEquals(Duration.ofSeconds(10), effect.fault().lasts());
        assertTrue(effect.failed() > 100);
        assertEquals(List.of(Occurrence.What.BROKE, Occurrence.What.MENDED), live.log().stream().map(Occurrence::what)
                .filter(what -> what == Occurrence.What.BROKE || what == Occurrence.What.MENDED).toList());
    }

    /// At 100 requests a second, within five standard deviations.
    @Test
    void usersSendAsMuchAsTheyAreTold() {
        var live = live();
        play(live, 50);
        live.traffic(0);
        play(live, 60);
        live.traffic(3);
        play(live, 100);
        live.traffic(1);
        live.strike(new Happening.Surge(2), List.of());
        play(live, 140);
        live.mend(List.of());
        play(live, 180);

        assertEquals(0, sent(live, 50, 60));
        assertEquals(300, sent(live, 60, 100), 5 * Math.sqrt(300 / 40.0));
        assertEquals(200, sent(live, 100, 140), 5 * Math.sqrt(200 / 40.0));
        assertEquals(100, sent(live, 140, 180), 5 * Math.sqrt(100 / 40.0));
    }

    /// What was done by hand can be played again as a scenario, to the same effect.
    @Test
    void theSameHappensAgain() {
        var one = live();
        var other = live();
        for (var live : List.of(one, other)) {
            play(live, 30);
            live.strike(new Happening.Slow(4), WEB);
            live.traffic(1.5);
            play(live, 90);
            live.mend(WEB);
            play(live, 240);
        }
        assertEquals(one.result().fingerprint(), other.result().fingerprint());
        assertNotEquals(Simulation.of(Designs.multiAz(), CALM, 3).fingerprint(), one.result().fingerprint());
        assertEquals(List.of(Event.slow("web-a", 4, Duration.ofSeconds(30), Duration.ofSeconds(60))),
                one.script().events().subList(0, 1));
        assertEquals(one.script().events(), one.played().events(), "all of it was played");
        var again = Simulation.of(Designs.multiAz(), one.script(), 3);
        assertEquals((double) one.result().sent(), (double) again.sent(), 2);
        assertThrows(IllegalArgumentException.class, () -> one.strike(new Happening.Hang(), List.of(new ComponentId("nobody"))));
    }

    /// What is kept of a run that was left early is as long as it was watched, and what was broken then stays so.
    @Test
    void whatWasPlayedIsAsLongAsItWasWatched() {
        var live = live();
        play(live, 30);
        live.strike(new Happening.Hang(), WEB);
        live.traffic(2);
        play(live, 70);
        var played = live.played();
        assertEquals(Duration.ofMinutes(2), played.duration());
        assertEquals(List.of(new Timing.Once(Duration.ofSeconds(30), null), new Timing.Once(Duration.ofSeconds(30), null)),
                played.events().stream().map(Event::when).toList());
    }
}
