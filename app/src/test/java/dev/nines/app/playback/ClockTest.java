package dev.nines.app.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ClockTest {

    private final Clock clock = new Clock();

    @Test
    void keepsWithinWhatThereIs() {
        clock.span(-10, 60);
        clock.seek(100);
        assertEquals(60, clock.time().get());
        clock.seek(-100);
        assertEquals(-10, clock.time().get());
        clock.span(0, 30);
        assertEquals(0, clock.time().get(), "what is there no more");
        assertThrows(IllegalArgumentException.class, () -> clock.span(1, 0));
    }

    @Test
    void stepsToWholeSeconds() {
        clock.span(0, 60);
        clock.seek(10.4);
        clock.step(1);
        assertEquals(11, clock.time().get());
        clock.seek(10.4);
        clock.step(-1);
        assertEquals(10, clock.time().get());
        clock.step(-20);
        assertEquals(0, clock.time().get());
    }

    @Test
    void runsAsFastAsAsked() {
        clock.span(0, 600);
        clock.runAt(60);
        clock.advance(0.5);
        assertEquals(30, clock.time().get(), 1e-9);
        clock.runAt(5000);
        assertEquals(Clock.FASTEST, clock.speed().get());
        clock.advance(1);
        assertEquals(600, clock.time().get(), "no further than the end");
    }
}
