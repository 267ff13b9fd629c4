package dev.nines.analysis.simulation.balancing;

import dev.nines.model.setting.Threshold;

/// The targets of a target group and its zones: who is healthy, which zones are in DNS, who gets traffic.
///
/// AWS, target group health: below one threshold a zone's addresses leave DNS, unless all zones' would; below the other a node sends
/// to all targets, healthy or not.
public final class Targets {

    private final int[] zones;
    private final int zoneCount;
    private final boolean crossZone;
    private final Threshold dns;
    private final Threshold routing;
    private final boolean[] healthy;
    private final int[] registeredIn;
    private final int[] healthyIn;
    private int healthyCount;

    /// Targets that are all healthy.
    ///
    /// @param zones the zone of each target, numbered from 0
    /// @param zoneCount zones in which the load balancer has nodes
    public Targets(int[] zones, int zoneCount, boolean crossZone, Threshold dns, Threshold routing) {
        this.zones = zones.clone();
        this.zoneCount = zoneCount;
        this.crossZone = crossZone;
        this.dns = dns;
        this.routing = routing;
        healthy = new boolean[zones.length];
        registeredIn = new int[zoneCount];
        healthyIn = new int[zoneCount];
        for (int target = 0; target < zones.length; target++) {
            registeredIn[zones[target]]++;
            turn(target, true);
        }
    }

    int size() {
        return zones.length;
    }

    int zoneCount() {
        return zoneCount;
    }

    /// A target becomes healthy or unhealthy.
    public void turn(int target, boolean to) {
        if (healthy[target] != to) {
            healthy[target] = to;
            int change = to ? 1 : -1;
            healthyCount += change;
            healthyIn[zones[target]] += change;
        }
    }

    /// Whether a target is healthy.
    public boolean healthy(int target) {
        return healthy[target];
    }

    /// Whether the addresses of a zone are in DNS.
    public boolean inDns(int zone) {
        if (enough(zone)) {
            return true;
        }
        for (int other = 0; other < zoneCount; other++) {
            if (enough(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean enough(int zone) {
        return reaches(dns, healthyIn(zone), registeredIn(zone));
    }

    /// Whether the node of a zone sends to all its targets, because too few are healthy.
    public boolean failsOpen(int zone) {
        return !reaches(routing, healthyIn(zone), registeredIn(zone));
    }

    /// Whether the node of a zone sends to a target.
    public boolean sends(int zone, int target, boolean failsOpen) {
        return (crossZone || zones[target] == zone) && (healthy[target] || failsOpen);
    }

    private int healthyIn(int zone) {
        return crossZone ? healthyCount : healthyIn[zone];
    }

    private int registeredIn(int zone) {
        return crossZone ? zones.length : registeredIn[zone];
    }

    private static boolean reaches(Threshold threshold, int healthy, int registered) {
        var share = threshold.share();
        return healthy >= threshold.count() && (share == null || healthy >= share.value() * registered);
    }
}
