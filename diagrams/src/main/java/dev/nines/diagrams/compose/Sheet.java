package dev.nines.diagrams.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.nines.diagrams.layout.Arrangement;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Box;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.mark.Font;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Hue;
import dev.nines.diagrams.mark.Mark;
import dev.nines.diagrams.mark.Point;
import dev.nines.diagrams.mark.Style;
import dev.nines.diagrams.mark.Text;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.text.TextMeasure;
import dev.nines.model.Architecture;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.component.Vpc;
import dev.nines.model.property.Terms;
import dev.nines.model.text.Message;

/// Puts what was composed on a sheet, with title and legend where wanted.
final class Sheet {

    private static final double MARGIN = 28;
    private static final Font TITLE = Font.semibold(17);
    private static final Font SMALL = Font.regular(10.5);
    private static final double LINE = 15;
    private static final int MOST_LINES = 3;
    private static final double LEGEND_HEIGHT = 34;
    private static final double SAMPLE = 22;

    private final Look look;

    Sheet(Look look) {
        this.look = look;
    }

    Drawing drawing(Architecture design, Arrangement arrangement, List<Shown> shown, List<Route> routes) {
        var body = arrangement.bounds();
        for (var each : shown) {
            body = body.union(each.bounds());
        }
        var marks = new ArrayList<Mark>();
        shown.forEach(each -> marks.add(each.group()));
        var sheet = body.grown(MARGIN);
        if (look.title()) {
            sheet = title(design, sheet, marks);
        }
        if (look.legend()) {
            sheet = legend(arrangement, design, routes, sheet, marks);
        }
        var size = Details.message("description", design.components().size(), design.connections().size())
                .in(look.language());
        var description = design.description().isEmpty() ? size : design.description() + " " + size + ".";
        return new Drawing(sheet, look.theme().canvas(), marks, design.name(), description, look.language());
    }

    private Bounds title(Architecture design, Bounds sheet, List<Mark> marks) {
        double room = Math.max(sheet.width(), 480) - 2 * MARGIN;
        var lines = TextMeasure.wrapped(design.description(), SMALL, Math.min(room, 760), MOST_LINES);
        double height = 34 + lines.size() * LINE;
        double top = sheet.y() - height + 10;
        double left = sheet.x() + MARGIN;
        var words = new ArrayList<Mark>();
        words.add(new Text(left, top + 24, TextMeasure.fitted(design.name(), TITLE, room), TITLE,
                look.theme().text()));
        for (int i = 0; i < lines.size(); i++) {
            words.add(new Text(left, top + 44 + i * LINE, lines.get(i), SMALL, look.theme().muted()));
        }
        marks.add(Group.of("title", words));
        return new Bounds(sheet.x(), top, Math.max(sheet.width(), room + 2 * MARGIN), sheet.bottom() - top);
    }

    private Bounds legend(Arrangement arrangement, Architecture design, List<Route> routes, Bounds sheet,
            List<Mark> marks) {
        var parts = new ArrayList<Mark>();
        double x = sheet.x() + MARGIN;
        double y = sheet.bottom() - MARGIN / 2 + LEGEND_HEIGHT / 2 - 8;
        for (var entry : entries(arrangement).entrySet()) {
            var name = entry.getKey().in(look.language());
            parts.add(new Box(x, y - 7, SAMPLE, 14, entry.getValue()));
            parts.add(new Text(x + SAMPLE + 6, y + 3.7, name, SMALL, look.theme().muted()));
            x += SAMPLE + 6 + TextMeasure.width(name, SMALL) + 20;
        }
        for (var line : lines(design, routes).entrySet()) {
            var name = Details.message(line.getKey()).in(look.language());
            parts.addAll(new Strokes(look.theme())
                    .marks(List.of(new Point(x, y), new Point(x + SAMPLE + 6, y)), line.getValue()));
            parts.add(new Text(x + SAMPLE + 12, y + 3.7, name, SMALL, look.theme().muted()));
            x += SAMPLE + 12 + TextMeasure.width(name, SMALL) + 20;
        }
        if (parts.isEmpty()) {
            return sheet;
        }
        marks.add(Group.of("legend", parts));
        return new Bounds(sheet.x(), sheet.y(), Math.max(sheet.width(), x - sheet.x() - 20 + MARGIN),
                sheet.height() + LEGEND_HEIGHT - 8);
    }

    private Map<Message, Style> entries(Arrangement arrangement) {
        var entries = new LinkedHashMap<Message, Style>();
        var subnets = new TreeMap<SubnetAccess, Subnet>();
        for (var spot : arrangement.spots()) {
            var spec = spot.component().spec();
            var label = spot.component().kind().label();
            switch (spec) {
                case Vpc _ -> entries.put(label, Style.lined(look.theme().hue(Hue.VPC), 1.5).rounded(4));
                case AvailabilityZone _ ->
                    entries.put(label, Style.lined(look.theme().hue(Hue.ZONE), 1.3).dashed(4, 3).rounded(4));
                case Subnet subnet -> subnets.put(subnet.access(), subnet);
                case AutoScalingGroup _ when spot.form() == Form.OUTLINE ->
                    entries.put(label, Style.lined(look.theme().hue(Hue.COMPUTE), 1.3).dashed(4, 3).rounded(4));
                default -> {
                    // cards name themselves
                }
            }
        }
        subnets.values().forEach(subnet -> entries.put(Details.message("legend.subnet", Terms.of(subnet.access())), Style
                .lined(look.theme().hue(Hues.of(subnet)), 1.3).withFill(look.theme().room(Hues.of(subnet))).rounded(4)));
        return entries;
    }

    private static Map<String, Strokes.Line> lines(Architecture design, List<Route> routes) {
        var lines = new LinkedHashMap<String, Strokes.Line>();
        var used = design.connections().stream().map(Strokes.Line::of).toList();
        boolean copies = routes.stream().anyMatch(route -> route.wire().id().endsWith("-copying"));
        if (used.contains(Strokes.Line.ASYNC)) {
            lines.put("legend.sync", Strokes.Line.SYNC);
            lines.put("legend.async", Strokes.Line.ASYNC);
        }
        if (copies || used.contains(Strokes.Line.COPIES)) {
            lines.put("legend.copies", Strokes.Line.COPIES);
        }
        return lines;
    }
}
