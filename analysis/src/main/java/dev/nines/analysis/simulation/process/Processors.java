package dev.nines.analysis.simulation.process;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;
import org.jspecify.annotations.Nullable;

/// Processors of one machine, shared evenly by all who compute: each at full speed while there are enough, else slower together.
///
/// Work is measured on a clock that runs with the speed of the individual: who comes at v with work w is done at v + w, whoever
/// comes and goes meanwhile. So only the next to be done is an event, and nobody's remaining work is touched when the speed changes.
public final class Processors implements Actor {

    /// Told that a visit has had its work done.
    @FunctionalInterface
    interface Done {
        void done(int visit);
    }

    private static final int CHILDREN = 4;
    private static final int SPENT = 1;

    private final Engine engine;
    private final int count;
    private final Done done;
    private final int self;
    private double[] ends = new double[16];
    private int[] visits = new int[16];
    private int size;
    private double clock;
    private long looked;
    private double used;
    private double speed = 1;
    /// Of the event that counts; those entered before the speed changed do not.
    private int latest;
    private final @Nullable Credits credits;

    /// @param credits that its processors spend; absent where they always run at full speed
    Processors(Engine engine, int count, Done done, @Nullable Credits credits) {
        if (count < 1) {
            throw new IllegalArgumentException("a machine of %d processors; at least 1".formatted(count));
        }
        this.engine = engine;
        this.count = count;
        this.done = done;
        this.credits = credits;
        this.self = engine.enter(this);
    }

    /// What its processors spend, as of now; absent where they always run at full speed.
    public @Nullable Credits credits() {
        look();
        return credits;
    }

    /// How many visits compute.
    public int computing() {
        return size;
    }

    /// A visit comes to compute.
    ///
    /// @param work nanoseconds of one processor
    void enter(int visit, double work) {
        look();
        boolean slower = size >= count;
        double end = clock + work;
        boolean next = size == 0 || end < ends[0];
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            visits = Arrays.copyOf(visits, 2 * size);
        }
        rise(size++, end, visit);
        if (slower || next || credits != null) {
            expect();
        }
    }

    /// All processors become slower or faster.
    ///
    /// @param factor of their usual speed, above 0
    void run(double factor) {
        look();
        speed = factor;
        expect();
    }

    /// The machine is turned off: what was computed for nobody any more is left.
    public void clear() {
        look();
        int left = size;
        size = 0;
        latest++;
        for (int each = 0; each < left; each++) {
            done.done(visits[each]);
        }
    }

    /// How many there are.
    public int count() {
        return count;
    }

    /// Nanoseconds that they have computed, summed.
    public double used(long now) {
        return used + (now - looked) * (double) Math.min(size, count);
    }

    @Override
    public void act(int what, int subject) {
        if (subject != latest) {
            return;
        }
        if (credits != null) {
            look();
            if (what == SPENT) {
                credits.run();
                expect();
                return;
            }
        }
        used = used(engine.now());
        looked = engine.now();
        clock = ends[0];
        int visit = visits[0];
        size--;
        sink(ends[size], visits[size]);
        expect();
        done.done(visit);
    }

    /// Lets the clock of the individual come up to now.
    private void look() {
        long passed = engine.now() - looked;
        clock += passed * pace();
        used = used(engine.now());
        looked = engine.now();
        if (credits != null && passed > 0) {
            credits.pass((double) passed, Math.min(size, count));
        }
    }

    private double pace() {
        double each = size <= count ? speed : speed * count / size;
        return credits == null ? each : each * credits.share(Math.min(size, count));
    }

    private void expect() {
        latest++;
        if (size > 0) {
            double left = Math.max(0, ends[0] - clock) / pace();
            if (credits != null && credits.lasts(Math.min(size, count)) < left) {
                engine.after((long) Math.ceil(credits.lasts(Math.min(size, count))), self, SPENT, latest);
                return;
            }
            engine.after((long) Math.ceil(left), self, 0, latest);
        }
    }

    private void rise(int from, double end, int visit) {
        int at = from;
        while (at > 0 && end < ends[(at - 1) / CHILDREN]) {
            int parent = (at - 1) / CHILDREN;
            ends[at] = ends[parent];
            visits[at] = visits[parent];
            at = parent;
        }
        ends[at] = end;
        visits[at] = visit;
    }

    private void sink(double end, int visit) {
        int at = 0;
        for (int child = 1; child < size; child = CHILDREN * at + 1) {
            int least = child;
            for (int other = child + 1; other < Math.min(child + CHILDREN, size); other++) {
                least = ends[other] < ends[least] ? other : least;
            }
            if (end <= ends[least]) {
                break;
            }
            ends[at] = ends[least];
            visits[at] = visits[least];
            at = least;
        }
        ends[at] = end;
        visits[at] = visit;
    }
}
