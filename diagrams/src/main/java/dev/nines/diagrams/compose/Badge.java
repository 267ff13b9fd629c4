package dev.nines.diagrams.compose;

import org.jspecify.annotations.Nullable;

/// What an analysis says about a component, as far as it shows on the card.
///
/// @param cost
///            short text, such as `$43.07`; null: none
/// @param utilisation
///            0 to 1 and beyond; null: unknown
/// @param concern
///            how badly something is wrong; null: nothing is
/// @param ringed
///            whether it is a single point of failure
public record Badge(@Nullable String cost, @Nullable Double utilisation, @Nullable Concern concern, boolean ringed) {

    /// How badly something is wrong.
    public enum Concern {
        /// Worth a look.
        WARNING,
        /// In need of change.
        BAD
    }

    public static final Badge NONE = new Badge(null, null, null, false);
}
