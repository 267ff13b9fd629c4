package dev.nines.analysis.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import dev.nines.model.quantity.Probability;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategies;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import org.junit.jupiter.api.Test;

final class PlanTest {

    private static final List<Integer> NINE = List.of(3, 3, 3);

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
        assertEquals(List.of(4, 4, 1), Plan.of(ready("in-place-half"), NINE).batches());
        assertEquals(List.of(5, 4), Plan.of(inPlace(new BatchSize.KeepShare(new Probability(0.4))), NINE).batches());
        assertEquals(List.of(2, 2, 2, 2, 1), Plan.of(inPlace(new BatchSize.KeepCount(7)), NINE).batches());
        assertEquals(List.of(3, 3, 3), Plan.of(ready("in-place-zonal"), NINE).batches());
    }

    @Test
    void launchesWhatEachPolicyOfBeanstalkLaunches() {
        assertEquals(List.of(3, 3, 3), Plan.of(ready("rolling-with-extra-batch"), NINE).batches());
        assertEquals(List.of(1, 8), Plan.of(ready("immutable"), NINE).batches());
        assertEquals(List.of(9), Plan.of(ready("traffic-splitting"), NINE).batches());
    }

    @Test
    void movesATenthEveryMinuteInNineMinutes() {
        var steps = Plan.of(ready("function-linear-10-1m"), List.of()).steps();
        long waits = steps.stream().filter(Step.Wait.class::isInstance).count();
        assertEquals(9, waits);
        assertEquals(10, steps.size() - waits);
        assertEquals(new Step.Route(Probability.ONE), steps.getLast());
    }
}
