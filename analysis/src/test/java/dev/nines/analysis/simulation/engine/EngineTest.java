package dev.nines.analysis.simulation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {

    private record Pending(long time, int order) {}

    private final List<String> log = new ArrayList<>();

    @Test
    void whatIsDueFirstHappensFirstAndEqualTimesKeepTheirOrder() {
        var engine = new Engine(4);
        engine.after(30, engine.enter((what, subject) -> log.add("c" + subject)), 0, 1);
        engine.after(10, engine.enter((what, subject) -> log.add("a" + subject)), 0, 2);
        engine.after(30, engine.enter((what, subject) -> log.add("d" + subject)), 0, 3);
        engine.after(20, engine.enter((what, subject) -> log.add("b" + what)), 7, 4);

        assertTrue(engine.run(30, () -> false));
        assertEquals(List.of("a2", "b7", "c1", "d3"), log);
        assertEquals(30, engine.now());
        assertEquals(4, engine.happened());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithAQueueOfTheLibrary(int seed) {
        var random = new Random(seed);
        var ours = new EventQueue(16, new Room());
        var theirs = new PriorityQueue<>(Comparator.comparingLong(Pending::time).thenComparingInt(Pending::order));
        int entered = 0;
        for (int step = 0; step < 20_000; step++) {
            if (theirs.isEmpty() || random.nextInt(100) < (step < 10_000 ? 55 : 45)) {
                long time = random.nextInt(50);
                ours.add(time, entered);
                theirs.add(new Pending(time, entered++));
            } else {
                var expected = theirs.remove();
                assertEquals(expected.time, ours.time());
                assertEquals(expected.order, ours.take());
            }
            assertEquals(theirs.size(), ours.size());
            assertEquals(theirs.isEmpty(), ours.isEmpty());
        }
    }

    @Test
    void refusesThePast() {
        var engine = new Engine(4);
        engine.run(100, () -> false);

        assertThrows(IllegalArgumentException.class, () -> engine.at(99, 0, 0, 0));
    }

    @Test
    void stopsWhenAsked() {
        var engine = new Engine(4);
        engine.after(1, engine.enter((what, subject) -> engine.after(1, 0, 0, 0)), 0, 0);

        assertFalse(engine.run(Long.MAX_VALUE - 1, () -> engine.now() > 5_000));
        assertTrue(engine.now() < 10_000);
    }

    @Test
    void fingerprintsTellRunsApart() {
        assertEquals(run(1), run(1));
        assertNotEquals(run(1), run(2));
    }

    private static long run(long delay) {
        var engine = new Engine(4);
        engine.after(delay, engine.enter((what, subject) -> engine.after(3, engine.enter((w, s) -> {}), 0, 0)), 0, 0);
        engine.run(100, () -> false);
        return engine.fingerprint();
    }

    @Test
    void timersEndUnlessStopped() {
        var engine = new Engine(4);
        var timers = new Timers(engine, 50, subject -> log.add(subject + " at " + engine.now()));
        var numbers = new ArrayList<Long>();
        for (int i = 0; i < 40; i++) {
            int subject = i;
            engine.at(i, engine.enter((what, about) -> numbers.add(timers.begin(subject))), 0, 0);
        }
        engine.at(45, engine.enter((what, about) -> numbers.stream().filter(number -> number % 10 != 3).forEach(timers::stop)), 0,
                0);
        engine.run(1_000, () -> false);

        assertEquals(List.of("3 at 53", "13 at 63", "23 at 73", "33 at 83"), log);
    }

    @Test
    void aTimerBegunByTheEndOfAnotherEndsInItsTime() {
        var engine = new Engine(4);
        var self = new Timers[1];
        self[0] = new Timers(engine, 10, subject -> {
            log.add(subject + " at " + engine.now());
            if (subject < 2) {
                self[0].begin(subject + 10);
            }
        });
        engine.at(0, engine.enter((what, about) -> self[0].begin(1)), 0, 0);
        engine.at(4, engine.enter((what, about) -> self[0].begin(2)), 0, 0);
        engine.run(1_000, () -> false);

        assertEquals(List.of("1 at 10", "2 at 14", "11 at 20"), log);
    }
}
