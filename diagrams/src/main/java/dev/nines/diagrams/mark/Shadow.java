package dev.nines.diagrams.mark;

import java.util.ArrayList;
import java.util.List;

/// A soft shadow under a box, made of a few faint boxes so that every surface shows the same one without
/// filters.
///
/// @param drop
///            how far down it falls
/// @param spread
///            how far the outermost layer reaches
/// @param color
///            colour and opacity where all layers lie on each other
public record Shadow(double drop, double spread, Color color) {

    private static final int LAYERS = 3;

    /// The layers under a box, outermost first.
    public List<Box> under(Box box) {
        var layers = new ArrayList<Box>(LAYERS);
        double opacity = 1 - Math.pow(1 - color.opacity(), 1.0 / LAYERS);
        for (int i = LAYERS; i >= 1; i--) {
            double reach = spread * (i - 0.5) / LAYERS;
            var bounds = box.bounds().moved(0, drop).grown(reach);
            var style = Style.filled(color.withOpacity(opacity)).rounded(box.style().radius() + reach);
            layers.add(new Box(bounds, style));
        }
        return layers;
    }
}
