package dev.nines.diagrams.drawio;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.nines.diagrams.compose.Captions;
import dev.nines.diagrams.compose.Composition;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.layout.Spot;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.xml.Xml;
import dev.nines.model.Architecture;
import dev.nines.model.Connection;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// Writes a design as a `.drawio` file: containers hold what stands in them, connections stay connected, and every cell carries its
/// kind, so that the picture can be edited on.
///
/// The format: mxGraphModel, uncompressed, as draw.io saves it.
public final class DrawioWriter {

    private static final double MARGIN = 40;
    private static final double ICON = 36;
    private static final double SMALL_ICON = 16;
    private static final double INSET = 10;
    private static final String LAYER = "1";

    private final Architecture design;
    private final Composition picture;
    private final Locale language;
    private final Xml xml = new Xml();
    private final Map<Bounds, String> cells = new HashMap<>();

    private DrawioWriter(Architecture design, Composition picture, Locale language) {
        this.design = design;
        this.picture = picture;
        this.language = language;
    }

    /// The text of the file.
    ///
    /// @param picture of the design: everything is where it is there
    /// @param language of the words under the names
    public static String write(Architecture design, Composition picture, Locale language) {
        return new DrawioWriter(design, picture, language).write();
    }

    private String write() {
        var size = picture.arrangement().bounds();
        xml.open("mxfile").attribute("host", "Nines").open("diagram").attribute("id", "design")
                .attribute("name", design.name().isEmpty() ? "design" : design.name());
        xml.open("mxGraphModel").attribute("grid", "1").attribute("gridSize", "10").attribute("guides", "1")
                .attribute("tooltips", "1").attribute("connect", "1").attribute("arrows", "1").attribute("fold", "1")
                .attribute("page", "0").attribute("pageWidth", Math.ceil(size.width() + 2 * MARGIN))
                .attribute("pageHeight", Math.ceil(size.height() + 2 * MARGIN)).attribute("math", "0");
        xml.open("root");
        xml.open("mxCell").attribute("id", "0").close();
        xml.open("mxCell").attribute("id", LAYER).attribute("parent", "0").close();
        components();
        picture.routes().forEach(this::connection);
        return xml.close().close().close().close().toString();
    }

    /// Containers come before what stands in them, lines around groups last.
    private void components() {
        for (var spot : picture.arrangement().spots()) {
            cells.put(spot.bounds(), id(spot));
        }
        for (var spot : picture.arrangement().spots()) {
            component(spot, spot.form() == Form.OUTLINE ? null : innermost(spot));
        }
    }

    /// The smallest container around an appearance; absent where it stands on the canvas.
    private @Nullable Spot innermost(Spot spot) {
        Spot best = null;
        for (var room : picture.arrangement().spots()) {
            if (room.form() == Form.ROOM && room != spot && room.bounds().contains(spot.bounds())
                    && (best == null || best.bounds().contains(room.bounds()))) {
                best = room;
            }
        }
        return best;
    }

    private static String id(Spot spot) {
        var id = "c-" + spot.component().id().value();
        return spot.copy() == 0 ? id : id + "@" + spot.copy();
    }

    private void component(Spot spot, @Nullable Spot container) {
        var component = spot.component();
        boolean small = spot.form() == Form.CHIP;
        double icon = small ? SMALL_ICON : Math.min(ICON, spot.bounds().height() - INSET);
        var style = switch (spot.form()) {
            case ROOM -> Shapes.room(component.spec());
            case OUTLINE -> Shapes.outline();
            case CARD, CHIP -> Shapes.card(icon + 1.5 * INSET);
        };
        xml.open("object").attribute("id", id(spot)).attribute("label", label(spot)).attribute("kind", component.kind().name())
                .attribute("component", component.id().value());
        xml.open("mxCell").attribute("style", style).attribute("vertex", "1")
                .attribute("parent", container == null ? LAYER : id(container));
        var origin = container == null ? origin() : new Point(container.bounds().x(), container.bounds().y());
        geometry(spot.bounds().moved(-origin.x(), -origin.y()));
        xml.close().close();
        if (spot.form() == Form.CARD || small) {
            xml.open("mxCell").attribute("id", id(spot) + "-icon").attribute("value", "")
                    .attribute("style", Shapes.icon(component.spec())).attribute("vertex", "1").attribute("connectable", "0")
                    .attribute("parent", id(spot));
            geometry(new Bounds(INSET * (small ? 0.6 : 1), (spot.bounds().height() - icon) / 2, icon, icon));
            xml.close();
        }
    }

    private Point origin() {
        var all = picture.arrangement().bounds();
        return new Point(all.x() - MARGIN, all.y() - MARGIN);
    }

    private void geometry(Bounds bounds) {
        xml.open("mxGeometry").attribute("x", bounds.x()).attribute("y", bounds.y()).attribute("width", bounds.width())
                .attribute("height", bounds.height()).attribute("as", "geometry").close();
    }

    /// Labels are HTML.
    private String label(Spot spot) {
        var component = spot.component();
        var name = escaped(component.label());
        var detail = escaped(Captions.of(design, component, language));
        return switch (spot.form()) {
            case CHIP -> name;
            case ROOM -> "<b>" + name + "</b>  " + detail;
            case CARD -> "<b>" + name + "</b><br><font style=\"font-size: 10px\" color=\"#667085\">" + detail + "</font>";
            case OUTLINE -> component.spec() instanceof AutoScalingGroup group
                    ? "<b>" + name + "</b>  " + group.desired() + " (" + group.min() + "–" + group.max() + ")"
                    : name;
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    private void connection(Route route) {
        var wire = route.wire();
        var connection = connection(wire.id());
        boolean dashed = connection == null || Captions.isDashed(connection);
        var points = route.points();
        var style = "edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;endArrow=block;endFill=1;endSize=4;fontSize=10;"
                + "strokeColor=#667085;fontColor=#475467;labelBackgroundColor=#FFFFFF;" + (dashed ? "dashed=1;" : "")
                + port("exit", wire.from(), points.getFirst()) + port("entry", wire.to(), points.getLast());
        xml.open("mxCell").attribute("id", "w-" + wire.id())
                .attribute("value", connection == null ? Captions.copying(language) : escaped(Captions.of(connection, language)))
                .attribute("style", style).attribute("edge", "1").attribute("parent", LAYER);
        end("source", wire.from());
        end("target", wire.to());
        xml.open("mxGeometry").attribute("relative", "1").attribute("as", "geometry");
        bends(points.subList(1, points.size() - 1));
        xml.close().close();
    }

    /// The connection that a way shows; absent where it shows how a component copies its data to its standby.
    private @Nullable Connection connection(String way) {
        int copy = way.indexOf('@');
        return way.endsWith("-copying")
                ? null
                : design.connections().find(new ConnectionId(copy < 0 ? way : way.substring(0, copy)));
    }

    private void end(String side, Bounds shape) {
        var cell = cells.get(shape);
        if (cell != null) {
            xml.attribute(side, cell);
        }
    }

    /// Where a connection leaves or reaches a shape, as shares of its width and height.
    private static String port(String side, Bounds shape, Point point) {
        return "%1$sX=%2$s;%1$sY=%3$s;%1$sDx=0;%1$sDy=0;".formatted(side,
                Xml.number(Math.clamp((point.x() - shape.x()) / shape.width(), 0, 1)),
                Xml.number(Math.clamp((point.y() - shape.y()) / shape.height(), 0, 1)));
    }

    private void bends(List<Point> bends) {
        if (bends.isEmpty()) {
            return;
        }
        var origin = origin();
        xml.open("Array").attribute("as", "points");
        for (var bend : bends) {
            xml.open("mxPoint").attribute("x", bend.x() - origin.x()).attribute("y", bend.y() - origin.y()).close();
        }
        xml.close();
    }
}
