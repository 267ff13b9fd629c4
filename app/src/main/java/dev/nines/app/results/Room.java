package dev.nines.app.results;

import javafx.scene.control.SplitPane;

import org.jspecify.annotations.Nullable;

/// The height that the panel of answers shares with what stands above it.
public final class Room {

    private @Nullable SplitPane whole;

    Room() {}

    /// What divides it.
    public void dividedBy(SplitPane pane) {
        whole = pane;
    }

    /// Leaves at most a share of it to what stands above.
    void leave(double share) {
        if (whole != null) {
            give(Math.min(share, whole.getDividerPositions()[0]));
        }
    }

    /// Gives a share of it to what stands above.
    void give(double share) {
        if (whole != null) {
            whole.setDividerPosition(0, share);
        }
    }
}
