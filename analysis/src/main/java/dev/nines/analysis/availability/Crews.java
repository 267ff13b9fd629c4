package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.availability.markov.RepairShop;
import dev.nines.analysis.availability.structure.FaultTree;

/// Equal units that fewer crews than units repair, as gates over independent events.
///
/// How many units are down follows from the machine repairman's chain, and which ones they are is a matter of chance. Taken one after
/// the other, unit j is down with a probability p(c) that only depends on how many, c, of those before it are; it grows with c, as a
/// unit waits the longer the more others are down. So unit j is down if its own event happens, or if i of those before it are and its
/// i-th event of waiting happens, with 1 − w(i) = (1 − p(i)) / (1 − p(i − 1)): all events independent, nothing negated, and the units
/// together exactly as in the chain.
final class Crews {

    /// With more units than this, each is taken as independent of the others, down as often as on average.
    static final int MOST_UNITS = 24;

    private static final double NOTHING = 1e-13;

    private final FaultTree tree;
    private final int units;
    private final Failing failing;
    private final double[] oneSet;

    /// What makes an event.
    interface Maker {

        /// @param unit the unit
        /// @param before how many units before it must be down for it to matter
        int event(int unit, int before, Part part);
    }

    /// An event.
    ///
    /// @param frequency how often an hour it makes a unit fail
    record Part(Failing failing, double frequency) {}

    Crews(FaultTree tree, int units, int crews, Failing failing) {
        this.tree = tree;
        this.units = units;
        this.failing = failing;
        var shop = new RepairShop(units, crews, failing.mtbfHours(), failing.downHours());
        oneSet = new double[units + 1];
        var sets = 1.0;
        for (var down = 0; down <= units; down++) {
            oneSet[down] = shop.down(down) / sets;
            sets = sets * (units - down) / (down + 1);
        }
    }

    /// A unit as if it were alone: down as often as one of all is on average.
    static Failing alone(int units, int crews, Failing failing) {
        var down = new RepairShop(units, crews, failing.mtbfHours(), failing.downHours()).meanDown() / units;
        var hours = down / (1 - down) * failing.mtbfHours();
        return Failing.times(failing.mtbfHours(), failing.detectionHours(), hours - failing.detectionHours(), failing.basis());
    }

    /// The gates of all units.
    List<Integer> gates(Maker maker) {
        var gates = new ArrayList<Integer>();
        for (var unit = 0; unit < units; unit++) {
            gates.add(gate(unit, gates, maker));
        }
        return gates;
    }

    private int gate(int unit, List<Integer> before, Maker maker) {
        var earlier = before.stream().mapToInt(Integer::intValue).toArray();
        var ways = new ArrayList<Integer>();
        var last = 0.0;
        for (var down = 0; down <= unit; down++) {
            var share = share(unit, down);
            var more = (share - last) / (1 - last);
            last = Math.max(last, share);
            if (more > NOTHING * share) {
                ways.add(tree.and(tree.atLeast(down, earlier), maker.event(unit, down, part(unit, more))));
            }
        }
        return tree.or(ways.stream().mapToInt(Integer::intValue).toArray());
    }

    /// The failures of all units are counted at the last one, whose state decides nothing about the others: as they are equal, each is
    /// as often the one that matters.
    private Part part(int unit, double failed) {
        var of = new Failing(failed, 1 - failed, failing.mtbfHours(), failing.detectionHours(), failing.repairHours(),
                failing.basis());
        return new Part(of, unit == units - 1 ? units * of.frequency() : 0);
    }

    /// The share of time a unit is down, given that so many of those before it are.
    private double share(int unit, int downBefore) {
        var after = units - unit - 1;
        var works = 0.0;
        var fails = 0.0;
        var sets = 1.0;
        for (var down = 0; down <= after; down++) {
            works += sets * oneSet[downBefore + down];
            fails += sets * oneSet[downBefore + down + 1];
            sets = sets * (after - down) / (down + 1);
        }
        return fails / (fails + works);
    }
}
