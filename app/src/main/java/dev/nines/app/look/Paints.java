package dev.nines.app.look;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import javafx.scene.paint.Color;

/// Colours of drawings as JavaFX knows them; each made once.
public final class Paints {

    private static final ConcurrentMap<dev.nines.diagrams.mark.Color, Color> MADE = new ConcurrentHashMap<>();

    private Paints() {}

    /// The colour.
    public static Color of(dev.nines.diagrams.mark.Color color) {
        return MADE.computeIfAbsent(color,
                made -> Color.rgb(made.red(), made.green(), made.blue(), made.opacity()));
    }
}
