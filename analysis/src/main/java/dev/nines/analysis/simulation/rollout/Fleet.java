package dev.nines.analysis.simulation.rollout;

import dev.nines.model.quantity.ComponentId;

/// Servers of one component that gets a release.
///
/// @param usual how many there are before it
/// @param most how many there can be while it lasts
public record Fleet(ComponentId component, int usual, int most) {}
