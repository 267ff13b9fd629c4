package dev.nines.analysis.simulation;

import dev.nines.analysis.simulation.process.Target;

/// One of those that a balancer chooses among.
///
/// @param component place of the component it is a part of
/// @param part which of its equal parts
/// @param zone "" where it has none
/// @param backup whether it is asked only when all others cannot be
record Member(Target target, int component, int part, String zone, int weight, boolean backup) {}
