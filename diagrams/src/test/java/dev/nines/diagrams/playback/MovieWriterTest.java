package dev.nines.diagrams.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import dev.nines.diagrams.chart.Chart;
import dev.nines.diagrams.chart.Line;
import dev.nines.diagrams.chart.Panel;
import dev.nines.diagrams.chart.Shade;
import dev.nines.diagrams.chart.TimeAxis;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.mark.Theme;
import dev.nines.model.Designs;
import dev.nines.model.quantity.ComponentId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MovieWriterTest {

    private static final int STEPS = 10;
    private static final ComponentId DATABASE = new ComponentId("db");

    private static List<Movie.State> database() {
        return IntStream.range(0, STEPS)
                .mapToObj(step -> new Movie.State(step / 10.0, step == 7 ? Movie.Health.DOWN : Movie.Health.WORKS, "")).toList();
    }

    private static String movie(List<Movie.Rate> rates) {
        var design = Designs.tinyShop();
        var look = Look.export(Theme.LIGHT, Locale.ENGLISH);
        var chart = new Chart("t", "d", new TimeAxis(0, 1, STEPS),
                List.of(new Panel("p", Panel.Scale.LINEAR, List.of(new Line("l", Shade.GOOD, false, point -> point)))), List.of(),
                Locale.ENGLISH);
        return MovieWriter.write(new Movie(Composer.compose(design, look), Theme.LIGHT, chart, 20, "legend",
                Map.of(DATABASE, database()), Map.of(design.connections().get(0).id(), rates)));
    }

    /// Those who change an attribute, each as `keyTimes values`.
    private static List<String> changes(String svg, String attribute) throws Exception {
        var nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("animate");
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast)
                .filter(each -> each.getAttribute("attributeName").equals(attribute))
                .map(each -> each.getAttribute("keyTimes") + " " + each.getAttribute("values")).toList();
    }

    @Test
    void twiceAsManyCallsAreTwiceAsManyDots() throws Exception {
        var svg = movie(
                IntStream.range(0, STEPS).mapToObj(step -> new Movie.Rate(step < 5 ? 200 : 50, step == 9 ? 50 : 0)).toList());
        var shown = changes(svg, "opacity");

        assertEquals(2, Collections.frequency(shown, "0;0.5 1;0"), "two layers for the first half only: " + shown);
        assertTrue(shown.contains("0;0.9 0;1"), "red dots at the end: " + shown);
        assertFalse(svg.contains("<script") || svg.contains("href=\"http"));
        assertTrue(svg.contains("animateTransform"), "a line runs along the course");
    }

    @Test
    void whatIsDownIsFramedAndLoadIsABar() throws Exception {
        var svg = movie(Collections.nCopies(STEPS, new Movie.Rate(0, 0)));

        assertEquals(1, Collections.frequency(changes(svg, "opacity"), "0;0.7;0.8 0;1;0"));
        assertEquals(1, changes(svg, "stroke-dashoffset").size(), "the bar, and no dots");
    }
}
