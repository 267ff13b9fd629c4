package dev.nines.diagrams.text;

import static dev.nines.diagrams.text.AdvanceWidths.u16;

import java.nio.ByteBuffer;

/// A font's map from characters of the basic plane to glyphs: subtable format 4 of the OpenType table `cmap`.
final class CharacterMap {

    /// Takes one character and its glyph.
    interface Visitor {
        void visit(int character, int glyph);
    }

    private final ByteBuffer data;
    private final int subtable;

    CharacterMap(ByteBuffer data, int table) {
        this.data = data;
        this.subtable = table + format4(data, table);
    }

    private static int format4(ByteBuffer data, int table) {
        for (int i = 0; i < u16(data, table + 2); i++) {
            int offset = data.getInt(table + 4 + 8 * i + 4);
            if (u16(data, table + offset) == 4) {
                return offset;
            }
        }
        throw new IllegalArgumentException(
                "font has no character map of format 4\nMaybe it is a symbol font");
    }

    void forEach(Visitor visitor) {
        int doubled = u16(data, subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        for (int i = 0; i < doubled; i += 2) {
            int last = Math.min(u16(data, ends + i), 0xFFFE);
            for (int character = u16(data, starts + i); character <= last; character++) {
                int glyph = glyph(character, starts + i, doubled);
                if (glyph != 0) {
                    visitor.visit(character, glyph);
                }
            }
        }
    }

    private int glyph(int character, int start, int doubled) {
        int delta = u16(data, start + doubled);
        int offsetAt = start + 2 * doubled;
        int offset = u16(data, offsetAt);
        if (offset == 0) {
            return character + delta & 0xFFFF;
        }
        int glyph = u16(data, offsetAt + offset + 2 * (character - u16(data, start)));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
