package dev.nines.analysis.simulation.balancing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.setting.NginxMethod;
import dev.nines.model.setting.NginxUpstream;
import org.jspecify.annotations.Nullable;

/// The servers of an nginx upstream, with its passive checks: `ngx_http_upstream_round_robin.c` and `..._least_conn_module.c`, line
/// by line.
///
/// Its clock has whole seconds. A server that failed too often gets nothing for more than `fail_timeout`, then one request
/// per `fail_timeout` until one of them succeeds.
public final class NginxPeers implements Balancer {

    private static final long SECOND = 1_000_000_000L;
    private static final Set<NginxMethod> HASHES = EnumSet.of(NginxMethod.IP_HASH, NginxMethod.HASH, NginxMethod.CONSISTENT_HASH);

    private final NginxMethod method;
    private final int maxFails;
    private final long failTimeout;
    private final int maxConnections;
    private final Dice dice;
    private final int[] weights;
    private final int[] effective;
    private final int[] current;
    private final int[] connections;
    private final int[] fails;
    private final long[] accessed;
    private final long[] checked;
    private final boolean[] up;
    private final boolean[] backups;
    /// Whether the backup servers are looked at, instead of the others.
    private boolean reserve;

    private final @Nullable NginxHash hash;
    /// Of the request that is looked at by its client.
    private long second;
    private long tried;
    private final IntPredicate takes = this::takes;

    /// Servers whose names do not matter.
    ///
    /// @param weights of the servers, at least 1 each
    /// @param backups which of them are asked only when none of the others can be
    /// @param dice for methods that draw
    public NginxPeers(NginxUpstream upstream, int[] weights, boolean[] backups, Dice dice) {
        this(upstream, weights, backups, IntStream.range(0, weights.length).mapToObj(peer -> "server-" + peer + ":80")
                .toArray(String[]::new), dice);
    }

    /// @param weights of the servers, at least 1 each
    /// @param backups which of them are asked only when none of the others can be
    /// @param names of the servers with their ports
    /// @param dice for methods that draw
    public NginxPeers(NginxUpstream upstream, int[] weights, boolean[] backups, String[] names, Dice dice) {
        this.hash = weights.length > 1 && HASHES.contains(upstream.method())
                ? new NginxHash(upstream.method(), weights, names)
                : null;
        this.backups = backups.clone();
        this.method = upstream.method();
        this.maxFails = upstream.maxFails();
        this.failTimeout = upstream.failTimeout().toSeconds();
        this.maxConnections = upstream.maxConnections();
        this.dice = dice;
        this.weights = weights.clone();
        this.effective = weights.clone();
        int size = weights.length;
        current = new int[size];
        connections = new int[size];
        fails = new int[size];
        accessed = new long[size];
        checked = new long[size];
        up = new boolean[size];
        Arrays.fill(up, true);
    }

    /// An active check of NGINX Plus has found a server to be up or down.
    public void turn(int peer, boolean to) {
        up[peer] = to;
    }

    @Override
    public int choose(long now, long before) {
        return choose(now, before, -1);
    }

    @Override
    public int choose(long now, long before, int client) {
        second = now / SECOND;
        tried = before;
        reserve = false;
        int chosen = hash == null || client < 0 ? next() : hash.find(client, takes);
        if (chosen < 0) {
            reserve = hash == null;
            chosen = next();
        }
        return gets(chosen);
    }

    @Override
    public boolean take(int peer, long now) {
        second = now / SECOND;
        tried = 0;
        reserve = backups[peer];
        return takes(peer) && gets(peer) >= 0;
    }

    private int gets(int chosen) {
        if (chosen >= 0) {
            connections[chosen]++;
            if (second - checked[chosen] > failTimeout) {
                checked[chosen] = second;
            }
        }
        return chosen;
    }

    private int next() {
        return switch (method) {
            case LEAST_CONNECTIONS, LEAST_TIME -> leastConnections();
            case RANDOM -> drawn(-1);
            case RANDOM_TWO -> ofTwo();
            default -> inTurn(Integer.MAX_VALUE, 1);
        };
    }

    /// Smooth weighted round robin among those whose connections per weight are at most some.
    private int inTurn(long connectionsOf, int weightOf) {
        int best = -1;
        int total = 0;
        for (int peer = 0; peer < weights.length; peer++) {
            if (!takes(peer) || (long) connections[peer] * weightOf > connectionsOf * weights[peer]) {
                continue;
            }
            current[peer] += effective[peer];
            total += effective[peer];
            if (effective[peer] < weights[peer]) {
                effective[peer]++;
            }
            if (best < 0 || current[peer] > current[best]) {
                best = peer;
            }
        }
        if (best >= 0) {
            current[best] -= total;
        }
        return best;
    }

    private boolean takes(int peer) {
        boolean failed = weights.length > 1 && maxFails > 0 && fails[peer] >= maxFails && second - checked[peer] <= failTimeout;
        boolean again = peer < Long.SIZE && (tried & 1L << peer) != 0;
        return backups[peer] == reserve && up[peer] && !failed && !again
                && (maxConnections == 0 || connections[peer] < maxConnections);
    }

    private int leastConnections() {
        int least = -1;
        for (int peer = 0; peer < weights.length; peer++) {
            if (takes(peer) && (least < 0 || fewer(peer, least))) {
                least = peer;
            }
        }
        return least < 0 ? -1 : inTurn(connections[least], weights[least]);
    }

    private boolean fewer(int one, int other) {
        return (long) connections[one] * weights[other] < (long) connections[other] * weights[one];
    }

    private int ofTwo() {
        int first = drawn(-1);
        int next = drawn(first);
        return next < 0 || first >= 0 && !fewer(next, first) ? first : next;
    }

    private int drawn(int without) {
        int total = 0;
        for (int peer = 0; peer < weights.length; peer++) {
            total += peer != without && takes(peer) ? weights[peer] : 0;
        }
        int left = total == 0 ? 0 : dice.below(total);
        for (int peer = 0; peer < weights.length; peer++) {
            if (peer != without && takes(peer) && (left -= weights[peer]) < 0) {
                return peer;
            }
        }
        return -1;
    }

    @Override
    public void ended(int peer, long now, boolean failed) {
        connections[peer]--;
        if (weights.length == 1) {
            fails[peer] = 0;
        } else if (failed) {
            fails[peer]++;
            accessed[peer] = now / SECOND;
            checked[peer] = now / SECOND;
            if (maxFails > 0) {
                effective[peer] = Math.max(0, effective[peer] - weights[peer] / maxFails);
            }
        } else if (accessed[peer] < checked[peer]) {
            fails[peer] = 0;
        }
    }
}
