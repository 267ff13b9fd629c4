package dev.nines.analysis.simulation.process;

import dev.nines.analysis.simulation.engine.Actor;
import dev.nines.analysis.simulation.engine.Engine;

/// Nodes of a store of which one leads: when it is lost, another one that works takes over after a while. Who led before is no leader any
/// more when it comes back.
public final class Succession implements Actor {

    /// No node can take over.
    public static final long NEVER = Long.MAX_VALUE;

    /// Told what becomes of the nodes.
    public interface Witness {
        /// A node was lost or works again.
        void turned(int node, boolean works);

        /// A node leads from now on.
        void leads(int node);
    }

    private final Engine engine;
    private final Unit[] nodes;
    private final long[] takes;
    private final Witness witness;
    private final int self;
    private int leader;
    private long lost;
    /// Of the loss that counts: who was waited for because of another has come back or has been replaced.
    private int latest;

    /// Nodes of which the first leads.
    ///
    /// @param takes nanoseconds from the loss of the leader until a node leads, by node
    public Succession(Engine engine, Unit[] nodes, long[] takes, Witness witness) {
        this.engine = engine;
        this.nodes = nodes.clone();
        this.takes = takes.clone();
        this.witness = witness;
        this.self = engine.enter(this);
        for (int node = 0; node < nodes.length; node++) {
            int number = node;
            nodes[node].watch(() -> turned(number));
        }
    }

    /// The node that leads, whether it works or not.
    public Unit leader() {
        return nodes[leader];
    }

    private boolean works(int node) {
        return nodes[node].health() == Unit.Health.WORKING;
    }

    private void turned(int node) {
        boolean works = works(node);
        witness.turned(node, works);
        if (node == leader) {
            latest++;
            if (!works) {
                lost = engine.now();
                for (int heir = 0; heir < nodes.length; heir++) {
                    await(heir);
                }
            }
        } else if (works && !works(leader)) {
            await(node);
        }
    }

    private void await(int heir) {
        if (heir != leader && takes[heir] != NEVER) {
            engine.after(takes[heir], self, 0, latest);
        }
    }

    @Override
    public void act(int what, int subject) {
        if (subject != latest) {
            return;
        }
        for (int heir = 0; heir < nodes.length; heir++) {
            if (heir != leader && works(heir) && takes[heir] <= engine.now() - lost) {
                latest++;
                leader = heir;
                witness.leads(heir);
                return;
            }
        }
    }
}
