package dev.nines.app.window;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

/// The panes of the window, and going from one to the next by keyboard.
final class Panes {

    private final List<? extends Node> panes;

    /// Panes in the order in which one goes through them.
    Panes(List<? extends Node> panes) {
        this.panes = panes;
    }

    /// Puts the keyboard into the next or the previous pane that can take it.
    ///
    /// @param by 1 or -1
    void step(int by) {
        var at = current();
        for (var tries = 0; tries < panes.size(); tries++) {
            at = Math.floorMod(at + by, panes.size());
            var target = first(panes.get(at));
            if (target != null) {
                target.requestFocus();
                return;
            }
        }
    }

    private int current() {
        var scene = panes.getFirst().getScene();
        for (var node = scene == null ? null : scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (panes.contains(node)) {
                return panes.indexOf(node);
            }
        }
        return 0;
    }

    private static @Nullable Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(Panes::first).filter(found -> found != null)
                        .findFirst().orElse(null)
                : null;
    }
}
