package dev.nines.diagrams.text;

import java.io.IOException;
import java.io.UncheckedIOException;

import dev.nines.diagrams.mark.Font;

/// One bundled font file: its bytes for those who embed it, and its advance widths.
public final class Typeface {

    private static final class Regular {
        static final Typeface FACE = new Typeface("Pretendard-Regular.ttf");
    }

    private static final class SemiBold {
        static final Typeface FACE = new Typeface("Pretendard-SemiBold.ttf");
    }

    private final String file;
    private final AdvanceWidths widths;

    private Typeface(String file) {
        this.file = file;
        this.widths = AdvanceWidths.of(read(file));
    }

    public static Typeface of(Font.Weight weight) {
        return switch (weight) {
            case REGULAR -> Regular.FACE;
            case SEMIBOLD -> SemiBold.FACE;
        };
    }

    /// The whole TrueType file.
    public byte[] bytes() {
        return read(file);
    }

    /// Whether the font has a glyph for the code point.
    public boolean shows(int codePoint) {
        return widths.knows(codePoint);
    }

    /// Advance width in em; that of a missing glyph is one em, which is what emoji from a fallback font take.
    double width(int codePoint) {
        return widths.of(codePoint);
    }

    private static byte[] read(String file) {
        try (var in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "font " + file + " is not bundled\nMaybe resources were not copied");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file + " cannot be read", e);
        }
    }
}
