package dev.nines.app.window;

import java.io.File;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
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
            if (opens(event.getDragboard(), opening)) {
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// Opens the files that are carried, if any are; tells whether there were.
    static boolean opens(Clipboard carried, Opening opening) {
        var files = carried.hasFiles() ? carried.getFiles() : List.<File>of();
        opening.open(files.stream().map(File::toPath).toList());
        return !files.isEmpty();
    }
}
