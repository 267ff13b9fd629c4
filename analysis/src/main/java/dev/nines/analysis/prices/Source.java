package dev.nines.analysis.prices;

/// Where a figure comes from.
///
/// @param text name of the publication, or the rule by which the figure was derived
/// @param date date of the figure as the source gives it: `2026-08-21`, a year, or `undated`
/// @param trust how far it can be relied on
public record Source(String text, String date, Trust trust) {}
