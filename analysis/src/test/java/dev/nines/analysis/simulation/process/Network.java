package dev.nines.analysis.simulation.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.function.LongSupplier;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.engine.Timers;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import org.jspecify.annotations.Nullable;

/// A small network built by hand, for tests; checks the laws of conservation after every run.
final class Network {

    static final RetryPolicy NO_RETRY = new RetryPolicy(0, RetryBackoff.NONE, Duration.ZERO, Duration.ZERO, null, 1);

    final Engine engine = new Engine(64);
    final long seed;
    final Play play;

    private final Play.Witness witness;

    Network(long seed, Play.Witness witness) {
        this.seed = seed;
        this.witness = witness;
        this.play = new Play(engine, 64);
    }

    Dice dice(String purpose) {
        return Dice.of(seed, 0, purpose, "");
    }

    Unit unit(Service service, LongSupplier draw) {
        return play.unit(service, new LongSupplier[]{draw}, null);
    }

    Unit unit(Service service, LongSupplier draw, Processors processors) {
        return play.unit(service, new LongSupplier[]{draw}, processors);
    }

    LongSupplier exponential(String purpose, double perSecond) {
        var dice = dice(purpose);
        return () -> dice.exponential(Engine.SECOND / perSecond);
    }

    /// One call per request, without timeout.
    Way way(Target target) {
        return way(target, null, NO_RETRY);
    }

    Way way(Target target, @Nullable Timers timeout, RetryPolicy retry) {
        return way(target, 1, timeout, retry);
    }

    Way way(Target target, double calls, @Nullable Timers timeout, RetryPolicy retry) {
        return new Way(target, new double[]{calls}, 1, true, true, timeout, new Retry(retry, dice("retries")), null, false,
                dice("calls"));
    }

    /// Users who send at random.
    Unit users(double perSecond, Way... ways) {
        return users(new TrafficProfile.Constant(new Rate(perSecond)), ways);
    }

    Unit users(TrafficProfile profile, Way... ways) {
        var client = play.client(witness);
        client.calls(ways);
        var arrivals = new Arrivals(profile, 1, 0, 1, dice("arrivals"), Long.MAX_VALUE / 2);
        new Clients(engine, play, client, arrivals, new double[]{1}, dice("classes"),
                new People(0, 1, dice("clients")), () -> {}).start();
        return client;
    }

    /// Runs for seconds from the beginning, and checks.
    void run(double until) {
        engine.run((long) (until * Engine.SECOND), () -> false);
        conserves();
    }

    /// Who has arrived has ended or is there; the visits there over time are the times they stayed and have stayed so far.
    private void conserves() {
        long inside = 0;
        for (var unit : play.units()) {
            assertEquals(unit.arrived(), unit.ended() + unit.inside());
            assertEquals(unit.area(engine.now()), unit.stayed() + play.visits().staying(unit, engine.now()));
            inside += unit.inside();
        }
        assertEquals(inside, play.visits().going());
    }
}
