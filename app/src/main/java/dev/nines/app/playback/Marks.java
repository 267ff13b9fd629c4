package dev.nines.app.playback;

import java.util.ArrayList;
import java.util.List;

import dev.nines.analysis.simulation.Occurrence;
import dev.nines.app.playback.Lane.Flag;
import dev.nines.diagrams.chart.Shade;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// What is marked on the time line of a run: what broke and was mended, when somebody first noticed, and how groups grew and shrank.
final class Marks {

    /// A mark.
    ///
    /// @param about what it happened to
    record Mark(Flag flag, ComponentId about) {}

    private Marks() {}

    /// The marks of a run.
    ///
    /// @param words a line for each occurrence of its log
    static List<Mark> of(Footage run, List<String> words) {
        var marks = new ArrayList<Mark>();
        boolean noticed = false;
        for (int at = 0; at < run.log().size(); at++) {
            var happened = run.log().get(at);
            var shade = shade(happened.what(), noticed);
            if (happened.what() == Occurrence.What.BROKE) {
                noticed = false;
            } else if (happened.what() == Occurrence.What.UNHEALTHY) {
                noticed = true;
            }
            if (shade != null) {
                marks.add(new Mark(new Flag(run.at(happened.at()), words.get(at), shade), happened.component()));
            }
        }
        return marks;
    }

    /// The colour of a mark; null: it is not marked.
    ///
    /// @param noticed whether somebody has noticed already what broke last
    private static @Nullable Shade shade(Occurrence.What what, boolean noticed) {
        return switch (what) {
            case BROKE, OVERLOADED -> Shade.BAD;
            case MENDED -> Shade.GOOD;
            case UNHEALTHY -> noticed ? null : Shade.WARNING;
            case TOOK_OVER, SCALED_OUT, SCALED_IN -> Shade.ACCENT;
            case HEALTHY, LAUNCHED, IN_SERVICE, DRAINING, TERMINATED, REPLACED, LAUNCH_FAILED, ALARM, ALARM_OVER -> null;
        };
    }
}
