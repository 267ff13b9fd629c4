package dev.nines.analysis.simulation.balancing;

import dev.nines.model.setting.Threshold;

/// The targets of a target group and its zones: who is healthy, which zones are in DNS, who gets traffic.
///
/// AWS, target group health: below one threshold a zone's addresses leave DNS, unless all zones' would; below the other a node sends
/// to all targets, healthy or not. Targets that leave count no more.
public final class Targets {

    private final int[] zones;
    private final int zoneCount;
    private final boolean crossZone;
    private final Threshold dns;
    private final Threshold routing;
    private final boolean[] healthy;
    private final boolean[] registered;
    /// Those registered, the first of the array.
    private final int[] members;
    private int count;
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
        registered = new boolean[zones.length];
        members = new int[zones.length];
        registeredIn = new int[zoneCount];
        healthyIn = new int[zoneCount];
        for (int target = 0; target < zones.length; target++) {
            join(target, zones[target]);
            turn(target, true);
        }
    }

    boolean crossesZones() {
        return crossZone;
    }

    /// The zone of a target.
    int zone(int target) {
        return zones[target];
    }

    /// Whether a target in a zone is healthy.
    boolean anyHealthyIn(int zone) {
        return healthyIn[zone] > 0;
    }

    int size() {
        return zones.length;
    }

    int zoneCount() {
        return zoneCount;
    }

    /// How many are registered.
    int count() {
        return count;
    }

    /// One of those registered, by its place among them.
    int member(int place) {
        return members[place];
    }

    boolean isRegistered(int target) {
        return registered[target];
    }

    /// A target is registered. It is not healthy until a check says so.
    public void join(int target, int zone) {
        if (!registered[target]) {
            zones[target] = zone;
            registered[target] = true;
            registeredIn[zone]++;
            members[count++] = target;
        }
    }

    /// A target is registered no more.
    public void leave(int target) {
        if (registered[target]) {
            turn(target, false);
            registered[target] = false;
            registeredIn[zones[target]]--;
            int place = 0;
            while (members[place] != target) {
                place++;
            }
            System.arraycopy(members, place + 1, members, place, --count - place);
        }
    }

    /// A target becomes healthy or unhealthy; one that is not registered is neither.
    public void turn(int target, boolean to) {
        if (registered[target] && healthy[target] != to) {
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

    /// How many are healthy.
    int healthyCount() {
        return healthyCount;
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
        return registered[target] && (crossZone || zones[target] == zone) && (healthy[target] || failsOpen);
    }

    private int healthyIn(int zone) {
        return crossZone ? healthyCount : healthyIn[zone];
    }

    private int registeredIn(int zone) {
        return crossZone ? count : registeredIn[zone];
    }

    private static boolean reaches(Threshold threshold, int healthy, int registered) {
        var share = threshold.share();
        return healthy >= threshold.count() && (share == null || healthy >= share.value() * registered);
    }
}
