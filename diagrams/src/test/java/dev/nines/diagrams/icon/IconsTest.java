package dev.nines.diagrams.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Glyph;
import dev.nines.model.component.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IconsTest {

    static List<String> names() {
        return List.copyOf(Icons.names());
    }

    @Test
    void everyKindOfComponentHasOne() {
        var missing = Kind.all().stream().map(Kind::name).filter(name -> !Icons.has(name)).toList();

        assertEquals(List.of(), missing);
        assertTrue(Kind.all().size() >= 39);
    }

    @ParameterizedTest
    @MethodSource("names")
    void staysInsideItsGridWithItsLines(String name) {
        var glyph = Icons.named(name);
        var grid = new Bounds(0, 0, Glyph.GRID, Glyph.GRID).grown(-Glyph.LINE / 2);

        assertTrue(grid.contains(glyph.strokes().bounds()), name + " " + glyph.strokes().bounds());
        assertTrue(glyph.strokes().bounds().width() >= 8, name + " is too narrow to recognise");
    }

    @Test
    void noTwoAreAlike() {
        var seen = new HashSet<Object>();
        names().forEach(name -> assertTrue(seen.add(Icons.named(name).strokes()), name));
    }

    @Test
    void refusesAnUnknownName() {
        assertThrows(IllegalArgumentException.class, () -> Icons.named("teapot"));
    }
}
