package dev.nines.diagrams.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads SVG path data (M L H V C A Z, absolute and relative) into segments.
final class OutlineReader {

    private static final Pattern TOKEN = Pattern.compile("[MmLlHhVvCcAaZz]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final String source;
    private final List<String> tokens;
    private final List<Segment> segments = new ArrayList<>();
    private int next;
    private double x;
    private double y;
    private double startX;
    private double startY;

    OutlineReader(String source) {
        this.source = source;
        var rest = TOKEN.matcher(source).replaceAll("").replace(",", "").strip();
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "path '%s' contains '%s'\nMaybe a command that is not one of MLHVCAZ"
                            .formatted(source, rest));
        }
        tokens = TOKEN.matcher(source).results().map(match -> match.group()).toList();
    }

    Outline read() {
        char command = ' ';
        while (next < tokens.size()) {
            if (Character.isLetter(tokens.get(next).charAt(0))) {
                command = tokens.get(next++).charAt(0);
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            step(command);
        }
        return new Outline(segments);
    }

    private void step(char command) {
        double baseX = Character.isLowerCase(command) ? x : 0;
        double baseY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                moveTo(baseX + number(), baseY + number());
                startX = x;
                startY = y;
                segments.add(new Segment.Move(x, y));
            }
            case 'L' -> line(baseX + number(), baseY + number());
            case 'H' -> line(baseX + number(), y);
            case 'V' -> line(x, baseY + number());
            case 'C' -> curve(baseX + number(), baseY + number(), baseX + number(), baseY + number(),
                    baseX + number(),
                    baseY + number());
            case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, baseX + number(),
                    baseY + number());
            case 'Z' -> {
                segments.add(new Segment.Close());
                moveTo(startX, startY);
            }
            default ->
                throw new IllegalArgumentException("path '" + source + "' has a number before any command");
        }
    }

    private double number() {
        if (next >= tokens.size() || Character.isLetter(tokens.get(next).charAt(0))) {
            throw new IllegalArgumentException(
                    "path '%s' lacks a number at token %d".formatted(source, next));
        }
        return Double.parseDouble(tokens.get(next++));
    }

    private void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void line(double toX, double toY) {
        moveTo(toX, toY);
        segments.add(new Segment.Line(toX, toY));
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        moveTo(toX, toY);
        segments.add(new Segment.Curve(x1, y1, x2, y2, toX, toY));
    }

    /// Arc to curves, by the conversion from end points to centre of the SVG 1.1 specification, appendix
    /// F.6.5; each curve covers at most a quarter turn, which is exact to 0.03 % of the radius.
    private void arc(double rx, double ry, double rotation, boolean large, boolean sweep, double toX,
            double toY) {
        double phi = Math.toRadians(rotation);
        double cos = Math.cos(phi);
        double sin = Math.sin(phi);
        double dx = (x - toX) / 2;
        double dy = (y - toY) / 2;
        double px = cos * dx + sin * dy;
        double py = cos * dy - sin * dx;
        double grow = Math.max(1, Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry)));
        double a = rx * grow;
        double b = ry * grow;
        double share = (a * a * b * b) / (a * a * py * py + b * b * px * px) - 1;
        double factor = Math.sqrt(Math.max(0, share)) * (large == sweep ? -1 : 1);
        double cx = factor * a * py / b;
        double cy = -factor * b * px / a;
        double start = Math.atan2((py - cy) / b, (px - cx) / a);
        double turn = Math.atan2((-py - cy) / b, (-px - cx) / a) - start;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        double middleX = cos * cx - sin * cy + (x + toX) / 2;
        double middleY = sin * cx + cos * cy + (y + toY) / 2;
        quarters(new Ellipse(middleX, middleY, a, b, cos, sin), start, turn);
    }

    private void quarters(Ellipse ellipse, double start, double turn) {
        int parts = (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
        double step = turn / parts;
        double handle = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < parts; i++) {
            double from = start + i * step;
            double to = from + step;
            var first = ellipse.at(Math.cos(from) - handle * Math.sin(from),
                    Math.sin(from) + handle * Math.cos(from));
            var second = ellipse.at(Math.cos(to) + handle * Math.sin(to),
                    Math.sin(to) - handle * Math.cos(to));
            var end = ellipse.at(Math.cos(to), Math.sin(to));
            curve(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
        }
    }

    /// Maps the unit circle to a turned ellipse.
    private record Ellipse(double x, double y, double a, double b, double cos, double sin) {

        Point at(double unitX, double unitY) {
            double px = unitX * a;
            double py = unitY * b;
            return new Point(x + cos * px - sin * py, y + sin * px + cos * py);
        }
    }
}
