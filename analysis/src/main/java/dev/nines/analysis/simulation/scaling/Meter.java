package dev.nines.analysis.simulation.scaling;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.setting.WarmPoolState;

/// Counts the time for which servers run and are paid for, in nanoseconds.
final class Meter {

    private final Servers servers;
    private final boolean restsOn;
    private final long[] from;
    private long ended;

    Meter(AutoScalingGroup group, Servers servers) {
        var pool = group.warmPool();
        this.servers = servers;
        this.restsOn = pool != null && pool.state() == WarmPoolState.RUNNING;
        this.from = new long[servers.stages.length];
    }

    boolean isRunning(int server) {
        return switch (servers.stages[server]) {
            case ABSENT -> false;
            case WARM -> restsOn;
            case PREPARING, PENDING, IN_SERVICE, LEAVING -> true;
        };
    }

    void begins(int server, long now) {
        from[server] = now;
    }

    void wakes(int server, long now) {
        from[server] = restsOn ? from[server] : now;
    }

    void rests(int server, long now) {
        ended += restsOn ? 0 : now - from[server];
    }

    void ends(int server, long now) {
        ended += isRunning(server) ? now - from[server] : 0;
    }

    int running() {
        return servers.count(this::isRunning);
    }

    long total(long now) {
        long all = ended;
        for (int server = 0; server < from.length; server++) {
            all += isRunning(server) ? now - from[server] : 0;
        }
        return all;
    }
}
