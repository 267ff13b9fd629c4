package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import dev.nines.analysis.availability.structure.Diagrams;
import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;
import org.jspecify.annotations.Nullable;

/// Plays faults and repairs over years, event by event, and looks at the structure of the design after each: nothing happens between
/// two of them, so that a year takes as long as it has faults (performability, an outer simulation of states whose reward the
/// analysis knows: J. Meyer, On evaluating the performability of degradable computing systems, 1980).
///
/// Every fact fails after an exponential time, is noticed after its time of detection and repaired after an exponential time. What a
/// fault sets in motion follows from it, where the exact analysis counts it as an independent event of its own: a failover begins when
/// what serves has failed while the other works, and begins anew when that has been down meanwhile; failed parts take their share of
/// the requests until they are detected.
final class Years {

    private static final int LOOK = 1024;

    private final Facts facts;
    private final Diagrams diagrams;
    private final int top;
    private final long seed;
    private final OutageTally tally;
    /// All that is the case, and of that what is a fault.
    private final BitSet happened = new BitSet();
    private final BitSet failed = new BitSet();
    private final PriorityQueue<Due> queue = new PriorityQueue<>(Comparator.comparingDouble(Due::at));
    private final List<Moving> moving = new ArrayList<>();
    private final List<Losing> losing = new ArrayList<>();
    private final Map<Integer, Dice> dice = new HashMap<>();
    private double now;
    private @Nullable Subject last;

    /// Something that happens at a time, in hours.
    private record Due(double at, Runnable what) {}

    Years(Facts facts, Transitions transitions, Diagrams diagrams, int top, int years, long seed) {
        this.facts = facts;
        this.diagrams = diagrams;
        this.top = top;
        this.seed = seed;
        tally = new OutageTally(years);
        var derived = new BitSet();
        for (var transition : transitions.all()) {
            derived.set(transition.event());
            switch (transition) {
                case Transition.Failover failover -> moving.add(new Moving(failover));
                case Transition.Losing each -> losing.add(new Losing(each));
            }
        }
        facts.all().stream().filter(fact -> !derived.get(fact.event()) && fact.failing().failed() > 0).forEach(this::begin);
        look();
    }

    /// Plays all years.
    Outages play(AvailabilityReport exact, DoubleConsumer progress, BooleanSupplier cancelled) {
        double end = tally.end();
        boolean on = true;
        for (long step = 1; on && now < end; step++) {
            var next = queue.peek();
            double until = next == null ? end : Math.min(next.at(), end);
            boolean out = fails(top, happened);
            tally.advance(now, until, out, out ? 1 : lost(), last);
            now = until;
            if (next != null && now < end) {
                queue.remove().what().run();
            }
            if (step % LOOK == 0) {
                on = !cancelled.getAsBoolean();
                progress.accept(now / end);
            }
        }
        return tally.outages(now, seed, exact, on);
    }

    /// As in a state that has lasted for ever: failed for its share of the time.
    private void begin(Fact fact) {
        var luck = Dice.of(seed, 0, "years", fact.subject().key() + ' ' + fact.event());
        dice.put(fact.event(), luck);
        boolean down = luck.happens(fact.failing().failed());
        set(fact, down);
        await(fact, down, luck);
    }

    private void set(Fact fact, boolean down) {
        happened.set(fact.event(), down);
        failed.set(fact.event(), down && fact.subject().cause().fault());
    }

    private void await(Fact fact, boolean down, Dice luck) {
        var failing = fact.failing();
        if (failing.working() > 0 && failing.downHours() > 0) {
            double hours = down
                    ? failing.detectionHours() + exponential(luck, failing.repairHours())
                    : exponential(luck, failing.downHours() * failing.working() / failing.failed());
            queue.add(new Due(now + hours, () -> turn(fact, !down, luck)));
        }
    }

    private static double exponential(Dice luck, double hours) {
        return hours * luck.exponential((double) Engine.SECOND) / Engine.SECOND;
    }

    private void turn(Fact fact, boolean down, Dice luck) {
        set(fact, down);
        if (down) {
            last = fact.subject();
            tally.failed(fact.subject());
        }
        await(fact, down, luck);
        look();
    }

    private void look() {
        moving.forEach(Moving::look);
        losing.forEach(Losing::look);
    }

    private boolean fails(int gate, BitSet facts) {
        var function = diagrams.function(gate);
        return function == null ? this.facts.tree().fails(gate, facts) : function.fails(facts);
    }

    /// The share of requests that failed parts take now.
    private double lost() {
        double share = 0;
        for (var each : losing) {
            if (each.undetected > 0) {
                happened.set(each.of.event());
                share += fails(top, happened) ? each.undetected * each.share : 0;
                happened.clear(each.of.event());
            }
        }
        return Math.min(1, share);
    }

    /// A failover, which may be under way.
    private final class Moving {

        private final Transition.Failover of;
        private boolean moved;
        private int number;

        Moving(Transition.Failover of) {
            this.of = of;
        }

        void look() {
            boolean wanted = fails(of.first(), failed) && !fails(of.second(), failed);
            boolean under = happened.get(of.event());
            if (!wanted) {
                moved = false;
                number++;
                happened.clear(of.event());
            } else if (!moved && !under) {
                happened.set(of.event());
                int mine = ++number;
                queue.add(new Due(now + of.detectionHours() + of.moveHours(), () -> {
                    if (mine == number) {
                        moved = true;
                        happened.clear(of.event());
                    }
                }));
            }
        }
    }

    /// Failed parts, some of which are not detected yet.
    private final class Losing {

        private final Transition.Losing of;
        private final double share;
        private final BitSet down = new BitSet();
        private int undetected;

        Losing(Transition.Losing of) {
            this.of = of;
            this.share = StrictMath.pow(of.parts().size(), -1.0 - of.retries());
        }

        void look() {
            for (int part = 0; part < of.parts().size(); part++) {
                boolean is = fails(of.parts().get(part), failed);
                if (is && !down.get(part)) {
                    undetected++;
                    queue.add(new Due(now + of.detectionHours(), () -> undetected--));
                }
                down.set(part, is);
            }
        }
    }
}
