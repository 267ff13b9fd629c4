package dev.nines.diagrams.mark;

/// A glyph at a place, a size and a colour.
public record Icon(Glyph glyph, double x, double y, double size, Color color) implements Mark {}
