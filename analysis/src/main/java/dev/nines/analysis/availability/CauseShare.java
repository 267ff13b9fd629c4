package dev.nines.analysis.availability;

/// How much of the downtime a kind of cause makes.
public record CauseShare(Cause cause, double minutesAYear) {}
