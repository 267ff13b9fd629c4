package dev.nines.analysis.simulation.scaling;

import java.util.Arrays;
import java.util.function.IntPredicate;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;

/// The servers of a group by number: a number is used again when its server is gone.
final class Servers {

    private static final long HOUR = 3600 * Engine.SECOND;
    /// A group of 10,000 twice over fits.
    private static final int BITS = 16;
    private static final int GENERATIONS = (1 << 15) - 1;

    final Stage[] stages;
    final int[] zones;
    final long[] launched;
    final long[] inService;
    /// Which server it is that has the number.
    private final int[] generations;
    private final Dice dice;
    private final boolean[] lost;

    Servers(int most, int zoneCount, Dice dice) {
        stages = new Stage[most];
        Arrays.fill(stages, Stage.ABSENT);
        zones = new int[most];
        launched = new long[most];
        inService = new long[most];
        generations = new int[most];
        lost = new boolean[zoneCount];
        this.dice = dice;
    }

    void begins(int server, int zone, Stage stage, long now) {
        stages[server] = stage;
        zones[server] = zone;
        launched[server] = now;
        inService[server] = now;
    }

    void ends(int server) {
        stages[server] = Stage.ABSENT;
        renew(server);
    }

    /// What was to happen to a server happens no more.
    void renew(int server) {
        generations[server]++;
    }

    /// What events about a server know it by.
    int ticket(int server) {
        return (generations[server] & GENERATIONS) << BITS | server;
    }

    /// The server of a ticket; -1 if it is gone.
    int of(int ticket) {
        int server = ticket & (1 << BITS) - 1;
        return (generations[server] & GENERATIONS) == ticket >>> BITS ? server : -1;
    }

    int count(Stage stage) {
        int count = 0;
        for (var each : stages) {
            count += each == stage ? 1 : 0;
        }
        return count;
    }

    int count(IntPredicate which) {
        int count = 0;
        for (int server = 0; server < stages.length; server++) {
            count += which.test(server) ? 1 : 0;
        }
        return count;
    }

    /// Whether a server is one of those that are desired.
    boolean isAlive(int server) {
        return stages[server] == Stage.PENDING || stages[server] == Stage.IN_SERVICE;
    }

    int alive() {
        return count(Stage.PENDING) + count(Stage.IN_SERVICE);
    }

    /// A number that is free, for choice one with which nothing is wrong; -1 if none is.
    int free(Ground ground) {
        int sound = free(ground::isSound);
        return sound >= 0 ? sound : free(ground::isUsable);
    }

    private int free(IntPredicate which) {
        for (int server = 0; server < stages.length; server++) {
            if (stages[server] == Stage.ABSENT && which.test(server)) {
                return server;
            }
        }
        return -1;
    }

    /// The first server of a stage, in a zone if there is one; -1 if there is none.
    int first(Stage stage, int zone) {
        int any = -1;
        for (int server = 0; server < stages.length; server++) {
            if (stages[server] == stage && !lost[zones[server]]) {
                if (zones[server] == zone) {
                    return server;
                }
                any = any < 0 ? server : any;
            }
        }
        return any;
    }

    void lose(int zone, boolean isLost) {
        lost[zone] = isLost;
    }

    boolean isLost(int zone) {
        return lost[zone];
    }

    private int alive(int zone) {
        int count = 0;
        for (int server = 0; server < stages.length; server++) {
            count += isAlive(server) && zones[server] == zone ? 1 : 0;
        }
        return count;
    }

    /// The zone with the fewest servers, at random among equals; -1 if none can take any.
    ///
    /// @param avoidsLost whether only zones that work are asked
    int emptiest(boolean avoidsLost) {
        int best = -1;
        int equals = 0;
        int least = Integer.MAX_VALUE;
        for (int zone = 0; zone < lost.length; zone++) {
            int here = avoidsLost && lost[zone] ? Integer.MAX_VALUE : alive(zone);
            if (here < least) {
                least = here;
                equals = 0;
            }
            if (here == least && here < Integer.MAX_VALUE && dice.below(++equals) == 0) {
                best = zone;
            }
        }
        return best;
    }

    /// How many more servers the fullest zone has than the emptiest, of those that work.
    int imbalance() {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int zone = 0; zone < lost.length; zone++) {
            if (!lost[zone]) {
                least = Math.min(least, alive(zone));
                most = Math.max(most, alive(zone));
            }
        }
        return least == Integer.MAX_VALUE ? 0 : most - least;
    }

    /// Whom to terminate: in the zone with the most servers, next to the end of an hour that is paid, at random.
    ///
    /// @return -1 if there is none
    int leastNeeded(long now) {
        int best = -1;
        int equals = 1;
        for (int server = 0; server < stages.length; server++) {
            if (!isAlive(server)) {
                continue;
            }
            int order = best < 0 ? -1 : compare(server, best, now);
            equals = order < 0 ? 1 : equals + (order == 0 ? 1 : 0);
            if (order < 0 || order == 0 && dice.below(equals) == 0) {
                best = server;
            }
        }
        return best;
    }

    private int compare(int one, int other, long now) {
        int zone = Integer.compare(alive(zones[other]), alive(zones[one]));
        return zone != 0 ? zone : Long.compare(hourLeft(one, now), hourLeft(other, now));
    }

    private long hourLeft(int server, long now) {
        return HOUR - Math.floorMod(now - launched[server], HOUR);
    }
}
