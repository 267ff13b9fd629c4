package dev.nines.diagrams.compose;

import java.util.Locale;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.property.Terms;

/// What stands under the name of a component and at a connection, the same in every kind of picture.
public final class Captions {

    private Captions() {}

    /// The line of detail of a component.
    public static String of(Architecture design, Component component, Locale language) {
        return Details.of(design, component).in(language);
    }

    /// The words at a connection: its name, else its protocol; none where that goes without saying.
    public static String of(Connection connection, Locale language) {
        if (!connection.name().isEmpty()) {
            return connection.name();
        }
        return switch (connection.protocol()) {
            case HTTP -> "";
            case CACHE -> Details.message("cache").in(language);
            case HTTPS, GRPC, WEBSOCKET, TCP, UDP, DNS, SQL, MESSAGES, SSH, REPLICATION, PEERING -> Terms
                    .of(connection.protocol()).in(language);
        };
    }

    /// What is written at the way from a part to its copy.
    public static String copying(Locale language) {
        return Details.message("copying").in(language);
    }

    /// Whether the line of a connection is drawn dashed: nobody waits for an answer.
    public static boolean isDashed(Connection connection) {
        return Strokes.Line.of(connection) != Strokes.Line.SYNC;
    }
}
