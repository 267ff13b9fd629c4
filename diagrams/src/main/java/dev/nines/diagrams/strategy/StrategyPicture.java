package dev.nines.diagrams.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Contrast;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.property.Names;
import dev.nines.model.property.Terms;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.text.Message;

/// Draws how a method brings a new version to servers: a few moments from left to right, each with its servers and who gets the traffic.
public final class StrategyPicture {

    private static final Font TITLE = Font.semibold(13);
    private static final Font WORDS = Font.regular(10.5);
    private static final double EDGE = 16;
    private static final double HEAD = 34;
    private static final double FRAME = 124;
    private static final double BETWEEN = 28;
    private static final double SERVER = 25;
    private static final double STEP = 33;
    private static final double GAP = STEP - SERVER;
    private static final double TRAFFIC = 8;
    private static final double LINE = 14;
    private static final int MOST = 5;
    private static final double WIDTH = 2 * EDGE + MOST * FRAME + (MOST - 1) * BETWEEN;
    private static final double SERVERS = HEAD + 26;
    private static final double ENTRY = 12;

    private final DeploymentMethod method;
    private final Theme theme;
    private final Locale language;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Frame> frames;
    /// How wide a server is: twice as wide where there are programs to be seen in it.
    private final double server;
    private final double captions;
    private final double legend;

    private StrategyPicture(DeploymentMethod method, Theme theme, Locale language) {
        this.method = method;
        this.theme = theme;
        this.language = language;
        this.frames = Frames.of(method);
        boolean inside = frames.stream().anyMatch(frame -> frame.servers().contains(Frame.Place.BOTH_OLD));
        this.server = inside ? SERVER + STEP : SERVER;
        boolean twoRows = frames.stream().anyMatch(frame -> !frame.further().isEmpty());
        this.captions = SERVERS + (twoRows ? 2 : 1) * STEP + 14;
        this.legend = captions + 2 * LINE + 4;
    }

    /// The picture of a method.
    public static Drawing of(DeploymentMethod method, Theme theme, Locale language) {
        return new StrategyPicture(method, theme, language).drawing();
    }

    private Drawing drawing() {
        var title = Terms.of(method).in(language);
        marks.add(new Text(EDGE, EDGE + 8, title, TITLE, theme.text()));
        var told = new ArrayList<String>();
        for (int at = 0; at < frames.size(); at++) {
            double x = EDGE + at * (FRAME + BETWEEN);
            var caption = word(Names.ofConstant(method) + "." + (at + 1));
            told.add(caption);
            frame(frames.get(at), x);
            caption(caption, x);
            if (at + 1 < frames.size()) {
                arrow(x + FRAME + BETWEEN / 2);
            }
        }
        legend();
        return new Drawing(new Bounds(0, 0, WIDTH, legend + 28), theme.panel(), marks, title, String.join(" → ", told), language);
    }

    private void frame(Frame frame, double x) {
        traffic(frame.share(), x);
        for (int at = 0; at < frame.servers().size(); at++) {
            server(frame.servers().get(at), x + at * (server + GAP), SERVERS);
        }
        for (int at = 0; at < frame.further().size(); at++) {
            server(frame.further().get(at), x + at * (server + GAP), SERVERS + STEP);
        }
    }

    /// Who gets the traffic: the old version from the left, the new one from the right.
    private void traffic(double share, double x) {
        double y = HEAD + 4;
        if (Double.isNaN(share)) {
            marks.add(new Box(x, y, FRAME, TRAFFIC, Style.lined(theme.bad(), 1.2).dashed(4, 3).rounded(4)));
            return;
        }
        double split = FRAME * (1 - share);
        if (share < 1) {
            marks.add(new Box(x, y, Math.max(4, split - 1), TRAFFIC, Style.filled(old()).rounded(4)));
        }
        if (share > 0) {
            double from = share < 1 ? x + split + 1 : x;
            marks.add(new Box(from, y, x + FRAME - from, TRAFFIC, Style.filled(theme.accent()).rounded(4)));
        }
    }

    private void server(Frame.Place place, double x, double y) {
        switch (place) {
            case OLD, NEW, OLD_WAITS, NEW_STARTS, OUT -> marks.add(new Box(x, y, server, SERVER, style(place).rounded(5)));
            case BOTH_OLD, BOTH_NEW -> both(x, y, inside(place));
        }
    }

    private Style style(Frame.Place place) {
        return switch (place) {
            case OLD, BOTH_OLD -> Style.filled(old());
            case NEW, BOTH_NEW -> Style.filled(theme.accent());
            case OLD_WAITS -> Style.filled(old().withOpacity(0.18)).withStroke(old(), 1.2);
            case NEW_STARTS ->
                Style.filled(theme.accent().withOpacity(0.14)).withStroke(theme.accent(), 1.2).dashed(3, 2);
            case OUT -> Style.lined(theme.muted(), 1.2).dashed(3, 2);
        };
    }

    /// Two programs in one server.
    private void both(double x, double y, List<Frame.Place> programs) {
        double half = server / 2 - 5;
        marks.add(new Box(x, y, server, SERVER, Style.lined(theme.muted(), 1).rounded(5)));
        marks.add(new Box(x + 3, y + 3, half, SERVER - 6, style(programs.getFirst()).rounded(3)));
        marks.add(new Box(x + server - half - 3, y + 3, half, SERVER - 6, style(programs.getLast()).rounded(3)));
    }

    private Color old() {
        return theme.warning();
    }

    private void arrow(double x) {
        double y = SERVERS + SERVER / 2;
        marks.add(new Path(Outline.through(List.of(new Point(x - 3, y - 5), new Point(x + 3, y), new Point(x - 3, y + 5))),
                Style.lined(theme.muted(), 1.5)));
    }

    private void caption(String caption, double x) {
        double y = captions;
        for (var line : TextMeasure.wrapped(caption, WORDS, FRAME + BETWEEN / 2, 2)) {
            marks.add(new Text(x, y, line, WORDS, theme.text()));
            y += LINE;
        }
    }

    /// What the colours mean, of those that are used.
    private void legend() {
        double x = EDGE;
        for (var place : List.of(Frame.Place.OLD, Frame.Place.NEW, Frame.Place.NEW_STARTS, Frame.Place.OLD_WAITS,
                Frame.Place.OUT)) {
            if (frames.stream().anyMatch(frame -> shows(frame, place))) {
                x = entry(place, x);
            }
        }
        marks.add(new Box(x, legend + 2, 22, TRAFFIC, Style.filled(old()).rounded(4)));
        marks.add(new Text(x + 28, legend + 10, word("traffic"), WORDS, muted()));
    }

    private static boolean shows(Frame frame, Frame.Place place) {
        return frame.servers().stream().anyMatch(each -> each == place || inside(each).contains(place))
                || frame.further().contains(place);
    }

    private static List<Frame.Place> inside(Frame.Place place) {
        return switch (place) {
            case OLD, NEW, OLD_WAITS, NEW_STARTS, OUT -> List.of();
            case BOTH_OLD -> List.of(Frame.Place.OLD, Frame.Place.NEW_STARTS);
            case BOTH_NEW -> List.of(Frame.Place.OLD_WAITS, Frame.Place.NEW);
        };
    }

    private double entry(Frame.Place place, double x) {
        marks.add(new Box(x, legend, ENTRY, ENTRY, style(place).rounded(3)));
        var words = word("place." + Names.ofConstant(place));
        marks.add(new Text(x + 18, legend + 10, words, WORDS, muted()));
        return x + 18 + TextMeasure.width(words, WORDS) + 18;
    }

    private Color muted() {
        return Contrast.deepened(theme.muted(), theme.text(), Contrast.WORDS, theme.panel());
    }

    private String word(String key) {
        return Message.of(StrategyPicture.class, key).in(language);
    }
}
