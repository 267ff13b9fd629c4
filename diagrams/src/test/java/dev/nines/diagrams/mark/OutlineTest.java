package dev.nines.diagrams.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void readsAbsoluteAndRelativeCommandsAlike() {
        assertEquals(Outline.parse("M2 3H10V8L4 9Z"), Outline.parse("m2 3h8v5l-6,1z"));
    }

    @Test
    void turnsArcsIntoCurvesThatStayOnTheCircle() {
        var circle = Outline.parse("M0 5A5 5 0 1 0 10 5A5 5 0 1 0 0 5Z");

        assertEquals(4, circle.segments().stream().filter(Segment.Curve.class::isInstance).count());
        for (var segment : circle.segments()) {
            if (segment instanceof Segment.Curve curve) {
                assertEquals(5, Math.hypot(curve.x() - 5, curve.y() - 5), 1e-9);
            }
        }
        var bounds = circle.bounds();
        assertEquals(10, bounds.width(), 1e-9);
        assertEquals(10, bounds.height(), 1e-9);
    }

    @Test
    void refusesWhatIsNoPathData() {
        assertThrows(IllegalArgumentException.class, () -> Outline.parse("M0 0 T5 5"));
        assertThrows(IllegalArgumentException.class, () -> Outline.parse("M0 0 L5"));
        assertThrows(IllegalArgumentException.class, () -> Outline.parse("5 5"));
    }

    @Test
    void roundsACornerByLessWhereALineIsShort() {
        var outline = Outline.rounded(List.of(new Point(0, 0), new Point(4, 0), new Point(4, 50)), 8);

        assertEquals(new Segment.Line(2, 0), outline.segments().get(1));
    }
}
