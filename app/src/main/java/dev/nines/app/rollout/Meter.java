package dev.nines.app.rollout;

import javafx.scene.layout.Region;

import dev.nines.app.look.Tones;
import dev.nines.app.report.Tone;

/// A bar that is filled in part, with a mark that it should reach.
final class Meter extends Region {

    private static final double HEIGHT = 8;
    private static final double MARK = 2;
    private static final double BEYOND = 3;

    private final Region full = new Region();
    private final Region mark = new Region();
    private double share;
    private double wanted;

    Meter() {
        getStyleClass().add("bar-track");
        full.getStyleClass().add("bar-full");
        mark.getStyleClass().add("meter-mark");
        full.setManaged(false);
        mark.setManaged(false);
        setMinSize(40, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(full, mark);
    }

    /// @param filled share that is full
    /// @param mark share that should be full; below 0 for none
    void show(double filled, double mark, Tone tone) {
        share = Math.clamp(filled, 0, 1);
        wanted = Math.min(1, mark);
        Tones.dress(full, tone);
        this.mark.setVisible(mark >= 0);
        place();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        full.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
        mark.resizeRelocate(Math.clamp(Math.round(getWidth() * wanted - MARK / 2), 0, Math.max(0, getWidth() - MARK)), -BEYOND,
                MARK, getHeight() + 2 * BEYOND);
    }
}
