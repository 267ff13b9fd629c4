package dev.nines.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dev.nines.app.editor.Stretches.Stretch;
import dev.nines.diagrams.mark.Bounds;
import org.junit.jupiter.api.Test;

final class StretchesTest {

    private static final List<Double> ROUTE = List.of(0.0, 0.0, 100.0, 0.0, 100.0, 50.0);
    private static final Stretch ACROSS = new Stretch(0, 0, 100, 0);
    private static final Stretch DOWN = new Stretch(100, 0, 100, 50);

    @Test
    void leavesOutWhereWordsStand() {
        assertEquals(List.of(new Stretch(0, 0, 40, 0), new Stretch(60, 0, 100, 0), DOWN),
                Stretches.of(ROUTE, List.of(new Bounds(40, -5, 20, 10))));
        assertEquals(List.of(ACROSS, new Stretch(100, 0, 100, 20)),
                Stretches.of(ROUTE, List.of(new Bounds(90, 20, 20, 40))));
    }

    @Test
    void isWholeWhereWordsStandElsewhereOrThereAreNone() {
        assertEquals(List.of(ACROSS, DOWN), Stretches.of(ROUTE, List.of()));
        assertEquals(List.of(ACROSS, DOWN), Stretches.of(ROUTE, List.of(new Bounds(40, 20, 20, 10))));
    }
}
