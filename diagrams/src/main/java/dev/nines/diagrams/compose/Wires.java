package dev.nines.diagrams.compose;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.diagrams.mark.Group;
import dev.nines.diagrams.mark.Theme;
import dev.nines.diagrams.routing.Route;
import dev.nines.model.Architecture;
import dev.nines.model.Connection;

/// Paints connections on their ways, with what names them.
final class Wires {

    private static final double REACH = 4;

    private final Strokes strokes;

    Wires(Theme theme) {
        strokes = new Strokes(theme);
    }

    Shown shown(Architecture design, Ends.Drawn drawn, Route route) {
        var connection = drawn.connection();
        var line = connection == null ? Strokes.Line.COPIES : Strokes.Line.of(connection);
        var bounds = Bounds.around(route.parts()).grown(REACH);
        var marks = strokes.marks(route.points(), line);
        if (connection == null) {
            return new Shown(drawn.component(), drawn.copy(), Layer.WIRES, bounds,
                    new Group(null, "copying", Group.Role.NONE, null, marks));
        }
        return new Shown(connection.id(), drawn.copy(), Layer.WIRES, bounds,
                new Group(route.wire().id(), "connection", Group.Role.IMAGE, title(design, connection), marks));
    }

    /// Between what a connection leads.
    static String title(Architecture design, Connection connection) {
        return design.components().get(connection.from()).label() + " → "
                + design.components().get(connection.to()).label();
    }
}
