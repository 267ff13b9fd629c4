package dev.nines.analysis.simulation.process;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Room;

/// The visits of requests at processes that are going on, by number, in arrays: a number is used again when its visit is over.
final class Visits {

    /// In place of a caller: nobody waits for the answer.
    static final int NOBODY = -1;
    /// In place of a callee: it is not called yet, as there is no connection to call on.
    static final int NO_CONNECTION = -2;

    /// Bytes of a visit, with its place in a line.
    private static final int BYTES = 80;

    int[] caller;
    int[] callee;
    byte[] stages;
    int[] classes;
    int[] ways;
    int[] calls;
    int[] tries;
    int[] members;
    long[] tried;
    long[] began;
    long[] works;
    long[] timers;
    /// Number of the process a visit is at, and of the pool it came through; -1 for none.
    int[] units;
    int[] pools;
    byte[] outcomes;
    /// Whether nobody waits for the answer any more, neither of this visit nor of what it is a part of.
    boolean[] gone;
    /// Long-lived connection it comes on; -1 for none. Only for the classes of long-lived traffic, which come after the others.
    int[] connections;
    int longLived = Integer.MAX_VALUE;
    /// Number of the client that it is for; -1 where nobody knows.
    int[] clients;
    final Held held;

    private final Room space;
    private int free;

    Visits(int expected, Room space) {
        this.space = space;
        this.held = new Held(space);
        int room = Math.max(16, expected);
        caller = new int[room];
        callee = new int[room];
        stages = new byte[room];
        classes = new int[room];
        ways = new int[room];
        calls = new int[room];
        tries = new int[room];
        members = new int[room];
        tried = new long[room];
        began = new long[room];
        works = new long[room];
        timers = new long[room];
        units = new int[room];
        pools = new int[room];
        outcomes = new byte[room];
        gone = new boolean[room];
        connections = new int[room];
        clients = new int[room];
        chain(0, room);
    }

    /// How many are going on.
    int going() {
        int going = 0;
        for (int visit = 0; visit < units.length; visit++) {
            going += units[visit] >= 0 && stages[visit] != Play.DEAD ? 1 : 0;
        }
        return going;
    }

    /// How many are at each process instead of waiting for what they have called, by the number of the process.
    int[] standing(int processes) {
        var standing = new int[processes];
        for (int visit = 0; visit < units.length; visit++) {
            boolean called = stages[visit] == Play.CALLING && callee[visit] >= 0;
            if (units[visit] >= 0 && stages[visit] != Play.DEAD && !called) {
                standing[units[visit]]++;
            }
        }
        return standing;
    }

    /// How long those who are at a process have stayed so far, summed, in nanoseconds.
    long staying(Unit unit, long now) {
        long sum = 0;
        for (int visit = 0; visit < units.length; visit++) {
            if (units[visit] == unit.number && stages[visit] != Play.DEAD) {
                sum += now - began[visit];
            }
        }
        return sum;
    }

    /// The long-lived connection that a visit comes on; -1 for none.
    int connection(int visit) {
        return classes[visit] < longLived ? -1 : connections[visit];
    }

    /// How many numbers there are.
    int room() {
        return caller.length;
    }

    int take(int from, int requestClass, long now) {
        if (free < 0) {
            grow();
        }
        int visit = free;
        free = callee[visit];
        caller[visit] = from;
        callee[visit] = -1;
        classes[visit] = requestClass;
        began[visit] = now;
        ways[visit] = -1;
        calls[visit] = 0;
        stages[visit] = 0;
        pools[visit] = -1;
        tried[visit] = 0;
        gone[visit] = from >= 0 && gone[from];
        clients[visit] = from >= 0 ? clients[from] : -1;
        return visit;
    }

    void free(int visit) {
        units[visit] = -1;
        callee[visit] = free;
        free = visit;
    }

    private void chain(int from, int to) {
        for (int visit = from; visit < to; visit++) {
            callee[visit] = visit + 1 < to ? visit + 1 : -1;
            units[visit] = -1;
        }
        free = from;
    }

    private void grow() {
        int room = caller.length;
        int more = room + space.more(room, BYTES);
        caller = Arrays.copyOf(caller, more);
        callee = Arrays.copyOf(callee, more);
        stages = Arrays.copyOf(stages, more);
        classes = Arrays.copyOf(classes, more);
        ways = Arrays.copyOf(ways, more);
        calls = Arrays.copyOf(calls, more);
        tries = Arrays.copyOf(tries, more);
        members = Arrays.copyOf(members, more);
        tried = Arrays.copyOf(tried, more);
        began = Arrays.copyOf(began, more);
        works = Arrays.copyOf(works, more);
        timers = Arrays.copyOf(timers, more);
        units = Arrays.copyOf(units, more);
        pools = Arrays.copyOf(pools, more);
        outcomes = Arrays.copyOf(outcomes, more);
        gone = Arrays.copyOf(gone, more);
        connections = Arrays.copyOf(connections, more);
        clients = Arrays.copyOf(clients, more);
        chain(room, more);
    }
}
