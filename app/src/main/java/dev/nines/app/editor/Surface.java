package dev.nines.app.editor;

import java.nio.IntBuffer;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels that are painted in the background and shown as an image, again and again: new ones for every tile would be
/// megabytes for each movement of the wheel, and long pauses to collect them.
final class Surface {

    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    /// A square.
    ///
    /// @param side in pixels
    Surface(int side) {
        pixels = new int[side * side];
        buffer = new PixelBuffer<>(side, side, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    /// What is painted on, while no image view shows it.
    int[] pixels() {
        return pixels;
    }

    /// What was painted; to be asked for on the JavaFX thread.
    Image image() {
        buffer.updateBuffer(_ -> null);
        return image;
    }
}
