package dev.nines.analysis.simulation.real;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Designs;
import dev.nines.model.Elements;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.component.Users;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.ServiceTime;

/// What is started on this machine, as a design: users, a proxy, and the servers behind it, which serve any number at once.
final class Mirror {

    static final String USERS = "users";
    static final String PROXY = "proxy";
    private static final ComponentId MACHINE = new ComponentId("machine");
    private static final int ANY_NUMBER = 10_000;

    private Mirror() {}

    /// Users who send so many requests a second, a Poisson stream.
    static Users users(double perSecond, Duration patience) {
        var users = RecordType.with(Designs.spec(Users.class), "profile", new TrafficProfile.Constant(new Rate(perSecond)));
        return RecordType.with(users, "timeout", patience);
    }

    /// The id of a backend.
    static ComponentId server(int number) {
        return new ComponentId("s" + number);
    }

    /// @param proxy nginx or HAProxy with its settings
    /// @param takes how long a request takes at a server
    /// @param weights of the servers; a negative one is that of a backup server
    static <P extends Record & Spec> Architecture of(Users users, P proxy, Duration takes, List<Integer> weights) {
        var components = new ArrayList<>(front(users, proxy));
        var connections = new ArrayList<Connection>();
        connections.add(Connection.of("in", USERS, PROXY));
        var server = RecordType.with(Designs.spec(Server.class), "serving.time", new ServiceTime.Deterministic(takes));
        for (int number = 0; number < weights.size(); number++) {
            var id = server(number);
            components.add(Component.of(id.value(), "", RecordType.with(server, "serving.concurrency", ANY_NUMBER)));
            var connection = Connection.of("to-" + id.value(), PROXY, id.value());
            connection = RecordType.with(connection, "weight", Math.abs(weights.get(number)));
            connections.add(weights.get(number) < 0
                    ? RecordType.with(connection, "role", Connection.FailoverRole.SECONDARY)
                    : connection);
        }
        return Architecture.empty("Mirror").with(Elements.of(components)).withConnections(Elements.of(connections));
    }

    /// The same with one program, beside the proxy on the same machine.
    static <P extends Record & Spec> Architecture inside(Users users, P proxy, Duration takes) {
        var components = new ArrayList<>(front(users, proxy));
        var program = RecordType.with(Designs.spec(AppServer.class), "serving.time", new ServiceTime.Deterministic(takes));
        program = RecordType.with(RecordType.with(program, "serving.concurrency", ANY_NUMBER), "cpuShare", Probability.ZERO);
        components.add(Component.of("program", "", program).in(MACHINE));
        return Architecture.empty("Mirror").with(Elements.of(components)).withConnections(
                Elements.of(List.of(Connection.of("in", USERS, PROXY), Connection.of("to-program", PROXY, "program"))));
    }

    private static <P extends Record & Spec> List<Component> front(Users users, P proxy) {
        var quick = RecordType.with(proxy, "serving.time", new ServiceTime.Deterministic(Duration.ZERO));
        return List.of(Component.of(USERS, "", users), Component.of(MACHINE.value(), "", Designs.spec(Server.class)),
                Component.of(PROXY, "", quick).in(MACHINE));
    }
}
