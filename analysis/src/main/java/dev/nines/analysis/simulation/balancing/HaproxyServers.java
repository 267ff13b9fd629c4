package dev.nines.analysis.simulation.balancing;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.model.component.HaproxyBalancer;

/// The servers of an HAProxy backend: of those that are up, in weighted turns, the one with the fewest connections, the first with a free
/// slot, or the less loaded of two drawn.
///
/// A further attempt goes to the same server, unless `option redispatch` lets it go to another one. A server that came back gets a share
/// that grows with every second of its slow start: `server_recalc_eweight()` in `src/server.c`.
public final class HaproxyServers implements Balancer {

    private static final long SECOND = 1_000_000_000L;
    private static final long LONG_AGO = Long.MIN_VALUE / 2;

    private final HaproxyBalancer settings;
    private final long slowSeconds;
    private final Dice dice;
    private final int[] weights;
    private final int[] scaled;
    private final int[] connections;
    private final boolean[] up;
    private final long[] upSince;
    private final long[] queued;
    private final boolean[] backups;
    private final HaproxyTurns turns;
    private final IntPredicate takes = this::takes;
    private long changes;
    private int starting;
    private long second;
    private Observer observer = (_, _) -> {};
    /// Where servers are found by address.
    private int[] map;

    /// @param weights of the servers; one of 0 gets nothing
    /// @param backups which of them are asked only while none of the others is up: the first of them that is
    public HaproxyServers(HaproxyBalancer settings, int[] weights, boolean[] backups, Dice dice) {
        this.backups = backups.clone();
        this.settings = settings;
        this.slowSeconds = (settings.slowStart().toMillis() + 999) / 1_000;
        this.dice = dice;
        this.weights = weights.clone();
        scaled = Arrays.stream(weights).map(weight -> weight * HaproxyTurns.SCALE).toArray();
        turns = new HaproxyTurns(IntStream.range(0, scaled.length).map(server -> backups[server] ? 0 : scaled[server]).toArray());
        connections = new int[weights.length];
        up = new boolean[weights.length];
        upSince = new long[weights.length];
        queued = new long[weights.length];
        Arrays.fill(up, true);
        Arrays.fill(upSince, LONG_AGO);
        Arrays.setAll(queued, server -> server);
        changes = weights.length;
        map = map();
    }

    private int[] map() {
        return HaproxyMap
                .of(IntStream.range(0, weights.length).map(server -> up[server] && !backups[server] ? weights[server] : 0)
                        .toArray());
    }

    /// Watches the ends of requests.
    @FunctionalInterface
    public interface Observer {
        /// A request at a server has ended.
        ///
        /// @param failed whether it failed in a way that the pool counts
        void ended(int server, boolean failed);
    }

    /// Lets somebody watch the ends of requests.
    public void watch(Observer by) {
        observer = by;
    }

    /// A server goes up or down.
    public void turn(int server, boolean to, long now) {
        if (up[server] == to) {
            return;
        }
        up[server] = to;
        upSince[server] = to && slowSeconds > 0 ? now / SECOND : LONG_AGO;
        queued[server] = changes++;
        starting += to && slowSeconds > 0 ? 1 : 0;
        weigh(server, now);
        map = map();
    }

    private void weigh(int server, long now) {
        long since = now / SECOND - upSince[server];
        long share = slowSeconds == 0 || since >= slowSeconds
                ? HaproxyTurns.SCALE
                : Math.min(HaproxyTurns.SCALE, (HaproxyTurns.SCALE * since + slowSeconds) / slowSeconds);
        scaled[server] = up[server] ? (int) (weights[server] * share) : 0;
        if (!backups[server]) {
            turns.weigh(server, scaled[server]);
        }
    }

    /// Lets those in their slow start grow.
    private void grow(long now) {
        starting = 0;
        for (int server = 0; server < weights.length; server++) {
            if (up[server] && upSince[server] != LONG_AGO) {
                weigh(server, now);
                starting++;
                if (now / SECOND - upSince[server] >= slowSeconds) {
                    upSince[server] = LONG_AGO;
                    starting--;
                }
            }
        }
    }

    @Override
    public int choose(long now, long tried) {
        return choose(now, tried, -1);
    }

    @Override
    public int choose(long now, long tried, int client) {
        look(now);
        return gets(tried == 0 ? next(takes, client) : again(tried, client));
    }

    @Override
    public boolean take(int server, long now) {
        look(now);
        return takes(server) && gets(server) >= 0;
    }

    @Override
    public boolean isFull(int server) {
        return scaled[server] > 0 && !takes(server);
    }

    private void look(long now) {
        second = now / SECOND;
        if (starting > 0) {
            grow(now);
        }
    }

    private int gets(int chosen) {
        if (chosen >= 0) {
            connections[chosen]++;
            queued[chosen] = changes++;
        }
        return chosen;
    }

    /// Whether a request for which none has a free slot waits for one: not where none is up.
    public boolean isAnyUp() {
        for (int weight : scaled) {
            if (weight > 0) {
                return true;
            }
        }
        return false;
    }

    private int again(long tried, int client) {
        if (!settings.redispatchAlways()) {
            return Long.numberOfTrailingZeros(tried);
        }
        int other = next(server -> takes(server) && (server >= Long.SIZE || (tried & 1L << server) == 0), -1);
        return other >= 0 ? other : next(takes, client);
    }

    private int next(IntPredicate able, int client) {
        boolean anyUp = false;
        int reserve = -1;
        for (int server = 0; server < weights.length; server++) {
            anyUp |= !backups[server] && scaled[server] > 0;
            reserve = reserve < 0 && backups[server] && scaled[server] > 0 ? server : reserve;
        }
        if (!anyUp) {
            return reserve >= 0 && able.test(reserve) ? reserve : -1;
        }
        return switch (settings.balance()) {
            case ROUNDROBIN, STATIC_RR -> turns.choose(able);
            case LEASTCONN -> least(able);
            case FIRST -> first(able);
            case SOURCE -> client < 0 ? drawn(able, -1) : bySource(Addresses.of(client), able);
            case URI -> drawn(able, -1);
            case RANDOM -> ofTwo(able);
        };
    }

    private boolean takes(int server) {
        return scaled[server] > 0 && (settings.maxConnections() == 0 || connections[server] < most(server));
    }

    /// Slots of a server, which grow in its slow start: `srv_dynamic_maxconn()` in `src/queue.c`.
    private long most(int server) {
        long all = settings.maxConnections();
        long since = second - upSince[server];
        return since >= slowSeconds ? all : Math.max(1, all * (100 * since / slowSeconds) / 100);
    }

    /// The server of an address; none while that is full.
    private int bySource(int address, IntPredicate able) {
        int server = map[Integer.remainderUnsigned(address, map.length)];
        return able.test(server) ? server : -1;
    }

    /// Among equals the one whose number of connections has been the same for longest: `src/lb_fwlc.c`.
    private int least(IntPredicate able) {
        int best = -1;
        for (int server = 0; server < weights.length; server++) {
            if (!backups[server] && able.test(server)
                    && (best < 0 || fewer(server, best) || !fewer(best, server) && queued[server] < queued[best])) {
                best = server;
            }
        }
        return best;
    }

    private boolean fewer(int one, int other) {
        return key(one) < key(other);
    }

    /// None is none, whatever the weight.
    private long key(int server) {
        return connections[server] == 0 ? 0 : (connections[server] + 1L) * 256 * HaproxyTurns.SCALE / scaled[server];
    }

    private int first(IntPredicate able) {
        for (int server = 0; server < weights.length; server++) {
            if (!backups[server] && able.test(server)) {
                return server;
            }
        }
        return -1;
    }

    private int ofTwo(IntPredicate able) {
        int first = drawn(able, -1);
        int second = drawn(able, first);
        return second < 0 || first >= 0 && !fewer(second, first) ? first : second;
    }

    private int drawn(IntPredicate able, int without) {
        int total = 0;
        for (int server = 0; server < weights.length; server++) {
            total += server != without && !backups[server] && able.test(server) ? scaled[server] : 0;
        }
        int left = total == 0 ? 0 : dice.below(total);
        for (int server = 0; server < weights.length; server++) {
            if (server != without && !backups[server] && able.test(server) && (left -= scaled[server]) < 0) {
                return server;
            }
        }
        return -1;
    }

    @Override
    public void ended(int server, long now, boolean failed) {
        connections[server]--;
        queued[server] = changes++;
        observer.ended(server, failed);
    }
}
