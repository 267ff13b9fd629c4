package dev.nines.analysis.simulation.process;

/// Visits that wait, in the order in which they came.
final class Line {

    private int[] visits = new int[16];
    private int first;
    private int size;

    int size() {
        return size;
    }

    void add(int visit) {
        if (size == visits.length) {
            grow();
        }
        visits[first + size & visits.length - 1] = visit;
        size++;
    }

    /// The one that has waited longest; the line must not be empty.
    int takeFirst() {
        int visit = visits[first];
        first = first + 1 & visits.length - 1;
        size--;
        return visit;
    }

    /// The one that came last; the line must not be empty.
    int takeLast() {
        size--;
        return visits[first + size & visits.length - 1];
    }

    /// Who is at a place, the one that has waited longest at 0.
    int at(int place) {
        return visits[first + place & visits.length - 1];
    }

    /// Who is at a place leaves, and those behind move up.
    void remove(int place) {
        if (place == 0) {
            takeFirst();
            return;
        }
        for (int behind = place + 1; behind < size; behind++) {
            visits[first + behind - 1 & visits.length - 1] = visits[first + behind & visits.length - 1];
        }
        size--;
    }

    void clear() {
        size = 0;
    }

    private void grow() {
        var more = new int[2 * visits.length];
        for (int i = 0; i < size; i++) {
            more[i] = visits[first + i & visits.length - 1];
        }
        visits = more;
        first = 0;
    }
}
