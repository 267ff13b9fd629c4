package dev.nines.app.editor;

import java.util.Arrays;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.ImageView;

/// What is seen of tiles of other scales as one picture, stretched here where there is no graphics card: JavaFX takes several
/// times as long for it, most of a frame.
final class Stretched extends ImageView {

    /// Fractions of a pixel.
    private static final int BITS = 8;
    private static final int PARTS = 1 << BITS;
    private static final int EVEN = 0xFF00FF;

    /// Whether JavaFX has a processor stretch images.
    private final boolean wanted = !Platform.isSupported(ConditionalFeature.SCENE3D);
    /// The one that is shown may still be being read while the next is painted.
    private Surface shown = new Surface(1, 1);
    private Surface next = new Surface(1, 1);

    Stretched() {
        setVisible(false);
    }

    /// Whether tiles of another scale than the present one are to be painted here.
    boolean wanted() {
        return wanted;
    }

    /// Begins an empty picture of so many pixels.
    void begin(int width, int height) {
        if (next.width() == width && next.height() == height) {
            Arrays.fill(next.pixels(), 0);
        } else {
            next = new Surface(width, height);
        }
    }

    /// Paints a surface from one corner to another.
    void paint(Surface tile, int left, int top, int right, int bottom) {
        var from = Math.max(left, 0);
        var to = Math.min(right, next.width());
        if (from >= to) {
            return;
        }
        var places = new int[to - from];
        for (var x = from; x < to; x++) {
            places[x - from] = place(x - left, right - left, tile.width());
        }
        var line = new int[tile.width()];
        var first = places[0] >> BITS;
        var last = Math.min((places[places.length - 1] >> BITS) + 1, line.length - 1);
        for (var y = Math.max(top, 0); y < Math.min(bottom, next.height()); y++) {
            between(tile, place(y - top, bottom - top, tile.height()), line, first, last);
            stretch(line, places, next.pixels(), y * next.width() + from);
        }
    }

    /// The middle of a pixel among those of a tile, in parts of these.
    private static int place(int at, int of, int side) {
        return Math.clamp((long) Math.floor(((at + 0.5) * side / of - 0.5) * PARTS), 0, (side - 1) * PARTS);
    }

    /// The line between two lines of a tile. Apart from what follows, since it goes through memory in order.
    private static void between(Surface tile, int place, int[] line, int first, int last) {
        var pixels = tile.pixels();
        var above = (place >> BITS) * tile.width();
        var below = Math.min((place >> BITS) + 1, tile.height() - 1) * tile.width();
        var share = place & PARTS - 1;
        for (var at = first; at <= last; at++) {
            line[at] = mixed(pixels[above + at], pixels[below + at], share);
        }
    }

    private static void stretch(int[] line, int[] places, int[] target, int start) {
        var last = line.length - 1;
        for (var at = 0; at < places.length; at++) {
            var place = places[at];
            var column = place >> BITS;
            target[start + at] = mixed(line[column], line[Math.min(column + 1, last)], place & PARTS - 1);
        }
    }

    /// Between two colours, two of their four parts at once.
    private static int mixed(int one, int other, int share) {
        var even = (one & EVEN) * (PARTS - share) + (other & EVEN) * share >>> BITS & EVEN;
        var odd = (one >>> BITS & EVEN) * (PARTS - share) + (other >>> BITS & EVEN) * share & ~EVEN;
        return even | odd;
    }

    /// Shows what was painted since it began.
    void end(double density) {
        var painted = next;
        next = shown;
        shown = painted;
        setImage(painted.image());
        setFitWidth(painted.width() / density);
        setFitHeight(painted.height() / density);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
