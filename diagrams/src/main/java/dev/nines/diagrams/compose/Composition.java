package dev.nines.diagrams.compose;

import java.util.List;

import dev.nines.diagrams.layout.Arrangement;
import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Drawing;
import dev.nines.diagrams.routing.Route;

/// A composed design: every element with its marks and place, and the whole as a drawing.
///
/// @param shown
///            in the order of painting
/// @param routes
///            ways of the connections
/// @param labels
///            places of the labels of connections and groups
/// @param headings
///            places of the words of containers
public record Composition(Arrangement arrangement, List<Shown> shown, List<Route> routes, List<Bounds> labels,
        List<Bounds> headings, Drawing drawing) {

    public Composition {
        shown = List.copyOf(shown);
        routes = List.copyOf(routes);
        labels = List.copyOf(labels);
        headings = List.copyOf(headings);
    }
}
