package dev.nines.analysis.simulation.scaling;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Engine;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.GroupHealthCheck;

/// Says which servers are to be replaced, and when: no more than a tenth at a time, until the new ones have proved themselves.
///
/// Auto Scaling user guide: health checks, grace period, replacement of unhealthy instances.
final class Repair {

    static final long FINE = Long.MAX_VALUE;

    /// AWS says that a group waits "a few minutes" for a server whose status checks fail; three are assumed.
    private static final long PATIENCE = 180 * Engine.SECOND;
    private static final int A_TENTH = 10;

    private final AutoScalingGroup group;
    private final Servers servers;
    private final Ground ground;
    private final boolean listens;
    private final long warmUp;
    /// What load balancers say: 1 healthy, -1 unhealthy, 0 nothing yet.
    private final byte[] said;
    private final long[] hung;
    private final boolean[] replaces;
    private int owed;

    Repair(AutoScalingGroup group, Servers servers, Ground ground) {
        this.group = group;
        this.servers = servers;
        this.ground = ground;
        this.listens = group.healthChecks().contains(GroupHealthCheck.ELB);
        this.warmUp = group.warmup() == null ? 0 : group.warmup().toNanos();
        int most = servers.stages.length;
        said = new byte[most];
        Arrays.fill(said, (byte) 1);
        hung = new long[most];
        Arrays.fill(hung, FINE);
        replaces = new boolean[most];
    }

    void heard(int server, boolean healthy) {
        said[server] = (byte) (healthy ? 1 : -1);
    }

    /// @param since nanoseconds, or [#FINE]
    void hung(int server, long since) {
        hung[server] = since;
    }

    /// One more of the servers that are launched replaces another.
    void owe(boolean one) {
        owed += one ? 1 : 0;
    }

    void launched(int server) {
        said[server] = 0;
        hung[server] = FINE;
        replaces[server] = owed > 0;
        owed = Math.max(0, owed - 1);
    }

    /// Nothing is left to be launched.
    void paidBack() {
        owed = 0;
    }

    void forget(int server) {
        replaces[server] = false;
        hung[server] = FINE;
        said[server] = 0;
    }

    boolean isIll(int server) {
        return listens && said[server] < 0 || hung[server] < FINE;
    }

    /// Whether a server is in service and passes its checks, if there are any.
    boolean isHealthy(int server) {
        return servers.stages[server] == Stage.IN_SERVICE && (said[server] > 0 || said[server] == 0 && !ground.isChecked());
    }

    /// Whether a server can be counted on: healthy and warm.
    boolean isProved(int server, long now) {
        return isHealthy(server) && now - servers.inService[server] >= warmUp;
    }

    /// The next server to replace; -1 if none is, or others must prove themselves first.
    int next(long now, int desired) {
        int ill = -1;
        int count = 0;
        int unproved = owed;
        for (int server = 0; server < replaces.length; server++) {
            if (replaces[server] && isProved(server, now)) {
                replaces[server] = false;
            }
            boolean again = isToBeReplaced(server, now);
            unproved += replaces[server] && !again ? 1 : 0;
            if (again) {
                ill = ill < 0 ? server : ill;
                count++;
            }
        }
        int together = count >= desired ? 1 : Math.max(1, desired / A_TENTH);
        return unproved < together ? ill : -1;
    }

    private boolean isToBeReplaced(int server, long now) {
        if (servers.stages[server] != Stage.IN_SERVICE || now - servers.inService[server] < group.gracePeriod().toNanos()) {
            return false;
        }
        var longest = group.maxLifetime();
        return listens && said[server] < 0 || hung[server] < FINE && now - hung[server] >= PATIENCE
                || longest != null && now - servers.launched[server] >= longest.toNanos();
    }
}
