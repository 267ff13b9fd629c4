package dev.nines.analysis.simulation.balancing;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.setting.HaproxyBalance;

/// The servers of an HAProxy backend: of those that are up, in weighted turns, the one with the fewest connections, the first with a free
/// slot, or the less loaded of two drawn.
public final class HaproxyServers implements Balancer {

    private final HaproxyBalance balance;
    private final int maxConnections;
    private final Dice dice;
    private final int[] weights;
    private final int[] current;
    private final int[] connections;
    private final boolean[] up;

    /// @param weights of the servers; one of 0 gets nothing
    /// @param maxConnections of one server; 0 for no limit
    public HaproxyServers(HaproxyBalance balance, int[] weights, int maxConnections, Dice dice) {
        this.balance = balance;
        this.maxConnections = maxConnections;
        this.dice = dice;
        this.weights = weights.clone();
        current = new int[weights.length];
        connections = new int[weights.length];
        up = new boolean[weights.length];
        Arrays.fill(up, true);
    }

    /// A server goes up or down.
    public void turn(int server, boolean to) {
        up[server] = to;
    }

    @Override
    public int choose(long now, long tried) {
        int chosen = switch (balance) {
            case ROUNDROBIN, STATIC_RR -> inTurn();
            case LEASTCONN -> least();
            case FIRST -> first();
            case SOURCE, URI -> drawn(-1);
            case RANDOM -> ofTwo();
        };
        if (chosen >= 0) {
            connections[chosen]++;
        }
        return chosen;
    }

    private boolean takes(int server) {
        return up[server] && weights[server] > 0 && (maxConnections == 0 || connections[server] < maxConnections);
    }

    private int inTurn() {
        int best = -1;
        int total = 0;
        for (int server = 0; server < weights.length; server++) {
            if (takes(server)) {
                current[server] += weights[server];
                total += weights[server];
                best = best < 0 || current[server] > current[best] ? server : best;
            }
        }
        if (best >= 0) {
            current[best] -= total;
        }
        return best;
    }

    /// Among equals the one that has waited longest for its turn.
    private int least() {
        int best = -1;
        for (int server = 0; server < weights.length; server++) {
            if (takes(server)) {
                current[server]++;
                if (best < 0 || fewer(server, best) || !fewer(best, server) && current[server] > current[best]) {
                    best = server;
                }
            }
        }
        if (best >= 0) {
            current[best] = 0;
        }
        return best;
    }

    private boolean fewer(int one, int other) {
        return (long) connections[one] * weights[other] < (long) connections[other] * weights[one];
    }

    private int first() {
        for (int server = 0; server < weights.length; server++) {
            if (takes(server)) {
                return server;
            }
        }
        return -1;
    }

    private int ofTwo() {
        int first = drawn(-1);
        int second = drawn(first);
        return second < 0 || first >= 0 && !fewer(second, first) ? first : second;
    }

    private int drawn(int without) {
        int total = 0;
        for (int server = 0; server < weights.length; server++) {
            total += server != without && takes(server) ? weights[server] : 0;
        }
        int left = total == 0 ? 0 : dice.below(total);
        for (int server = 0; server < weights.length; server++) {
            if (server != without && takes(server) && (left -= weights[server]) < 0) {
                return server;
            }
        }
        return -1;
    }

    @Override
    public void ended(int server, long now, boolean failed) {
        connections[server]--;
    }
}
