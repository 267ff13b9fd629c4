package dev.nines.app.editor;

import javafx.scene.input.MouseEvent;

/// Something that goes on while the mouse button is down. It shows what it would do and does it when let go.
interface Drag {

    /// The mouse moved to a place of the canvas.
    void to(MouseEvent event);

    /// The button was let go.
    void drop(MouseEvent event);

    /// It ends, done or not: nothing of it stays to be seen.
    void end();
}
