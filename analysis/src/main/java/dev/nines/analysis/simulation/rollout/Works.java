package dev.nines.analysis.simulation.rollout;

import java.time.Duration;
import java.util.function.Consumer;

import dev.nines.analysis.simulation.scaling.Stage;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import org.jspecify.annotations.Nullable;

/// What is done to one server of a release, from one event to the next.
final class Works {

    /// How long a server may take to become healthy: the command timeout of Elastic Beanstalk.
    private static final long PATIENCE = 600_000_000_000L;
    /// A proxy that is restarted does not listen for so long; assumed.
    private static final long RESTART = 500_000_000L;

    /// A program that is to stop finishes what it has begun for so long where no load balancer says how long; assumed.
    private static final long LONGEST_STOP = 30_000_000_000L;
    private static final long LOOK = 100_000_000L;

    private final Agenda agenda;
    private final Release release;
    private final Runnable changed;
    /// Versions that do harm.
    private final int bad;
    private double sessionsLost;

    /// @param bad the version that does harm; below 0 where none does
    /// @param changed told of everything that users may notice
    Works(Agenda agenda, Release release, int bad, Runnable changed) {
        this.agenda = agenda;
        this.release = release;
        this.bad = bad;
        this.changed = changed;
    }

    double sessionsLost() {
        return sessionsLost;
    }

    /// Brings another version to a server where it stands.
    ///
    /// @param done told whether it became healthy
    void update(Machine machine, int to, boolean drain, Consumer<Boolean> done) {
        if (drain) {
            leave(machine, () -> install(machine, to, done));
        } else {
            install(machine, to, done);
        }
    }

    private void leave(Machine machine, Runnable then) {
        var site = machine.staff.site();
        machine.away = true;
        site.leaves(machine.number);
        changed.run();
        if (!site.isChecked()) {
            finish(machine, LONGEST_STOP, then);
        } else if (site.isIdle(machine.number)) {
            agenda.after(0, then);
        } else {
            var longest = agenda.after(site.drain(), () -> {
                machine.whenIdle = null;
                then.run();
            });
            // told in the middle of an answer
            machine.whenIdle = () -> {
                agenda.drop(longest);
                agenda.after(0, then);
            };
        }
    }

    /// Waits until a server has answered all that it has.
    private void finish(Machine machine, long left, Runnable then) {
        if (left <= 0 || !machine.staff.site().isBusy(machine.number)) {
            agenda.after(0, then);
        } else {
            agenda.after(LOOK, () -> finish(machine, left - LOOK, then));
        }
    }

    private void install(Machine machine, int to, Consumer<Boolean> done) {
        loseSessions(machine, 1);
        machine.halted = true;
        machine.staff.site().halts(machine.number);
        changed.run();
        agenda.after(machine.staff.times().installs() + machine.staff.times().starts(), () -> {
            machine.staff.site().resumes(machine.number);
            machine.halted = false;
            begins(machine, to);
            if (machine.away) {
                machine.away = false;
                machine.said = 0;
                machine.staff.site().joins(machine.number);
            }
            awaitHealth(machine, done);
        });
    }

    /// A server begins to run a version.
    private void begins(Machine machine, int version) {
        var site = machine.staff.site();
        machine.version = version;
        harm(machine, version == bad);
        if (release.warmUp().isPositive() && release.coldFactor() > 1) {
            site.cold(machine.number, true);
            agenda.after(release.warmUp().toNanos(), () -> {
                site.cold(machine.number, false);
                changed.run();
            });
        }
        changed.run();
    }

    private static void harm(Machine machine, boolean begins) {
        if (machine.harmed != begins) {
            machine.harmed = begins;
            machine.staff.site().harms(machine.number, begins);
        }
    }

    private void awaitHealth(Machine machine, Consumer<Boolean> done) {
        if (machine.isHealthy() || !machine.staff.site().isChecked()) {
            boolean healthy = machine.isHealthy();
            agenda.after(0, () -> done.accept(healthy));
            return;
        }
        machine.patience = agenda.after(PATIENCE, () -> {
            expectNothing(machine);
            done.accept(false);
        });
        machine.whenHealthy = () -> {
            expectNothing(machine);
            agenda.after(0, () -> done.accept(true));
        };
    }

    /// Nobody waits any more for a server to become healthy.
    void expectNothing(Machine machine) {
        machine.whenHealthy = null;
        if (machine.patience != null) {
            agenda.drop(machine.patience);
            machine.patience = null;
        }
    }

    /// Launches a server of a version.
    void launch(Machine machine, int zone, int version, Consumer<Boolean> done) {
        var staff = machine.staff;
        machine.stage = Stage.PENDING;
        machine.zone = zone;
        machine.version = version;
        machine.away = true;
        machine.said = 0;
        changed.run();
        var times = staff.times();
        int life = ++machine.life;
        agenda.after(times.boots() + (release.baked() ? 0 : times.installs()) + times.starts(), () -> {
            if (machine.life != life) {
                return;
            }
            machine.stage = Stage.IN_SERVICE;
            machine.away = false;
            staff.site().starts(machine.number);
            begins(machine, version);
            staff.site().joins(machine.number);
            awaitHealth(machine, done);
        });
    }

    /// Lets a server finish what it has begun and go.
    void retire(Machine machine, Runnable done) {
        expectNothing(machine);
        machine.life++;
        boolean served = machine.isInService();
        machine.stage = Stage.LEAVING;
        Runnable gone = () -> {
            loseSessions(machine, 1);
            machine.staff.site().stops(machine.number);
            harm(machine, false);
            machine.stage = Stage.ABSENT;
            machine.version = 0;
            machine.away = false;
            changed.run();
            done.run();
        };
        if (served) {
            leave(machine, gone);
        } else {
            gone.run();
        }
    }

    /// Brings another version to a server beside the one that runs there, and lets the proxy in front of both change over. What runs
    /// there still from a change before is taken as it is.
    void change(Machine machine, int to, Step.Switch how, Consumer<Boolean> done) {
        var site = machine.staff.site();
        long ready = machine.lingers == null ? machine.staff.times().installs() + machine.staff.times().starts() : 0;
        agenda.after(ready, () -> {
            loseSessions(machine, 1);
            begins(machine, to);
            if (how.restart()) {
                site.fronts(machine.number, false);
                changed.run();
                agenda.after(RESTART, () -> {
                    site.fronts(machine.number, true);
                    changed.run();
                    awaitHealth(machine, done);
                });
            } else {
                awaitHealth(machine, healthy -> linger(machine, how.shutdownTimeout(), () -> done.accept(healthy)));
            }
        });
    }

    /// The old programs of a server stay until their connections are closed.
    ///
    /// @param longest after which they are cut; absent: never
    private void linger(Machine machine, @Nullable Duration longest, Runnable done) {
        var site = machine.staff.site();
        if (machine.lingers != null) {
            agenda.drop(machine.lingers);
        }
        machine.lingers = null;
        long last = site.lingers(machine.number);
        if (last == 0) {
            done.run();
            return;
        }
        long stays = longest == null ? last : Math.min(last, longest.toNanos());
        machine.lingers = agenda.after(stays, () -> {
            machine.lingers = null;
            if (stays < last) {
                site.cuts(machine.number, stays);
            }
            changed.run();
            done.run();
        });
        changed.run();
    }

    /// Users of a server lose their sessions.
    ///
    /// @param share of them
    void loseSessions(Machine machine, double share) {
        if (release.sessionsInMemory()) {
            sessionsLost += machine.sessions * share;
            machine.sessions -= machine.sessions * share;
        }
    }
}
