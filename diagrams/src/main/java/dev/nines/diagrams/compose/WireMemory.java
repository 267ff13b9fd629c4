package dev.nines.diagrams.compose;

import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.routing.Labels;
import dev.nines.diagrams.routing.Route;
import dev.nines.diagrams.routing.Router;
import dev.nines.diagrams.routing.Wire;
import org.jspecify.annotations.Nullable;

/// Remembers the ways and the labels of the last drawing, so that they are looked for anew only where something stands elsewhere.
final class WireMemory {

    private record Ground(List<Bounds> shapes, List<Bounds> headings, List<Bounds> rooms, List<Bounds> outlines,
            List<Wire> wires) {}

    private record Walls(List<Bounds> solids, List<Bounds> borders, List<Route> routes, List<Labels.Request> requests) {}

    private @Nullable Ground ground;
    private List<Route> routes = List.of();
    private @Nullable Walls walls;
    private Map<String, Bounds> labels = Map.of();

    /// Ways for wires, as a router finds them.
    List<Route> routes(List<Bounds> shapes, List<Bounds> headings, List<Bounds> rooms, List<Bounds> outlines,
            List<Wire> wires) {
        var wanted = new Ground(List.copyOf(shapes), List.copyOf(headings), rooms, outlines, wires);
        if (!wanted.equals(ground)) {
            routes = new Router(wanted.shapes, wanted.headings, rooms, outlines).route(wires);
            ground = wanted;
        }
        return routes;
    }

    /// Places for labels by the id of the wire.
    Map<String, Bounds> labels(List<Bounds> solids, List<Bounds> borders, List<Route> ways, List<Labels.Request> requests) {
        var wanted = new Walls(solids, borders, ways, requests);
        if (!wanted.equals(walls)) {
            labels = new Labels(solids, borders, ways).place(requests);
            walls = wanted;
        }
        return labels;
    }
}
