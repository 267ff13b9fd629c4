package dev.nines.model;

import dev.nines.model.property.Default;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// Figures that nobody publishes and a person may know better.
///
/// @param defaultRegion
///            region of what stands in none
/// @param reserved1Year
///            discount of one-year reserved capacity where no price is known; absent: unpriced
/// @param reserved3Years
///            the same for three years
public record Assumptions(@Default("us-east-1") String defaultRegion, @Nullable Probability reserved1Year,
        @Nullable Probability reserved3Years) {}
