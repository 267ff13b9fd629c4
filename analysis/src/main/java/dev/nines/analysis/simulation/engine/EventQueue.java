package dev.nines.analysis.simulation.engine;

import java.util.Arrays;

/// What is to happen, earliest first; at the same time, in the order in which it was entered.
///
/// A heap with four children to a node over two arrays of `long`: the time, and in the other the order of entry above the
/// number of the event, whose particulars lie still. Nothing is allocated once the arrays are large enough. Taking the
/// earliest leaves a hole at the top which the next entry falls into, since most events enter a successor: one way through
/// the heap instead of two.
final class EventQueue {

    /// Events that can be pending at once: what fits below the order of entry.
    static final int MOST = 1 << 24;
    private static final int NUMBER_BITS = 24;
    private static final long NUMBER_MASK = MOST - 1L;
    private static final int CHILDREN = 4;

    private long[] times;
    private long[] orders;
    private int size;
    /// Whether the top has been taken and nothing has taken its place.
    private boolean hole;
    private long entered;

    /// Particulars of the events by number.
    private long[] particulars;
    /// Numbers of events that are not pending, as a chain through [#particulars]; -1 ends it.
    private int free;

    /// An empty queue.
    ///
    /// @param expected how many events are pending at once, as far as is known; it grows beyond when it must
    EventQueue(int expected) {
        int room = Math.clamp(expected, 16, MOST);
        times = new long[room];
        orders = new long[room];
        particulars = new long[room];
        chain(0, room);
    }

    private void chain(int from, int to) {
        for (int number = from; number < to; number++) {
            particulars[number] = number + 1 < to ? number + 1 : -1;
        }
        free = from;
    }

    /// Enters an event.
    ///
    /// @throws IllegalStateException if too many are pending
    void add(long time, long particular) {
        if (free < 0) {
            grow();
        }
        int number = free;
        free = (int) particulars[number];
        particulars[number] = particular;
        long order = entered++ << NUMBER_BITS | number;
        if (hole) {
            hole = false;
            sink(time, order);
        } else {
            rise(size++, time, order);
        }
    }

    private void grow() {
        int room = particulars.length;
        if (room == MOST) {
            throw new IllegalStateException(MOST + " events are pending\nMaybe something enters events without end");
        }
        int more = Math.min(MOST, 2 * room);
        times = Arrays.copyOf(times, more);
        orders = Arrays.copyOf(orders, more);
        particulars = Arrays.copyOf(particulars, more);
        chain(room, more);
    }

    /// Whether nothing is pending.
    boolean isEmpty() {
        return size == 0 || hole && size == 1;
    }

    /// How many events are pending.
    int size() {
        return hole ? size - 1 : size;
    }

    /// When the earliest event is to happen; [Long#MAX_VALUE] if there is none.
    long time() {
        if (hole) {
            close();
        }
        return size == 0 ? Long.MAX_VALUE : times[0];
    }

    /// Takes the earliest event, whose time has just been asked for; there must be one.
    ///
    /// @return its particulars
    long take() {
        int number = (int) (orders[0] & NUMBER_MASK);
        long particular = particulars[number];
        particulars[number] = free;
        free = number;
        hole = true;
        return particular;
    }

    private void close() {
        hole = false;
        size--;
        if (size > 0) {
            sink(times[size], orders[size]);
        }
    }

    private void rise(int from, long time, long order) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / CHILDREN;
            if (!earlier(time, order, parent)) {
                break;
            }
            times[at] = times[parent];
            orders[at] = orders[parent];
            at = parent;
        }
        times[at] = time;
        orders[at] = order;
    }

    private void sink(long time, long order) {
        long[] when = times;
        int at = 0;
        for (int child = 1; child < size; child = CHILDREN * at + 1) {
            int least = child;
            long leastTime = when[child];
            int end = Math.min(child + CHILDREN, size);
            for (int other = child + 1; other < end; other++) {
                long otherTime = when[other];
                if (otherTime < leastTime || otherTime == leastTime && orders[other] < orders[least]) {
                    least = other;
                    leastTime = otherTime;
                }
            }
            if (time < leastTime || time == leastTime && order < orders[least]) {
                break;
            }
            when[at] = leastTime;
            orders[at] = orders[least];
            at = least;
        }
        when[at] = time;
        orders[at] = order;
    }

    private boolean earlier(long time, long order, int other) {
        return time < times[other] || time == times[other] && order < orders[other];
    }
}
