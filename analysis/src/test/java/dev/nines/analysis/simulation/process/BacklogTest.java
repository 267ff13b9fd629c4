package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import dev.nines.analysis.simulation.balancing.HaproxyServers;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requests that wait at a proxy for a slot of a server, 1 s of work each, of which 0.8 come in a second.
class BacklogTest {

    private static final double LOAD = 0.8;

    private final long[] ended = new long[Outcome.COUNT];
    private long waited;

    /// @param slots of the server
    /// @param longest seconds that a request waits
    private Unit play(int slots, double longest, int horizon) {
        var network = new Network(3, (_, began, outcome) -> {
            ended[outcome.place()]++;
            waited += outcome == Outcome.OK ? now() - began : 0;
        });
        engine = network.engine;
        var server = network.unit(Service.AT_ONCE, network.exponential("service", 1));
        var settings = RecordType.with(RecordType.of(HaproxyBalancer.class).defaults(), "maxConnections", slots);
        var servers = new HaproxyServers(settings, new int[]{1}, new boolean[1], network.dice("balancing"));
        var pool = network.play.pool(servers, server);
        var wait = Duration.ofMillis(Math.round(1e3 * longest)).toNanos();
        pool.queue(new Backlog(network.engine, network.play.calls(), wait, servers::isAnyUp, false));
        var proxy = network.unit(Service.AT_ONCE, () -> 0);
        proxy.calls(network.way(pool));
        network.users(new TrafficProfile.Constant(new Rate(LOAD)), network.way(proxy));
        network.run(horizon);
        return server;
    }

    private Engine engine = new Engine(1);

    private long now() {
        return engine.now();
    }

    /// Who waits no longer than τ in front of one exponential server: ρ (1 − ρ) e / (1 − ρ² e) with e = exp(−(μ − λ) τ) give up
    /// (D. Barrer, Operations Research 5, 1957). At τ = 0 that is the loss formula of Erlang.
    @ParameterizedTest
    @CsvSource({"0, 0.444444", "2, 0.187832", "5, 0.076987"})
    void asManyGiveUpAsTheFormulaSays(double longest, double share) {
        double decay = Math.exp(-(1 - LOAD) * longest);
        assertEquals(share, LOAD * (1 - LOAD) * decay / (1 - LOAD * LOAD * decay), 1e-6);
        play(1, longest, 150_000);
        double all = ended[Outcome.OK.place()] + ended[Outcome.FULL.place()];

        assertEquals(share, ended[Outcome.FULL.place()] / all, 0.006);
    }

    /// With endless patience the queue at the proxy and one slot are M/M/1: 5 s; and the server is never sent more than it has slots.
    @Test
    void aSlotAndItsQueueAreOneServer() {
        var server = play(1, 10_000, 300_000);

        assertEquals(0, ended[Outcome.FULL.place()]);
        assertEquals(5, waited / 1e9 / ended[Outcome.OK.place()], 0.4);
        // at most one at a time: as many on average as it works
        assertEquals(LOAD, server.area(now()) / (double) now(), 0.01);
    }
}
