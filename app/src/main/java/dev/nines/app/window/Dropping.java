package dev.nines.app.window;

import java.io.File;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens the files that are dragged into a window from the desktop.
final class Dropping {

    private Dropping() {}

    static void onto(Scene scene, Opening opening) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            var files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.<File>of();
            if (!files.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                opening.open(files.stream().map(File::toPath).toList());
            }
        });
    }
}
