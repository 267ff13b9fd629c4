package dev.nines.analysis.simulation;

/// How big a group was at the end of a second.
///
/// @param second from the beginning
/// @param desired servers it was to have
/// @param running servers that ran and were paid for
/// @param inService servers in service
/// @param healthy servers in service that got requests: checked, where somebody checks them
public record FleetSize(int second, int desired, int running, int inService, int healthy) {}
