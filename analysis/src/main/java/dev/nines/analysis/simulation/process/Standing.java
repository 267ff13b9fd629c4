package dev.nines.analysis.simulation.process;

import java.util.ArrayList;
import java.util.List;

/// The long-lived connections that lead through some processes at one time.
public final class Standing {

    private final long since;
    private final List<Connection> connections = new ArrayList<>();

    Standing(long since) {
        this.since = since;
    }

    private record Connection(Sessions of, int number, long closes) {}

    void add(Sessions of, int number, long closes) {
        connections.add(new Connection(of, number, closes));
    }

    /// Nanoseconds until the last of them is closed; 0 where there is none.
    public long longest() {
        return connections.stream().mapToLong(each -> each.closes - since).max().orElse(0);
    }

    /// Those that were to stay open for longer than some nanoseconds break now.
    public void cut(long after) {
        connections.stream().filter(each -> each.closes - since > after).forEach(each -> each.of.cut(each.number, each.closes));
    }
}
