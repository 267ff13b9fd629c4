package dev.nines.diagrams.mark;

/// A line or a shape of any form; ends and corners of lines are round.
public record Path(Outline outline, Style style) implements Mark {}
