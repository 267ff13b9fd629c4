package dev.nines.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;

/// Traces as text, as monitoring exports them.
final class TraceTextTest {

    private static final TrafficProfile.Trace TWO = new TrafficProfile.Trace(List.of(
            new TrafficProfile.Point(0, new Rate(120.5)), new TrafficProfile.Point(60, new Rate(90))));

    private static List<String> mistakes(String text) {
        return assertInstanceOf(TraceText.Refused.class, TraceText.of(text)).mistakes().stream()
                .map(each -> each.in(Locale.ENGLISH)).toList();
    }

    @Test
    void readsLinesWithAndWithoutAHeading() {
        assertEquals(new TraceText.Fits(TWO), TraceText.of("0,120.5\n60,90\n"));
        assertEquals(new TraceText.Fits(TWO), TraceText.of("second,requests_per_second\r\n0; 120.5\r\n\r\n60;90"));
        assertEquals(new TraceText.Fits(TWO), TraceText.of("0\t120.5\n60\t90"));
    }

    @Test
    void writesWhatItReads() {
        assertEquals(new TraceText.Fits(TWO), TraceText.of(TraceText.text(TWO)));
        var hours = TraceText.like(new TrafficProfile.Constant(new Rate(7)));
        assertEquals(24, hours.points().size());
        assertEquals(new TraceText.Fits(hours), TraceText.of(TraceText.text(hours)));
    }

    @Test
    void namesTheLineAndWhatIsWrongWithIt() {
        assertEquals(List.of("Line 2 is “60, many”; write two numbers, for example 60, 150.",
                "Line 3 has 3 values; it must have 2: second, requests per second.",
                "Line 4: second 0 does not come after the one before it."),
                mistakes("0,1\n60, many\n1,2,3\n0,5"));
        assertEquals(List.of("Line 1 is “-1, 5”; both must be from 0 to a thousand million."), mistakes("-1, 5"));
    }

    @Test
    void refusesAnEmptyFileAndTellsNoMoreThanAFewMistakes() {
        assertEquals(1, mistakes(" \n\n").size());
        assertEquals(1, mistakes("second,requests_per_second\n").size());
        assertEquals(TraceText.MOST, mistakes(IntStream.range(0, 40).mapToObj(_ -> "x y")
                .collect(Collectors.joining("\n", "0,1\n", ""))).size());
    }
}
