package dev.nines.diagrams.compose;

import java.util.ArrayList;
import java.util.List;

import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Hue;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Region;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;

/// Paints containers: outlined rooms in their hue with name and address block, servers that show their processes,
/// dashed lines around groups.
final class Containers {

    static final Font HEADING = Font.semibold(11);
    private static final Font SIDE = Font.regular(10.5);
    private static final double BASE_LINE = 19;
    private static final double INSET = 12;

    private final Theme theme;
    private final Cards cards;

    Containers(Theme theme) {
        this.theme = theme;
        this.cards = new Cards(theme);
    }

    /// Whether a container is part of the network and not a thing in it.
    static boolean isPlace(Spot spot) {
        var spec = spot.component().spec();
        return spot.form() == Form.ROOM && (spec instanceof Region || spec instanceof Vpc
                || spec instanceof AvailabilityZone || spec instanceof Subnet);
    }

    List<Mark> room(Spot spot, String name, String detail, Badge badge) {
        var marks = new ArrayList<Mark>();
        var bounds = spot.bounds();
        if (isPlace(spot)) {
            var hue = Hues.of(spot.component().spec());
            marks.add(new Box(bounds, place(spot, hue)));
            cards.ring(marks, bounds, badge);
            words(marks, bounds, INSET, name, HEADING, theme.ink(hue), detail);
            cards.found(marks, bounds, badge);
        } else {
            cards.surface(marks, bounds, badge);
            marks.add(new Icon(Cards.glyph(spot.component().spec()), bounds.x() + INSET, bounds.y() + 8, 16,
                    theme.hue(Hues.of(spot.component().spec()))));
            words(marks, bounds, INSET + 22, name, Cards.NAME, theme.text(), detail);
            cards.found(marks, bounds, badge);
        }
        return marks;
    }

    private Style place(Spot spot, Hue hue) {
        var color = theme.hue(hue);
        return switch (spot.component().spec()) {
            case Region _ -> Style.lined(color.over(theme.canvas(), 0.6), 1.2).rounded(10);
            case AvailabilityZone _ -> Style.lined(color, 1.3).dashed(6, 4).rounded(8);
            case Subnet _ -> Style.lined(color, 1.3).withFill(theme.room(hue)).rounded(8);
            default -> Style.lined(color, 1.5).rounded(8);
        };
    }

    private void words(List<Mark> marks, Bounds bounds, double left, String name, Font font, Color color,
            String detail) {
        double room = bounds.width() - left - INSET;
        var shown = TextMeasure.fitted(name, font, room);
        double used = TextMeasure.width(shown, font);
        marks.add(new Text(bounds.x() + left, bounds.y() + BASE_LINE, shown, font, color));
        if (TextMeasure.width(detail, SIDE) + 12 <= room - used) {
            marks.add(new Text(bounds.right() - INSET, bounds.y() + BASE_LINE, detail, SIDE, theme.muted(),
                    Text.Anchor.END));
        }
    }

    /// Where the words of a container stand: wires go around them.
    List<Bounds> headings(Spot spot, String name, String detail) {
        boolean place = isPlace(spot);
        var font = place ? HEADING : Cards.NAME;
        var bounds = spot.bounds();
        double left = place ? INSET : INSET + 22;
        double room = bounds.width() - left - INSET;
        double used = Math.min(room, TextMeasure.width(name, font));
        var words = new ArrayList<Bounds>();
        double top = bounds.y() + BASE_LINE - 10;
        words.add(new Bounds(bounds.x() + INSET, top, left - INSET + used, 13));
        double side = TextMeasure.width(detail, SIDE);
        if (side + 12 <= room - used && side > 0) {
            words.add(new Bounds(bounds.right() - INSET - side, top, side, 13));
        }
        return words;
    }

    /// Colour of the ground in a container, for what must cover lines.
    Color ground(Spot spot) {
        return switch (spot.component().spec()) {
            case Subnet _ -> theme.room(Hues.of(spot.component().spec()));
            case Region _,Vpc _,AvailabilityZone _ -> theme.canvas();
            default -> theme.card();
        };
    }

    List<Mark> outline(Bounds bounds) {
        return List.of(new Box(bounds, Style.lined(theme.hue(Hue.COMPUTE), 1.3).dashed(4, 3).rounded(9)));
    }

    /// Where the words of a group stand: on its lower line, at the right.
    static Bounds outlineLabel(Bounds outline, String words) {
        double width = Math.min(TextMeasure.width(words, HEADING) + 16, Math.max(40, outline.width() - 24));
        return new Bounds(outline.right() - 14 - width, outline.bottom() - 9, width, 18);
    }

    List<Mark> outlineWords(Bounds label, String words, Color ground) {
        return List.of(new Box(label, Style.filled(ground).rounded(4)),
                new Text(label.centreX(), label.centreY() + 4,
                        TextMeasure.fitted(words, HEADING, label.width() - 8), HEADING, theme.ink(Hue.COMPUTE),
                        Text.Anchor.MIDDLE));
    }
}
