package dev.nines.model.setting;

import dev.nines.model.property.Default;
import dev.nines.model.quantity.Probability;

/// A version of a function and the share of calls it gets.
public record AliasWeight(@Default("1") String version, @Default("1") Probability share) {}
