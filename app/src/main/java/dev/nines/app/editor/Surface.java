package dev.nines.app.editor;

import java.nio.IntBuffer;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels that are painted in the background and shown as an image, again and again: new ones for every tile would be
/// megabytes for each movement of the wheel, and long pauses to collect them.
final class Surface {

    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    /// A surface of so many pixels.
    Surface(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
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
