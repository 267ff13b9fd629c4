package dev.nines.analysis.simulation.rollout;

import dev.nines.analysis.simulation.rollout.ServerSight.Doing;
import dev.nines.analysis.simulation.scaling.Stage;
import org.jspecify.annotations.Nullable;

/// A server of a [Staff], or the number of one that may come.
final class Machine {

    final Staff staff;
    final int number;
    Stage stage = Stage.ABSENT;
    int zone;
    int version;
    /// Out of the balancers while it is updated.
    boolean away;
    /// A bad version does its harm there.
    boolean harmed;
    /// Which server it is that has the number.
    int life;
    /// Its programs are stopped while it is updated.
    boolean halted;
    /// Until when its old programs stay, for the connections that they have; absent: they are gone.
    Agenda.@Nullable Entry lingers;
    /// What load balancers say: 1 healthy, -1 unhealthy, 0 nothing yet.
    int said;
    /// Share of the users whose sessions it holds.
    double sessions;
    /// Whom to tell that it has answered everything.
    @Nullable
    Runnable whenIdle;
    /// Whom to tell that it is healthy.
    @Nullable
    Runnable whenHealthy;
    /// When that is given up.
    Agenda.@Nullable Entry patience;
    private long cameBefore;
    private double workedBefore;

    Machine(Staff staff, int number) {
        this.staff = staff;
        this.number = number;
    }

    boolean isInService() {
        return stage == Stage.IN_SERVICE;
    }

    String zoneName() {
        return staff.zoneName(zone);
    }

    /// Whether it is or will be in service.
    boolean isAlive() {
        return stage == Stage.IN_SERVICE || stage == Stage.PENDING;
    }

    boolean isHealthy() {
        return isInService() && !away && !halted && (staff.site().isChecked() ? said > 0 : staff.site().works(number));
    }

    /// What it is seen to do.
    ///
    /// @param serves whether it gets requests
    Doing doing(boolean serves) {
        return switch (stage) {
            case ABSENT, PREPARING, WARM -> Doing.ABSENT;
            case PENDING -> Doing.BOOTING;
            case LEAVING -> Doing.DRAINING;
            case IN_SERVICE -> halted
                    ? Doing.UPDATING
                    : away ? Doing.DRAINING : serves ? Doing.SERVING : isHealthy() ? Doing.IDLE : awaited();
        };
    }

    private Doing awaited() {
        return staff.site().isChecked() && said == 0 ? Doing.JOINING : Doing.UNHEALTHY;
    }

    /// Whether it is being updated.
    boolean isBusy() {
        return isInService() && (away || halted);
    }

    /// Whether load balancers are about to change their mind: about a server that is stopped, or one that works again.
    boolean isMisjudged() {
        return staff.site().isChecked() && (halted ? !away && said > 0 : whenHealthy != null && said < 0);
    }

    /// Requests that have come since the last time.
    long came() {
        long now = staff.site().came(number);
        long since = now - cameBefore;
        cameBefore = now;
        return since;
    }

    /// Nanoseconds that it has worked since the last time.
    double worked() {
        double now = staff.site().worked(number);
        double since = now - workedBefore;
        workedBefore = now;
        return since;
    }
}
