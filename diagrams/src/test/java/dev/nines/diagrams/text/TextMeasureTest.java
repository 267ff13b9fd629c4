package dev.nines.diagrams.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;

import dev.nines.diagrams.mark.Font;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMeasureTest {

    private static final String MIXED = "orders · standby 64% (m7g.large) 가용 영역 뷁 → ×2 $1,284.60";

    @ParameterizedTest
    @EnumSource
    void agreesWithJava2D(Font.Weight weight) throws Exception {
        var awt = java.awt.Font
                .createFont(java.awt.Font.TRUETYPE_FONT,
                        new ByteArrayInputStream(Typeface.of(weight).bytes()))
                .deriveFont(100f);
        var context = new FontRenderContext(null, true, true);
        MIXED.codePoints().forEach(c -> {
            var letter = Character.toString(c);
            assertEquals(awt.getStringBounds(letter, context).getWidth() / 100,
                    TextMeasure.width(letter, new Font(weight, 1)), 0.001, letter);
        });
        assertEquals(awt.getStringBounds(MIXED, context).getWidth() / 100,
                TextMeasure.width(MIXED, new Font(weight, 1)), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheFontLibraryOnEveryLetter(Font.Weight weight) throws Exception {
        try (var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(Typeface.of(weight).bytes()))) {
            var characters = font.getUnicodeCmapLookup();
            int seen = 0;
            for (int c = 0x20; c < 0xFFFE; c++) {
                int glyph = characters.getGlyphId(c);
                assertEquals(glyph != 0, Typeface.of(weight).shows(c), Integer.toHexString(c));
                if (glyph != 0) {
                    assertEquals(font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm(),
                            TextMeasure.width(Character.toString(c), new Font(weight, 1)), 1e-9);
                    seen++;
                }
            }
            assertTrue(seen > 11_172, "all Hangul syllables and Latin, but only " + seen);
        }
    }

    @Test
    void shortensToTheRoomWithAnEllipsis() {
        var font = Font.regular(10.5);
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            double room = random.nextDouble() * 300;
            var shown = TextMeasure.fitted(MIXED, font, room);
            assertTrue(TextMeasure.width(shown, font) <= room, shown);
            assertTrue(shown.isEmpty() || shown.equals(MIXED) || shown.endsWith("…"));
        }
    }

    @Test
    void breaksLinesAtSpacesAndBetweenHangul() {
        var font = Font.regular(10);

        assertEquals(List.of("one two", "three"), TextMeasure.wrapped("one two three", font, 45, 9));
        var korean = TextMeasure.wrapped("가용영역장애조치시간", font, 45, 9);
        assertTrue(korean.size() > 1);
        assertEquals("가용영역장애조치시간", String.join("", korean));
    }

    @Test
    void breaksOnlyAWordThatIsTooWideAlone() {
        var font = Font.regular(10);
        var lines = TextMeasure.wrapped("incomprehensibilities no", font, 40, 9);

        assertTrue(lines.size() > 2);
        lines.forEach(line -> assertTrue(TextMeasure.width(line, font) <= 40, line));
        assertEquals("incomprehensibilitiesno", String.join("", lines).replace(" ", ""));
    }

    @Test
    void endsTheLastAllowedLineInAnEllipsis() {
        var lines = TextMeasure.wrapped("one two three four five six", Font.regular(10), 45, 2);

        assertEquals(2, lines.size());
        assertTrue(lines.getLast().endsWith("…"));
        assertFalse(lines.getFirst().endsWith("…"));
    }
}
