package dev.nines.app.look;

import java.util.Objects;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What a panel does when values change that outlive it.
///
/// Only as long as the panel stands in a scene: one that was put away neither works on nor is kept in memory by what it
/// followed. One that comes back catches up.
public final class WhileShown {

    private WhileShown() {}

    /// Does something whenever one of the values changes while a panel stands in a scene.
    public static void follow(Node panel, Runnable act, ObservableValue<?>... values) {
        var shown = panel.sceneProperty().map(Objects::nonNull).orElse(false);
        for (var value : values) {
            value.when(shown).subscribe((_, _) -> act.run());
        }
    }
}
