package dev.nines.analysis.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.prices.PriceItem.ServerHour;
import dev.nines.analysis.prices.Term;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.BeanstalkEnvironment;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Durations;
import dev.nines.model.quantity.Money;
import dev.nines.model.setting.BatchSize;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The price of safety: second fleets while releases are under way, and what waits for a failover.
///
/// A second fleet costs its servers' hours on demand, from launch until it is taken away.
final class Extras {

    private final Architecture design;
    private final Flow flow;
    private final Function<String, Tariff> tariffs;

    Extras(Architecture design, Flow flow, Function<String, Tariff> tariffs) {
        this.design = design;
        this.flow = flow;
        this.tariffs = tariffs;
    }

    List<ExtraCost> of(List<ComponentCost> costs) {
        var extras = new ArrayList<ExtraCost>();
        for (var component : design.components()) {
            var extra = switch (component.spec()) {
                case DeploymentGroup group -> deployment(component, group);
                case BeanstalkEnvironment environment -> beanstalk(component, environment);
                default -> null;
            };
            if (extra != null) {
                extras.add(extra);
            }
        }
        standby(costs, extras);
        return extras;
    }

    private void standby(List<ComponentCost> costs, List<ExtraCost> extras) {
        var waiting = new HashSet<ComponentId>();
        flow.standby().forEach(component -> waiting.add(component.id()));
        for (var component : design.components()) {
            if (component.spec() instanceof Server server && server.purpose() == ServerPurpose.STANDBY) {
                waiting.add(component.id());
            }
        }
        for (var cost : costs) {
            if (waiting.contains(cost.component()) && !cost.free()) {
                var total = cost.total();
                extras.add(new ExtraCost(ExtraCost.Kind.STANDBY, cost.component(),
                        Message.of(Extras.class, "extra.standby", cost.label()), total.complete() ? total.amount() : null, 1));
            }
        }
    }

    private @Nullable ExtraCost deployment(Component component, DeploymentGroup group) {
        Fleet fleet = null;
        for (var target : group.targets()) {
            var each = fleet(target);
            if (each != null && (fleet == null || each.servers > fleet.servers)) {
                fleet = each;
            }
        }
        if (fleet == null || fleet.servers == 0) {
            return null;
        }
        var started = Durations.seconds(fleet.template.bootTime()) + Durations.seconds(group.installTime());
        var watched = started + Durations.seconds(group.bakeTime()) + Durations.seconds(group.terminationWait());
        return switch (group.method()) {
            case BLUE_GREEN, IMMUTABLE, TRAFFIC_SPLITTING -> extra(component, fleet, fleet.servers, watched);
            case ROLLING_WITH_EXTRA_BATCH -> {
                var batch = group.batch().of(fleet.servers);
                yield extra(component, fleet, batch, Math.ceil((double) fleet.servers / batch) * started);
            }
            case STOP_AND_REPLACE, IN_PLACE, BLUE_GREEN_IN_SERVER, CANARY, LINEAR, INSTANCE_REFRESH -> null;
        };
    }

    private @Nullable ExtraCost beanstalk(Component component, BeanstalkEnvironment environment) {
        var fleet = environment.group() == null ? null : fleet(environment.group());
        if (fleet == null || fleet.servers == 0) {
            return null;
        }
        var started = Durations.seconds(fleet.template.bootTime()) + Durations.seconds(environment.commandTimeout());
        var batch = new BatchSize.Share(environment.batchShare()).of(fleet.servers);
        return switch (environment.policy()) {
            case IMMUTABLE -> extra(component, fleet, fleet.servers, started);
            case TRAFFIC_SPLITTING ->
                extra(component, fleet, fleet.servers, started + Durations.seconds(environment.evaluationTime()));
            case ROLLING_WITH_ADDITIONAL_BATCH -> extra(component, fleet, batch,
                    Math.ceil((double) fleet.servers / batch) * started);
            case ALL_AT_ONCE, ROLLING -> null;
        };
    }

    private ExtraCost extra(Component component, Fleet fleet, int servers, double seconds) {
        var quote = tariffs.apply(fleet.region).find(new ServerHour(fleet.template.instanceType()), Term.ON_DEMAND);
        var hours = Bill.decimal(servers * seconds / 3600);
        var each = quote == null ? null : new Money(quote.price().amount(hours));
        return new ExtraCost(ExtraCost.Kind.DEPLOYMENT, component.id(),
                Message.of(Extras.class, "extra.deployment", component.label(), servers, fleet.template.instanceType(),
                        BigDecimal.valueOf(Math.round(seconds / 60))),
                each, releases(component));
    }

    private double releases(Component component) {
        var releases = 0.0;
        for (var each : design.components()) {
            if (each.spec() instanceof Pipeline pipeline && (pipeline.deploysTo().contains(component.id())
                    || component.spec() instanceof DeploymentGroup group
                            && group.targets().stream().anyMatch(pipeline.deploysTo()::contains))) {
                releases += pipeline.releasesPerMonth();
            }
        }
        return releases;
    }

    private @Nullable Fleet fleet(ComponentId id) {
        var component = design.find(id);
        if (component == null) {
            return null;
        }
        return switch (component.spec()) {
            case Server server -> new Fleet(server.template(), server.count(), flow.region(id));
            case AutoScalingGroup group -> new Fleet(group.template(), group.desired(), flow.region(id));
            default -> null;
        };
    }

    private record Fleet(LaunchTemplate template, int servers, String region) {}
}
