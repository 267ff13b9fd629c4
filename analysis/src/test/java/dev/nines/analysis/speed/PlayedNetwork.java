package dev.nines.analysis.speed;

import java.time.Duration;
import java.util.function.LongSupplier;

import dev.nines.analysis.simulation.balancing.ConsecutiveChecks;
import dev.nines.analysis.simulation.balancing.ElasticBalancer;
import dev.nines.analysis.simulation.balancing.LeastOutstanding;
import dev.nines.analysis.simulation.balancing.Targets;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Arrivals;
import dev.nines.analysis.simulation.process.Checker;
import dev.nines.analysis.simulation.process.Clients;
import dev.nines.analysis.simulation.process.People;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Pool;
import dev.nines.analysis.simulation.process.Retry;
import dev.nines.analysis.simulation.process.Service;
import dev.nines.analysis.simulation.process.Target;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.process.Way;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.BalancingAlgorithm;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import dev.nines.model.setting.Threshold;
import org.HdrHistogram.Histogram;

/// The network of [BareHeap] as the simulation plays it.
final class PlayedNetwork implements Contender.Network {

    /// How much of it is switched on.
    enum Extent {
        /// Nothing is recorded.
        BARE,
        /// Every response time goes into a histogram.
        STATISTICS,
        /// A timeout and two further attempts on every call too.
        RETRIES,
        /// The servers' health is checked every 30 s of their 1 s of service too, and the balancer heeds it.
        CHECKS
    }

    private static final double RATE = 6.4;
    private static final RetryPolicy NONE = new RetryPolicy(0, RetryBackoff.NONE, Duration.ZERO, Duration.ZERO, null, 1);
    private static final RetryPolicy TWO = new RetryPolicy(2, RetryBackoff.EXPONENTIAL_FULL_JITTER, Duration.ofMillis(100),
            Duration.ofSeconds(20), null, 1);

    private final Engine engine = new Engine(256);
    private final Play play = new Play(engine, 1024);
    private final Histogram histogram = new Histogram(3_600_000_000_000L, 3);
    private final long seed;
    private final Extent extent;
    private double until;

    PlayedNetwork(long seed, Extent extent) {
        this.seed = seed;
        this.extent = extent;
        var database = unit("database", 8);
        var servers = new Target[BareHeap.SERVERS];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = unit("server " + i, 1);
        }
        var balancer = unit("balancer", 16);
        balancer.calls(way(pool(servers), 60), way(database, 30));
        var client = play.client(extent == Extent.BARE
                ? (_, _, _) -> {}
                : (_, began, _) -> histogram.recordValue(engine.now() - began));
        client.calls(way(balancer, 90));
        var arrivals = new Arrivals(new TrafficProfile.Constant(new Rate(RATE)), 1, 0, 1, dice("arrivals"), Long.MAX_VALUE / 2);
        new Clients(engine, play, client, arrivals, new double[]{1}, dice("classes"),
                new People(0, 1, dice("clients")), () -> {}).start();
    }

    @Override
    public void play(long requests) {
        until += requests / RATE * Engine.SECOND;
        engine.run((long) until, () -> false);
    }

    @Override
    public long events() {
        return engine.happened();
    }

    private Pool pool(Target[] servers) {
        if (extent != Extent.CHECKS) {
            return play.pool(new LeastOutstanding(servers.length), servers);
        }
        var one = new Threshold(1, null);
        var elastic = new ElasticBalancer(new Targets(new int[servers.length], 1, true, one, one),
                BalancingAlgorithm.LEAST_OUTSTANDING_REQUESTS, 0, 60 * Engine.SECOND, dice("balancing"));
        for (int i = 0; i < servers.length; i++) {
            int number = i;
            var checked = new ConsecutiveChecks(2, 2, 30 * Engine.SECOND, true);
            new Checker(engine, play, checked, servers[i], 20 * Engine.SECOND, dice("check"),
                    (healthy, now) -> elastic.turn(number, healthy, now)).start((3 * i + 1) * Engine.SECOND);
        }
        return play.pool(elastic, servers);
    }

    private Dice dice(String purpose) {
        return Dice.of(seed, 0, purpose, "");
    }

    private Unit unit(String name, double perSecond) {
        var dice = dice(name);
        double mean = Engine.SECOND / perSecond;
        return play.unit(Service.servers(1), new LongSupplier[]{() -> dice.exponential(mean)}, null);
    }

    private Way way(Target target, int timeout) {
        boolean careful = extent.compareTo(Extent.RETRIES) >= 0;
        return new Way(target, new double[]{1}, 1, true, true, careful ? play.calls().timeout(timeout * Engine.SECOND) : null,
                new Retry(careful ? TWO : NONE, dice("retries")), null, true, dice("calls"));
    }
}
