package dev.nines.model.wizard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.CallMode;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.LambdaFunction;
import dev.nines.model.component.MessageQueue;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.Region;
import dev.nines.model.component.Role;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.setting.Permission;
import dev.nines.model.setting.ScalingMetric;
import dev.nines.model.setting.ScalingPolicy;
import dev.nines.model.setting.ServiceTime;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A queue in the region, an Auto Scaling group of workers that follows its backlog, and the roles both need.
record QueueWork(AddQueue choices) implements Work {

    private static final DataSize MESSAGE = DataSize.parse("2 KB");
    private static final DataSize NOTHING = DataSize.parse("0 B");
    /// A message must stay hidden for as long as a worker may need: six times the time of the work.
    private static final int HIDDEN_TIMES = 6;
    private static final Duration LEAST_HIDDEN = Duration.ofSeconds(30);
    /// Messages that may wait for each worker.
    private static final Duration ACCEPTED_WAIT = Duration.ofSeconds(20);

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        var works = switch (subject.spec()) {
            case AppServer app -> app.mode() != ProcessMode.QUEUE_WORKER;
            case LambdaFunction _ -> true;
            default -> Machines.isMachine(subject) && draft.inside(subject.id()).isEmpty();
        };
        return works ? null : Message.of(Wizard.class, "unfit.program");
    }

    @Override
    public void on(Draft draft, Component subject) {
        if (choices.max() < choices.min()) {
            draft.refuse("refused.sizes", choices.min(), choices.max());
            return;
        }
        var host = Machines.host(draft, subject);
        var region = draft.design().enclosing(subject, Region.class);
        var place = region == null ? null : region.id();
        var hidden = choices.workTime().multipliedBy(HIDDEN_TIMES);
        var queue = draft.add(subject.id().value() + "-queue", "", place,
                RecordType.with(RecordType.of(MessageQueue.class).defaults(), "visibilityTimeout",
                        hidden.compareTo(LEAST_HIDDEN) < 0 ? LEAST_HIDDEN : hidden));
        draft.step("queue.added", queue, subject);
        draft.connect(message(choices.share().value()), subject.id(), queue.id());
        draft.step("queue.sends", subject, choices.share().value(), queue);
        var group = workers(draft, subject, host, place);
        if (draft.refused()) {
            return;
        }
        var worker = worker(draft, subject, group);
        draft.connect(message(1), queue.id(), worker.id());
        draft.step("queue.workers", group, choices.min(), choices.max(), queue);
        permit(draft, host, place, "sqs:SendMessage", queue);
        permit(draft, draft.get(group.id()), place, "sqs:ReceiveMessage", queue);
    }

    private static Connection message(double probability) {
        var sent = Connection.of("new", "a", "b");
        sent = RecordType.with(sent, "protocol", Protocol.MESSAGES);
        sent = RecordType.with(sent, "mode", CallMode.ASYNC);
        sent = RecordType.with(sent, "requestSize", MESSAGE);
        sent = RecordType.with(sent, "responseSize", NOTHING);
        return RecordType.with(sent, "probability", new Probability(probability));
    }

    private Component workers(Draft draft, Component subject, Component host, @Nullable ComponentId place) {
        var own = Machines.template(host.spec());
        LaunchTemplate template = own == null ? RecordType.of(LaunchTemplate.class).defaults() : own;
        template = RecordType.with(template, "instanceType",
                choices.instanceType() != null ? choices.instanceType() : template.instanceType());
        template = RecordType.with(template, "role", null);
        template = RecordType.with(template, "securityGroups", List.of());
        template = RecordType.with(template, "publicIp", false);
        var network = Network.of(draft, host);
        var spec = RecordType.of(AutoScalingGroup.class).defaults();
        spec = RecordType.with(spec, "template", template);
        spec = RecordType.with(spec, "max", choices.max());
        spec = RecordType.with(spec, "desired", choices.min());
        spec = RecordType.with(spec, "min", choices.min());
        var backlog = Math.max(1, (double) ACCEPTED_WAIT.toMillis() / Math.max(1, choices.workTime().toMillis()));
        spec = RecordType.with(spec, "policies", List.of(new ScalingPolicy.TargetTracking(
                ScalingMetric.BACKLOG_PER_INSTANCE, Math.round(backlog), null, false)));
        var group = draft.add(subject.id().value() + "-workers", "", network == null ? place : network.vpc().id(), spec);
        if (network != null) {
            var subnets = subnets(draft, network, host);
            draft.put(draft.get(group.id()).over(subnets));
            if (subnets.stream().anyMatch(id -> Network.subnet(draft.get(id)).access() == SubnetAccess.PUBLIC)) {
                draft.change(group, "template.publicIp", true);
            }
            new Firewalls(draft).group(network.vpc(), draft.get(group.id()));
        }
        return draft.get(group.id());
    }

    /// The subnets of the program's servers, and those like them in the other zones; public ones only where there are
    /// no others.
    private static List<ComponentId> subnets(Draft draft, Network network, Component host) {
        var own = draft.design().enclosing(host, Subnet.class);
        @Nullable
        Component like = own != null ? own : host.subnets().isEmpty() ? null : draft.find(host.subnets().getFirst());
        var purposes = network.purposes().keySet();
        var inner = purposes.stream().filter(each -> each.access() == SubnetAccess.PRIVATE).findFirst()
                .orElse(purposes.stream().findFirst().orElse(null));
        Network.@Nullable Purpose purpose = like != null && Network.subnet(like).access() != SubnetAccess.PUBLIC
                ? Network.Purpose.of(Network.subnet(like))
                : inner;
        return purpose == null
                ? List.of()
                : network.zones().stream().map(zone -> network.find(zone, purpose)).filter(each -> each != null)
                        .map(Component::id).toList();
    }

    private Component worker(Draft draft, Component subject, Component group) {
        var app = RecordType.of(AppServer.class).defaults();
        app = RecordType.with(app, "mode", ProcessMode.QUEUE_WORKER);
        app = RecordType.with(app, "serving.time", new ServiceTime.LogNormal(choices.workTime(), 1));
        return draft.add(subject.id().value() + "-worker", "", group.id(), app);
    }

    /// The role of a component may do something to the queue; where it has none, it gets one.
    private static void permit(Draft draft, Component host, @Nullable ComponentId place, String action,
            Component queue) {
        var template = Machines.template(host.spec());
        var named = template != null
                ? template.role()
                : host.spec() instanceof LambdaFunction function ? function.role() : null;
        var permission = new Permission(action, List.of(queue.id()));
        if (draft.find(named) instanceof Component role && role.spec() instanceof Role spec) {
            var permissions = new ArrayList<>(spec.permissions());
            permissions.add(permission);
            draft.change(role, "permissions", List.copyOf(permissions));
            draft.step("role.widened", role, action, queue);
        } else {
            var role = draft.add(host.id().value() + "-role", "", place, new Role(List.of(permission)));
            draft.change(host, template != null ? "template.role" : "role", role.id());
            draft.step("role.added", role, host, action, queue);
        }
    }
}
