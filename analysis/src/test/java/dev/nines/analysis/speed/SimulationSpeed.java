package dev.nines.analysis.speed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import com.sun.management.ThreadMXBean;

/// Measures how fast the simulation plays the network of [BareHeap] against that, in turns, in processor time of the one thread:
/// `SimulationSpeed REQUESTS ROUNDS`. A plain program instead of a harness, because where other work competes for the processors only
/// processor time and ratios of the same round mean anything.
public final class SimulationSpeed {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private SimulationSpeed() {}

    /// What one stretch of one contender took.
    private record Stretch(long events, long nanoseconds, long bytes) {

        static Stretch of(Contender contender, long requests, long seed) {
            var network = contender.network().apply(seed);
            network.play(requests / 10);
            long thread = Thread.currentThread().threadId();
            long events = network.events();
            long bytes = THREADS.getThreadAllocatedBytes(thread);
            long start = THREADS.getCurrentThreadCpuTime();
            network.play(requests);
            long nanoseconds = THREADS.getCurrentThreadCpuTime() - start;
            return new Stretch(network.events() - events, nanoseconds, THREADS.getThreadAllocatedBytes(thread) - bytes);
        }

        /// Million events a second.
        double rate() {
            return events * 1e3 / nanoseconds;
        }
    }

    public static void main(String[] arguments) {
        compare(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), List.of());
    }

    /// Compares the bare heap, the simulation, and others.
    static void compare(long requests, int rounds, List<Contender> others) {
        var contenders = new ArrayList<Contender>();
        contenders.add(new Contender("bare heap", BareHeap::new));
        for (var extent : PlayedNetwork.Extent.values()) {
            var name = "simulation, " + extent.name().toLowerCase(Locale.ROOT);
            contenders.add(new Contender(name, seed -> new PlayedNetwork(seed, extent)));
        }
        contenders.addAll(others);
        var stretches = new Stretch[contenders.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int each = 0; each < stretches.length; each++) {
                stretches[each][round] = Stretch.of(contenders.get(each), requests, round + 1);
            }
        }
        double bare = best(stretches[0]);
        for (int each = 0; each < stretches.length; each++) {
            print(contenders.get(each).name(), stretches[each], bare);
        }
        together(contenders.get(2), requests, rounds);
    }

    /// The best of the rounds: other work only makes them worse.
    private static double best(Stretch[] stretches) {
        return Arrays.stream(stretches).mapToDouble(Stretch::rate).max().orElseThrow();
    }

    private static void print(String what, Stretch[] stretches, double bare) {
        var last = stretches[stretches.length - 1];
        System.out.println(String.format(Locale.ROOT, "%-24s %6.1f M events/s  %.2f of the bare heap  %.2f bytes per event", what,
                best(stretches), best(stretches) / bare, last.bytes() / (double) last.events()));
    }

    /// Two runs at once, each on a thread of its own, against one alone.
    private static void together(Contender contender, long requests, int rounds) {
        double alone = 0;
        double both = 0;
        for (int round = 0; round < rounds; round++) {
            long seed = 2 * round;
            alone = Math.max(alone, Stretch.of(contender, requests, seed).rate());
            var other = CompletableFuture.supplyAsync(() -> Stretch.of(contender, requests, seed + 1));
            both = Math.max(both, Stretch.of(contender, requests, seed).rate() + other.join().rate());
        }
        System.out.println(String.format(Locale.ROOT, "two threads: %.2f of one, per second of processor time", both / alone));
    }
}
