package dev.nines.analysis.simulation.process;

import java.util.Arrays;

/// Counts the calls from component to component, for those who watch.
public final class Traffic {

    private static final int FEW = 4;

    /// By the number of a process, the place of its component and 1 more; 0 for those of nobody, as who checks health.
    private int[] owners = new int[64];
    /// By caller: whom it has called, in the order of the first calls. They are few, so that they are searched one after the other.
    private final Callees[] callees;

    /// @param components how many there are
    public Traffic(int components) {
        callees = new Callees[components];
        Arrays.setAll(callees, _ -> new Callees());
    }

    private static final class Callees {
        private int count;
        private int[] whom = new int[FEW];
        private long[] called = new long[FEW];
        private long[] failed = new long[FEW];

        int find(int callee) {
            for (int at = 0; at < count; at++) {
                if (whom[at] == callee) {
                    return at;
                }
            }
            if (count == whom.length) {
                whom = Arrays.copyOf(whom, 2 * count);
                called = Arrays.copyOf(called, 2 * count);
                failed = Arrays.copyOf(failed, 2 * count);
            }
            whom[count] = callee;
            return count++;
        }
    }

    /// Told of what has been counted.
    @FunctionalInterface
    public interface Reader {
        /// @param called calls from the beginning, further attempts too
        /// @param failed those of them whose caller knows that they failed
        void read(int caller, int callee, long called, long failed);
    }

    /// Makes known whose a process is.
    public void owns(int component, Unit unit) {
        if (unit.number >= owners.length) {
            owners = Arrays.copyOf(owners, 2 * unit.number);
        }
        owners[unit.number] = component + 1;
    }

    private int owner(Unit unit) {
        return unit.number < owners.length ? owners[unit.number] - 1 : -1;
    }

    void called(Unit from, Unit to) {
        count(from, to, false);
    }

    void failed(Unit from, Unit to) {
        count(from, to, true);
    }

    private void count(Unit from, Unit to, boolean failure) {
        int caller = owner(from);
        int callee = owner(to);
        if (caller >= 0 && callee >= 0) {
            var all = callees[caller];
            // first: it may put longer arrays in the places of those that are counted in
            int at = all.find(callee);
            (failure ? all.failed : all.called)[at]++;
        }
    }

    /// Tells all that has been counted.
    public void tell(Reader reader) {
        for (int caller = 0; caller < callees.length; caller++) {
            var all = callees[caller];
            for (int at = 0; at < all.count; at++) {
                reader.read(caller, all.whom[at], all.called[at], all.failed[at]);
            }
        }
    }
}
