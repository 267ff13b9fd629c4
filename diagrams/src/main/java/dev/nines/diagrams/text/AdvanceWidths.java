package dev.nines.diagrams.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The advance widths of a TrueType font by code point, from its tables `cmap` and `hmtx`.
///
/// Reads only what measuring needs: a full parse takes 150 ms per font at start, this 5 ms. Code points above
/// the basic plane count as missing.
final class AdvanceWidths {

    private static final short MISSING = -1;

    private final short[] byCharacter;
    private final double unitsPerEm;

    private AdvanceWidths(short[] byCharacter, double unitsPerEm) {
        this.byCharacter = byCharacter;
        this.unitsPerEm = unitsPerEm;
    }

    static AdvanceWidths of(byte[] font) {
        var data = ByteBuffer.wrap(font);
        int unitsPerEm = u16(data, table(data, "head") + 18);
        int metrics = u16(data, table(data, "hhea") + 34);
        int horizontal = table(data, "hmtx");
        var widths = new short[0x10000];
        Arrays.fill(widths, MISSING);
        new CharacterMap(data, table(data, "cmap")).forEach((character, glyph) -> widths[character] = data
                .getShort(horizontal + 4 * Math.min(glyph, metrics - 1)));
        return new AdvanceWidths(widths, unitsPerEm);
    }

    boolean knows(int codePoint) {
        return codePoint < byCharacter.length && byCharacter[codePoint] != MISSING;
    }

    double of(int codePoint) {
        return knows(codePoint) ? byCharacter[codePoint] / unitsPerEm : 1;
    }

    static int u16(ByteBuffer data, int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private static int table(ByteBuffer data, String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < u16(data, 4); i++) {
            int entry = 12 + 16 * i;
            if (data.getInt(entry) == wanted) {
                return data.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("font has no table " + tag + "\nMaybe it is not a TrueType font");
    }
}
