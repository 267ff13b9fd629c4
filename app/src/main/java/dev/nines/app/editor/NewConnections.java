package dev.nines.app.editor;

import java.util.stream.Stream;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.check.Calls;
import dev.nines.model.component.Kind;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ConnectionId;

/// Makes new connections that speak what their ends usually speak.
final class NewConnections {

    private static final int LONGEST = 28;

    private NewConnections() {}

    /// A connection between two components, with an id that is free.
    static Connection between(Architecture design, Component from, Component to) {
        var made = Connection.of(freeId(design, beginning(from) + "-" + beginning(to)).value(), from.id().value(),
                to.id().value());
        return RecordType.with(made, "protocol", protocol(from.kind(), to.kind()));
    }

    private static String beginning(Component component) {
        var id = component.id().value();
        return (id.length() > LONGEST ? id.substring(0, LONGEST) : id).replaceFirst("-+$", "");
    }

    private static Protocol protocol(Kind from, Kind to) {
        var usual = switch (to.name()) {
            case "database", "database-server", "read-replica" -> Protocol.SQL;
            case "cache" -> Protocol.CACHE;
            case "message-queue" -> Protocol.MESSAGES;
            case "vpc" -> Protocol.PEERING;
            case "object-storage", "secret-store", "api-gateway" -> Protocol.HTTPS;
            case "dns-record", "dns-zone" -> Protocol.DNS;
            case "network-load-balancer", "elastic-ip", "nat-gateway" -> Protocol.TCP;
            default -> Protocol.HTTP;
        };
        return Stream.of(usual, Protocol.REPLICATION, Protocol.HTTP).filter(one -> Calls.suits(one, from, to))
                .findFirst().orElse(usual);
    }

    private static ConnectionId freeId(Architecture design, String wanted) {
        var id = new ConnectionId(wanted);
        for (var number = 2; design.connections().has(id); number++) {
            id = new ConnectionId(wanted + "-" + number);
        }
        return id;
    }
}
