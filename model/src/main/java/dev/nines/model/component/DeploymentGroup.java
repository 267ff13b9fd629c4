package dev.nines.model.component;

import java.time.Duration;
import java.util.List;

import dev.nines.model.property.Default;
import dev.nines.model.property.Range;
import dev.nines.model.property.Refers;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.DeploymentMethod;
import dev.nines.model.setting.TrafficShift;

/// Servers that get a release together and how (CodeDeploy).
///
/// @param terminationWait
///            time the old fleet of a blue/green deployment stays
/// @param rollbackOnFailure
///            whether a failed deployment is rolled back
/// @param alarms
///            alarms that stop and roll back a deployment
/// @param installTime
///            time to stop, install and start on one server
@KindOf(group = Group.OPERATIONS, within = {"region", "vpc"}, topLevel = true)
public record DeploymentGroup(@Refers({
        "server", "auto-scaling-group", "lambda-function", "api-gateway"}) List<ComponentId> targets,
        @Default("in-place") DeploymentMethod method, @Default("one") BatchSize batch,
        @Default("false") boolean zonal,
        @Default("0s") @Range(min = "0s", max = "2d") Duration bakeTime, TrafficShift shift,
        @Default("1h") @Range(min = "0s", max = "2d") Duration terminationWait,
        @Default("true") boolean rollbackOnFailure,
        @Refers("alarm") List<ComponentId> alarms,
        @Default("60s") @Range(min = "0s", max = "8h") Duration installTime) implements Spec {

    public DeploymentGroup {
        targets = List.copyOf(targets);
        alarms = List.copyOf(alarms);
    }
}
