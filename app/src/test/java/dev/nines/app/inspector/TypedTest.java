package dev.nines.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.nines.model.property.Limits;
import dev.nines.model.property.Shape;
import org.junit.jupiter.api.Test;

/// Numbers are counted up and down within what is allowed.
final class TypedTest {

    private static final Shape WHOLE = new Shape.Whole();
    private static final Limits DOZEN = new Limits(1, 12);

    @Test
    void countsWithinItsLimits() {
        assertEquals("6", Typed.stepped("5", 1, WHOLE, DOZEN));
        assertEquals("12", Typed.stepped("5", 10, WHOLE, DOZEN));
        assertEquals("1", Typed.stepped("5", -10, WHOLE, DOZEN));
        assertNull(Typed.stepped("12", 1, WHOLE, DOZEN));
        assertNull(Typed.stepped("1", -1, WHOLE, DOZEN));
    }

    @Test
    void beginsAtTheLeastAndLeavesWhatIsNoNumber() {
        assertEquals("1", Typed.stepped("", 1, WHOLE, DOZEN));
        assertEquals("0", Typed.stepped(" ", -1, WHOLE, null));
        assertNull(Typed.stepped("many", 1, WHOLE, DOZEN));
        assertEquals("1001", Typed.stepped("1,000", 1, WHOLE, null));
    }

    @Test
    void sharesGoByPercents() {
        var share = new Shape.Share();
        assertEquals("96", Typed.stepped("95", 1, share, null));
        assertEquals("99.5", Typed.stepped("98.5%", 1, share, null));
        assertNull(Typed.stepped("100", 1, share, null));
    }
}
