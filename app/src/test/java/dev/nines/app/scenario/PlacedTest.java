package dev.nines.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import dev.nines.model.scenario.Event;
import dev.nines.model.scenario.Happening;
import dev.nines.model.scenario.Scenario;
import dev.nines.model.scenario.Timing;
import dev.nines.model.scenario.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlacedTest {

    private static final Duration LENGTH = Duration.ofMinutes(10);

    private static Duration at(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Timing once(int from, int lasts) {
        return new Timing.Once(at(from), at(lasts));
    }

    private static Placed crash(Timing when) {
        return new Placed(new Event(new Happening.Crash(), Where.at("x"), when), LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "-5, 0", "700, 600"})
    void movingKeepsTheLengthAndStaysOnTheTimeLine(int to, int from) {
        assertEquals(once(from, 120), crash(once(60, 120)).movedTo(at(to)).when());
    }

    @ParameterizedTest
    @CsvSource({"30, 30, 150", "200, 180, 0", "-10, 0, 180"})
    void theBeginningMovesAndTheEndStays(int to, int from, int lasts) {
        assertEquals(once(from, lasts), crash(once(60, 120)).beginningAt(at(to)).when());
    }

    @ParameterizedTest
    @CsvSource({"300, 240", "20, 0", "900, 540"})
    void theEndMovesAndTheBeginningStays(int to, int lasts) {
        assertEquals(once(60, lasts), crash(once(60, 120)).endingAt(at(to)).when());
    }

    @Test
    void whatHasNoEndGetsOneByDraggingIt() {
        var open = crash(new Timing.Once(at(60), null));
        assertEquals(Placed.Form.OPEN, open.form());
        assertEquals(LENGTH, open.to());
        assertEquals(new Timing.Once(at(90), null), open.beginningAt(at(90)).when());
        assertEquals(once(60, 240), open.endingAt(at(300)).when());
    }

    @Test
    void pointsAndRandomTimesHaveNoLengthToChange() {
        var often = crash(new Timing.AtRandom(Duration.ofHours(1), at(60)));
        assertEquals(often.event(), often.movedTo(at(5)));
        assertEquals(often.event(), often.endingAt(at(5)));
        var failover = new Placed(new Event(new Happening.Failover(), Where.at("x"), new Timing.Once(at(60), null)), LENGTH);
        assertEquals(Placed.Form.MOMENT, failover.form());
        assertEquals(failover.event(), failover.endingAt(at(300)));
        assertEquals(Placed.Form.MOMENT, crash(once(60, 0)).form());
    }

    @Test
    void timesSnapToWhatAHandCanTellApart() {
        var scale = TimeScale.of(LENGTH, 100, 600);
        assertEquals(5, scale.step());
        assertEquals(at(120), scale.snapped(121.7));
        assertEquals(220, scale.x(at(120)));
        assertTrue(scale.marks().size() <= 600 / 72 + 1, () -> scale.marks().toString());
    }

    @Test
    void surgesAreSeenInTheLoad() {
        var shop = Shop.DESIGN;
        var calm = Scenario.calm(LENGTH).from(Duration.ofHours(20));
        double usual = Load.of(shop, calm, 11).perSecond()[3];
        var load = Load.of(shop, calm.with(Event.surge(3, at(120), at(120)), Event.surge(2, at(180), at(300))), 11).perSecond();
        assertEquals(usual, load[1], usual * 0.01);
        assertEquals(3 * usual, load[2], usual * 0.05);
        assertEquals(6 * usual, load[3], usual * 0.05);
        assertEquals(2 * usual, load[7], usual * 0.05);
        assertEquals(usual, load[9], usual * 0.05);
    }
}
