package dev.nines.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import dev.nines.analysis.cost.Plan;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.app.report.Results;
import dev.nines.diagrams.compose.Badges;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Composition;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.drawio.DrawioWriter;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.notation.MermaidWriter;
import dev.nines.diagrams.notation.PlantUmlWriter;
import dev.nines.diagrams.pdf.PdfWriter;
import dev.nines.diagrams.png.PngWriter;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.model.Architecture;

/// Writes a design in the formats of other programs.
///
/// @param look of the picture
/// @param badges whether cards say what the analyses say of them
public record Export(Look look, boolean badges) {

    /// The picture that is written.
    public Composition composition(Architecture design) {
        var shown = badges ? Results.of(design, PriceBook.embedded(), Plan.AS_DESIGNED).badges() : Badges.NONE;
        return new Composer(look).compose(design, shown);
    }

    /// A file of a design.
    ///
    /// @param picture of it
    /// @param scale pixels a point, where it has pixels
    public byte[] bytes(Architecture design, Composition picture, ExportFormat format, double scale) {
        return switch (format) {
            case SVG, PNG, PDF -> bytes(picture.drawing(), format, scale);
            case DRAWIO -> text(DrawioWriter.write(design, picture, look.language()));
            case MMD -> text(MermaidWriter.write(design, look.theme(), look.language()));
            case PUML -> text(PlantUmlWriter.write(design, look.theme(), look.language()));
        };
    }

    /// A file of any picture.
    ///
    /// @param scale pixels a point, where it has pixels
    public static byte[] bytes(Drawing drawing, ExportFormat format, double scale) {
        try {
            var bytes = new ByteArrayOutputStream();
            switch (format) {
                case SVG -> bytes.writeBytes(text(SvgWriter.write(drawing, FontEmbedding.SUBSET)));
                case PNG -> PngWriter.write(drawing, PngWriter.fittingScale(drawing, scale), bytes);
                case PDF -> PdfWriter.write(drawing, bytes);
                case DRAWIO, MMD, PUML -> throw new IllegalArgumentException(format + " is no format of pictures");
            }
            return bytes.toByteArray();
        } catch (IOException unheardOf) {
            throw new UncheckedIOException("writing to memory failed", unheardOf);
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
