package dev.nines.analysis.simulation.scaling;

import dev.nines.model.setting.InstanceRefresh;
import org.jspecify.annotations.Nullable;

/// Replaces the servers of a group by those of another version, batch by batch: instance refresh of Auto Scaling.
///
/// A batch is as many servers as may be missing; the next begins when the new ones are healthy and have been in service for their
/// warm-up. Where none may be missing, or more may be there, new ones are launched before old ones go. At a checkpoint it waits.
final class Refresh {

    private final Servers servers;
    private final Repair repair;
    private final InstanceRefresh settings;
    private final int version;
    private final long warmUp;
    private final int total;
    private int checkpoint;
    private long waitsUntil;
    private boolean bakes;
    private int ahead;

    /// @param version that all servers are to be of
    /// @param warmUp nanoseconds in service before a new server counts
    /// @param now when it begins
    Refresh(Servers servers, Repair repair, InstanceRefresh settings, int version, long warmUp, long now) {
        this.servers = servers;
        this.repair = repair;
        this.settings = settings;
        this.version = version;
        this.warmUp = warmUp;
        this.total = servers.alive();
        this.waitsUntil = now;
    }

    /// What is to be done now.
    ///
    /// @param leaves servers of another version that go
    /// @param extra servers beyond those desired from now on
    /// @param over whether all is done
    record Step(int leaves, int extra, boolean over) {}

    private static final Step OVER = new Step(0, 0, true);

    long warmUp() {
        return warmUp;
    }

    /// When to ask again at the latest; nanoseconds.
    long waitsUntil() {
        return waitsUntil;
    }

    boolean isOld(int server) {
        return servers.isAlive(server) && servers.versions[server] != version;
    }

    /// The next step; absent while there is nothing to do but wait.
    @Nullable
    Step next(int desired, long now) {
        int proved = servers.count(server -> servers.versions[server] == version && repair.isHealthy(server)
                && now - servers.inService[server] >= warmUp);
        int old = servers.count(this::isOld);
        if (now < waitsUntil || servers.alive() - old > proved || servers.alive() < desired + ahead) {
            return null;
        }
        if (ahead > 0) {
            int leaves = Math.min(ahead, old);
            ahead = 0;
            return new Step(leaves, 0, false);
        }
        if (old == 0) {
            return ends(now);
        }
        if (isCheckpoint(total - old)) {
            waitsUntil = now + settings.checkpointDelay().toNanos();
            return null;
        }
        int batch = Math.min(old, upToCheckpoint(total - old));
        int most = (int) Math.floor(desired * settings.maxHealthy());
        int missing = Math.max(1, desired - (int) Math.ceil(desired * settings.minHealthy().value()));
        if (most > desired || settings.minHealthy().value() == 1) {
            ahead = Math.min(batch, Math.max(1, most - desired));
            return new Step(0, ahead, false);
        }
        return new Step(Math.min(batch, missing), 0, false);
    }

    private @Nullable Step ends(long now) {
        if (!bakes && settings.bakeTime().isPositive()) {
            bakes = true;
            waitsUntil = now + settings.bakeTime().toNanos();
            return null;
        }
        return OVER;
    }

    private boolean isCheckpoint(int replaced) {
        boolean reached = checkpoint < settings.checkpoints().size() && replaced >= at(checkpoint) && replaced < total;
        checkpoint += reached ? 1 : 0;
        return reached;
    }

    private int upToCheckpoint(int replaced) {
        return checkpoint < settings.checkpoints().size() ? Math.max(1, at(checkpoint) - replaced) : Integer.MAX_VALUE;
    }

    private int at(int number) {
        return (int) Math.ceil(settings.checkpoints().get(number).value() * total);
    }
}
