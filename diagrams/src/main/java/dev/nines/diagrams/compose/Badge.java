package dev.nines.diagrams.compose;

import org.jspecify.annotations.Nullable;

/// What an analysis says about a component, as far as it shows on the card.
///
/// @param cost
///            short text, such as `$43.07`; null: none
/// @param utilisation
///            0 to 1 and beyond; null: unknown; NaN: its place is left free for somebody else to show it
/// @param serious
///            how many serious things were found about it
/// @param warnings
///            how many that are worth a look
/// @param ringed
///            whether it is a single point of failure
public record Badge(@Nullable String cost, @Nullable Double utilisation, int serious, int warnings, boolean ringed) {

    /// What a badge can say.
    public enum Kind {
        /// How full it is.
        LOAD,
        /// What it costs a month.
        COST,
        /// Whether it is a single point of failure.
        SINGLE_POINT,
        /// What was found about it.
        FINDINGS
    }

    /// Nothing.
    public static final Badge NONE = new Badge(null, null, 0, 0, false);

    /// The same with a free place for how full it is.
    public Badge unmeasured() {
        return new Badge(cost, Double.NaN, serious, warnings, ringed);
    }

    /// Whether something was found.
    public boolean found() {
        return serious + warnings > 0;
    }
}
