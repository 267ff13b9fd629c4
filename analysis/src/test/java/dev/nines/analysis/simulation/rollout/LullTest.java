package dev.nines.analysis.simulation.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import dev.nines.analysis.simulation.statistics.BriefHistogram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LullTest {

    private final Chronicle chronicle = new Chronicle();
    private final Lull lull = new Lull(chronicle);

    /// A second with 600 answers, all after `took` milliseconds.
    private void second(long open, long took) {
        var times = new BriefHistogram();
        for (int answer = 0; answer < 600; answer++) {
            times.add(took * 1_000_000);
        }
        int played = chronicle.trace(List.of(), 0, true).seconds().size();
        chronicle.add(new Trace.Moment(played, played, 1, 9, 0, 0, 9, 600, 0, 0, 600, 600, 0, 0, took, 1, List.of()));
        times.addTo(chronicle.times(), Lull.PARTS);
        lull.second(new Clockwork.Users(600, 600, 0, 0, open, took, times), false);
    }

    @BeforeEach
    void playsTheTimeBefore() {
        for (int i = 0; i < 4; i++) {
            second(42, 900);
        }
        lull.changed();
        second(42, 900);
    }

    @Test
    void aSecondStandsForAMinuteAtMost() {
        second(40, 100);
        second(45, 100);
        assertFalse(lull.canStandFor(1), "what has changed may go on");
        second(38, 100);
        assertTrue(lull.canStandFor(180));
        assertFalse(lull.canStandFor(181));
        lull.standFor(100);
        assertFalse(lull.canStandFor(81));
    }

    @Test
    void whatIsNotPlayedIsSharedByAllSecondsOfTheLull() {
        for (int i = 0; i < 4; i++) {
            second(40, 100 + i);
        }
        lull.standFor(6);
        lull.end();
        var trace = chronicle.trace(List.of(), 0, true);
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 2.5, 2.5, 2.5, 2.5),
                trace.seconds().stream().map(Trace.Moment::stands).toList());
        assertEquals(15L * 600 * Lull.PARTS, chronicle.times().getTotalCount());
    }

    @Test
    void aBacklogIsNoLullThoughItHardlyMoves() {
        for (int i = 0; i < 30; i++) {
            second(2000, 3300);
            assertFalse(lull.canStandFor(1));
        }
        for (int i = 0; i < 10; i++) {
            second(2000, 3300);
        }
        assertTrue(lull.canStandFor(60));
    }
}
