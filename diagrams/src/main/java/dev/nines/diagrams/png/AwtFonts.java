package dev.nines.diagrams.png;

import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.text.Typeface;

/// The bundled fonts as Java2D knows them, made on first use.
final class AwtFonts {

    private static final Map<Font.Weight, java.awt.Font> BASE = new EnumMap<>(Font.Weight.class);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final ConcurrentMap<Font, java.awt.Font> MADE = new ConcurrentHashMap<>();

    static {
        for (var weight : Font.Weight.values()) {
            BASE.put(weight, load(weight));
        }
    }

    private AwtFonts() {}

    static java.awt.Font of(Font font) {
        return MADE.computeIfAbsent(font, AwtFonts::derive);
    }

    /// The outline of words that begin at the origin.
    static Shape outline(String words, Font font) {
        return new Path2D.Float(of(font).createGlyphVector(EXACT, words).getOutline());
    }

    private static java.awt.Font derive(Font font) {
        var base = BASE.get(font.weight());
        if (base == null) {
            throw new IllegalStateException("no font for " + font.weight());
        }
        return base.deriveFont((float) font.size());
    }

    private static java.awt.Font load(Font.Weight weight) {
        try {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT,
                    new ByteArrayInputStream(Typeface.of(weight).bytes()));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("bundled font " + weight + " is broken", e);
        }
    }
}
