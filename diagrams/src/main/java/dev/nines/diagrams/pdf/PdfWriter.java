package dev.nines.diagrams.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import dev.nines.diagrams.mark.Drawing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Writes a drawing as a PDF of one page; fonts are embedded as far as they are used, Hangul included.
public final class PdfWriter {

    /// 96 user units are an inch, which PDF counts as 72 points.
    private static final double POINTS_PER_UNIT = 0.75;

    /// The longest side that PDF 1.7 allows (annex C), in points.
    private static final double LONGEST_SIDE = 14_400;

    private PdfWriter() {}

    public static void write(Drawing drawing, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            // a fixed number: the same drawing gives the same bytes
            document.setDocumentId(drawing.title().hashCode() & 0xFFFFFFFFL);
            describe(document, drawing);
            var view = drawing.bounds();
            double scale = Math.min(POINTS_PER_UNIT, LONGEST_SIDE / Math.max(view.width(), view.height()));
            var page = new PDPage(
                    new PDRectangle((float) (view.width() * scale), (float) (view.height() * scale)));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) (-view.x() * scale),
                        (float) (view.bottom() * scale)));
                var pen = new PdfPen(document, content);
                pen.ground(view, drawing.background());
                for (var mark : drawing.marks()) {
                    pen.paint(mark);
                }
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Drawing drawing) {
        var information = document.getDocumentInformation();
        information.setTitle(drawing.title());
        information.setSubject(drawing.description());
        information.setCreator("Nines");
        document.getDocumentCatalog()
                .setLanguage(drawing.language().toLanguageTag().toLowerCase(Locale.ROOT));
    }
}
