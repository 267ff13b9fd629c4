package dev.nines.analysis.simulation;

/// What users got who sent requests of one class, after the warm-up.
///
/// @param name of the class; empty where the design has no classes
/// @param failed requests that failed
/// @param times response times of those answered
public record ClassPlay(String name, long failed, ResponseTimes times) {}
