package dev.nines.analysis.simulation.process;

/// How a process serves.
///
/// @param places how many visits it works on at once: servers, threads; 0 for any number
/// @param room how many may wait; [Integer#MAX_VALUE] for any number
/// @param lastFirst whether who came last is served first
/// @param holds whether a visit keeps its place while it waits for what it calls
/// @param computing share of the service time that needs a processor of the machine
/// @param locked share of the service time under an exclusive lock of the process
/// @param later share of the service time after the place has been left
public record Service(int places, int room, boolean lastFirst, boolean holds, double computing, double locked, double later) {

    /// Everybody at once, for the whole service time.
    public static final Service AT_ONCE = new Service(0, Integer.MAX_VALUE, false, false, 0, 0, 0);

    /// Equal servers with any number waiting, first come, first served.
    public static Service servers(int places) {
        return new Service(places, Integer.MAX_VALUE, false, false, 0, 0, 0);
    }

    /// Whether the whole service time is one stretch in a place of its own.
    boolean plain() {
        return computing == 0 && locked == 0 && later == 0;
    }

    /// The same with room for so many.
    public Service withRoom(int waiting) {
        return new Service(places, waiting, lastFirst, holds, computing, locked, later);
    }

    /// The same, last come, first served.
    public Service lastComeFirst() {
        return new Service(places, room, true, holds, computing, locked, later);
    }

    /// The same, computing all the time on the machine's processors.
    public Service onProcessors() {
        return new Service(places, room, lastFirst, holds, 1, locked, later);
    }

    /// The same, with a place held until all that is called has answered.
    public Service holding() {
        return new Service(places, room, lastFirst, true, computing, locked, later);
    }
}
