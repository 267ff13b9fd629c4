package dev.nines.analysis.simulation;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.flow.Rates;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Arrivals;
import dev.nines.analysis.simulation.process.Clients;
import dev.nines.analysis.simulation.process.Entrance;
import dev.nines.analysis.simulation.process.Mix;
import dev.nines.analysis.simulation.process.People;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Sessions;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.component.ConnectionKind;
import dev.nines.model.component.Users;
import dev.nines.model.quantity.Durations;
import dev.nines.model.scenario.Scenario;

/// The users of a design, who send as their profiles say, and more while there is a surge.
final class Crowds {

    private final RequestGraph graph;
    private final Engine engine;
    private final Play play;
    private final Luck luck;
    private final Scenario scenario;
    private final Recorder recorder;
    private final Faults faults;
    private final List<Crowd> crowds = new ArrayList<>();
    private double factor = 1;
    private int people;

    Crowds(RequestGraph graph, Engine engine, Play play, Luck luck, Scenario scenario, Recorder recorder, Faults faults) {
        this.graph = graph;
        this.engine = engine;
        this.play = play;
        this.luck = luck;
        this.scenario = scenario;
        this.recorder = recorder;
        this.faults = faults;
    }

    /// @param entrance where their requests come in
    private record Crowd(Surges surges, Entrance entrance) {}

    /// Lets users send.
    ///
    /// @param client who sends for them
    /// @param measures told of the connections that they keep
    void start(int at, Users users, Unit client, Measures measures) {
        var id = graph.component(at).id();
        var surges = new Surges(id);
        surges.look(faults.all());
        double start = scenario.start().toSeconds();
        var arrivals = new Arrivals(second -> users.profile().rateAt(start + second) * surges.factorAt(second) * factor,
                users.burstiness(), luck.dice("arrivals", id.value()), scenario.duration().toNanos());
        double[] shares = Rates.shares(graph, users.mix());
        var classes = luck.dice("classes", id.value());
        var these = new People(people, users.clients(), luck.dice("clients", id.value()));
        people += users.clients();
        if (users.connection() != ConnectionKind.LONG_LIVED) {
            var clients = new Clients(engine, play, client, arrivals, shares, classes, these, recorder::sent);
            crowds.add(new Crowd(surges, clients.entrance()));
            clients.start();
            return;
        }
        // the classes of messages come before those of openings
        var rows = new double[2 * shares.length];
        System.arraycopy(shares, 0, rows, shares.length, shares.length);
        // as many as are open in a steady state, by Little's law
        long open = Math.round(users.profile().rateAt(start) * Durations.seconds(users.connectionLife()));
        var habits = new Sessions.Habits(client, arrivals, users.connectionLife().toNanos(),
                Engine.SECOND / users.messageRate().perSecond(), users.retries(), these, recorder::sent);
        var sessions = new Sessions(engine, play, habits, new Mix(rows, classes), luck.dice("connections", id.value()), open);
        crowds.add(new Crowd(surges, sessions.entrance()));
        measures.keep(at, sessions);
    }

    /// All send so many times as much from now on.
    void multiply(double by) {
        change(() -> factor = by);
    }

    /// Lets surges begin or end of which nothing was known.
    void change(Runnable surges) {
        crowds.forEach(crowd -> crowd.entrance().hold());
        surges.run();
        for (var crowd : crowds) {
            crowd.surges().look(faults.all());
            crowd.entrance().goOn();
        }
    }
}
