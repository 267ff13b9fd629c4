package dev.nines.analysis.simulation;

import dev.nines.analysis.capacity.Station;
import dev.nines.analysis.capacity.Stations;
import dev.nines.analysis.flow.RequestGraph;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.LoadBalancer;
import dev.nines.model.text.Message;

/// How large a design is that stands ready to be played: its processes, and for each of them whom it calls one by one.
///
/// @param processes that serve
/// @param ways from a process to one that it calls
/// @param bytes that they take in the memory, roughly
record Extent(long processes, long ways, long bytes) {

    /// Of a run, in bytes.
    static final long MOST = 512L << 20;

    /// Measured, with 64 bits a reference: a process with its line, a caller's policies towards a component, a process it may choose, and
    /// one it checks.
    private static final long PROCESS = 1_000;
    private static final long POLICIES = 600;
    private static final long CHOICE = 24;
    private static final long CHECK = 1_500;

    static Extent of(RequestGraph graph, Parts parts, Stations stations) {
        var processes = new long[graph.size()];
        var equal = new long[graph.size()];
        for (int at = 0; at < graph.size(); at++) {
            var station = stations.of(at);
            equal[at] = station instanceof Station.None ? 0 : parts.count(at, station);
            processes[at] = equal[at] * (station instanceof Station.Program program ? program.processes() : 1);
        }
        var all = new Extent(0, 0, 0);
        for (int at = 0; at < graph.size(); at++) {
            all = all.plus(processes[at], 0, processes[at] * PROCESS);
            for (var call : graph.out(at)) {
                boolean inside = graph.machine(call.to()) == graph.machine(at);
                long targets = inside
                        ? 1
                        : graph.hasPrograms(call.to()) ? parts.servers(call.to()) : Math.max(1, equal[call.to()]);
                long ways = Math.max(1, processes[at]) * targets;
                all = all.plus(0, ways, Math.max(1, processes[at]) * POLICIES + ways * (checks(graph, at) ? CHECK : CHOICE));
            }
        }
        return all;
    }

    private static boolean checks(RequestGraph graph, int at) {
        var upstream = Policies.upstream(graph.spec(at));
        return upstream != null && upstream.activeCheck() != null || graph.spec(at) instanceof HaproxyBalancer
                || graph.spec(at) instanceof LoadBalancer;
    }

    private Extent plus(long more, long moreWays, long moreBytes) {
        return new Extent(processes + more, ways + moreWays, bytes + moreBytes);
    }

    /// Refuses what is too large.
    ///
    /// @throws Unplayable if it is
    void check() {
        if (bytes > MOST) {
            throw new Unplayable(Message.of(Extent.class, "too-large", processes, ways, bytes >> 20, MOST >> 20));
        }
    }
}
