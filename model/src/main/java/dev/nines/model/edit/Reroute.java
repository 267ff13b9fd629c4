package dev.nines.model.edit;

import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Point;
import dev.nines.model.quantity.ConnectionId;
import dev.nines.model.text.Message;

/// Bends a connection; no points lets the layout find the way.
public record Reroute(ConnectionId connection, List<Point> points) implements Edit {

    public Reroute {
        points = points.stream().map(Positions::neat).toList();
    }

    @Override
    public Architecture apply(Architecture design) {
        var before = design.connections().get(connection);
        return before.waypoints().equals(points)
                ? design
                : design.withConnections(design.connections().replace(before.via(points)));
    }

    @Override
    public Message label(Architecture before) {
        return Labels.of("reroute", before, connection);
    }

    @Override
    public boolean merges(Edit previous) {
        return previous instanceof Reroute reroute && reroute.connection.equals(connection);
    }
}
