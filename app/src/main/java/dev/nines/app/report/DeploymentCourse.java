package dev.nines.app.report;

import java.util.Arrays;

import dev.nines.analysis.deployment.DeploymentMark.What;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.DeploymentSecond;
import org.jspecify.annotations.Nullable;

/// A play of a release whose seconds are found by their time.
final class DeploymentCourse {

    private final String name;
    private final DeploymentPlay play;
    private final int[] starts;

    DeploymentCourse(String name, DeploymentPlay play) {
        if (play.seconds().isEmpty() || play.seconds().size() != play.lapses().size()) {
            throw new IllegalArgumentException("%d seconds and %d lapses; as many of each, at least one"
                    .formatted(play.seconds().size(), play.lapses().size()));
        }
        this.name = name;
        this.play = play;
        this.starts = play.seconds().stream().mapToInt(DeploymentSecond::second).toArray();
    }

    String name() {
        return name;
    }

    DeploymentPlay play() {
        return play;
    }

    /// How many servers serve usually; 0 where there are none, but functions.
    int servers() {
        var before = play.seconds().getFirst();
        return before.old() + before.fresh();
    }

    /// The first second.
    int from() {
        return starts[0];
    }

    /// The last second, with all that it stands for.
    int to() {
        return starts[starts.length - 1] + play.lapses().getLast() - 1;
    }

    /// What it looked like; absent where it was not played.
    @Nullable
    DeploymentSecond at(int second) {
        int found = Arrays.binarySearch(starts, second);
        int place = found >= 0 ? found : -found - 2;
        return place < 0 || second >= starts[place] + play.lapses().get(place) ? null : play.seconds().get(place);
    }

    /// The last second in which other servers served than before, or something was noticed or done about it: from then on the
    /// release only waits.
    int lastChange() {
        int last = from();
        for (int place = 1; place < starts.length; place++) {
            var before = play.seconds().get(place - 1);
            var now = play.seconds().get(place);
            if (before.old() != now.old() || before.fresh() != now.fresh()) {
                last = now.second();
            }
        }
        return play.marks().stream().filter(mark -> mark.what() != What.STEP && mark.what() != What.ENDED)
                .mapToInt(mark -> (int) mark.at().toSeconds()).reduce(last, Math::max);
    }
}
