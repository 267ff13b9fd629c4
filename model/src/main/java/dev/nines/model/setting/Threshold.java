package dev.nines.model.setting;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.quantity.Probability;
import org.jspecify.annotations.Nullable;

/// A least number of healthy targets, by count or by share; either one breached triggers.
public record Threshold(@Default("1") @Range(min = "1", max = "1000") int count,
        @Nullable Probability share) {}
