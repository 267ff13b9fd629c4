package dev.nines.analysis.simulation.process;

/// Equal places that visits hold, one each: servers, threads, connections, or a lock where there is but one. Who finds none free
/// waits in a line.
public final class Gate {

    private final int places;
    private final int room;
    private final boolean lastFirst;
    private final Line line = new Line();
    private int held;

    /// @param places how many, at least 1
    /// @param room how many may wait; [Integer#MAX_VALUE] for any number
    /// @param lastFirst whether the one that came last goes in first
    public Gate(int places, int room, boolean lastFirst) {
        if (places < 1 || room < 0) {
            throw new IllegalArgumentException("a gate of %d places and room for %d; at least 1 and 0".formatted(places, room));
        }
        this.places = places;
        this.room = room;
        this.lastFirst = lastFirst;
    }

    /// Whether all places are held and nobody more may wait.
    boolean isFull() {
        return held == places && line.size() >= room;
    }

    /// A visit comes; the gate must not be full.
    ///
    /// @return whether it holds a place, instead of waiting for one
    boolean enter(int visit) {
        if (held < places) {
            held++;
            return true;
        }
        line.add(visit);
        return false;
    }

    /// A visit that holds a place leaves it.
    ///
    /// @return the visit that holds it now; -1 if nobody waited
    int leave() {
        if (line.size() == 0) {
            held--;
            return -1;
        }
        return lastFirst ? line.takeLast() : line.takeFirst();
    }

    /// Whether somebody who comes would hold a place at once.
    boolean isFree() {
        return held < places;
    }

    /// Everybody is gone.
    void clear() {
        held = 0;
        line.clear();
    }

    /// How many places are held.
    public int held() {
        return held;
    }

    /// How many visits wait.
    public int waiting() {
        return line.size();
    }
}
