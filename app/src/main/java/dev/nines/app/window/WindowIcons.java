package dev.nines.app.window;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// The program's icon, drawn in the sizes that desktops ask for.
final class WindowIcons {

    private static final int[] SIZES = {16, 32, 48, 128};

    private WindowIcons() {}

    static void put(Stage stage) {
        for (var size : SIZES) {
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            stage.getIcons().add(drawn(size).snapshot(parameters, null));
        }
    }

    /// The sign: a square of which one corner half is filled.
    static Canvas drawn(double size) {
        var canvas = new Canvas(size, size);
        var gc = canvas.getGraphicsContext2D();
        gc.scale(size / 16, size / 16);
        gc.setFill(Color.web("#3B6EF5"));
        gc.fillRoundRect(0, 0, 16, 16, 7, 7);
        gc.setStroke(Color.WHITE);
        gc.setFill(Color.WHITE);
        gc.setLineWidth(1.4);
        gc.strokeRoundRect(3.7, 3.7, 8.6, 8.6, 2.4, 2.4);
        gc.fillPolygon(new double[]{3.7, 12.3, 3.7}, new double[]{3.7, 12.3, 12.3}, 3);
        return canvas;
    }
}
