package dev.nines.diagrams.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.text.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The part of a bundled font that a document uses, as a TrueType font of its own.
final class FontSubset {

    /// What a browser asks of a web font; layout tables are left out, for the drawing is measured
    /// without them.
    private static final List<String> TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca",
            "maxp",
            "name", "post");

    private FontSubset() {}

    static String base64(Font.Weight weight, Set<Integer> characters) {
        try (var source = new RandomAccessReadBuffer(Typeface.of(weight).bytes());
                var font = new TTFParser().parse(source)) {
            var subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(characters);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the subset of " + weight + " cannot be made", e);
        }
    }
}
