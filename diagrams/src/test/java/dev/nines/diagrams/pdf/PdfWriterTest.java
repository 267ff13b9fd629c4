package dev.nines.diagrams.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Drawings;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static byte[] pdf(Drawing drawing) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(drawing, out);
        return out.toByteArray();
    }

    @Test
    void keepsTextSelectableHangulIncluded() throws Exception {
        try (var document = Loader.loadPDF(pdf(Drawings.everyMark()))) {
            var text = new PDFTextStripper().getText(document);

            assertTrue(text.contains("주문 서버 <1> & co"), text);
            assertTrue(text.contains("180 q/s"), text);
            assertEquals("Every mark", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void isAPageOfTheDrawingsSizeWithPaintOnIt() throws Exception {
        try (var document = Loader.loadPDF(pdf(Drawings.everyMark()))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(180, document.getPage(0).getMediaBox().getWidth(), 0.01);
            var image = new PDFRenderer(document).renderImage(0, 4f / 3);
            assertEquals(0xFFFFFF, image.getRGB(184, 26) & 0xFFFFFF);
            assertEquals(0xFAECDF, image.getRGB(34, 45) & 0xFFFFFF);
        }
    }

    @Test
    void givesTheSameBytesForTheSameDrawing() throws Exception {
        assertArrayEquals(pdf(Drawings.everyMark()), pdf(Drawings.everyMark()));
    }

    @Test
    void replacesWhatTheFontCannotShow() throws Exception {
        var base = Drawings.everyMark();
        var drawing = new Drawing(new Bounds(0, 0, 100, 40), base.background(),
                List.of(new Text(5, 20, "web \uD83D\uDE80 fi", Font.regular(12), base.background())), "emoji",
                "",
                Locale.ENGLISH);
        try (var document = Loader.loadPDF(pdf(drawing))) {
            assertEquals("web □ fi", new PDFTextStripper().getText(document).strip());
        }
    }
}
