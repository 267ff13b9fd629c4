package dev.nines.app.window;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
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

    /// The sign, as `packaging/icons/nines.svg` has it: a nine whose ring is a service and whose foot is one it depends on.
    static Canvas drawn(double size) {
        var canvas = new Canvas(size, size);
        var gc = canvas.getGraphicsContext2D();
        gc.scale(size / 240, size / 240);
        gc.setFill(new LinearGradient(0, 0, 1, 1, true, CycleMethod.NO_CYCLE, new Stop(0, Color.web("#5B8CFF")),
                new Stop(1, Color.web("#3B4BD8"))));
        gc.fillRoundRect(0, 0, 240, 240, 104, 104);
        gc.setStroke(Color.WHITE);
        gc.setLineWidth(20);
        gc.setLineCap(StrokeLineCap.ROUND);
        gc.beginPath();
        gc.moveTo(162, 96);
        gc.lineTo(162, 142);
        gc.bezierCurveTo(162, 170, 142, 188, 110, 188);
        gc.stroke();
        gc.strokeOval(78, 54, 84, 84);
        gc.setFill(Color.web("#9EF0C4"));
        gc.fillOval(107, 83, 26, 26);
        gc.fillOval(72, 172, 32, 32);
        return canvas;
    }
}
