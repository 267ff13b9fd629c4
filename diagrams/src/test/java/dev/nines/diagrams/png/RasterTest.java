package dev.nines.diagrams.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Drawings;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static final Drawing ALL = Drawings.everyMark();
    private static final Color DOT = Color.of("#112233");

    @Test
    void partsSideBySideAreTheWhole() {
        int width = 160;
        int height = 96;
        var whole = painted(width, height, 1.5, 20, 10);
        var pieced = new int[width * height];
        for (int x = 0; x < width; x += 32) {
            for (int y = 0; y < height; y += 32) {
                var part = painted(32, 32, 1.5, 20 + x, 10 + y);
                for (int row = 0; row < 32; row++) {
                    System.arraycopy(part, 32 * row, pieced, (y + row) * width + x, 32);
                }
            }
        }
        assertArrayEquals(whole, pieced);
    }

    @Test
    void paintsAsFilesDoWhereEverythingIsLargeEnough() {
        var image = PngWriter.paint(ALL, 2);
        var bounds = ALL.bounds();
        var pixels = painted(image.getWidth(), image.getHeight(), 2, 2 * bounds.x(), 2 * bounds.y());

        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                assertEquals(0, distance(image.getRGB(column, row), pixels[row * image.getWidth() + column]), 3);
            }
        }
    }

    @Test
    void paintsOverWhatPixelsHeldBefore() {
        var pixels = new int[64 * 48];
        Arrays.fill(pixels, 0x7F123456);
        try (var raster = new Raster(pixels, 64, 1.5, 20, 10, ALL.background())) {
            ALL.marks().forEach(raster::paint);
        }
        assertArrayEquals(painted(64, 48, 1.5, 20, 10), pixels);
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    @Test
    void everyPixelIsSolid() {
        assertEquals(0xFF, Arrays.stream(painted(64, 64, 0.7, 3, 3)).map(pixel -> pixel >>> 24).reduce(0xFF, (a, b) -> a & b));
    }

    @Test
    void putsDotsAtMultiplesOfTheStep() {
        try (var raster = new Raster(40, 40, 2, -4, 6, ALL.background())) {
            raster.dots(8, DOT);
            var pixels = raster.pixels();
            int ground = 0xFF000000 | ALL.background().rgb();

            // drawing (0, 8) is 16 pixels down: at (4, 10) of the raster
            assertEquals(0xFF112233, pixels[10 * 40 + 4]);
            assertEquals(0xFF112233, pixels[10 * 40 + 20]);
            assertNotEquals(ground, pixels[10 * 40 + 5]);
            assertEquals(ground, pixels[10 * 40 + 6]);
        }
    }

    @Test
    void refusesWhatCannotBePainted() {
        assertThrows(IllegalArgumentException.class, () -> new Raster(0, 10, 1, 0, 0, DOT));
        assertThrows(IllegalArgumentException.class, () -> new Raster(10, 9000, 1, 0, 0, DOT));
        assertThrows(IllegalArgumentException.class, () -> new Raster(10, 10, 0, 0, 0, DOT));
        assertThrows(IllegalArgumentException.class, () -> new Raster(new int[99], 10, 1, 0, 0, DOT));
        try (var raster = new Raster(10, 10, 0.1, 0, 0, DOT)) {
            assertThrows(IllegalArgumentException.class, () -> raster.dots(8, DOT));
        }
    }

    private static int[] painted(int width, int height, double scale, double left, double top) {
        try (var raster = new Raster(width, height, scale, left, top, ALL.background())) {
            ALL.marks().forEach(raster::paint);
            return raster.pixels();
        }
    }
}
