package dev.nines.app.window;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.report.Results;
import dev.nines.diagrams.compose.Badges;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.pdf.PdfWriter;
import dev.nines.diagrams.png.PngWriter;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Architecture;

/// Drawings of designs outside the canvas: little ones to choose from, and files.
final class Drawings {

    private static final double PNG_SCALE = 2;

    private Drawings() {}

    /// As a file shows it, with title and legend.
    static Drawing export(Architecture design, ExportLook wanted, Locale language) {
        var badges = wanted.badges()
                ? Results.of(design, PriceBook.embedded(), Plan.AS_DESIGNED).badges()
                : Badges.NONE;
        return new Composer(Look.export(wanted.theme(), language)).compose(design, badges).drawing();
    }

    /// As a little picture shows it: the design alone.
    static Drawing picture(Architecture design, Theme theme, Locale language) {
        return Composer.compose(design, Look.canvas(theme, language)).drawing();
    }

    /// A file of a drawing.
    ///
    /// @param ending
    ///            `svg`, `png` or `pdf`
    static byte[] bytes(Drawing drawing, String ending) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (ending) {
            case "svg" ->
                out.writeBytes(SvgWriter.write(drawing, FontEmbedding.SUBSET).getBytes(StandardCharsets.UTF_8));
            case "png" -> PngWriter.write(drawing, PngWriter.fittingScale(drawing, PNG_SCALE), out);
            case "pdf" -> PdfWriter.write(drawing, out);
            default -> throw new IllegalArgumentException("no pictures end in " + ending);
        }
        return out.toByteArray();
    }
}
