package dev.nines.diagrams.mark;

import java.util.List;
import java.util.Locale;

/// Small drawings shared by the tests of the writers.
public final class Drawings {

    private Drawings() {}

    /// One of every mark, with every property that a writer must keep.
    public static Drawing everyMark() {
        var theme = Theme.LIGHT;
        var glyph = new Glyph("sample", Outline.parse("M3 3H17V17H3Z"),
                Outline.parse("M8 10A2 2 0 1 0 12 10A2 2 0 1 0 8 10Z"));
        var card = List.<Mark>of(
                new Box(20, 20, 168, 58,
                        Style.filled(theme.card()).withStroke(theme.line(), 1).rounded(8)
                                .shadowed(theme.cardShadow())),
                new Box(30, 32, 34, 34, Style.filled(theme.tile(Hue.COMPUTE)).rounded(7)),
                new Icon(glyph, 37, 39, 20, theme.hue(Hue.COMPUTE)),
                new Text(76, 44, "주문 서버 <1> & co", Font.semibold(12.5), theme.text()),
                new Text(180, 62, "64%", Font.regular(10.5), theme.muted(), Text.Anchor.END));
        return new Drawing(new Bounds(0, 0, 240, 140), theme.canvas(), List.of(
                new Group("web-1", "server", Group.Role.IMAGE, "주문 서버", card),
                new Path(
                        Outline.rounded(List.of(new Point(20, 100), new Point(120, 100), new Point(120, 130)),
                                8),
                        Style.lined(theme.wire(), 1.5).dashed(4, 3).withOpacity(0.5)),
                new Text(120, 96, "180 q/s", Font.regular(10.5), theme.text(), Text.Anchor.MIDDLE)),
                "Every mark", "A drawing of all marks", Locale.KOREAN);
    }
}
