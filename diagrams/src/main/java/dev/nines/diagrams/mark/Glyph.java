package dev.nines.diagrams.mark;

/// A drawing of one icon on a grid of 20 by 20, in one colour.
///
/// @param name
///            unique among all glyphs; letters, digits and hyphens
/// @param strokes
///            painted as lines of [#LINE] with round ends
/// @param solids
///            painted as filled shapes
public record Glyph(String name, Outline strokes, Outline solids) {

    public static final double GRID = 20;
    public static final double LINE = 1.5;
}
