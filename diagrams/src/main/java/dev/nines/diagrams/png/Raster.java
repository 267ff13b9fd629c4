package dev.nines.diagrams.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;

import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Mark;

/// A part of the plane in pixels, for a screen: what is too small to be seen at its scale is left out.
///
/// Needs no display and no particular thread; one raster is painted by one thread at a time.
public final class Raster implements AutoCloseable {

    private static final int MOST_SIDE = 8192;
    /// How much of the colour of a dot the pixels beside it have.
    private static final double SOFT = 0.6;

    private final int[] pixels;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Painter painter;
    private final double scale;
    private final double left;
    private final double top;
    private final Color ground;

    /// An empty part of the plane.
    ///
    /// @param width in pixels, 1 to 8192
    /// @param height in pixels, 1 to 8192
    /// @param scale pixels per unit of the drawing, above 0
    /// @param left pixels from the drawing's origin to the left edge
    /// @param top pixels from the drawing's origin to the upper edge
    /// @param ground colour of what nothing is painted on
    public Raster(int width, int height, double scale, double left, double top, Color ground) {
        this(new int[room(width, height)], width, scale, left, top, ground);
    }

    /// The same in pixels that are there already, row by row; what they held is gone.
    ///
    /// @param width how many of them are a row: they are a whole number of rows
    public Raster(int[] pixels, int width, double scale, double left, double top, Color ground) {
        int height = pixels.length / Math.max(1, width);
        if (room(width, height) != pixels.length || !(scale > 0)) {
            throw new IllegalArgumentException("%d pixels in rows of %d at scale %s; rows must be whole and the scale above 0"
                    .formatted(pixels.length, width, scale));
        }
        this.pixels = pixels;
        this.scale = scale;
        this.left = left;
        this.top = top;
        this.ground = ground;
        image = image(pixels, width, height);
        graphics = image.createGraphics();
        Painter.clear(graphics, ground, width, height);
        graphics.translate(-left, -top);
        graphics.scale(scale, scale);
        painter = new Painter(graphics, scale);
    }

    private static int room(int width, int height) {
        if (width < 1 || height < 1 || width > MOST_SIDE || height > MOST_SIDE) {
            throw new IllegalArgumentException("%d by %d pixels; sides must be 1 to %d".formatted(width, height, MOST_SIDE));
        }
        return width * height;
    }

    private static BufferedImage image(int[] pixels, int width, int height) {
        var model = (DirectColorModel) new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE).getColorModel();
        var raster = java.awt.image.Raster.createPackedRaster(new DataBufferInt(pixels, pixels.length), width, height, width,
                model.getMasks(), null);
        return new BufferedImage(model, raster, true, null);
    }

    /// Paints a mark over what is there.
    public void paint(Mark mark) {
        painter.paint(mark);
    }

    /// Puts a fine dot at every multiple of a step from the drawing's origin; to be called before marks are painted.
    ///
    /// @param step in units of the drawing, at least two pixels
    public void dots(double step, Color color) {
        double pixels = step * scale;
        if (!(pixels >= 2)) {
            throw new IllegalArgumentException("dots every %s pixels; at least 2".formatted(pixels));
        }
        int solid = 0xFF000000 | color.rgb();
        int soft = 0xFF000000 | color.over(ground, SOFT).rgb();
        for (double y = first(top, pixels); y < top + image.getHeight(); y += pixels) {
            for (double x = first(left, pixels); x < left + image.getWidth(); x += pixels) {
                int column = (int) Math.round(x - left);
                int row = (int) Math.round(y - top);
                dot(column, row, solid);
                dot(column + 1, row, soft);
                dot(column, row + 1, soft);
            }
        }
    }

    private static double first(double edge, double step) {
        return Math.floor(edge / step) * step;
    }

    private void dot(int column, int row, int color) {
        if (column >= 0 && row >= 0 && column < image.getWidth() && row < image.getHeight()) {
            image.setRGB(column, row, color);
        }
    }

    /// The pixels, row by row: solid, as `0xFFRRGGBB`. Nothing may be painted afterwards.
    public int[] pixels() {
        return pixels;
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
