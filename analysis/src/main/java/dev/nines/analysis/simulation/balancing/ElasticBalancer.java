package dev.nines.analysis.simulation.balancing;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.setting.BalancingAlgorithm;
import org.jspecify.annotations.Nullable;

/// A load balancer of AWS: clients go to a node of a zone that is in DNS, the node to a target.
///
/// Every zone's node gets an equal share of the clients. When a zone leaves DNS, clients that still know its addresses go on using
/// them until their time to live is over. A target that leaves gets nothing new and finishes what it has. A target that became healthy gets a share that grows in a straight line, if a slow start is set.
public final class ElasticBalancer implements Balancer {

    private final Targets targets;
    private final BalancingAlgorithm algorithm;
    private final Dice dice;
    private final long slowStart;
    private final long timeToLive;
    private final int[] outstanding;
    private final long[] sent;
    private @Nullable Anomalies anomalies;
    private IntConsumer idle = _ -> {};
    private @Nullable Sides sides;
    private boolean byAddress;
    private double affinity;
    private IntUnaryOperator homes = _ -> -1;
    /// Where the request goes that is sent now.
    private int side = Sides.EITHER;
    private final int[] last;
    private final long[] slowSince;
    private final long[] leftDns;
    /// Zones that it is shifted away from, and by how much.
    private final int[] shifts;
    /// Zones whose targets get nothing from nodes of others.
    private final boolean[] spared;

    /// @param slowStart nanoseconds; 0 for none
    /// @param timeToLive of addresses, in nanoseconds
    public ElasticBalancer(Targets targets, BalancingAlgorithm algorithm, long slowStart, long timeToLive, Dice dice) {
        this.targets = targets;
        this.algorithm = algorithm;
        this.dice = dice;
        this.slowStart = algorithm == BalancingAlgorithm.ROUND_ROBIN ? slowStart : 0;
        this.timeToLive = timeToLive;
        outstanding = new int[targets.size()];
        sent = new long[targets.size()];
        last = new int[targets.zoneCount()];
        slowSince = new long[targets.size()];
        leftDns = new long[targets.zoneCount()];
        shifts = new int[targets.zoneCount()];
        spared = new boolean[targets.zoneCount()];
        for (int target = 0; target < slowSince.length; target++) {
            slowSince[target] = -slowStart;
        }
        for (int zone = 0; zone < leftDns.length; zone++) {
            leftDns[zone] = -1;
        }
    }

    /// Targets that fail more often than others get less, if they are chosen at random.
    public void mitigate() {
        anomalies = algorithm == BalancingAlgorithm.WEIGHTED_RANDOM ? new Anomalies(targets.size()) : null;
    }

    /// A target becomes healthy or unhealthy.
    public void turn(int target, boolean healthy, long now) {
        if (healthy && !targets.healthy(target) && anyOther(target, now)) {
            slowSince[target] = now;
        }
        targets.turn(target, healthy);
        publish(now);
    }

    /// A target is registered; it gets requests when a check has passed.
    public void join(int target, int zone, long now) {
        targets.join(target, zone);
        publish(now);
    }

    /// A target gets nothing new.
    public void leave(int target, long now) {
        targets.leave(target);
        publish(now);
    }

    /// Whom to tell that a target that has left has answered everything.
    public void whenIdle(IntConsumer told) {
        idle = told;
    }

    /// Clients with one address go to one target, as long as the same targets get requests.
    public void stickToAddresses() {
        byAddress = true;
    }

    /// Leads a share of the clients to the zone they are in, while that is in DNS.
    ///
    /// @param zones by client; -1 for those who are in none
    public void prefer(double share, IntUnaryOperator zones) {
        affinity = share;
        homes = zones;
    }

    /// Divides requests among two versions from now on.
    public void divide(Sides between) {
        sides = between;
    }

    /// Requests that a target has and has not answered.
    public int outstanding(int target) {
        return outstanding[target];
    }

    /// Requests that a target has got.
    public long sent(int target) {
        return sent[target];
    }

    /// A zone is shifted away from, or no longer: its addresses leave DNS, and its targets get nothing across zones. Whoever still
    /// knows its addresses goes on using them. Where no other zone has a healthy target nothing changes.
    public void shift(int zone, boolean away, long now) {
        shifts[zone] += away ? 1 : -1;
        publish(now);
    }

    /// Addresses of zones come to DNS and leave it.
    private void publish(long now) {
        boolean elsewhere = false;
        for (int zone = 0; zone < leftDns.length; zone++) {
            elsewhere |= shifts[zone] == 0 && targets.anyHealthyIn(zone) && targets.inDns(zone);
        }
        for (int zone = 0; zone < leftDns.length; zone++) {
            spared[zone] = elsewhere && shifts[zone] > 0;
            leftDns[zone] = targets.inDns(zone) && !spared[zone] ? -1 : leftDns[zone] < 0 ? now : leftDns[zone];
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
        return choose(now, tried, -1);
    }

    @Override
    public int choose(long now, long tried, int client) {
        int zone = zone(now, client);
        boolean open = targets.failsOpen(zone);
        side = sides == null ? Sides.EITHER : sides.draw();
        if (byAddress && client >= 0) {
            return gets(bySource(zone, open, Addresses.of(client)));
        }
        return gets(switch (algorithm) {
            case ROUND_ROBIN -> inTurn(zone, open, now);
            case LEAST_OUTSTANDING_REQUESTS -> least(zone, open);
            case WEIGHTED_RANDOM -> anomalies == null ? random(zone, open) : random(zone, open, anomalies, now);
        });
    }

    @Override
    public boolean take(int target, long now) {
        int zone = zone(now, -1);
        side = Sides.EITHER;
        return sends(zone, target, targets.failsOpen(zone)) && gets(target) >= 0;
    }

    private int gets(int chosen) {
        if (chosen >= 0) {
            outstanding[chosen]++;
            sent[chosen]++;
        }
        return chosen;
    }

    private int zone(long now, int client) {
        int home = affinity == 0 || client < 0 ? -1 : homes.applyAsInt(client);
        if (home >= 0 && leftDns[home] < 0 && (affinity == 1 || dice.happens(affinity))) {
            return home;
        }
        int zone = dice.below(leftDns.length);
        if (leftDns[zone] < 0 || dice.below(timeToLive) >= now - leftDns[zone]) {
            return zone;
        }
        // whoever has forgotten an address is told those that are in DNS
        while (leftDns[zone] >= 0) {
            zone = dice.below(leftDns.length);
        }
        return zone;
    }

    private boolean sends(int zone, int target, boolean open) {
        return targets.sends(zone, target, open) && !(targets.crossesZones() && spared[targets.zone(target)])
                && (side == Sides.EITHER || sides == null || sides.of(target) == side);
    }

    private int inTurn(int zone, boolean open, long now) {
        int count = targets.count();
        int at = last[zone];
        for (int round = 0; round < 2 * count; round++) {
            at = at + 1 >= count ? 0 : at + 1;
            int target = targets.member(at);
            if (sends(zone, target, open) && !skips(target, now)) {
                last[zone] = at;
                return target;
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
        int count = targets.count();
        int best = -1;
        int place = 0;
        int at = last[zone];
        for (int i = 0; i < count; i++) {
            at = at + 1 >= count ? 0 : at + 1;
            int target = targets.member(at);
            if ((best < 0 || outstanding[target] < outstanding[best]) && sends(zone, target, open)) {
                best = target;
                place = at;
            }
        }
        last[zone] = place;
        return best;
    }

    private int random(int zone, boolean open) {
        int count = count(zone, open);
        return member(zone, open, count == 0 ? 0 : dice.below(count));
    }

    /// By the address of a client among those that get requests now: it may move whenever that changes.
    private int bySource(int zone, boolean open, int address) {
        int count = count(zone, open);
        return member(zone, open, count == 0 ? 0 : Integer.remainderUnsigned(address, count));
    }

    private int count(int zone, boolean open) {
        int count = 0;
        for (int place = 0; place < targets.count(); place++) {
            count += sends(zone, targets.member(place), open) ? 1 : 0;
        }
        return count;
    }

    private int member(int zone, boolean open, int number) {
        int left = number;
        for (int place = 0; place < targets.count(); place++) {
            int target = targets.member(place);
            if (sends(zone, target, open) && left-- == 0) {
                return target;
            }
        }
        return -1;
    }

    private int random(int zone, boolean open, Anomalies shares, long now) {
        shares.look(targets, now);
        double sum = 0;
        for (int place = 0; place < targets.count(); place++) {
            int target = targets.member(place);
            sum += sends(zone, target, open) ? shares.share(target) : 0;
        }
        double left = dice.share() * sum;
        int chosen = -1;
        for (int place = 0; place < targets.count() && left >= 0; place++) {
            int target = targets.member(place);
            if (sends(zone, target, open)) {
                chosen = target;
                left -= shares.share(target);
            }
        }
        return chosen;
    }

    @Override
    public void ended(int target, long now, boolean failed) {
        if (anomalies != null) {
            anomalies.ended(target, failed);
        }
        if (--outstanding[target] == 0 && !targets.isRegistered(target)) {
            idle.accept(target);
        }
    }
}
