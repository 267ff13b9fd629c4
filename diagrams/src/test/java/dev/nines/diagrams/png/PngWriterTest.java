package dev.nines.diagrams.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Drawings;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/nines/diagrams/png/every-mark.png");

    @Test
    void looksAsBefore() throws Exception {
        var out = new ByteArrayOutputStream();
        PngWriter.write(Drawings.everyMark(), 2, out);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, out.toByteArray());
        }
        var expected = ImageIO.read(GOLDEN.toFile());
        var actual = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));

        assertEquals(expected.getWidth(), actual.getWidth());
        assertEquals(expected.getHeight(), actual.getHeight());
        assertTrue(difference(expected, actual) < 0.01, "share of differing pixels");
    }

    @Test
    void paintsShapesWhereTheyAre() {
        var image = PngWriter.paint(Drawings.everyMark(), 1);

        assertEquals(0xFFFAFBFC, image.getRGB(2, 2));
        assertEquals(0xFFFFFFFF, image.getRGB(184, 26));
        assertEquals(0xFFFAECDF, image.getRGB(34, 45));
    }

    @Test
    void takesTheScaleThatFitsIntoMemory() {
        var huge = new Drawing(new Bounds(0, 0, 30_000, 20_000), Drawings.everyMark().background(),
                Drawings.everyMark().marks(), "huge", "", Locale.ENGLISH);

        assertThrows(IllegalArgumentException.class, () -> PngWriter.paint(huge, 2));
        assertEquals(0.408, PngWriter.fittingScale(huge, 2), 0.001);
        assertEquals(2, PngWriter.fittingScale(Drawings.everyMark(), 2));
        assertThrows(IllegalArgumentException.class, () -> PngWriter.paint(Drawings.everyMark(), 5));
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift < 32; shift += 8) {
                    if (Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)) > 48) {
                        differing++;
                        break;
                    }
                }
            }
        }
        return differing / (double) (one.getWidth() * one.getHeight());
    }
}
