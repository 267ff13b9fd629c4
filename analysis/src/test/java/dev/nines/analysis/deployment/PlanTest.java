package dev.nines.analysis.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.Probability;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanTest {

    private static final List<Integer> NINE = List.of(3, 3, 3);
    private static final Duration WARM_UP = Duration.ofMinutes(2);

    private static Strategy ready(String name) {
        return Objects.requireNonNull(Strategies.find(name));
    }

    private static Strategy inPlace(BatchSize batch) {
        var half = ready("in-place-half");
        return new Strategy("test", DeploymentMethod.IN_PLACE, batch, false, Duration.ZERO, half.shift(), Duration.ZERO, true,
                List.of());
    }

    @Test
    void countsBatchesAsCodeDeployDoes() {
        assertEquals(List.of(4, 4, 1), Plan.of(ready("in-place-half"), NINE, Replacement.USUAL).batches());
        assertEquals(List.of(5, 4),
                Plan.of(inPlace(new BatchSize.KeepShare(new Probability(0.4))), NINE, Replacement.USUAL).batches());
        assertEquals(List.of(2, 2, 2, 2, 1), Plan.of(inPlace(new BatchSize.KeepCount(7)), NINE, Replacement.USUAL).batches());
        assertEquals(List.of(3, 3, 3), Plan.of(ready("in-place-zonal"), NINE, Replacement.USUAL).batches());
    }

    @Test
    void launchesWhatEachPolicyOfBeanstalkLaunches() {
        assertEquals(List.of(3, 3, 3), Plan.of(ready("rolling-with-extra-batch"), NINE, Replacement.USUAL).batches());
        assertEquals(List.of(1, 8), Plan.of(ready("immutable"), NINE, Replacement.USUAL).batches());
        assertEquals(List.of(9), Plan.of(ready("traffic-splitting"), NINE, Replacement.USUAL).batches());
    }

    @Test
    void movesATenthEveryMinuteInNineMinutes() {
        var steps = Plan.of(ready("function-linear-10-1m"), List.of(), Replacement.USUAL).steps();
        long waits = steps.stream().filter(Step.Wait.class::isInstance).count();
        assertEquals(9, waits);
        assertEquals(10, steps.size() - waits);
        assertEquals(new Step.Route(Probability.ONE), steps.getLast());
    }

    private static Plan refresh(int servers, Object... settings) {
        var group = RecordType.of(AutoScalingGroup.class).defaults();
        for (int i = 0; i < settings.length; i += 2) {
            group = RecordType.with(group, (String) settings[i], settings[i + 1]);
        }
        return Plan.of(ready("instance-refresh"), List.of(servers), new Replacement(group.refresh(), WARM_UP));
    }

    private static Step wait(int minutes) {
        return new Step.Wait(Duration.ofMinutes(minutes));
    }

    /// Auto Scaling: what may be missing goes, at least one; where more may be there, or none may be missing, new ones come first.
    @ParameterizedTest
    @CsvSource({"10, 0.9, 1, 10, 9, 10", "10, 0.5, 1, 2, 5, 10", "10, 0, 1, 1, 0, 10", "4, 1, 1, 4, 4, 5", "4, 1, 1.5, 2, 4, 6",
            "9, 0.9, 1, 9, 8, 9", "10, 0.9, 1.2, 5, 10, 12", "9, 1, 1.1, 9, 9, 10", "1, 0.9, 1, 1, 0, 1", "7, 0.55, 1, 3, 4, 7"})
    void refreshesInBatchesWithinItsBounds(int servers, double min, double max, int batches, int least, int most) {
        var plan = refresh(servers, "refresh.minHealthy", new Probability(min), "refresh.maxHealthy", max);
        int there = servers;
        int fewest = there;
        int greatest = there;
        for (var step : plan.steps()) {
            there += switch (step) {
                case Step.Launch launch -> launch.servers().of(servers);
                case Step.Terminate terminate -> -terminate.servers().of(servers);
                case Step.Wait _,Step.Route _,Step.Update _,Step.Switch _ -> 0;
            };
            fewest = Math.min(fewest, there);
            greatest = Math.max(greatest, there);
        }
        assertEquals(batches, plan.batches().size());
        assertEquals(servers, plan.batches().stream().mapToInt(batch -> batch).sum());
        assertEquals(batches, plan.steps().stream().filter(wait(2)::equals).count());
        assertEquals(List.of(servers, least, most), List.of(there, fewest, greatest));
        assertEquals(plan.steps(), plan.back());
    }

    @Test
    void aRefreshWaitsAtCheckpointsAndIsWatched() {
        var plan = refresh(10, "refresh.minHealthy", new Probability(0.5), "refresh.checkpoints",
                List.of(new Probability(0.2), Probability.ONE), "refresh.checkpointDelay", Duration.ofMinutes(30),
                "refresh.bakeTime", Duration.ofMinutes(7));
        assertEquals(List.of(2, 5, 3), plan.batches());
        assertEquals(List.of(wait(2), wait(30), wait(2), wait(2), wait(7)),
                plan.steps().stream().filter(Step.Wait.class::isInstance).toList());
        assertEquals(List.of(wait(2), wait(2)), plan.back().stream().filter(Step.Wait.class::isInstance).toList());
    }

    @Test
    void aRefreshIsTakenBackOfItselfOnlyWhereTheGroupSaysSo() {
        assertFalse(refresh(4).unasked());
        assertTrue(refresh(4, "refresh.autoRollback", true).unasked());
    }

    @Test
    void aRefreshWarmsUpForAsLongAsItOrItsGroupSays() {
        var group = RecordType.of(AutoScalingGroup.class).defaults();
        assertEquals(group.gracePeriod(), Replacement.of(group).warmUp());
        group = RecordType.with(group, "warmup", WARM_UP);
        assertEquals(WARM_UP, Replacement.of(group).warmUp());
        assertEquals(Duration.ZERO, Replacement.of(RecordType.with(group, "refresh.warmup", Duration.ZERO)).warmUp());
    }
}
