package dev.nines.diagrams.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.text.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts of one PDF document, embedded as far as used.
final class PdfFonts {

    /// Stands for characters that the bundled font lacks, such as emoji.
    private static final char REPLACEMENT = '\u25A1';

    private final PDDocument document;
    private final Map<Font.Weight, PDType0Font> loaded = new EnumMap<>(Font.Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font of(Font.Weight weight) throws IOException {
        var known = loaded.get(weight);
        if (known != null) {
            return known;
        }
        var font = PDType0Font.load(document, new ByteArrayInputStream(Typeface.of(weight).bytes()), true);
        loaded.put(weight, font);
        return font;
    }

    /// The text with every character that the font cannot show replaced.
    String showable(String text, Font.Weight weight) {
        var face = Typeface.of(weight);
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(face.shows(c) ? c : REPLACEMENT));
        return shown.toString();
    }
}
