package dev.nines.app.report;

import java.util.ArrayList;
import java.util.List;

/// Breaks text at spaces so that each line fits a width; a word longer than a line is cut.
final class Wrap {

    private Wrap() {}

    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            wrap(paragraph, Math.max(2, width), lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.split(" ", -1)) {
            var rest = word;
            if (!line.isEmpty() && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (DisplayWidth.of(rest) > width) {
                var cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
    }

    /// The number of characters of a text that fit a width; at least one.
    private static int fitting(String text, int width) {
        var used = 0;
        for (var at = 0; at < text.length();) {
            var codePoint = text.codePointAt(at);
            used += DisplayWidth.of(codePoint);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return text.length();
    }
}
