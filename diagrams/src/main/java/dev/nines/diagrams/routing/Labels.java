package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.diagrams.mark.Bounds;
import org.jspecify.annotations.Nullable;

/// Finds free places for the labels of wires: on a straight part of the own wire, clear of shapes, words, borders
/// of rooms, other wires and other labels.
public final class Labels {

    /// A label that wants a place.
    ///
    /// @param text
    ///            wires that share a line and say the same are labelled once
    public record Request(Route route, String text, double width, double height) {}

    private static final double[] SHARES = {0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.2, 0.8, 0.12, 0.88, 0, 1};
    private static final double END = 12;
    /// Height of the heading of a room: a label there reads as a part of it.
    private static final double STRIP = 28;

    private final SpaceIndex<Bounds> taken = new SpaceIndex<>();
    private final SpaceIndex<Bounds> strips = new SpaceIndex<>();
    private final SpaceIndex<Wire> wires = new SpaceIndex<>();
    private final Set<String> said = new HashSet<>();

    /// @param solids
    ///            shapes and words
    /// @param rooms
    ///            containers whose borders a label may not lie on
    public Labels(List<Bounds> solids, List<Bounds> rooms, List<Route> routes) {
        solids.forEach(solid -> taken.add(solid, solid));
        for (var room : rooms) {
            for (var line : List.of(new Bounds(room.x(), room.y(), room.width(), 0),
                    new Bounds(room.x(), room.bottom(), room.width(), 0),
                    new Bounds(room.x(), room.y(), 0, room.height()),
                    new Bounds(room.right(), room.y(), 0, room.height()))) {
                taken.add(line.grown(3), line.grown(3));
            }
            var strip = new Bounds(room.x(), room.y(), room.width(), Math.min(STRIP, room.height()));
            strips.add(strip, strip);
        }
        routes.forEach(route -> route.parts().forEach(part -> wires.add(part, route.wire())));
    }

    /// Places by the id of the wire; labels that find none are left out.
    public Map<String, Bounds> place(List<Request> requests) {
        var places = new LinkedHashMap<String, Bounds>();
        for (var request : requests) {
            var wire = request.route.wire();
            var bySource = "from " + wire.source() + " " + request.text;
            var byTarget = "to " + wire.target() + " " + request.text;
            if (said.contains(bySource) || said.contains(byTarget)) {
                continue;
            }
            var aside = place(request, true);
            var place = aside == null ? place(request, false) : aside;
            if (place != null) {
                places.put(wire.id(), place);
                taken.add(place, place);
                said.add(bySource);
                said.add(byTarget);
            }
        }
        return places;
    }

    private @Nullable Bounds place(Request request, boolean asideHeadings) {
        var parts = new ArrayList<>(request.route.parts());
        parts.sort(Comparator.comparingDouble(part -> -Math.max(part.width() - request.width, part.height())));
        for (var part : parts) {
            boolean upright = part.height() > part.width();
            double room = upright ? part.height() - request.height : part.width() - request.width;
            if (room < 2 * END) {
                continue;
            }
            for (double share : SHARES) {
                double x = upright
                        ? part.centreX()
                        : part.x() + request.width / 2 + END + (part.width() - request.width - 2 * END) * share;
                double y = upright
                        ? part.y() + request.height / 2 + END + (part.height() - request.height - 2 * END) * share
                        : part.centreY();
                var place = new Bounds(x - request.width / 2, y - request.height / 2, request.width, request.height);
                if (isFree(request.route.wire(), place)
                        && !(asideHeadings && strips.any(place, place::overlaps))) {
                    return place;
                }
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isFree(Wire wire, Bounds place) {
        return !taken.any(place, place::overlaps) && !wires.any(place.grown(2), other -> other != wire);
    }
}
