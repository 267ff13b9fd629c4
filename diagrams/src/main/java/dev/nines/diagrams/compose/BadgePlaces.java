package dev.nines.diagrams.compose;

import dev.nines.diagrams.mark.Bounds;
import org.jspecify.annotations.Nullable;

/// Where badges stand on a card, for whoever paints them and whoever is pointed at them.
public final class BadgePlaces {

    /// How far the ring around what all depends on stands off.
    static final double RING = 3;
    /// Height of a count, and its width where it has one digit.
    static final double PILL = 15;
    /// Where counts stand at the lower edge of a card: clear of its corner, where a person takes hold of it.
    static final double ASIDE = 9;
    static final double BEYOND = 6;
    /// Two counts side by side.
    private static final double COUNTS = ASIDE + 2 * PILL + 9;
    /// Figures stand at the right, load over cost.
    private static final double FIGURES = 58;
    /// The ring is thin: beside it counts too.
    private static final double REACH = RING + 2;

    private BadgePlaces() {}

    /// Which badge a point of the drawing is on; null: none.
    ///
    /// @param figures whether load and cost stand on it
    public static Badge.@Nullable Kind at(Bounds card, boolean figures, double x, double y) {
        if (x > card.right() - COUNTS && y > card.bottom() + BEYOND - PILL - 1) {
            return Badge.Kind.FINDINGS;
        }
        if (!card.grown(-REACH).contains(x, y)) {
            return Badge.Kind.SINGLE_POINT;
        }
        if (!figures || x < card.right() - FIGURES) {
            return null;
        }
        return y < card.centreY() ? Badge.Kind.LOAD : Badge.Kind.COST;
    }
}
