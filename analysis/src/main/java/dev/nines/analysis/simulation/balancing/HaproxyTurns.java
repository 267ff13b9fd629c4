package dev.nines.analysis.simulation.balancing;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// The order in which HAProxy's `roundrobin` gives weighted servers their turns: `src/lb_fwrr.c`.
///
/// Every server has a next position, a share of the sum of weights after its last; the first one whose position has come is next, or
/// else a server that has had no turn in this round, the heaviest first. A round is as long as the sum of the weights.
final class HaproxyTurns {

    /// Steps of a weight, so that a slow start can grow smoothly.
    static final int SCALE = 16;
    private static final int HEAVIEST = 256 * SCALE;

    /// Where a server stands.
    private enum Place {
        /// It has had no turn in this round.
        WAITS,
        /// It is to have another turn in this round.
        GOES_ON,
        /// Its next turn is in the next round.
        NEXT_ROUND,
        /// It is down, or being looked at.
        OUT
    }

    private final int[] weights;
    private final Place[] places;
    private final long[] last;
    private final long[] next;
    private final int[] rest;
    private final long[] entered;
    /// Looked at for the turn that is being given.
    private final boolean[] passed;
    private long entries;
    private long roundWeight;
    private long nextWeight;
    private long position;

    /// @param weights of servers that are all up, in [#SCALE]ths; those of 0 get no turn
    HaproxyTurns(int[] weights) {
        int size = weights.length;
        this.weights = new int[size];
        places = new Place[size];
        last = new long[size];
        next = new long[size];
        rest = new int[size];
        entered = new long[size];
        passed = new boolean[size];
        for (int server = 0; server < size; server++) {
            places[server] = Place.OUT;
            if (weights[server] > 0) {
                this.weights[server] = weights[server];
                nextWeight += weights[server];
                enter(server, Place.WAITS);
            }
        }
        roundWeight = nextWeight;
        position = nextWeight;
    }

    /// A server goes up or down or changes its weight.
    ///
    /// @param to its weight from now on; 0 while it is down
    void weigh(int server, int to) {
        int before = weights[server];
        if (to == before) {
            return;
        }
        nextWeight += to - before;
        weights[server] = to;
        if (to == 0) {
            places[server] = Place.OUT;
        } else if (before == 0) {
            next[server] = position + (nextWeight + roundWeight - position) / to;
            rest[server] = 0;
            queue(server);
        } else if (places[server] == Place.WAITS) {
            enter(server, Place.WAITS);
        } else {
            move(server, nextWeight / to);
        }
    }

    private void move(int server, long step) {
        long until = next[server] + (places[server] == Place.NEXT_ROUND ? roundWeight : 0);
        rest[server] = 0;
        next[server] = Math.min(until, last[server] + step);
        if (next[server] < position + 2) {
            next[server] = position + step;
        }
        queue(server);
    }

    /// The next server.
    ///
    /// @param takes whether a server can take one more; who cannot loses its turn
    /// @return its number; -1 if there is none
    int choose(IntPredicate takes) {
        Arrays.fill(passed, false);
        int chosen = -1;
        boolean switched = false;
        while (chosen < 0) {
            int server = first();
            if (server >= 0) {
                step(server);
                passed[server] = true;
                places[server] = Place.OUT;
                position++;
                chosen = takes.test(server) ? server : -1;
            } else if (switched) {
                break;
            } else {
                switched = true;
                newRound();
            }
        }
        for (int server = 0; server < passed.length; server++) {
            if (passed[server]) {
                queue(server);
            }
        }
        return chosen;
    }

    private int first() {
        int goesOn = first(Place.GOES_ON);
        if (goesOn >= 0 && next[goesOn] <= position) {
            return goesOn;
        }
        int waits = first(Place.WAITS);
        if (waits < 0) {
            return goesOn;
        }
        next[waits] = 0;
        rest[waits] = 0;
        return waits;
    }

    private int first(Place place) {
        int best = -1;
        for (int server = 0; server < weights.length; server++) {
            if (places[server] == place && (best < 0 || before(server, best, place))) {
                best = server;
            }
        }
        return best;
    }

    private boolean before(int one, int other, Place place) {
        long first = key(one, place);
        long second = key(other, place);
        return first < second || first == second && entered[one] < entered[other];
    }

    private long key(int server, Place place) {
        return place == Place.WAITS
                ? HEAVIEST - weights[server]
                : (HEAVIEST / SCALE + 1) * next[server] + (HEAVIEST + rest[server] - weights[server]) / SCALE;
    }

    private void step(int server) {
        boolean firstTurn = next[server] == 0;
        last[server] = firstTurn ? position : next[server];
        next[server] = last[server] + nextWeight / weights[server];
        rest[server] += (int) (nextWeight % weights[server]);
        if (rest[server] >= weights[server]) {
            rest[server] -= weights[server];
            next[server]++;
        }
    }

    private void newRound() {
        for (int server = 0; server < places.length; server++) {
            if (places[server] == Place.NEXT_ROUND) {
                places[server] = Place.WAITS;
            }
        }
        roundWeight = nextWeight;
        position = roundWeight;
    }

    private void queue(int server) {
        if (next[server] >= 2 * roundWeight || next[server] >= roundWeight + nextWeight) {
            next[server] -= roundWeight;
            enter(server, Place.NEXT_ROUND);
        } else {
            enter(server, Place.GOES_ON);
        }
    }

    private void enter(int server, Place place) {
        places[server] = place;
        entered[server] = entries++;
    }
}
