package dev.nines.diagrams.svg;

import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Segment;
import dev.nines.diagrams.xml.Xml;

/// Writes outlines as SVG path data.
final class PathData {

    private PathData() {}

    static String of(Outline outline) {
        var out = new StringBuilder();
        for (var segment : outline.segments()) {
            switch (segment) {
                case Segment.Move(var x, var y) -> append(out, 'M', x, y);
                case Segment.Line(var x, var y) -> append(out, 'L', x, y);
                case Segment.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    append(out, 'C', x1, y1, x2, y2, x, y);
                case Segment.Close() -> out.append('Z');
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char command, double... numbers) {
        out.append(command);
        for (int i = 0; i < numbers.length; i++) {
            var number = Xml.number(numbers[i]);
            if (i > 0 && number.charAt(0) != '-') {
                out.append(' ');
            }
            out.append(number);
        }
    }
}
