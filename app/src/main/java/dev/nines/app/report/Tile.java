package dev.nines.app.report;

/// A number of the scorecard.
///
/// @param detail one line on what the number rests on
/// @param section id of the section that has it in full
public record Tile(String label, String value, String detail, Tone tone, String section) {}
