package dev.nines.app.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.nines.analysis.deployment.AddressDemand;
import dev.nines.analysis.deployment.Constraints;
import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.deployment.DeploymentFigures;
import dev.nines.analysis.deployment.DeploymentMark;
import dev.nines.analysis.deployment.DeploymentPlay;
import dev.nines.analysis.deployment.DeploymentQuestion;
import dev.nines.analysis.deployment.DeploymentSecond;
import dev.nines.analysis.deployment.StrategyStudy;
import dev.nines.analysis.simulation.statistics.Interval;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Money;
import dev.nines.model.release.Release;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A comparison made by hand: half of six servers at a time, a second fleet that stays for an hour, one server at a time, and what
/// cannot be done at all.
public final class SampleDeployments {

    private static final int SERVERS = 6;
    private static final int RATE = 200;
    private static final int BATCH_SECONDS = 90;
    private static final int WAIT = 3_600;

    private SampleDeployments() {}

    /// The comparison.
    public static DeploymentComparison comparison() {
        var half = strategy("in-place-half", DeploymentMethod.IN_PLACE, new BatchSize.Half());
        var one = strategy("in-place-one", DeploymentMethod.IN_PLACE, new BatchSize.One());
        var green = strategy("blue-green", DeploymentMethod.BLUE_GREEN, new BatchSize.All());
        var inside = strategy("blue-green-in-server", DeploymentMethod.BLUE_GREEN_IN_SERVER, new BatchSize.One());
        var question = new DeploymentQuestion(RecordType.with(RecordType.of(Release.class).defaults(), "name", "Small fix"),
                List.of(half, one, green, inside), List.of(new ComponentId("fleet")), Duration.ofHours(20), 5, 1,
                new Constraints(Money.of("1"), false, false, Duration.ofMinutes(5), null));
        var studies = List.of(study(half, 3), study(one, 1), green(green), impossible(inside));
        return new DeploymentComparison(question, SERVERS, studies, studies.get(2),
                List.of(Message.literal("No request fails, and a bad release is taken back in 10 seconds."),
                        Message.literal("Half at a time overloads the servers that remain.")),
                null, 52, true);
    }

    private static Strategy strategy(String name, DeploymentMethod method, BatchSize batch) {
        var named = RecordType.with(RecordType.of(Strategy.class).defaults(), "name", name);
        return RecordType.with(RecordType.with(named, "method", method), "batch", batch);
    }

    private static StrategyStudy study(Strategy strategy, int batch) {
        int batches = SERVERS / batch;
        double lowest = 1 - (double) batch / SERVERS;
        return new StrategyStudy(strategy, null, List.of(new Step.Update(strategy.batch(), true, false)),
                IntStream.range(0, batches).mapToObj(_ -> batch).toList(),
                figures(batches * BATCH_SECONDS, lowest, batch * 40.0, null),
                figures(BATCH_SECONDS + 120, lowest, batch * 900.0, 70.0),
                play(batches * BATCH_SECONDS, second -> Math.min(batches, second / BATCH_SECONDS) * batch, batch, 0, false),
                play(BATCH_SECONDS + 120, second -> second < BATCH_SECONDS ? 0 : batch, batch, 0, true), Money.ZERO,
                new AddressDemand(0, 700), 0.00002 * batch, 0.000_2 + 0.00002 * batch,
                Message.literal("The old version is deployed again, batch by batch."),
                List.of(Message.literal("The servers that remain carry more than they should.")));
    }

    private static StrategyStudy green(Strategy strategy) {
        int change = 240;
        return new StrategyStudy(strategy, null,
                List.of(new Step.Launch(new BatchSize.All(), false),
                        new Step.Route(RecordType.of(Step.Route.class).defaults().share()),
                        new Step.Wait(Duration.ofSeconds(WAIT)), new Step.Terminate(new BatchSize.All())),
                List.of(SERVERS), figures(change + WAIT, 1, 0, null), figures(change + 70, 1, 8_000, 10.0),
                play(change, second -> second < change ? 0 : SERVERS, 0, WAIT, false),
                play(change + 70, second -> second < change ? 0 : SERVERS, 0, 0, true), Money.of("0.62"),
                new AddressDemand(SERVERS, 700), 0.000004, 0.000_204, Message.literal("Traffic goes back to the old fleet."),
                List.of());
    }

    private static StrategyStudy impossible(Strategy strategy) {
        return new StrategyStudy(strategy, Message.literal("No proxy stands in front of a program on the same server."),
                List.of(), List.of(), null, null, null, null, null, null, 0, Double.NaN, null, List.of());
    }

    private static DeploymentFigures figures(double duration, double lowest, double failed, @Nullable Double rollback) {
        boolean bad = rollback != null;
        return new DeploymentFigures(about(duration), bad ? null : about(Math.min(duration, 540)), about(lowest),
                about(0.55 / lowest), about(RATE * duration), about(failed), about(failed * 2), about(0),
                about(bad ? 0.12 : 0), about(lowest == 1 ? 1 : duration), bad ? about(60) : null,
                rollback == null ? null : about(rollback),
                about(0), about(lowest == 1 ? 2 * SERVERS : SERVERS), about(lowest == 1 ? 6.4 : 0), about(40 / lowest));
    }

    private static Interval about(double mean) {
        return new Interval(mean, mean * 0.06, 0.95, 5);
    }

    /// How many servers have the new version.
    private interface Course {
        int fresh(int second);
    }

    private static DeploymentPlay play(int change, Course course, int out, int wait, boolean bad) {
        var seconds = new ArrayList<DeploymentSecond>();
        var lapses = new ArrayList<Integer>();
        int noticed = change - 60;
        for (int second = -30; second <= change + 30; second++) {
            boolean during = second >= 0 && second < change;
            int fresh = second < 0 || bad && second >= noticed ? 0 : course.fresh(second);
            int old = Math.max(0, SERVERS - Math.max(fresh, 0) - (during ? out : 0));
            double share = (double) fresh / Math.max(1, fresh + old);
            int serving = Math.max(1, fresh + old);
            long failed = (bad ? Math.round(RATE * share / 2) : 0) + (serving * 2 <= SERVERS ? 12 : 0);
            seconds.add(
                    new DeploymentSecond(second, old, fresh, SERVERS + (wait > 0 && during ? SERVERS : 0), share, RATE, failed,
                            bad ? Math.round(RATE * share) : 0, 40.0 * SERVERS / serving + second % 7,
                            Math.min(1, 0.55 * SERVERS / serving), 0.55 * SERVERS,
                            List.of()));
            lapses.add(second == change + 30 ? Math.max(1, wait - 30) : 1);
        }
        return new DeploymentPlay(seconds, marks(change, wait, bad), List.of(), lapses);
    }

    private static List<DeploymentMark> marks(int change, int wait, boolean bad) {
        var marks = new ArrayList<DeploymentMark>();
        marks.add(mark(0, DeploymentMark.What.BEGAN, 0));
        marks.add(mark(0, DeploymentMark.What.STEP, 1));
        if (change > 2 * BATCH_SECONDS) {
            marks.add(mark(BATCH_SECONDS, DeploymentMark.What.STEP, 2));
        }
        if (bad) {
            marks.add(mark(change - 60, DeploymentMark.What.NOTICED, 0));
            marks.add(mark(change, DeploymentMark.What.ROLLED_BACK, 0));
        } else {
            marks.add(mark(change, DeploymentMark.What.REACHED_ALL, 0));
        }
        marks.add(mark(change + wait, DeploymentMark.What.ENDED, 0));
        return marks;
    }

    private static DeploymentMark mark(int second, DeploymentMark.What what, int number) {
        return new DeploymentMark(Duration.ofSeconds(second), what, number, null);
    }
}
