package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.analysis.simulation.Frames;
import dev.nines.analysis.simulation.rollout.ServerSight;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ConnectionId;
import org.jspecify.annotations.Nullable;

/// A moment of a run: what goes over connections, and how every component is and what it has to do.
///
/// @param flows of connections that carry something
/// @param cards of components that serve or of which the log tells something
record Scene(Map<ConnectionId, Flow> flows, Map<ComponentId, Card> cards) {

    /// What goes over a connection.
    ///
    /// @param perSecond requests
    /// @param failing share of them that fail
    /// @param fresh share of them that the new version of a release answers or sends
    record Flow(double perSecond, double failing, double fresh) {}

    /// How a component is.
    ///
    /// @param busy share of its places that are taken; NaN where that is not known
    /// @param waiting requests that wait, mean of some moments
    /// @param unhealthy how many of its parts count as unhealthy
    /// @param servers of a group whose servers come and go; absent where it is none
    /// @param versions of its servers in a release, one by one; none where it gets none
    record Card(double busy, double waiting, Health.State state, int unhealthy, Frames.@Nullable Servers servers,
            List<ServerSight> versions) {

        /// What is only known to be broken or well.
        static Card of(Health.State state) {
            return new Card(Double.NaN, 0, state, 0, null, List.of());
        }

        /// Whether nothing is wrong with it.
        boolean isWell() {
            return state.broken() == null && unhealthy == 0;
        }
    }

    /// What is looked at shows a second at least, and as much as goes by between a few pictures.
    private static final double LEAST = 1;
    private static final double OF_SPEED = 0.1;
    /// Moments of which the mean queue is shown.
    private static final int LOOKS = 8;

    /// Makes moments of a run.
    static final class Maker {

        private final Footage run;
        private final Health health;
        private final List<ComponentId> components;
        /// What gets a release, and of which fleet it is.
        private final Map<ComponentId, ComponentId> homes;

        Maker(Footage run) {
            this.run = run;
            this.health = Health.of(run);
            this.components = run.frames().components();
            this.homes = run.release() == null ? Map.of() : run.release().homes(run.design());
        }

        /// The moment at a time of the day, seen at a speed.
        Scene at(double time, double speed) {
            var frames = run.frames();
            if (frames.count() == 0) {
                return new Scene(Map.of(), Map.of());
            }
            int to = run.frame(time);
            double span = Math.max(LEAST, speed * OF_SPEED);
            double step = frames.step().toNanos() / 1e9;
            int from = Math.max(0, to - (int) Math.ceil(span / step));
            var release = run.release();
            var servers = release == null ? Map.<ComponentId, List<ServerSight>>of() : release.servers(time);
            double fresh = release == null ? 0 : WatchedRelease.share(release.at(time));
            var cards = new HashMap<ComponentId, Card>();
            for (var id : health.components()) {
                cards.put(id, Card.of(health.at(time, id)));
            }
            for (int component = 0; component < components.size(); component++) {
                var id = components.get(component);
                var frame = frames.since(from, to, component);
                cards.put(id, new Card(frame.busy(), waiting(frames, from, to, component), health.at(time, id),
                        Long.bitCount(frame.unhealthy()), frame.servers(),
                        servers.getOrDefault(homes.getOrDefault(id, id), List.of())));
            }
            return new Scene(flows(from, to, step * Math.max(1, to - from), fresh), cards);
        }

        /// @param fresh share of the requests that a new version answers
        private Map<ConnectionId, Flow> flows(int from, int to, double seconds, double fresh) {
            var flows = new HashMap<ConnectionId, Flow>();
            int place = 0;
            for (var connection : run.design().connections()) {
                var flow = run.frames().flow(from, to, place++);
                if (flow.calls() > 0 || flow.failed() > 0) {
                    double calls = Math.max(flow.calls(), flow.failed());
                    flows.put(connection.id(), new Flow(calls / seconds, flow.failed() / calls,
                            homes.containsKey(connection.from()) || homes.containsKey(connection.to()) ? fresh : 0));
                }
            }
            return flows;
        }

        private static double waiting(Frames frames, int from, int to, int component) {
            int step = Math.max(1, (to - from) / LOOKS);
            double sum = 0;
            int looks = 0;
            for (int at = to; at >= from && looks < LOOKS; at -= step) {
                sum += frames.of(at, component).waiting();
                looks++;
            }
            return sum / looks;
        }

        /// Whose load can be seen.
        List<ComponentId> measured() {
            var measured = new ArrayList<ComponentId>();
            int last = run.frames().count() - 1;
            for (int component = 0; last > 0 && component < components.size(); component++) {
                if (!Double.isNaN(run.frames().since(0, last, component).busy())) {
                    measured.add(components.get(component));
                }
            }
            return measured;
        }
    }
}
