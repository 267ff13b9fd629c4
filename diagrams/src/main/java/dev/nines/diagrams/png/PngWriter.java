package dev.nines.diagrams.png;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

import dev.nines.diagrams.mark.Drawing;

/// Paints a drawing into an image and writes it as PNG.
public final class PngWriter {

    public static final double SMALLEST_SCALE = 0.1;
    public static final double LARGEST_SCALE = 4;

    /// Four bytes each: 400 MB is what a default heap of a small machine still takes.
    private static final double MOST_PIXELS = 100e6;

    private PngWriter() {}

    public static void write(Drawing drawing, double scale, OutputStream out) throws IOException {
        if (!ImageIO.write(paint(drawing, scale), "png", out)) {
            throw new IOException("this Java runtime cannot write PNG");
        }
    }

    /// The largest scale, not above the wanted one, at which the picture still fits into memory.
    public static double fittingScale(Drawing drawing, double wanted) {
        double most = Math.sqrt(MOST_PIXELS / (drawing.bounds().width() * drawing.bounds().height()));
        return Math.clamp(most, SMALLEST_SCALE, Math.clamp(wanted, SMALLEST_SCALE, LARGEST_SCALE));
    }

    /// The drawing in pixels; its size is that of the drawing times the scale, rounded up.
    public static BufferedImage paint(Drawing drawing, double scale) {
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException(
                    "scale is %s; it must be %s to %s".formatted(scale, SMALLEST_SCALE, LARGEST_SCALE));
        }
        var view = drawing.bounds();
        double pixels = view.width() * view.height() * scale * scale;
        if (pixels > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "%.0f pixels at scale %s; at most %.0f\nMaybe take fittingScale()"
                            .formatted(pixels, scale, MOST_PIXELS));
        }
        var image = new BufferedImage((int) Math.ceil(view.width() * scale),
                (int) Math.ceil(view.height() * scale),
                BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            Painter.clear(graphics, drawing.background(), image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            graphics.translate(-view.x(), -view.y());
            var painter = new Painter(graphics);
            drawing.marks().forEach(painter::paint);
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
