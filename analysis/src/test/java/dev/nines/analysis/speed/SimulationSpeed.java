package dev.nines.analysis.speed;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

import com.sun.management.ThreadMXBean;
import dev.nines.analysis.simulation.balancing.LeastOutstanding;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.analysis.simulation.process.Arrivals;
import dev.nines.analysis.simulation.process.Clients;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Retry;
import dev.nines.analysis.simulation.process.Service;
import dev.nines.analysis.simulation.process.Target;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.analysis.simulation.process.Way;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.quantity.Rate;
import dev.nines.model.setting.RetryBackoff;
import dev.nines.model.setting.RetryPolicy;
import org.HdrHistogram.Histogram;

/// Measures the simulation of the network of [BareHeap] against it, in processor time of the one thread, in turns:
/// `SimulationSpeed REQUESTS ROUNDS`.
public final class SimulationSpeed {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final RetryPolicy NONE = new RetryPolicy(0, RetryBackoff.NONE, Duration.ZERO, Duration.ZERO, null, 1);
    private static final RetryPolicy TWO = new RetryPolicy(2, RetryBackoff.EXPONENTIAL_FULL_JITTER, Duration.ofMillis(100),
            Duration.ofSeconds(20), null, 1);
    private static final double RATE = 6.4;

    private long events;
    private double nanoseconds;
    private long bytes;

    private SimulationSpeed() {}

    /// Prints million events a second: the best of the rounds of each, since a busy machine only makes them worse.
    public static void main(String[] arguments) {
        long requests = Long.parseLong(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        var bare = new double[rounds];
        var plain = new double[rounds];
        var full = new double[rounds];
        long bytes = 0;
        for (int round = 0; round < rounds; round++) {
            bare[round] = bare(requests, round);
            var one = play(requests, round, false);
            plain[round] = one.rate();
            var other = play(requests, round, true);
            full[round] = other.rate();
            bytes = one.bytes + other.bytes;
        }
        print("bare heap", best(bare), best(bare));
        print("simulation", best(plain), best(bare));
        print("with timeouts and retries", best(full), best(bare));
        System.out.println("bytes allocated by two runs after their first tenth: " + bytes);
    }

    private static double best(double[] rates) {
        return Arrays.stream(rates).max().orElseThrow();
    }

    private static void print(String what, double rate, double bare) {
        System.out.println(String.format(Locale.ROOT, "%-28s %6.1f M events/s  %.2f", what, rate, rate / bare));
    }

    private static double bare(long requests, long seed) {
        var heap = new BareHeap(seed + 1);
        long start = THREADS.getCurrentThreadCpuTime();
        heap.run(requests);
        return heap.events * 1e3 / (THREADS.getCurrentThreadCpuTime() - start);
    }

    private double rate() {
        return events * 1e3 / nanoseconds;
    }

    private static SimulationSpeed play(long requests, long seed, boolean careful) {
        var engine = new Engine(256);
        var histogram = new Histogram(3_600_000_000_000L, 3);
        var play = new Play(engine, 1024);
        build(engine, play, histogram, seed, careful);
        long horizon = (long) (requests / RATE * Engine.SECOND);
        var speed = new SimulationSpeed();
        engine.run(horizon / 10, () -> false);
        long before = engine.happened();
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId());
        long start = THREADS.getCurrentThreadCpuTime();
        engine.run(horizon, () -> false);
        speed.nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
        speed.bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId()) - allocated;
        speed.events = engine.happened() - before;
        return speed;
    }

    private static void build(Engine engine, Play play, Histogram histogram, long seed, boolean careful) {
        var database = unit(play, seed, "database", 8);
        var servers = new Target[BareHeap.SERVERS];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = unit(play, seed, "server " + i, 1);
        }
        var balancer = unit(play, seed, "balancer", 16);
        balancer.calls(way(play, seed, play.pool(new LeastOutstanding(servers.length), servers), careful, 60),
                way(play, seed, database, careful, 30));
        var client = play.client((requestClass, began, outcome) -> histogram.recordValue(engine.now() - began));
        client.calls(way(play, seed, balancer, careful, 90));
        var arrivals = new Arrivals(new TrafficProfile.Constant(new Rate(RATE)), 1, 0, 1, Dice.of(seed, 0, "arrivals", ""),
                Long.MAX_VALUE / 2);
        new Clients(engine, play, client, arrivals, new double[]{1}, Dice.of(seed, 0, "classes", ""), () -> {}).start();
    }

    private static Unit unit(Play play, long seed, String name, double perSecond) {
        var dice = Dice.of(seed, 0, "service", name);
        double mean = Engine.SECOND / perSecond;
        return play.unit(Service.servers(1), new LongSupplier[]{() -> dice.exponential(mean)}, null);
    }

    private static Way way(Play play, long seed, Target target, boolean careful, int timeout) {
        var dice = Dice.of(seed, 0, "retries", "");
        return new Way(target, new double[]{1}, 1, true, true, careful ? play.calls().timeout(timeout * Engine.SECOND) : null,
                new Retry(careful ? TWO : NONE, dice), null, false, dice);
    }
}
