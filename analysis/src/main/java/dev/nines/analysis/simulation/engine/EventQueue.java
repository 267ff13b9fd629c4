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

    /// Bytes of an event.
    private static final int BYTES = 24;

    private final Room space;
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
    /// @param space of which it takes when it grows
    EventQueue(int expected, Room space) {
        this.space = space;
        int room = Math.clamp(expected, 16, MOST);
        times = new long[room + CHILDREN];
        orders = new long[room + CHILDREN];
        Arrays.fill(times, Long.MAX_VALUE);
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
        int more = Math.min(MOST, room + space.more(room, BYTES));
        times = Arrays.copyOf(times, more + CHILDREN);
        orders = Arrays.copyOf(orders, more + CHILDREN);
        Arrays.fill(times, room, times.length, Long.MAX_VALUE);
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
        long time = times[size];
        times[size] = Long.MAX_VALUE;
        if (size > 0) {
            sink(time, orders[size]);
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

    /// Beyond the last event times are [Long#MAX_VALUE], so that four children are always compared, and without jumps that nobody
    /// can foresee. That two of them are equally early is rare.
    private void sink(long time, long order) {
        long[] when = times;
        long[] which = orders;
        int last = size;
        int at = 0;
        for (int child = 1; child < last; child = CHILDREN * at + 1) {
            long first = when[child];
            long second = when[child + 1];
            long third = when[child + 2];
            long fourth = when[child + 3];
            long early = Math.min(first, second);
            long late = Math.min(third, fourth);
            long leastTime = Math.min(early, late);
            int left = second < first ? child + 1 : child;
            int right = fourth < third ? child + 3 : child + 2;
            int least = late < early ? right : left;
            if (first == second || third == fourth || early == late) {
                least = firstEntered(child, leastTime);
            }
            if (time < leastTime || time == leastTime && order < which[least]) {
                break;
            }
            when[at] = leastTime;
            which[at] = which[least];
            at = least;
        }
        when[at] = time;
        which[at] = order;
    }

    /// Of the children at a time, the one that was entered first.
    private int firstEntered(int child, long time) {
        int first = -1;
        for (int other = child; other < child + CHILDREN; other++) {
            if (times[other] == time && (first < 0 || orders[other] < orders[first])) {
                first = other;
            }
        }
        return first;
    }

    private boolean earlier(long time, long order, int other) {
        return time < times[other] || time == times[other] && order < orders[other];
    }
}
