package dev.nines.model.wizard;

import java.time.Duration;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.AppLoadBalancer;
import dev.nines.model.component.AppServer;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.HaproxyBalancer;
import dev.nines.model.component.ProcessMode;
import dev.nines.model.component.Server;
import dev.nines.model.component.Spec;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.setting.HaproxyBalance;
import dev.nines.model.setting.NginxMethod;
import dev.nines.model.setting.Serving;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The balancer takes the application's port, the processes those behind it: callers and firewalls stay as they are.
record ProcessesWork(BalanceProcesses choices) implements Work {

    private static final int LAST_PORT = 65_535;
    private static final int GIBIBYTE = 1 << 30;
    /// Memory that the operating system and the balancer need, as a share.
    private static final double FOR_PROGRAMS = 0.8;

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        var machine = Machines.of(draft, subject);
        if (machine == null) {
            return Message.of(Wizard.class, "unfit.machine");
        }
        if (!Machines.isMachine(subject) && !(subject.spec() instanceof AppServer)) {
            return Message.of(Wizard.class, "unfit.application", subject.label());
        }
        var applications = applications(draft, machine);
        if (Machines.isMachine(subject) && (applications.size() > 1
                || applications.isEmpty() && !draft.inside(machine.id()).isEmpty())) {
            return Message.of(Wizard.class, "unfit.applications", machine.label(), applications.size());
        }
        Component application = subject.spec() instanceof AppServer || applications.isEmpty()
                ? subject
                : applications.getFirst();
        if (application.spec() instanceof AppServer app && app.mode() == ProcessMode.QUEUE_WORKER) {
            return Message.of(Wizard.class, "unfit.worker", application.label());
        }
        return draft.into(application.id()).stream()
                .anyMatch(call -> Machines.divides(draft.get(call.from()).spec())
                        && machine.id().equals(draft.get(call.from()).parent()))
                                ? Message.of(Wizard.class, "unfit.processes", application.label())
                                : null;
    }

    private static List<Component> applications(Draft draft, Component machine) {
        return draft.inside(machine.id()).stream().filter(each -> each.spec() instanceof AppServer app
                && app.mode() != ProcessMode.QUEUE_WORKER).toList();
    }

    @Override
    public void on(Draft draft, Component subject) {
        var machine = Machines.host(draft, subject);
        var applications = applications(draft, machine);
        Component application = subject.spec() instanceof AppServer
                ? subject
                : applications.isEmpty() ? application(draft, machine) : applications.getFirst();
        var app = (AppServer) application.spec();
        int processes = choices.processes() != null
                ? choices.processes()
                : Math.max(app.processes(), fitting(machine, app));
        if (processes < 2) {
            draft.refuse("refused.vcpu", machine, processes);
            return;
        }
        var base = freePorts(draft, application, app.port() + 1, processes);
        if (base < 0) {
            draft.refuse("refused.ports", machine, processes);
            return;
        }
        var calls = draft.into(application.id());
        var entered = application.equals(Machines.entrance(draft, machine));
        var balancer = draft.add(application.id().value() + "-balancer", "", machine.id(),
                balancer(app.port(), processes, base));
        draft.change(application, "port", base);
        draft.change(application, "processes", processes);
        calls.forEach(call -> draft.lead(call, balancer.id()));
        draft.into(machine.id()).stream().filter(call -> entered && call.port() == null && call.protocol() != Protocol.SSH)
                .forEach(call -> draft.put(RecordType.with(call, "port", app.port())));
        @Nullable
        Connection like = calls.isEmpty() ? draft.into(machine.id()).stream().findFirst().orElse(null) : calls.getFirst();
        var inner = Connection.of("new", "a", "b");
        if (like != null) {
            inner = RecordType.with(RecordType.with(inner, "requestSize", like.requestSize()), "responseSize",
                    like.responseSize());
        }
        draft.connect(inner, balancer.id(), application.id());
        draft.step("processes.balancer", balancer, choices.software(), app.port());
        draft.step("processes.made", application, processes, base, base + processes - 1);
        draft.step("processes.pool", processes, app.connectionPool(), processes * app.connectionPool(),
                processes * app.threads());
    }

    /// A server that serves without programs gets the program that does its work.
    private static Component application(Draft draft, Component machine) {
        var serving = switch (machine.spec()) {
            case Server server -> server.serving();
            case AutoScalingGroup group -> group.serving();
            default -> RecordType.of(Serving.class).defaults();
        };
        var app = RecordType.with(RecordType.of(AppServer.class).defaults(), "serving", serving);
        var made = draft.add(machine.id().value() + "-app", "", machine.id(), RecordType.with(app, "port", 80));
        for (var call : draft.outOf(machine.id())) {
            if (draft.mayCall(made.id(), call.to())) {
                draft.put(call.between(made.id(), call.to()).via(List.of()));
            }
        }
        draft.step("processes.application", made, machine);
        return made;
    }

    /// As many processes as the machine has vCPUs, and no more than its memory holds beside a database in it.
    private static int fitting(Component machine, AppServer app) {
        var template = Machines.template(machine.spec());
        var type = template == null ? null : InstanceTypes.find(template.instanceType());
        var shape = type == null ? null : type.shape();
        if (shape == null) {
            return 2;
        }
        var room = shape.memoryGib() * GIBIBYTE * FOR_PROGRAMS / Math.max(1, app.memory().bytes());
        return (int) Math.clamp(room, 1, Math.max(2, shape.vcpu()));
    }

    /// The first of so many free ports in a row, or -1.
    private static int freePorts(Draft draft, Component application, int from, int count) {
        var others = draft.inside(draft.get(application.id()).parent() instanceof ComponentId id
                ? id
                : application.id()).stream().filter(each -> !each.id().equals(application.id()))
                .map(Component::spec).filter(spec -> !(spec instanceof AppServer app
                        && app.mode() == ProcessMode.QUEUE_WORKER))
                .toList();
        for (var base = from; base + count - 1 <= LAST_PORT; base++) {
            var first = base;
            if (others.stream().noneMatch(spec -> meets(spec, first, first + count - 1))) {
                return base;
            }
        }
        return -1;
    }

    private static boolean meets(Spec spec, int first, int last) {
        var port = spec instanceof DatabaseServer database ? database.port() : Machines.port(spec);
        var end = spec instanceof AppServer app ? port + app.processes() - 1 : port;
        return port <= last && first <= end;
    }

    private Spec balancer(int port, int processes, int base) {
        return switch (choices.software()) {
            case NGINX -> {
                var made = RecordType.of(AppLoadBalancer.class).defaults();
                made = RecordType.with(made, "port", port);
                made = RecordType.with(made, "processes", processes);
                made = RecordType.with(made, "basePort", base);
                made = RecordType.with(made, "upstream.method", NginxMethod.LEAST_CONNECTIONS);
                yield RecordType.with(made, "upstream.connectTimeout", Duration.ofSeconds(1));
            }
            case HAPROXY -> {
                var made = RecordType.of(HaproxyBalancer.class).defaults();
                made = RecordType.with(made, "port", port);
                made = RecordType.with(made, "tls", false);
                yield RecordType.with(made, "balance", HaproxyBalance.LEASTCONN);
            }
        };
    }
}
