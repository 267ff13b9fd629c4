package dev.nines.diagrams.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Color;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Glyph;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Icon;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Outline;
import dev.nines.diagrams.mark.Path;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.xml.Xml;
import org.jspecify.annotations.Nullable;

/// Writes a drawing as one self-contained SVG document; the same drawing always gives the same text.
public final class SvgWriter {

    private static final String FALLBACKS = "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', sans-serif";

    private final Xml xml = new Xml();
    private final Motion motion;

    private SvgWriter(Motion motion) {
        this.motion = motion;
    }

    public static String write(Drawing drawing, FontEmbedding embedding) {
        return write(drawing, embedding, Motion.NONE);
    }

    /// Writes a drawing that moves.
    public static String write(Drawing drawing, FontEmbedding embedding, Motion motion) {
        var writer = new SvgWriter(motion);
        writer.document(drawing, embedding);
        return writer.xml.toString();
    }

    private void document(Drawing drawing, FontEmbedding embedding) {
        var view = drawing.bounds();
        xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", view.width())
                .attribute("height", view.height())
                .attribute("viewBox",
                        Xml.number(view.x()) + " " + Xml.number(view.y()) + " " + Xml.number(view.width())
                                + " " + Xml.number(view.height()))
                .attribute("role", "img").attribute("aria-labelledby", "nines-title nines-description")
                .attribute("lang", drawing.language().toLanguageTag())
                .attribute("font-family", Font.FAMILY + ", " + FALLBACKS);
        xml.open("title").attribute("id", "nines-title").text(drawing.title()).close();
        xml.open("desc").attribute("id", "nines-description").text(drawing.description()).close();
        var used = UsedParts.in(drawing.marks());
        style(used, embedding);
        symbols(used.glyphs());
        box(new Box(view, Style.filled(drawing.background())));
        drawing.marks().forEach(this::mark);
        xml.close();
    }

    private void style(UsedParts used, FontEmbedding embedding) {
        var css = new StringBuilder("text{font-kerning:none;font-variant-ligatures:none;white-space:pre}");
        if (embedding == FontEmbedding.SUBSET) {
            used.characters().forEach((weight, characters) -> css.append("\n@font-face{font-family:")
                    .append(Font.FAMILY)
                    .append(";font-weight:").append(weight.css()).append(";src:url(data:font/ttf;base64,")
                    .append(FontSubset.base64(weight, characters)).append(")}"));
        }
        xml.open("style").text(css.toString()).close();
    }

    private void symbols(Map<String, Glyph> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        xml.open("defs");
        for (var glyph : glyphs.values()) {
            xml.open("symbol").attribute("id", "icon-" + glyph.name()).attribute("viewBox", "0 0 20 20");
            if (!glyph.strokes().segments().isEmpty()) {
                xml.open("path").attribute("d", PathData.of(glyph.strokes())).attribute("fill", "none")
                        .attribute("stroke", "currentColor").attribute("stroke-width", Glyph.LINE)
                        .attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round").close();
            }
            if (!glyph.solids().segments().isEmpty()) {
                xml.open("path").attribute("d", PathData.of(glyph.solids())).attribute("fill", "currentColor")
                        .close();
            }
            xml.close();
        }
        xml.close();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Box box -> box(box);
            case Path path -> path(path.outline(), path.style());
            case Text text -> text(text);
            case Icon icon -> xml.open("use").attribute("href", "#icon-" + icon.glyph().name())
                    .attribute("x", icon.x())
                    .attribute("y", icon.y()).attribute("width", icon.size()).attribute("height", icon.size())
                    .attribute("color", icon.color().hex()).close();
            case Group group -> group(group);
        }
    }

    private void box(Box box) {
        var shadow = box.style().shadow();
        if (shadow != null) {
            shadow.under(box).forEach(this::box);
        }
        Bounds bounds = box.bounds();
        xml.open("rect").attribute("x", bounds.x()).attribute("y", bounds.y())
                .attribute("width", bounds.width())
                .attribute("height", bounds.height());
        if (box.style().radius() > 0) {
            xml.attribute("rx",
                    Math.min(box.style().radius(), Math.min(bounds.width(), bounds.height()) / 2));
        }
        paint(box.style());
        xml.close();
    }

    private void path(Outline outline, Style style) {
        xml.open("path").attribute("d", PathData.of(outline));
        paint(style);
        if (style.stroke() != null) {
            xml.attribute("stroke-linecap", "round").attribute("stroke-linejoin", "round");
        }
        xml.close();
    }

    private void paint(Style style) {
        color("fill", style.fill());
        if (style.stroke() != null) {
            color("stroke", style.stroke());
            xml.attribute("stroke-width", style.width());
            if (!style.dash().isEmpty()) {
                xml.attribute("stroke-dasharray",
                        String.join(" ", style.dash().stream().map(Xml::number).toList()));
            }
        }
        if (style.opacity() < 1) {
            xml.attribute("opacity", style.opacity());
        }
    }

    private void color(String property, @Nullable Color color) {
        if (color == null) {
            xml.attribute(property, "none");
            return;
        }
        xml.attribute(property, color.hex());
        if (color.opacity() < 1) {
            xml.attribute(property + "-opacity", color.opacity());
        }
    }

    private void text(Text text) {
        xml.open("text").attribute("x", text.x()).attribute("y", text.y()).attribute("font-size",
                text.font().size());
        if (text.font().weight() != Font.Weight.REGULAR) {
            xml.attribute("font-weight", text.font().weight().css());
        }
        switch (text.anchor()) {
            case START -> {
                // the default
            }
            case MIDDLE -> xml.attribute("text-anchor", "middle");
            case END -> xml.attribute("text-anchor", "end");
        }
        color("fill", text.color());
        xml.text(text.content()).close();
    }

    private void change(Motion.Change change) {
        boolean moves = "transform".equals(change.attribute());
        xml.open(moves ? "animateTransform" : "animate").attribute("attributeName", change.attribute());
        if (moves) {
            xml.attribute("type", "translate");
        }
        xml.attribute("dur", Xml.number(change.seconds()) + "s").attribute("repeatCount", "indefinite")
                .attribute("keyTimes", String.join(";", change.times().stream().map(SvgWriter::share).toList()))
                .attribute("values", String.join(";", change.values()));
        if (!change.smooth()) {
            xml.attribute("calcMode", "discrete");
        }
        xml.close();
    }

    private static String share(double time) {
        return BigDecimal.valueOf(time).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private void group(Group group) {
        xml.open("g");
        if (group.id() != null) {
            xml.attribute("id", group.id());
        }
        xml.attribute("class", group.kind());
        switch (group.role()) {
            case NONE -> {
                // its parts speak for themselves
            }
            case IMAGE -> xml.attribute("role", "img");
            case CONTAINER -> xml.attribute("role", "group");
        }
        var place = group.id() == null ? null : motion.places().get(group.id());
        if (place != null) {
            xml.attribute("transform", "translate(" + Xml.number(place.x()) + " " + Xml.number(place.y()) + ")");
        }
        if (group.title() != null) {
            xml.open("title").text(group.title()).close();
        }
        if (group.id() != null) {
            motion.changes().getOrDefault(group.id(), List.of()).forEach(this::change);
        }
        group.marks().forEach(this::mark);
        xml.close();
    }
}
