package dev.nines.analysis.simulation.balancing;

import java.util.Arrays;

import dev.nines.analysis.simulation.engine.Dice;
import dev.nines.analysis.simulation.engine.Engine;

/// Nodes of a database: one that writes, and readers that take turns at a share of the requests.
///
/// Where no reader is left the writer reads too, as the reader endpoint of Aurora does.
public final class DatabaseNodes implements Balancer {

    /// Until the names of readers leave out one that is lost: Aurora user guide, fast failover, "typically less than 30 seconds".
    private static final long FORGOTTEN = 30 * Engine.SECOND;
    private static final long WORKS = Long.MAX_VALUE;

    private final double share;
    private final Dice dice;
    private final int readers;
    /// When each node was lost.
    private final long[] lost;
    private int writer;
    private int last;

    /// @param nodes that may read; further members only take over
    /// @param share of requests that read
    public DatabaseNodes(int nodes, double share, Dice dice) {
        this.share = nodes == 1 ? 0 : share;
        this.dice = dice;
        this.readers = nodes;
        this.lost = new long[nodes];
        Arrays.fill(lost, WORKS);
    }

    /// Another node writes.
    public void lead(int node) {
        writer = node;
    }

    /// A node was lost or works again.
    public void turn(int node, boolean works, long now) {
        if (node < lost.length) {
            lost[node] = works ? WORKS : now;
        }
    }

    @Override
    public int choose(long now, long tried) {
        if (share == 0 || !dice.happens(share)) {
            return writer;
        }
        for (int further = 1; further <= readers; further++) {
            int node = (last + further) % readers;
            if (node != writer && (lost[node] == WORKS || now - lost[node] < FORGOTTEN)) {
                last = node;
                return node;
            }
        }
        return writer;
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public void ended(int member, long now, boolean failed) {}
}
