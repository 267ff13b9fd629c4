package dev.nines.diagrams.mark;

import java.util.Locale;

/// An sRGB colour with an opacity.
///
/// @param rgb
///            `0xRRGGBB`
/// @param opacity
///            0 (not there) to 1 (solid)
public record Color(int rgb, double opacity) {

    public Color {
        if ((rgb & 0xFF000000) != 0 || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException(
                    "colour %x with opacity %s; it must be 0xRRGGBB with 0 to 1\nMaybe alpha is part of rgb"
                            .formatted(rgb, opacity));
        }
    }

    /// Reads `#RRGGBB`.
    public static Color of(String hex) {
        if (hex.length() != 7 || hex.charAt(0) != '#') {
            throw new IllegalArgumentException("colour '" + hex + "' is not #RRGGBB");
        }
        return new Color(Integer.parseInt(hex, 1, 7, 16), 1);
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    public Color withOpacity(double value) {
        return new Color(rgb, value);
    }

    /// This colour laid over a solid ground with the given share: a tint that needs no transparency.
    public Color over(Color ground, double share) {
        return new Color(mix(red(), ground.red(), share) << 16 | mix(green(), ground.green(), share) << 8
                | mix(blue(), ground.blue(), share), 1);
    }

    private static int mix(int top, int ground, double share) {
        return (int) Math.round(top * share + ground * (1 - share));
    }

    /// `#RRGGBB`, without the opacity.
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
