package dev.nines.diagrams.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import dev.nines.diagrams.Golden;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.SvgWriter;
import org.junit.jupiter.api.Test;

class PlotTest {

    private static final int POINTS = 600;

    private static Chart chart(int points, Moment... moments) {
        var served = new Line("answered", Shade.GOOD, false, point -> point > 200 && point < 260 ? 900 : 1_850);
        var failed = new Line("failed", Shade.BAD, true, point -> point > 200 && point < 260 ? 950 : 0);
        var p99 = new Line("p99", Shade.ACCENT, false, point -> point > 200 && point < 260 ? Double.NaN : 40 + point % 17);
        return new Chart("A zone is lost", "Answers per second", new TimeAxis(43_200, 1, points),
                List.of(new Panel("Requests per second", Panel.Scale.LINEAR, List.of(served, failed)),
                        new Panel("Milliseconds", Panel.Scale.LOGARITHMIC, List.of(p99))),
                List.of(moments), Locale.ENGLISH);
    }

    private static List<Mark> marks(Plot plot) {
        return plot.drawing().marks().stream()
                .flatMap(mark -> mark instanceof Group group ? group.marks().stream() : Stream.of(mark)).toList();
    }

    private static List<String> words(Plot plot) {
        return marks(plot).stream().filter(Text.class::isInstance).map(mark -> ((Text) mark).content()).toList();
    }

    @Test
    void looksAsApproved() throws IOException {
        var plot = Plot.of(chart(POINTS, new Moment(43_400, "zone a lost", Shade.BAD),
                new Moment(43_410, "noticed +10 s", Shade.WARNING), new Moment(43_460, "zone a back", Shade.GOOD)),
                Theme.LIGHT, 800, 260);
        Golden.matches("chart/zone-loss.svg", SvgWriter.write(plot.drawing(), FontEmbedding.NONE));
    }

    @Test
    void timesAreReadOffWhereTheyStand() {
        var plot = Plot.of(chart(POINTS), Theme.DARK, 700, 300);
        for (double at = 43_200; at <= 43_799; at += 7) {
            assertEquals(at, plot.at(plot.x(at)), 1e-6);
        }
        assertEquals(43_200, plot.at(-5));
        assertEquals(43_799, plot.at(1e6));
    }

    @Test
    void noPeakIsLostHoweverManyPointsThereAre() {
        var random = new SplittableRandom(7);
        var values = random.doubles(50_000).toArray();
        values[31_234] = 500;
        values[31_235] = -3;
        var kept = new Thinning(new Line("p99", Shade.ACCENT, false, point -> values[point]), values.length, 300).runs();
        assertEquals(1, kept.size());
        assertTrue(kept.getFirst().size() <= 4 * 300);
        assertTrue(kept.getFirst().contains(new Thinning.Value(31_234, 500)));
        assertTrue(kept.getFirst().contains(new Thinning.Value(31_235, -3)));
        assertTrue(kept.getFirst().contains(new Thinning.Value(0, values[0])));
        assertTrue(kept.getFirst().contains(new Thinning.Value(49_999, values[49_999])));
    }

    @Test
    void aGapIsNotBridged() {
        var runs = new Thinning(new Line("p99", Shade.ACCENT, false, point -> point == 3 ? Double.NaN : 1), 6, 100).runs();
        assertEquals(List.of(3, 2), runs.stream().map(List::size).toList());
    }

    @Test
    void onePointIsShownToo() {
        var plot = Plot.of(chart(1), Theme.LIGHT, 400, 200);
        assertFalse(marks(plot).isEmpty());
        assertEquals(43_200, plot.at(200));
    }

    @Test
    void wordsOfMomentsNeverCoverEachOther() {
        var many = Stream.iterate(43_210.0, at -> at + 3).limit(30).map(at -> new Moment(at, "api-" + at, Shade.BAD))
                .toArray(Moment[]::new);
        var plot = Plot.of(chart(POINTS, many), Theme.LIGHT, 600, 300);
        var shown = marks(plot).stream().filter(mark -> mark instanceof Text text && text.content().startsWith("api-"))
                .map(Text.class::cast).toList();
        assertTrue(shown.size() >= 3 && shown.size() < many.length, shown.toString());
        for (var text : shown) {
            assertTrue(text.x() >= 0 && text.y() <= 300, text.toString());
        }
    }

    @Test
    void panelsThatHaveNoRoomToBeReadAreLeftOut() {
        assertTrue(words(Plot.of(chart(POINTS), Theme.LIGHT, 600, 300)).contains("Milliseconds"));
        var low = words(Plot.of(chart(POINTS), Theme.LIGHT, 600, 110));
        assertFalse(low.contains("Milliseconds"), low.toString());
        assertTrue(low.contains("Requests per second"), low.toString());
    }

    @Test
    void allStaysInsideHoweverSmall() {
        for (double width : new double[]{90, 200, 1_400}) {
            for (double height : new double[]{60, 120, 900}) {
                var plot = Plot.of(chart(POINTS, new Moment(43_201, "lost", Shade.BAD)), Theme.LIGHT, width, height);
                for (var mark : marks(plot)) {
                    if (mark instanceof Path path && width > 100 && height > 100) {
                        assertTrue(plot.drawing().bounds().grown(1).contains(path.outline().bounds()), path.toString());
                    }
                }
            }
        }
    }

    @Test
    void marksOfValuesAreRound() {
        for (double most : new double[]{0.003, 0.7, 1, 9, 37, 190, 1_851, 99_999}) {
            var axis = ValueAxis.of(new Panel("", Panel.Scale.LINEAR,
                    List.of(new Line("", Shade.ACCENT, false, _ -> most))), 3, 4);
            assertTrue(axis.high() >= most && axis.high() <= 2 * most, most + " on " + axis);
            assertTrue(axis.marks().size() >= 2 && axis.marks().size() <= 5, axis + " has " + axis.marks());
            assertEquals(axis.high(), axis.marks().getLast(), axis.high() * 1e-12);
            assertEquals(0, axis.height(0));
        }
    }

    @Test
    void longTailsAreShownByPowersOfTen() {
        var tail = new Panel("", Panel.Scale.LOGARITHMIC,
                List.of(new Line("", Shade.ACCENT, false, point -> point == 0 ? 4 : 30_000)));
        var axis = ValueAxis.of(tail, 2, 5);
        assertTrue(axis.logarithmic());
        assertEquals(List.of(1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0), axis.marks());
        assertEquals(0.2, axis.height(10), 1e-12);
        assertFalse(ValueAxis.of(new Panel("", Panel.Scale.LOGARITHMIC,
                List.of(new Line("", Shade.ACCENT, false, point -> 10 + point))), 9, 4).logarithmic());
    }

    @Test
    void timesAreWrittenAsOnAClock() {
        assertEquals("12:00:05", TimeAxis.clock(43_205.4));
        assertEquals("1d 00:00:01", TimeAxis.clock(86_401));
        var plot = Plot.of(chart(POINTS), Theme.LIGHT, 800, 260);
        assertTrue(words(plot).contains("12:06"), words(plot).toString());
    }
}
