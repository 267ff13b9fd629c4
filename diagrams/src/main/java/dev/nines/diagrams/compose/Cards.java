package dev.nines.diagrams.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.nines.diagrams.icon.Icons;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Sizes;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Glyph;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;
import dev.nines.model.component.Spec;

/// Paints components that are cards: icon tile, name, one line of detail, thin load bar.
final class Cards {

    static final Font NAME = Font.semibold(12.5);
    static final Font DETAIL = Font.regular(10.5);
    private static final double SMALLEST_DETAIL = 9;
    private static final double SMALLEST_NAME = 11;
    private static final Font FIGURE = Font.semibold(10.5);
    private static final String SEPARATOR = " · ";
    private static final double TILE = 32;
    private static final double ICON = 20;
    private static final double INSET = 8;
    private static final Font COUNT = Font.semibold(9);
    private static final int MOST_COUNTED = 99;
    /// Above these shares the load is worth a look and bad.
    private static final double BUSY = 0.7;
    private static final double FULL = 0.9;

    private final Theme theme;

    Cards(Theme theme) {
        this.theme = theme;
    }

    List<Mark> marks(Form form, Bounds bounds, Spec spec, String name, String detail, Badge badge) {
        return form == Form.CHIP ? chip(bounds, spec, name, badge) : card(bounds, spec, name, detail, badge);
    }

    static Glyph glyph(Spec spec) {
        return Icons.named(spec instanceof Server server && server.purpose() == ServerPurpose.BASTION
                ? "bastion"
                : spec.kind().name());
    }

    private List<Mark> card(Bounds bounds, Spec spec, String name, String detail, Badge badge) {
        var marks = new ArrayList<Mark>();
        var hue = Hues.of(spec);
        surface(marks, bounds, badge);
        double tile = Math.min(TILE, bounds.height() - 2 * 8);
        marks.add(new Box(bounds.x() + 9, bounds.centreY() - tile / 2, tile, tile,
                Style.filled(theme.tile(hue)).rounded(7)));
        marks.add(new Icon(glyph(spec), bounds.x() + 9 + (tile - ICON) / 2, bounds.centreY() - ICON / 2, ICON,
                theme.hue(hue)));
        double left = bounds.x() + 9 + tile + 8;
        double right = bounds.right() - INSET;
        boolean loaded = badge.utilisation() != null;
        var lines = loaded || badge.cost() != null
                ? List.of(detail)
                : lines(detail, right - left);
        double nameLine = bounds.centreY() + (loaded ? -6.5 : lines.size() > 1 ? -8.5 : -2.5);
        double nameRight = right - figure(marks, badge, right, nameLine);
        var nameFont = fitting(name, NAME, SMALLEST_NAME, nameRight - left);
        marks.add(new Text(left, nameLine, TextMeasure.fitted(name, nameFont, nameRight - left), nameFont,
                theme.text()));
        double detailLine = nameLine + (lines.size() > 1 ? 14.5 : 15.5);
        double detailRight = right - cost(marks, badge, right, detailLine);
        for (var line : lines) {
            var font = fitting(line, DETAIL, SMALLEST_DETAIL, detailRight - left);
            marks.add(new Text(left, detailLine, TextMeasure.fitted(line, font, detailRight - left), font,
                    theme.muted()));
            detailLine += 13;
        }
        if (badge.utilisation() != null && !badge.utilisation().isNaN()) {
            bar(marks, left, right, bounds.bottom() - 10, badge.utilisation());
        }
        found(marks, bounds, badge);
        return marks;
    }

    /// One line where it fits, if need be a little smaller, else two.
    private static List<String> lines(String detail, double room) {
        var font = fitting(detail, DETAIL, SMALLEST_DETAIL, room);
        if (TextMeasure.width(detail, font) <= room) {
            return List.of(detail);
        }
        int dot = detail.indexOf(SEPARATOR);
        return dot > 0
                ? List.of(detail.substring(0, dot), detail.substring(dot + SEPARATOR.length()))
                : TextMeasure.wrapped(detail, DETAIL, room, 2);
    }

    /// A little smaller where that spares an ellipsis.
    private static Font fitting(String text, Font font, double smallest, double room) {
        double wanted = font.size() * room / Math.max(1, TextMeasure.width(text, font));
        return wanted >= font.size() || wanted < smallest
                ? font
                : new Font(font.weight(), Math.floor(wanted * 4) / 4);
    }

    private List<Mark> chip(Bounds bounds, Spec spec, String name, Badge badge) {
        var marks = new ArrayList<Mark>();
        var hue = Hues.of(spec);
        marks.add(new Box(bounds, Style.filled(theme.card())
                .withStroke(theme.cardLine(), 1).rounded(8)));
        ring(marks, bounds, badge);
        marks.add(new Icon(glyph(spec), bounds.x() + 10, bounds.centreY() - 8, 16, theme.hue(hue)));
        double left = bounds.x() + 34;
        marks.add(new Text(left, bounds.centreY() + 4, TextMeasure.fitted(name, Sizes.CHIP_NAME,
                bounds.right() - 10 - left), Sizes.CHIP_NAME, theme.text()));
        found(marks, bounds, badge);
        return marks;
    }

    /// The ground of a card or of a server that shows what is in it.
    void surface(List<Mark> marks, Bounds bounds, Badge badge) {
        marks.add(new Box(bounds, Style.filled(theme.card())
                .withStroke(theme.cardLine(), 1).rounded(8)
                .shadowed(theme.cardShadow())));
        ring(marks, bounds, badge);
    }

    /// Writes the load at the right and says how much room it took.
    private double figure(List<Mark> marks, Badge badge, double right, double line) {
        if (badge.utilisation() == null) {
            return 0;
        }
        if (badge.utilisation().isNaN()) {
            return TextMeasure.width("100%", FIGURE) + 6;
        }
        var text = Double.isInfinite(badge.utilisation())
                ? "> 100%"
                : String.format(Locale.ROOT, "%,.0f%%", badge.utilisation() * 100);
        marks.add(new Text(right, line, text, FIGURE, load(badge.utilisation()), Text.Anchor.END));
        return TextMeasure.width(text, FIGURE) + 6;
    }

    private double cost(List<Mark> marks, Badge badge, double right, double line) {
        if (badge.cost() == null) {
            return 0;
        }
        marks.add(new Text(right, line, badge.cost(), DETAIL, theme.muted(), Text.Anchor.END));
        return TextMeasure.width(badge.cost(), DETAIL) + 6;
    }

    private void bar(List<Mark> marks, double left, double right, double y, double load) {
        double width = right - left;
        marks.add(new Box(left, y, width, 3.5, Style.filled(theme.track()).rounded(1.75)));
        double used = width * Math.clamp(load, 0, 1);
        if (used > 0) {
            marks.add(new Box(left, y, used, 3.5, Style.filled(load(load)).rounded(1.75)));
        }
    }

    private Color load(double share) {
        return share >= FULL ? theme.bad() : share >= BUSY ? theme.warning() : theme.good();
    }

    /// How many things were found, the serious ones at the right.
    void found(List<Mark> marks, Bounds bounds, Badge badge) {
        double right = bounds.right() - BadgePlaces.ASIDE;
        if (badge.serious() > 0) {
            right -= pill(marks, right, bounds.bottom() + BadgePlaces.BEYOND, badge.serious(), theme.bad()) + 2;
        }
        if (badge.warnings() > 0) {
            pill(marks, right, bounds.bottom() + BadgePlaces.BEYOND, badge.warnings(), theme.warning());
        }
    }

    private double pill(List<Mark> marks, double right, double bottom, int count, Color color) {
        var text = count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count);
        double width = Math.max(BadgePlaces.PILL, TextMeasure.width(text, COUNT) + 9);
        marks.add(new Box(right - width, bottom - BadgePlaces.PILL, width, BadgePlaces.PILL,
                Style.filled(color).withStroke(theme.card(), 1.5).rounded(BadgePlaces.PILL / 2)));
        marks.add(
                new Text(right - width / 2, bottom - BadgePlaces.PILL / 2 + 3.2, text, COUNT, theme.card(), Text.Anchor.MIDDLE));
        return width;
    }

    /// A ring around what all depends on.
    void ring(List<Mark> marks, Bounds bounds, Badge badge) {
        if (badge.ringed()) {
            marks.add(new Box(bounds.x() - BadgePlaces.RING, bounds.y() - BadgePlaces.RING, bounds.width() + 2 * BadgePlaces.RING,
                    bounds.height() + 2 * BadgePlaces.RING,
                    Style.lined(theme.bad(), 1.3).rounded(8 + BadgePlaces.RING)));
        }
    }
}
