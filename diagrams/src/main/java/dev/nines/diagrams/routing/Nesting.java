package dev.nines.diagrams.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;

/// Which rectangle stands in which: what a wire between distant shapes sees as solid.
///
/// Seen from far a container is one obstacle; only those that hold an end of the wire open up. That keeps the
/// obstacles of any wire few, however large the design is, and distant wires out of containers that are none of their
/// business.
final class Nesting {

    private final List<Bounds> outermost = new ArrayList<>();
    private final Map<Bounds, List<Bounds>> inside = new HashMap<>();

    /// @param rooms
    ///            containers, outer before inner
    Nesting(List<Bounds> rooms, List<Bounds> shapes, List<Bounds> headings) {
        var index = new SpaceIndex<Bounds>();
        rooms.forEach(room -> {
            put(room, index);
            index.add(room, room);
            inside.put(room, new ArrayList<>());
        });
        shapes.forEach(shape -> put(shape, index));
        headings.forEach(words -> put(words, index));
    }

    private void put(Bounds each, SpaceIndex<Bounds> rooms) {
        rooms.near(new Bounds(each.centreX(), each.centreY(), 0, 0)).stream()
                .filter(room -> room.contains(each) && !room.equals(each))
                .min(Comparator.comparingDouble(room -> room.width() * room.height()))
                .map(inside::get).orElse(outermost).add(each);
    }

    /// What a wire must go around.
    List<Bounds> solids(Wire wire) {
        var found = new ArrayList<Bounds>();
        collect(wire, outermost, found);
        return found;
    }

    private void collect(Wire wire, List<Bounds> among, List<Bounds> found) {
        for (var each : among) {
            if (!touches(wire, each)) {
                found.add(each);
            } else {
                collect(wire, inside.getOrDefault(each, List.of()), found);
            }
        }
    }

    private static boolean touches(Wire wire, Bounds each) {
        return each.overlaps(wire.from()) || each.overlaps(wire.to());
    }
}
