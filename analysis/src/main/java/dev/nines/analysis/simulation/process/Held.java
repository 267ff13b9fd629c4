package dev.nines.analysis.simulation.process;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Room;

/// Long-lived connections by number: the way each has taken, which all that is sent on it takes too.
final class Held {

    /// Pools and processes on a way that are remembered.
    private static final int MOST = 6;
    /// Bytes of a connection, with what its user keeps of it.
    private static final int BYTES = 108;

    private int[] pools = new int[MOST * 64];
    private int[] members = new int[MOST * 64];
    private int[] units = new int[MOST * 64];
    private int[] chosen = new int[64];
    private int[] passed = new int[64];
    private int[] free = new int[64];
    private final Room space;
    private int freeCount;

    Held(Room space) {
        this.space = space;
        free(0, free.length);
    }

    private void free(int from, int to) {
        for (int connection = to - 1; connection >= from; connection--) {
            free[freeCount++] = connection;
        }
    }

    /// A new one, on no way yet.
    int take() {
        if (freeCount == 0) {
            int room = chosen.length;
            int more = room + space.more(room, BYTES);
            pools = Arrays.copyOf(pools, MOST * more);
            members = Arrays.copyOf(members, MOST * more);
            units = Arrays.copyOf(units, MOST * more);
            chosen = Arrays.copyOf(chosen, more);
            passed = Arrays.copyOf(passed, more);
            free = Arrays.copyOf(free, more);
            free(room, more);
        }
        return free[--freeCount];
    }

    /// How many numbers there are.
    int room() {
        return chosen.length;
    }

    /// It is closed for good.
    void close(int connection) {
        forget(connection);
        free[freeCount++] = connection;
    }

    /// It takes a new way from now on.
    void forget(int connection) {
        chosen[connection] = 0;
        passed[connection] = 0;
    }

    /// The member of a pool that it has taken; -1 if it has not been there.
    int member(int connection, int pool) {
        for (int each = 0; each < chosen[connection]; each++) {
            if (pools[MOST * connection + each] == pool) {
                return members[MOST * connection + each];
            }
        }
        return -1;
    }

    /// It has been led to a member of a pool.
    void choose(int connection, int pool, int member) {
        if (chosen[connection] < MOST) {
            int place = MOST * connection + chosen[connection]++;
            pools[place] = pool;
            members[place] = member;
        }
    }

    /// It leads through a process.
    void pass(int connection, int unit) {
        if (passed[connection] < MOST && !leadsThrough(connection, unit)) {
            units[MOST * connection + passed[connection]++] = unit;
        }
    }

    boolean leadsThrough(int connection, int unit) {
        for (int each = 0; each < passed[connection]; each++) {
            if (units[MOST * connection + each] == unit) {
                return true;
            }
        }
        return false;
    }
}
