package dev.nines.app.editor;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.png.Raster;

/// A picture in little, painted in the background: containers as frames, cards as blocks, without connections, which would
/// be too fine to be seen.
///
/// @param place where the picture stands in it
/// @param pixels row by row, [#DENSITY] of them for one unit of the window
record Miniature(Viewport place, int[] pixels) {

    static final int WIDTH = 152;
    static final int HEIGHT = 88;
    /// Sharp on screens with two pixels for one unit.
    static final int DENSITY = 2;

    private static final double MARGIN = 6;
    private static final double LEAST = 1.5;

    static Miniature of(Picture picture, Theme theme) {
        var place = new Viewport(1, 0, 0, WIDTH, HEIGHT).fitted(picture.bounds(), MARGIN, 0.5);
        try (var raster = new Raster(WIDTH * DENSITY, HEIGHT * DENSITY, DENSITY, 0, 0, theme.panel())) {
            var block = Style.filled(theme.muted().over(theme.panel(), 0.55));
            var room = frame(theme.muted().over(theme.panel(), 0.35));
            for (var piece : picture.pieces()) {
                var box = place.onScreen(piece.bounds());
                switch (piece.sort()) {
                    case CONTAINER -> raster.paint(new Box(snapped(box), room));
                    case CARD -> raster.paint(new Box(new Bounds(box.x(), box.y(), Math.max(LEAST, box.width()),
                            Math.max(LEAST, box.height())), block));
                    case LINE -> {
                        // too fine to be seen
                    }
                }
            }
            raster.paint(new Box(new Bounds(0.5, 0.5, WIDTH - 1.0, HEIGHT - 1.0), frame(theme.line()).rounded(7.5)));
            return new Miniature(place, raster.pixels());
        }
    }

    private static Style frame(Color color) {
        return Style.lined(color, 1);
    }

    private static Bounds snapped(Bounds box) {
        return new Bounds(Math.floor(box.x()) + 0.5, Math.floor(box.y()) + 0.5, Math.round(box.width()),
                Math.round(box.height()));
    }
}
