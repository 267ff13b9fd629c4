package dev.nines.app.report;

import java.util.List;

import dev.nines.analysis.deployment.DeploymentMark.What;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.diagrams.chart.TimeAxis;
import org.jspecify.annotations.Nullable;

/// A play of a release whose seconds are found by their time.
public final class DeploymentCourse {

    /// Room for what comes after the last change, as a share of what was before.
    private static final double AFTER = 0.15;
    private static final int LEAST_AFTER = 20;

    private final String name;
    private final DeploymentPlay play;
    /// Seconds of further servers that were paid for when each began.
    private final double[] further;

    /// @param name of the strategy
    public DeploymentCourse(String name, DeploymentPlay play) {
        if (play.seconds().isEmpty() || play.seconds().size() != play.lapses().size()) {
            throw new IllegalArgumentException("%d seconds and %d lapses; as many of each, at least one"
                    .formatted(play.seconds().size(), play.lapses().size()));
        }
        this.name = name;
        this.play = play;
        this.further = new double[play.seconds().size()];
        for (int place = 1; place < further.length; place++) {
            further[place] = further[place - 1] + moreThanUsual(place - 1) * (double) play.lapses().get(place - 1);
        }
    }

    private int moreThanUsual(int place) {
        return play.seconds().get(place).running() - servers();
    }

    /// Hours of servers beyond those that run anyway, from the beginning to a second.
    double furtherHours(int second) {
        int place = place(second);
        return place < 0 ? 0 : (further[place] + moreThanUsual(place) * (double) (second - start(place))) / 3600;
    }

    /// The name of the strategy.
    public String name() {
        return name;
    }

    /// What was played.
    public DeploymentPlay play() {
        return play;
    }

    /// How many servers serve usually; 0 where there are none, but functions.
    public int servers() {
        var before = play.seconds().getFirst();
        return before.old() + before.fresh();
    }

    /// The first second.
    int from() {
        return start(0);
    }

    /// The last second, with all that it stands for.
    int to() {
        return start(further.length - 1) + play.lapses().getLast() - 1;
    }

    /// What it looked like; absent where it was not played.
    @Nullable
    DeploymentSecond at(int second) {
        int place = place(second);
        return place < 0 || second >= start(place) + play.lapses().get(place) ? null : play.seconds().get(place);
    }

    /// Which of the seconds that were played a time belongs to: the last one that had begun; below 0 before the first one.
    private int place(int second) {
        return second < from() ? -1 : play.place(second);
    }

    private int start(int place) {
        return play.seconds().get(place).second();
    }

    /// The clock of some plays: it begins with the first one, and ends when nothing changes any more in what users get.
    public static TimeAxis axis(List<DeploymentCourse> courses) {
        int from = courses.stream().mapToInt(DeploymentCourse::from).min().orElse(0);
        int change = courses.stream().mapToInt(DeploymentCourse::lastChange).max().orElse(0);
        int end = courses.stream().mapToInt(DeploymentCourse::to).max().orElse(0);
        int to = Math.min(end, change + Math.max(LEAST_AFTER, (int) Math.ceil(AFTER * (change - from))));
        return new TimeAxis(from, 1, Math.max(1, to - from + 1), TimeAxis.Reading.ELAPSED);
    }

    /// The last second in which other servers served than before, or something was noticed or done about it: from then on the
    /// release only waits.
    int lastChange() {
        int last = from();
        for (int place = 1; place < further.length; place++) {
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
