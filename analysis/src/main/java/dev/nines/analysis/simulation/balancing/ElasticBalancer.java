package dev.nines.analysis.simulation.balancing;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.setting.BalancingAlgorithm;

/// A load balancer of AWS: clients go to a node of a zone that is in DNS, the node to a target.
///
/// Every zone's node gets an equal share of the clients. When a zone leaves DNS, clients that still know its addresses go on using
/// them until their time to live is over. A target that became healthy gets a share that grows in a straight line, if a slow start is set.
public final class ElasticBalancer implements Balancer {

    private final Targets targets;
    private final BalancingAlgorithm algorithm;
    private final Dice dice;
    private final long slowStart;
    private final long timeToLive;
    private final int[] outstanding;
    private final int[] last;
    private final long[] slowSince;
    private final long[] leftDns;

    /// @param slowStart nanoseconds; 0 for none
    /// @param timeToLive of addresses, in nanoseconds
    public ElasticBalancer(Targets targets, BalancingAlgorithm algorithm, long slowStart, long timeToLive, Dice dice) {
        this.targets = targets;
        this.algorithm = algorithm;
        this.dice = dice;
        this.slowStart = algorithm == BalancingAlgorithm.ROUND_ROBIN ? slowStart : 0;
        this.timeToLive = timeToLive;
        outstanding = new int[targets.size()];
        last = new int[targets.zoneCount()];
        slowSince = new long[targets.size()];
        leftDns = new long[targets.zoneCount()];
        for (int target = 0; target < slowSince.length; target++) {
            slowSince[target] = -slowStart;
        }
        for (int zone = 0; zone < leftDns.length; zone++) {
            leftDns[zone] = -1;
        }
    }

    /// A target becomes healthy or unhealthy.
    public void turn(int target, boolean healthy, long now) {
        if (healthy && !targets.healthy(target) && anyOther(target, now)) {
            slowSince[target] = now;
        }
        targets.turn(target, healthy);
        for (int zone = 0; zone < leftDns.length; zone++) {
            leftDns[zone] = targets.inDns(zone) ? -1 : leftDns[zone] < 0 ? now : leftDns[zone];
        }
    }

    /// A slow start needs a healthy target that is not in its own.
    private boolean anyOther(int target, long now) {
        for (int other = 0; other < slowSince.length; other++) {
            if (other != target && targets.healthy(other) && now - slowSince[other] >= slowStart) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int choose(long now, long tried) {
        int zone = zone(now);
        boolean open = targets.failsOpen(zone);
        int chosen = switch (algorithm) {
            case ROUND_ROBIN -> inTurn(zone, open, now);
            case LEAST_OUTSTANDING_REQUESTS -> least(zone, open);
            case WEIGHTED_RANDOM -> random(zone, open);
        };
        if (chosen >= 0) {
            outstanding[chosen]++;
        }
        return chosen;
    }

    private int zone(long now) {
        int zone = dice.below(leftDns.length);
        while (leftDns[zone] >= 0 && dice.below(timeToLive) < now - leftDns[zone]) {
            zone = dice.below(leftDns.length);
        }
        return zone;
    }

    private int inTurn(int zone, boolean open, long now) {
        int at = last[zone];
        for (int round = 0; round < 2 * outstanding.length; round++) {
            at = at + 1 >= outstanding.length ? 0 : at + 1;
            if (targets.sends(zone, at, open) && !skips(at, now)) {
                last[zone] = at;
                return at;
            }
        }
        return -1;
    }

    /// Leaves out a target in its slow start as often as its share is short of full.
    private boolean skips(int target, long now) {
        long since = now - slowSince[target];
        return since < slowStart && dice.below(slowStart) >= since;
    }

    private int least(int zone, boolean open) {
        int best = -1;
        int at = last[zone];
        for (int i = 0; i < outstanding.length; i++) {
            at = at + 1 >= outstanding.length ? 0 : at + 1;
            if (targets.sends(zone, at, open) && (best < 0 || outstanding[at] < outstanding[best])) {
                best = at;
            }
        }
        last[zone] = Math.max(0, best);
        return best;
    }

    private int random(int zone, boolean open) {
        int count = 0;
        for (int target = 0; target < outstanding.length; target++) {
            count += targets.sends(zone, target, open) ? 1 : 0;
        }
        int left = count == 0 ? 0 : dice.below(count);
        for (int target = 0; target < outstanding.length; target++) {
            if (targets.sends(zone, target, open) && left-- == 0) {
                return target;
            }
        }
        return -1;
    }

    @Override
    public void ended(int target, long now, boolean failed) {
        outstanding[target]--;
    }
}
