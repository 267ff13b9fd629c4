package dev.nines.app.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.nines.model.component.TrafficProfile;
import dev.nines.model.property.Scalars;
import dev.nines.model.quantity.Rate;
import dev.nines.model.text.Message;

/// A measured trace as lines of text: `second,requests_per_second`, with or without that heading.
sealed interface TraceText {

    /// Most mistakes that are told at once.
    int MOST = 5;

    /// Lines that make a trace.
    record Fits(TrafficProfile.Trace trace) implements TraceText {}

    /// Lines that do not, and why.
    record Refused(List<Message> mistakes) implements TraceText {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// Reads lines; blank ones and a heading are skipped. Commas, semicolons and tabs separate.
    static TraceText of(String text) {
        var points = new ArrayList<TrafficProfile.Point>();
        var mistakes = new ArrayList<Message>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var stripped = line.strip();
            if (stripped.isEmpty() || number == 1 && stripped.matches("(?i)\\p{Alpha}.*")) {
                continue;
            }
            read(stripped, number, points, mistakes);
        }
        if (mistakes.isEmpty() && points.isEmpty()) {
            mistakes.add(message("trace.empty"));
        }
        return mistakes.isEmpty()
                ? new Fits(new TrafficProfile.Trace(points))
                : new Refused(mistakes.subList(0, Math.min(MOST, mistakes.size())));
    }

    private static void read(String line, int number, List<TrafficProfile.Point> points, List<Message> mistakes) {
        var cells = line.split("[,;\\t]", -1);
        if (cells.length != 2) {
            mistakes.add(message("trace.cells", Integer.toString(number), Integer.toString(cells.length)));
            return;
        }
        try {
            var second = Double.parseDouble(cells[0].strip());
            var rate = Double.parseDouble(cells[1].strip());
            if (!(second >= 0 && second <= 1e9 && rate >= 0 && rate <= 1e9)) {
                mistakes.add(message("trace.range", Integer.toString(number), line));
            } else if (!points.isEmpty() && second <= points.getLast().second()) {
                mistakes.add(message("trace.order", Integer.toString(number), cells[0].strip()));
            } else {
                points.add(new TrafficProfile.Point(second, new Rate(rate)));
            }
        } catch (NumberFormatException _) {
            mistakes.add(message("trace.number", Integer.toString(number), line));
        }
    }

    /// A trace to begin with: a day of another profile, hour by hour.
    static TrafficProfile.Trace like(TrafficProfile profile) {
        return new TrafficProfile.Trace(IntStream.range(0, 24).mapToObj(hour -> new TrafficProfile.Point(hour * 3600.0,
                new Rate(Math.round(profile.rateAt(hour * 3600.0) * 100) / 100.0))).toList());
    }

    /// The lines of a trace: what [#of] reads back to the same.
    static String text(TrafficProfile.Trace trace) {
        var lines = new StringBuilder();
        for (var point : trace.points()) {
            lines.append(plain(point.second())).append(", ").append(plain(point.requestsPerSecond().perSecond()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String plain(double number) {
        return Scalars.plain(number) instanceof BigDecimal exact
                ? exact.toPlainString()
                : Double.toString(number);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(TraceText.class, key, arguments);
    }
}
