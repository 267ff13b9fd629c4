package dev.nines.analysis.simulation.scaling;

/// How big a group is when a policy is asked.
///
/// @param desired servers it should have
/// @param warm servers in service that count in the metric
/// @param warming servers that are launched or in service and do not count yet
/// @param moving servers that are launched or leave
record Size(int desired, int warm, int warming, int moving) {}
