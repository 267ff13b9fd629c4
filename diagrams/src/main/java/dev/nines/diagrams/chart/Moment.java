package dev.nines.diagrams.chart;

/// Something that happened at a time.
///
/// @param at seconds on the axis
/// @param words what; short
public record Moment(double at, String words, Shade shade) {}
