package dev.nines.diagrams.playback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

import dev.nines.diagrams.chart.Plot;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.svg.FontEmbedding;
import dev.nines.diagrams.svg.Motion;
import dev.nines.diagrams.svg.SvgWriter;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.quantity.ConnectionId;

/// Writes what a run looked like as one self-contained SVG document that plays by itself, again and again.
///
/// Calls are dots that run along the connections: twice as many of them for twice as many calls, red ones for those that failed. Of
/// dots there are layers, each between those of the layers before, so that none leaps when a layer comes or goes.
public final class MovieWriter {

    /// From dot to dot of the first layer.
    private static final double APART = 144;
    private static final int LAYERS = 5;
    private static final double DOT = 5.5;
    /// Points that a dot runs in a second.
    private static final double SPEED = 48;
    private static final double BEND = 8;
    private static final double BAR = 3.5;
    /// Above these shares the load is worth a look, and bad.
    private static final double BUSY = 0.7;
    private static final double FULL = 0.9;
    private static final double CHART = 190;
    private static final double MARGIN = 28;
    private static final double LEAST = 760;
    private static final Font WORDS = Font.semibold(10.5);
    private static final Font LEGEND = Font.regular(10.5);

    private final Movie movie;
    private final Theme theme;
    private final Course course;
    private final Map<String, List<Motion.Change>> changes = new HashMap<>();
    private final List<Mark> over = new ArrayList<>();
    private int groups;

    private MovieWriter(Movie movie) {
        this.movie = movie;
        this.theme = movie.theme();
        int steps = movie.components().values().stream().mapToInt(List::size).max().orElse(1);
        this.course = new Course(steps, movie.seconds());
    }

    /// The document.
    public static String write(Movie movie) {
        return new MovieWriter(movie).write();
    }

    private String write() {
        double busiest = movie.connections().values().stream().flatMap(List::stream).mapToDouble(Movie.Rate::calls).max()
                .orElse(0);
        if (busiest > 0) {
            dots(theme.accent(), busiest, Movie.Rate::calls);
            dots(theme.bad(), busiest, Movie.Rate::failed);
        }
        for (var spot : movie.picture().arrangement().spots()) {
            var states = movie.components().get(spot.component().id());
            if (states != null) {
                rings(spot, states);
                load(spot, states);
                words(spot, states);
            }
        }
        var picture = movie.picture().drawing();
        var marks = new ArrayList<>(picture.marks());
        marks.addAll(over);
        var sheet = picture.bounds();
        double width = Math.max(LEAST, sheet.width());
        marks.add(chart(width));
        marks.add(new Text(sheet.x() + MARGIN, sheet.bottom() + 2, TextMeasure.fitted(movie.legend(), LEGEND, width - 2 * MARGIN),
                LEGEND, theme.muted()));
        var bounds = new Bounds(sheet.x(), sheet.y(), width, sheet.height() + CHART + MARGIN);
        return SvgWriter.write(
                new Drawing(bounds, picture.background(), marks, picture.title(), picture.description(), picture.language()),
                FontEmbedding.SUBSET,
                new Motion(changes, Map.of("movie-chart", new Point(sheet.x(), sheet.bottom() + MARGIN / 2))));
    }

    private Group group(String kind, List<Mark> marks, Motion.Change... moving) {
        var id = "movie-" + groups++;
        changes.put(id, List.of(moving));
        return new Group(id, kind, Group.Role.NONE, null, marks);
    }

    /// What is there in some steps only; nothing where it never is.
    private void show(List<Mark> onto, String kind, List<Mark> marks, IntPredicate when) {
        boolean always = true;
        boolean ever = false;
        for (int step = 0; step < course.steps(); step++) {
            always &= when.test(step);
            ever |= when.test(step);
        }
        if (always) {
            onto.add(Group.of(kind, marks));
        } else if (ever) {
            onto.add(group(kind, marks, course.there(when)));
        }
    }

    private void dots(Color color, double busiest, ToDoubleFunction<Movie.Rate> figure) {
        for (int layer = 0; layer < LAYERS; layer++) {
            int number = layer;
            double gap = layer == 0 ? APART : APART / (1 << layer - 1);
            double phase = layer == 0 ? 0 : APART / (1 << layer);
            var style = Style.lined(color, DOT).dashed(0, gap);
            var ways = new ArrayList<Mark>();
            movie.picture().routes().forEach(route -> {
                var rates = rates(route);
                show(ways, "dots", List.of(new Path(Outline.rounded(route.points(), BEND), style)),
                        step -> step < rates.size() && layers(figure.applyAsDouble(rates.get(step)) / busiest) > number);
            });
            if (!ways.isEmpty()) {
                over.add(group("traffic", ways, Course.running("stroke-dashoffset", -phase, -phase - APART, APART / SPEED)));
            }
        }
    }

    /// What goes over a wire: further appearances of a connection are numbered, and what copies data is none.
    private List<Movie.Rate> rates(Route route) {
        var id = route.wire().id().replaceFirst("@\\d+$", "");
        return id.indexOf('@') >= 0 ? List.of() : movie.connections().getOrDefault(new ConnectionId(id), List.of());
    }

    /// How many layers of dots show a share of the most: each doubles them.
    private static int layers(double share) {
        return share <= 0 ? 0 : (int) Math.clamp(LAYERS + Math.round(Math.log(share) / Math.log(2)), 1, LAYERS);
    }

    /// A frame around what does not work; groups have none, but their servers.
    private void rings(Spot spot, List<Movie.State> states) {
        if (spot.form() == Form.OUTLINE) {
            return;
        }
        double radius = spot.form() == Form.ROOM ? 8 : 10;
        var around = spot.bounds().grown(spot.form() == Form.ROOM ? 0 : 1.5);
        show(over, "partly", List.of(new Box(around, Style.lined(theme.warning(), 2).rounded(radius))),
                step -> states.get(step).health() == Movie.Health.PARTLY);
        show(over, "down",
                List.of(new Box(around,
                        Style.lined(theme.bad(), 2.5).withFill(theme.bad().withOpacity(spot.form() == Form.ROOM ? 0.05 : 0.12))
                                .rounded(radius))),
                step -> states.get(step).health() == Movie.Health.DOWN);
    }

    /// A bar at the lower end of a card, as long as it is loaded, in the colour of how bad that is.
    private void load(Spot spot, List<Movie.State> states) {
        if (spot.form() != Form.CARD || states.stream().allMatch(state -> Double.isNaN(state.load()))) {
            return;
        }
        double y = spot.bounds().bottom() - 6;
        double left = spot.bounds().x() + 10;
        double length = spot.bounds().width() - 20;
        var line = Outline.through(List.of(new Point(left, y), new Point(left + length, y)));
        over.add(new Path(line, Style.lined(theme.track(), BAR)));
        var bars = new ArrayList<Mark>();
        bar(bars, line, length, theme.good(), states, 0, BUSY);
        bar(bars, line, length, theme.warning(), states, BUSY, FULL);
        bar(bars, line, length, theme.bad(), states, FULL, 2);
        over.add(group("load", bars, course.gliding("stroke-dashoffset",
                step -> Long.toString(Math.round(length * (1 - Math.min(1, load(states, step))))))));
    }

    private void bar(List<Mark> bars, Outline line, double length, Color color, List<Movie.State> states, double from,
            double to) {
        show(bars, "bar", List.of(new Path(line, Style.lined(color, BAR).dashed(length, 3 * length))),
                step -> load(states, step) > 0.005 && load(states, step) >= from && load(states, step) < to);
    }

    private static double load(List<Movie.State> states, int step) {
        double load = states.get(step).load();
        return Double.isNaN(load) ? 0 : load;
    }

    private void words(Spot spot, List<Movie.State> states) {
        if (spot.copy() > 0) {
            return;
        }
        states.stream().map(Movie.State::words).filter(words -> !words.isEmpty()).distinct().forEach(words -> {
            double width = TextMeasure.width(words, WORDS) + 12;
            var around = new Bounds(spot.bounds().centreX() - width / 2, spot.bounds().bottom() - 8, width, 16);
            show(over, "words",
                    List.of(new Box(around, Style.filled(theme.panel()).withStroke(theme.line(), 1).rounded(8)),
                            new Text(around.centreX(), around.bottom() - 4.5, words, WORDS, theme.text(), Text.Anchor.MIDDLE)),
                    step -> states.get(step).words().equals(words));
        });
    }

    /// The course of the run, with a line that shows where the picture is.
    private Group chart(double width) {
        var plot = Plot.of(movie.chart(), theme, width, CHART);
        var area = plot.area();
        var line = Outline.through(List.of(new Point(0, area.y()), new Point(0, area.bottom())));
        var head = group("now", List.of(new Path(line, Style.lined(theme.text(), 1.5))),
                new Motion.Change("transform", movie.seconds(), List.of(0.0, 1.0),
                        List.of(Course.words(area.x()) + " 0", Course.words(area.right()) + " 0"), true));
        var marks = new ArrayList<>(plot.drawing().marks());
        marks.add(head);
        return new Group("movie-chart", "chart", Group.Role.NONE, null, marks);
    }
}
