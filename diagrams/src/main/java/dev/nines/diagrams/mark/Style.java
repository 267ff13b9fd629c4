package dev.nines.diagrams.mark;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a box or a path is painted.
///
/// @param fill
///            the inside, or null for none
/// @param stroke
///            the line, or null for none
/// @param width
///            of the line
/// @param dash
///            lengths of strokes and gaps in turn; empty is solid
/// @param opacity
///            of the whole
/// @param radius
///            of a box's corners
/// @param shadow
///            under a box, or null for none
public record Style(@Nullable Color fill, @Nullable Color stroke, double width, List<Double> dash,
        double opacity,
        double radius, @Nullable Shadow shadow) {

    public static final Style NONE = new Style(null, null, 0, List.of(), 1, 0, null);

    public Style {
        dash = List.copyOf(dash);
        if (!(width >= 0 && radius >= 0 && opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException(
                    "style with line %s, radius %s, opacity %s".formatted(width, radius, opacity));
        }
    }

    public static Style filled(Color color) {
        return NONE.withFill(color);
    }

    public static Style lined(Color color, double width) {
        return NONE.withStroke(color, width);
    }

    public Style withFill(@Nullable Color color) {
        return new Style(color, stroke, width, dash, opacity, radius, shadow);
    }

    public Style withStroke(@Nullable Color color, double lineWidth) {
        return new Style(fill, color, lineWidth, dash, opacity, radius, shadow);
    }

    public Style dashed(double on, double off) {
        return new Style(fill, stroke, width, List.of(on, off), opacity, radius, shadow);
    }

    public Style withOpacity(double value) {
        return new Style(fill, stroke, width, dash, value, radius, shadow);
    }

    public Style rounded(double cornerRadius) {
        return new Style(fill, stroke, width, dash, opacity, cornerRadius, shadow);
    }

    public Style shadowed(Shadow value) {
        return new Style(fill, stroke, width, dash, opacity, radius, value);
    }
}
