package dev.nines.analysis.speed;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.LFSR113;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/// The network of [BareHeap] written with SSJ (L'Ecuyer, Meliani, Vaucher, WSC 2002) the way its users would, if they care for speed: one
/// event object for each station, its default list of events, its fastest generator.
final class SsjNetwork implements Contender.Network {

    private final Simulator simulator = new Simulator();
    private final RandomStream random;
    private final Station[] servers = new Station[BareHeap.SERVERS];
    private final Station balancer;
    private final Histogram histogram = new Histogram(3_600_000_000_000L, 3);
    private final Source source = new Source();
    private int last;
    private long left;
    private long events;

    SsjNetwork(long seed) {
        simulator.init();
        var generator = new LFSR113();
        generator.setSeed(new int[]{(int) seed + 1_000, (int) seed + 2_000, (int) seed + 3_000, (int) seed + 4_000});
        random = generator;
        var database = new Station(8, null);
        Arrays.setAll(servers, _ -> new Station(1, database));
        balancer = new Station(16, null);
    }

    @Override
    public void play(long requests) {
        left = requests;
        source.schedule(ExponentialGen.nextDouble(random, 6.4));
        simulator.start();
    }

    @Override
    public long events() {
        return events;
    }

    /// To whom has the fewest requests, in turn among equals.
    private Station least() {
        int best = last;
        int fewest = Integer.MAX_VALUE;
        for (int i = 1; i <= servers.length; i++) {
            int at = (last + i) % servers.length;
            if (servers[at].began.size() < fewest) {
                fewest = servers[at].began.size();
                best = at;
            }
        }
        last = best;
        return servers[best];
    }

    private final class Source extends Event {

        private Source() {
            super(simulator);
        }

        @Override
        public void actions() {
            events++;
            if (--left > 0) {
                schedule(ExponentialGen.nextDouble(random, 6.4));
            }
            balancer.enter(simulator.time());
        }
    }

    private final class Station extends Event {

        private final double rate;
        private final @Nullable Station next;
        private final ArrayDeque<Double> began = new ArrayDeque<>();

        /// @param next absent for the balancer, which chooses, and for the database, which is the last
        private Station(double rate, @Nullable Station next) {
            super(simulator);
            this.rate = rate;
            this.next = next;
        }

        private void enter(double since) {
            began.add(since);
            if (began.size() == 1) {
                schedule(ExponentialGen.nextDouble(random, rate));
            }
        }

        @Override
        public void actions() {
            events++;
            double since = began.remove();
            if (!began.isEmpty()) {
                schedule(ExponentialGen.nextDouble(random, rate));
            }
            if (this == balancer) {
                least().enter(since);
            } else if (next != null) {
                next.enter(since);
            } else {
                histogram.recordValue((long) ((simulator.time() - since) * 1e9));
            }
        }
    }
}
