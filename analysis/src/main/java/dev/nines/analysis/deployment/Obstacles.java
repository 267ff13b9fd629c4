package dev.nines.analysis.deployment;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.release.Step;
import dev.nines.model.release.Strategy;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Says why a strategy cannot be done with a design.
final class Obstacles {

    private Obstacles() {}

    /// Absent where it can.
    static @Nullable Message of(Subject subject, Strategy strategy) {
        int servers = subject.servers();
        if (subject.targets().isEmpty()) {
            return message("nothing");
        }
        if (servers == 0) {
            return ofFunctions(strategy);
        }
        for (var step : Plan.of(strategy, subject).steps()) {
            var obstacle = of(subject, step);
            if (obstacle != null) {
                return obstacle;
            }
        }
        if (strategy.steps().isEmpty()) {
            return ofMethod(subject, strategy, servers);
        }
        return null;
    }

    private static @Nullable Message ofMethod(Subject subject, Strategy strategy, int servers) {
        boolean updates = strategy.method() == DeploymentMethod.IN_PLACE;
        if (updates && strategy.batch() instanceof BatchSize.KeepCount keep && keep.healthy() >= servers) {
            return message("all-kept", keep.healthy(), servers);
        }
        var refresh = Replacement.of(subject.fleets()).settings();
        boolean alone = strategy.method() == DeploymentMethod.INSTANCE_REFRESH && !refresh.launchesFirst()
                && refresh.minHealthy().value() > 0;
        if (servers == 1 && (alone || updates && (strategy.zonal() || !(strategy.batch() instanceof BatchSize.All)))) {
            return message("one-server");
        }
        if (strategy.zonal() && subject.zones().size() == 1) {
            return message("one-zone");
        }
        var single = subject.fleets().stream().filter(fleet -> !(fleet.spec() instanceof AutoScalingGroup)).findFirst();
        if (strategy.method() == DeploymentMethod.INSTANCE_REFRESH && single.isPresent()) {
            return message("no-group", single.get().label());
        }
        return null;
    }

    private static @Nullable Message ofFunctions(Strategy strategy) {
        return switch (strategy.method()) {
            case BLUE_GREEN, CANARY, LINEAR, TRAFFIC_SPLITTING -> null;
            case STOP_AND_REPLACE, IN_PLACE, ROLLING_WITH_EXTRA_BATCH, IMMUTABLE, BLUE_GREEN_IN_SERVER, INSTANCE_REFRESH ->
                message("no-servers");
        };
    }

    private static @Nullable Message of(Subject subject, Step step) {
        for (var fleet : subject.fleets()) {
            switch (step) {
                case Step.Launch _,Step.Terminate _ when !subject.isBalanced(fleet) -> {
                    return message("no-balancer", fleet.label());
                }
                case Step.Route _ when !subject.isBalanced(fleet) -> {
                    return message("no-balancer", fleet.label());
                }
                case Step.Switch _ when !subject.isFronted(fleet) -> {
                    return message("no-proxy", fleet.label());
                }
                case Step.Launch _,Step.Terminate _,Step.Route _,Step.Switch _,Step.Update _,Step.Wait _ -> {
                    // it can be done
                }
            }
        }
        return null;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Obstacles.class, "obstacle." + key, arguments);
    }
}
