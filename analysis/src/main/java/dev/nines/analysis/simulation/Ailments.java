package dev.nines.analysis.simulation;

import java.util.List;
import java.util.function.Predicate;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.process.Disturbance;
import dev.nines.analysis.simulation.process.Play;
import dev.nines.analysis.simulation.process.Unit;
import dev.nines.model.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// Lets processes serve as the faults say that hit them.
///
/// Slowness multiplies, delays add, and shares that are lost or fail are independent of each other.
final class Ailments {

    private final Play play;
    private final Struck struck;
    private final Dice dice;

    Ailments(Play play, Struck struck, Dice dice) {
        this.play = play;
        this.struck = struck;
        this.dice = dice;
    }

    /// Makes a process serve as it does under some faults; as usual under none.
    void settle(Unit unit, List<Fault> faults) {
        boolean down = false;
        boolean hung = false;
        double slowness = 1;
        for (var fault : faults) {
            switch (fault.event().what()) {
                case Happening.Crash _,Happening.Failover _ -> down = true;
                case Happening.Hang _ -> hung = true;
                case Happening.Slow slow -> slowness *= slow.factor();
                case Happening.PacketLoss _,Happening.Latency _,Happening.Errors _,Happening.Partition _,Happening.CacheLoss _,Happening.ZonalShift _,Happening.Surge _ ->
                    {
                    }
            }
        }
        unit.slow(slowness);
        unit.disturb(disturbance(unit, faults));
        turn(unit, down, hung);
    }

    private void turn(Unit unit, boolean down, boolean hung) {
        if (down) {
            if (!unit.isDown()) {
                play.stop(unit);
            }
        } else if (hung) {
            if (unit.isDown() || unit.isWorking()) {
                play.hang(unit);
            }
        } else if (!unit.isWorking()) {
            play.start(unit);
        }
    }

    private @Nullable Disturbance disturbance(Unit unit, List<Fault> faults) {
        double arriving = 1;
        double served = 1;
        double checked = 1;
        long delay = 0;
        Predicate<Unit> cut = _ -> false;
        boolean whole = true;
        for (var fault : faults) {
            switch (fault.event().what()) {
                case Happening.PacketLoss loss -> arriving *= 1 - loss.share().value();
                case Happening.Latency latency -> delay += latency.added().toNanos();
                case Happening.Errors errors -> {
                    served *= 1 - errors.share().value();
                    checked *= errors.checks() ? 1 - errors.share().value() : 1;
                }
                case Happening.Partition _ -> {
                    cut = cut.or(struck.beyond(fault, unit));
                    whole = false;
                }
                case Happening.Crash _,Happening.Failover _,Happening.CacheLoss _,Happening.ZonalShift _,Happening.Hang _,Happening.Slow _,Happening.Surge _ ->
                    {
                    }
            }
        }
        if (arriving == 1 && served == 1 && checked == 1 && delay == 0 && whole) {
            return null;
        }
        return new Disturbance(1 - arriving, cut, delay, 1 - served, 1 - checked, dice);
    }
}
