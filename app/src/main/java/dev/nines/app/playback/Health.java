package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.nines.analysis.simulation.Occurrence;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.scenario.Happening;
import org.jspecify.annotations.Nullable;

/// What was broken when, as the log of a run tells it.
final class Health {

    private final Map<ComponentId, List<State>> states = new HashMap<>();

    /// How a component was from a time on.
    ///
    /// @param at in seconds of the day
    /// @param broken by what; absent where nothing is
    /// @param parts how many of its equal parts are broken; 0 where all are
    record State(double at, @Nullable Happening broken, int parts) {

        static final State WELL = new State(Double.NEGATIVE_INFINITY, null, 0);
    }

    /// What was broken in a run.
    static Health of(Footage run) {
        var health = new Health();
        var books = new HashMap<ComponentId, Map<Integer, Happening>>();
        for (var happened : run.log()) {
            var event = happened.event();
            if (event != null) {
                var broken = books.computeIfAbsent(happened.component(), _ -> new HashMap<>());
                if (happened.what() == Occurrence.What.BROKE) {
                    broken.put(happened.part(), event);
                } else {
                    broken.remove(happened.part());
                }
                health.states.computeIfAbsent(happened.component(), _ -> new ArrayList<>())
                        .add(state(run.at(happened.at()), broken));
            }
        }
        return health;
    }

    private static State state(double at, Map<Integer, Happening> broken) {
        var all = broken.get(-1);
        return all == null
                ? new State(at, broken.values().stream().findFirst().orElse(null), broken.size())
                : new State(at, all, 0);
    }

    /// The components that were ever broken.
    Set<ComponentId> components() {
        return states.keySet();
    }

    /// How a component was at a time of the day.
    State at(double time, ComponentId component) {
        var known = states.getOrDefault(component, List.of());
        int at = known.size() - 1;
        while (at >= 0 && known.get(at).at() > time) {
            at--;
        }
        return at < 0 ? State.WELL : known.get(at);
    }
}
