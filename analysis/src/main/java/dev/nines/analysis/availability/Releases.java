package dev.nines.analysis.availability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.nines.analysis.availability.structure.FaultTree;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Alarm;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.Pipeline;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.BatchSize;

/// Outages that releases cause: bad ones until they are rolled back, and those that stop everything while they last.
///
/// Counted only where the design has a pipeline, which says how often releases come and how many harm. The share of requests that a
/// bad release harms is that of the first step, where the deployment has steps and something rolls back; else all.
final class Releases {

    private static final double HOURS_A_MONTH = 730;
    private static final double UNWATCHED = 0.25;

    private final Architecture design;
    private final Facts facts;
    private final List<Release> releases = new ArrayList<>();

    /// @param targets what gets it
    private record Release(Component pipeline, Set<ComponentId> targets, Failing bad, Failing planned) {}

    Releases(Architecture design, Facts facts) {
        this.design = design;
        this.facts = facts;
        for (var component : design.components()) {
            if (component.spec() instanceof Pipeline pipeline) {
                releases.add(release(component, pipeline));
            }
        }
    }

    /// The gate of releases to a component.
    int gate(Component component) {
        var gate = FaultTree.NEVER;
        for (var release : releases) {
            if (release.targets.contains(component.id())) {
                var subject = Sites.subject(release.pipeline, Cause.RELEASE);
                gate = facts.tree().or(gate, facts.gate(subject, 0, release.bad), facts.gate(subject, 1, release.planned));
            }
        }
        return gate;
    }

    private Release release(Component component, Pipeline pipeline) {
        var targets = new HashSet<ComponentId>();
        var share = 0.0;
        var stopped = 0.0;
        var watched = UNWATCHED;
        for (var id : pipeline.deploysTo()) {
            targets.add(id);
            var target = design.find(id);
            var step = target == null ? new Step(1, 0) : step(target, targets);
            share = Math.max(share, step.share);
            stopped = Math.max(stopped, step.stoppedHours);
            if (target != null && target.spec() instanceof DeploymentGroup group && !group.alarms().isEmpty()) {
                watched = alarm(group, watched);
            }
        }
        var anHour = pipeline.releasesPerMonth() / HOURS_A_MONTH;
        var bad = outage(anHour * pipeline.changeFailureShare().value(), watched, Timing.hours(pipeline.restoreTime()), share);
        return new Release(component, targets, bad, outage(anHour, 0, stopped, 1));
    }

    /// An outage of a share of requests counts as that share of time.
    private static Failing outage(double anHour, double detection, double repair, double share) {
        if (anHour == 0 || detection + repair == 0) {
            return Failing.NEVER;
        }
        var whole = Failing.times(1 / anHour, detection, repair, Basis.DERIVED);
        var failed = whole.failed() * share;
        return new Failing(failed, share == 1 ? whole.working() : 1 - failed, whole.mtbfHours(), detection, repair,
                Basis.DERIVED);
    }

    /// @param share share of requests that a bad release reaches before it is rolled back
    /// @param stoppedHours time in which a release stops everything
    private record Step(double share, double stoppedHours) {}

    private Step step(Component target, Set<ComponentId> targets) {
        return switch (target.spec()) {
            case DeploymentGroup group -> {
                targets.addAll(group.targets());
                yield step(group, group.targets().stream().mapToInt(this::servers).sum());
            }
            case BeanstalkEnvironment environment -> {
                var servers = environment.group() == null ? 1 : servers(environment.group());
                if (environment.group() != null) {
                    targets.add(environment.group());
                }
                yield step(environment, servers);
            }
            default -> new Step(1, 0);
        };
    }

    private static Step step(DeploymentGroup group, int servers) {
        var stepwise = group.rollbackOnFailure();
        return switch (group.method()) {
            case STOP_AND_REPLACE -> new Step(1, Timing.hours(group.installTime()));
            case IN_PLACE -> {
                var batch = batch(group.batch(), Math.max(1, servers));
                yield new Step(stepwise ? batch : 1, batch >= 1 ? Timing.hours(group.installTime()) : 0);
            }
            case ROLLING_WITH_EXTRA_BATCH, INSTANCE_REFRESH ->
                new Step(stepwise ? batch(group.batch(), Math.max(1, servers)) : 1, 0);
            case IMMUTABLE, BLUE_GREEN, BLUE_GREEN_IN_SERVER -> new Step(1, 0);
            case CANARY, LINEAR, TRAFFIC_SPLITTING -> new Step(stepwise ? group.shift().share().value() : 1, 0);
        };
    }

    private static Step step(BeanstalkEnvironment environment, int servers) {
        return switch (environment.policy()) {
            case ALL_AT_ONCE -> new Step(1, Timing.hours(environment.commandTimeout()));
            case ROLLING, ROLLING_WITH_ADDITIONAL_BATCH -> {
                var batch = Math.ceil(environment.batchShare().value() * servers) / Math.max(1, servers);
                yield new Step(Math.min(1, batch), batch >= 1 ? Timing.hours(environment.commandTimeout()) : 0);
            }
            case IMMUTABLE -> new Step(1, 0);
            case TRAFFIC_SPLITTING -> new Step(environment.newVersionShare().value(), 0);
        };
    }

    private static double batch(BatchSize size, int servers) {
        return size.of(servers) / (double) servers;
    }

    private int servers(ComponentId id) {
        var component = design.find(id);
        return component == null ? 0 : Math.max(0, Machines.count(component.spec()));
    }

    private double alarm(DeploymentGroup group, double otherwise) {
        return group.alarms().stream().map(design::find)
                .filter(each -> each != null)
                .filter(each -> each.spec() instanceof Alarm)
                .mapToDouble(each -> each.spec() instanceof Alarm alarm
                        ? Timing.hours(alarm.period()) * alarm.datapoints()
                        : otherwise)
                .min().orElse(otherwise);
    }
}
