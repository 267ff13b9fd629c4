package dev.nines.model.wizard;

import java.time.Duration;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.DeploymentGroup;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.Pipeline;
import dev.nines.model.component.Server;
import dev.nines.model.component.ServerPurpose;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.GroupHealthCheck;
import dev.nines.model.setting.ScalingMetric;
import dev.nines.model.setting.ScalingPolicy;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// An Auto Scaling group under the server's id: what names the server, calls it or stands in it stays with it.
record ScalingGroupWork(MakeScalingGroup choices) implements Work {

    private static final Duration USUAL_GRACE = Duration.ofMinutes(5);

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        var machine = Machines.of(draft, subject);
        if (machine == null || !(machine.spec() instanceof Server server)) {
            return Message.of(Wizard.class, "unfit.server");
        }
        if (server.purpose() != ServerPurpose.GENERAL) {
            return Message.of(Wizard.class, "unfit.purpose", machine.label());
        }
        return draft.inside(machine.id()).stream().anyMatch(each -> each.spec() instanceof DatabaseServer)
                ? Message.of(Wizard.class, "unfit.data", machine.label())
                : null;
    }

    @Override
    public void on(Draft draft, Component subject) {
        var machine = Machines.host(draft, subject);
        if (!(machine.spec() instanceof Server server)) {
            return;
        }
        var direct = Machines.callsFromOutside(draft, machine).stream().map(call -> draft.get(call.from()))
                .filter(from -> !Machines.divides(from.spec()) && !(from.spec() instanceof MessageQueue
                        || from.spec() instanceof DeploymentGroup || from.spec() instanceof Pipeline
                        || from.spec() instanceof Server))
                .findFirst().orElse(null);
        if (direct != null) {
            draft.refuse("refused.direct", machine, direct);
            return;
        }
        var balanced = Machines.isBalanced(draft, machine);
        var subnets = subnets(draft, machine);
        var zones = Math.max(1, subnets.size());
        var min = choices.min() != null ? choices.min() : Math.max(server.count(), balanced ? zones : 1);
        var most = choices.max() != null ? choices.max() : 2 * Math.max(1, min);
        var max = Math.max(most, min);
        var spec = group(draft, machine, server, balanced, min, max);
        var vpc = draft.design().vpc(machine);
        var needed = machine.needed();
        var put = machine.with(spec).over(subnets);
        if (vpc != null) {
            put = put.in(vpc.id()).at(null);
        }
        draft.put(needed == null || needed <= max ? put : RecordType.with(put, "needed", max));
        draft.step("group.made", machine, min, max);
        draft.step("group.policy", choices.cpuTarget(), draft.get(machine.id()));
        if (balanced) {
            draft.step("group.checks", draft.get(machine.id()));
        }
        if (subnets.size() > 1) {
            draft.step("spread", draft.get(machine.id()), subnets.size());
        }
    }

    private AutoScalingGroup group(Draft draft, Component machine, Server server, boolean balanced, int min, int max) {
        var group = RecordType.of(AutoScalingGroup.class).defaults();
        group = RecordType.with(group, "template", server.template());
        group = RecordType.with(group, "max", max);
        group = RecordType.with(group, "desired", Math.clamp(server.count(), min, max));
        group = RecordType.with(group, "min", min);
        group = RecordType.with(group, "serving", server.serving());
        group = RecordType.with(group, "gracePeriod", grace(draft, machine, server));
        group = RecordType.with(group, "healthChecks",
                balanced ? List.of(GroupHealthCheck.EC2, GroupHealthCheck.ELB) : List.of(GroupHealthCheck.EC2));
        return RecordType.with(group, "policies",
                List.of(new ScalingPolicy.TargetTracking(ScalingMetric.CPU, choices.cpuTarget(), null, false)));
    }

    /// Longer than a server takes until its programs answer: a shorter one ends in a circle of replacements.
    private static Duration grace(Draft draft, Component machine, Server server) {
        var start = draft.inside(machine.id()).stream().map(Component::spec)
                .map(spec -> spec instanceof AppServer app ? app.startTime() : Duration.ZERO)
                .max(Duration::compareTo).orElse(Duration.ZERO);
        var needed = server.template().bootTime().plus(start).multipliedBy(3).dividedBy(2);
        var longest = Duration.ofHours(2);
        return needed.compareTo(USUAL_GRACE) < 0 ? USUAL_GRACE : needed.compareTo(longest) > 0 ? longest : needed;
    }

    /// The server's subnet and those like it in the other zones.
    private static List<ComponentId> subnets(Draft draft, Component machine) {
        var network = Network.of(draft, machine);
        if (network == null) {
            return List.of();
        }
        var own = draft.design().enclosing(machine, Subnet.class);
        var purposes = network.purposes().keySet();
        Network.@Nullable Purpose purpose = own != null
                ? Network.Purpose.of(Network.subnet(own))
                : purposes.stream().filter(each -> each.access() == SubnetAccess.PRIVATE).findFirst()
                        .orElse(purposes.stream().findFirst().orElse(null));
        return purpose == null
                ? List.of()
                : network.zones().stream().map(zone -> network.find(zone, purpose)).filter(each -> each != null)
                        .map(Component::id).toList();
    }
}
