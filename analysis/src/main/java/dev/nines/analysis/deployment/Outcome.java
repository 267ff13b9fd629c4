package dev.nines.analysis.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.nines.analysis.simulation.rollout.Trace;
import dev.nines.analysis.simulation.rollout.Trace.Moment;
import dev.nines.analysis.simulation.rollout.Trace.What;
import dev.nines.analysis.simulation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/// The figures of one run of a release, measured against the same run without it. What is not there is NaN.
record Outcome(double duration, double reached, double lowestCapacity, double peakUtilisation, double sent, double failed,
        double slowed, double downSeconds, double badShare, double mixedSeconds, double noticed, double rollback,
        double sessionsLost, double peakServers, double serverHours, double p99) {

    private static final int WINDOW = 10;
    private static final double LEVEL = 0.95;

    /// @param usual the same run without the release
    /// @param servers how many there usually are
    static Outcome of(Trace trace, Trace usual, int servers) {
        var seconds = trace.seconds().stream().filter(moment -> !Double.isNaN(moment.at())).toList();
        double ended = at(trace, What.ENDED);
        double last = seconds.isEmpty() ? 0 : seconds.getLast().at();
        double noticed = at(trace, What.NOTICED);
        double met = at(trace, What.MET);
        double toBad = sum(seconds, Moment::toBad);
        double came = sum(seconds, moment -> (double) moment.toOld() + moment.toFresh());
        double failed = sum(seconds, moment -> moment.failed() - usual(usual, moment).failed());
        double slowed = sum(seconds, moment -> moment.slow() - usual(usual, moment).slow());
        return new Outcome(Double.isNaN(ended) ? last : ended, at(trace, What.REACHED_ALL),
                servers == 0 ? 1 : seconds.stream().mapToDouble(moment -> moment.serving() / (double) servers).min().orElse(1),
                peak(seconds, usual), sum(seconds, Moment::sent), Math.max(0, failed), Math.max(0, slowed),
                sum(seconds, moment -> isDown(moment) ? 1 : 0), came == 0 ? 0 : toBad / came,
                sum(seconds, moment -> moment.mixed() ? 1 : 0),
                Double.isNaN(met) && !Double.isNaN(noticed) ? 0 : noticed - met, at(trace, What.ROLLED_BACK) - noticed,
                trace.sessionsLost(),
                servers == 0 ? 0 : seconds.stream().mapToInt(Moment::running).max().orElse(servers),
                servers == 0 ? 0 : Math.max(0, sum(seconds, moment -> moment.running() - servers) / 3600), trace.p99());
    }

    private static double at(Trace trace, What what) {
        return trace.marks().stream().filter(mark -> mark.what() == what).mapToDouble(Trace.Mark::at).findFirst()
                .orElse(Double.NaN);
    }

    private static double sum(List<Moment> seconds, ToDoubleFunction<Moment> each) {
        return seconds.stream().mapToDouble(moment -> moment.stands() * each.applyAsDouble(moment)).sum();
    }

    /// The same second without the release.
    private static Moment usual(Trace usual, Moment moment) {
        return usual.seconds().get(place(usual, moment));
    }

    private static int place(Trace usual, Moment moment) {
        return Math.clamp(moment.played() - usual.seconds().getFirst().played(), 0, usual.seconds().size() - 1);
    }

    private static boolean isDown(Moment moment) {
        return moment.answered() == 0 && (moment.failed() > 0 || moment.sent() > 0 && moment.serving() == 0);
    }

    /// Greatest utilisation over some seconds in a row: what the servers did, or would have to do, by what they can.
    private static double peak(List<Moment> seconds, Trace usual) {
        double peak = 0;
        for (int from = 0; from + WINDOW <= seconds.size(); from++) {
            double work = 0;
            double servers = 0;
            for (var moment : seconds.subList(from, from + WINDOW)) {
                if (moment.serving() > 0) {
                    work += Math.max(moment.worked(), usual(usual, moment).worked());
                    servers += moment.serving();
                }
            }
            peak = servers == 0 ? peak : Math.max(peak, work / servers);
        }
        return peak;
    }

    /// All runs together.
    static DeploymentFigures figures(List<Outcome> runs) {
        return new DeploymentFigures(of(runs, Outcome::duration), known(runs, Outcome::reached),
                of(runs, Outcome::lowestCapacity),
                of(runs, Outcome::peakUtilisation), of(runs, Outcome::sent), of(runs, Outcome::failed), of(runs, Outcome::slowed),
                of(runs, Outcome::downSeconds), of(runs, Outcome::badShare), of(runs, Outcome::mixedSeconds),
                known(runs, Outcome::noticed), known(runs, Outcome::rollback), of(runs, Outcome::sessionsLost),
                of(runs, Outcome::peakServers), of(runs, Outcome::serverHours), of(runs, Outcome::p99));
    }

    private static Interval of(List<Outcome> runs, ToDoubleFunction<Outcome> figure) {
        return Interval.of(runs.stream().mapToDouble(figure).toArray(), LEVEL);
    }

    /// Of the runs in which it came to pass; absent where that is none.
    private static @Nullable Interval known(List<Outcome> runs, ToDoubleFunction<Outcome> figure) {
        double[] known = runs.stream().mapToDouble(figure).filter(value -> !Double.isNaN(value)).toArray();
        return known.length == 0 ? null : Interval.of(known, LEVEL);
    }

    /// A run as it can be shown.
    ///
    /// @param usual the same run without the release
    /// @param before how many seconds of the time before are shown
    static DeploymentPlay play(Trace trace, Trace usual, int before) {
        var seconds = new ArrayList<DeploymentSecond>();
        var lapses = new ArrayList<Integer>();
        int first = (int) trace.seconds().stream().filter(moment -> Double.isNaN(moment.at())).count();
        double clock = -Math.min(before, first);
        for (var moment : trace.seconds().subList(Math.max(0, first - before), trace.seconds().size())) {
            int second = (int) Math.round(clock);
            clock += moment.stands();
            lapses.add(Math.max(1, (int) Math.round(clock) - second));
            double came = moment.toOld() + (double) moment.toFresh();
            seconds.add(new DeploymentSecond(second, moment.old(), moment.fresh(), moment.running(),
                    came == 0 ? Double.NaN : moment.toFresh() / came, moment.sent(), moment.failed(), moment.toBad(),
                    moment.p99(), moment.serving() == 0 ? 0 : Math.min(1, moment.worked() / moment.serving()),
                    needed(usual, moment), moment.servers()));
        }
        return new DeploymentPlay(seconds, marks(trace), trace.fleets(), lapses);
    }

    /// The work that comes in a second, by the servers that do it without the release; over some seconds, since chance moves it about.
    private static double needed(Trace usual, Moment moment) {
        int middle = place(usual, moment);
        int first = Math.max(0, middle - WINDOW / 2);
        int last = Math.min(usual.seconds().size(), middle + WINDOW / 2 + 1);
        return usual.seconds().subList(first, last).stream().mapToDouble(Moment::worked).average().orElse(0);
    }

    private static List<DeploymentMark> marks(Trace trace) {
        var marks = new ArrayList<DeploymentMark>();
        for (var mark : trace.marks()) {
            var what = switch (mark.what()) {
                case BEGAN -> DeploymentMark.What.BEGAN;
                case STEP -> DeploymentMark.What.STEP;
                case MET -> null;
                case REACHED_ALL -> DeploymentMark.What.REACHED_ALL;
                case NOTICED -> DeploymentMark.What.NOTICED;
                case STOPPED -> DeploymentMark.What.STOPPED;
                case ROLLED_BACK -> DeploymentMark.What.ROLLED_BACK;
                case ENDED -> DeploymentMark.What.ENDED;
            };
            if (what != null) {
                marks.add(new DeploymentMark(Duration.ofMillis(Math.round(mark.at() * 1000)), what, mark.number(),
                        mark.step()));
            }
        }
        return marks;
    }
}
