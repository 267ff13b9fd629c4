package dev.nines.model.wizard;

import java.util.Comparator;
import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.catalogue.DatabaseClass;
import dev.nines.model.catalogue.DatabaseClasses;
import dev.nines.model.catalogue.InstanceTypes;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.DatabaseEngine;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.DatabaseStorage;
import dev.nines.model.component.Region;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.setting.LaunchTemplate;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A managed database under the id of the process: what calls it goes on calling it.
record SplitWork(SplitDatabase choices) implements Work {

    private static final DataSize LEAST = DataSize.parse("20 GB");

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        return process(draft, subject) == null ? Message.of(Wizard.class, "unfit.process") : null;
    }

    private static @Nullable Component process(Draft draft, Component subject) {
        if (subject.spec() instanceof DatabaseServer) {
            return subject;
        }
        List<Component> inside = Machines.isMachine(subject)
                ? draft.inside(subject.id()).stream().filter(each -> each.spec() instanceof DatabaseServer).toList()
                : List.<Component>of();
        return inside.size() == 1 ? inside.getFirst() : null;
    }

    @Override
    public void on(Draft draft, Component subject) {
        var process = process(draft, subject);
        if (process == null || !(process.spec() instanceof DatabaseServer old)) {
            return;
        }
        if (draft.design().connections().stream().anyMatch(each -> each.protocol() == Protocol.REPLICATION
                && (each.from().equals(process.id()) || each.to().equals(process.id())))) {
            draft.refuse("refused.replicates", process);
            return;
        }
        var machine = draft.find(process.parent());
        var network = machine == null ? null : Network.of(draft, machine);
        var region = draft.design().enclosing(process, Region.class);
        List<ComponentId> subnets = network == null
                ? List.<ComponentId>of()
                : DataSubnets.of(network, draft, zones(choices.deployment()));
        if (draft.refused()) {
            return;
        }
        var template = machine == null ? null : Machines.template(machine.spec());
        var spec = database(old, template);
        var callers = draft.into(process.id());
        draft.put(process.with(spec).over(subnets).at(null)
                .in(network != null ? network.vpc().id() : region == null ? null : region.id()));
        callers.forEach(call -> draft.put(RecordType.with(call.via(List.of()), "port", null)));
        draft.step("database.made", process, spec.instanceClass(), spec.deployment(), spec.allocated());
        var group = network == null ? null : new Firewalls(draft).group(network.vpc(), draft.get(process.id()));
        for (var call : callers) {
            if (group != null) {
                new Firewalls(draft).allow(Machines.host(draft, draft.get(call.from())), draft.get(process.id()),
                        Machines.port(spec));
            }
        }
        if (machine != null && draft.inside(machine.id()).isEmpty() && draft.into(machine.id()).isEmpty()
                && draft.outOf(machine.id()).isEmpty()) {
            draft.remove(machine);
            draft.step("server.removed", machine);
        }
    }

    private static int zones(DatabaseDeployment deployment) {
        return switch (deployment) {
            case SINGLE_AZ -> 1;
            case MULTI_AZ_INSTANCE, AURORA -> 2;
            case MULTI_AZ_CLUSTER -> 3;
        };
    }

    private Database database(DatabaseServer old, @Nullable LaunchTemplate template) {
        var aurora = choices.deployment() == DatabaseDeployment.AURORA;
        var made = RecordType.of(Database.class).defaults();
        made = RecordType.with(made, "engine", engine(old.engine(), aurora));
        made = RecordType.with(made, "deployment", choices.deployment());
        made = RecordType.with(made, "storage", aurora ? DatabaseStorage.AURORA_STANDARD : DatabaseStorage.GP3);
        made = RecordType.with(made, "instanceClass",
                choices.instanceClass() != null ? choices.instanceClass() : like(template));
        var volume = template == null ? LEAST : template.rootVolume().size();
        made = RecordType.with(made, "allocated", choices.allocated() != null
                ? choices.allocated()
                : volume.bytes() < LEAST.bytes() ? LEAST : volume);
        made = RecordType.with(made, "readShare", old.readShare());
        made = RecordType.with(made, "cpuShare", old.cpuShare());
        made = RecordType.with(made, "readers", aurora ? 1 : 0);
        return RecordType.with(made, "serving", old.serving());
    }

    private static DatabaseEngine engine(DatabaseEngine engine, boolean aurora) {
        return switch (engine) {
            case POSTGRESQL, AURORA_POSTGRESQL -> aurora ? DatabaseEngine.AURORA_POSTGRESQL : DatabaseEngine.POSTGRESQL;
            case MYSQL, AURORA_MYSQL -> aurora ? DatabaseEngine.AURORA_MYSQL : DatabaseEngine.MYSQL;
            case MARIADB -> aurora ? DatabaseEngine.AURORA_MYSQL : DatabaseEngine.MARIADB;
        };
    }

    /// The class of the server's own family and size, or the smallest current one with its vCPUs and memory.
    private static String like(@Nullable LaunchTemplate template) {
        var usual = RecordType.of(Database.class).defaults().instanceClass();
        var type = template == null ? null : InstanceTypes.find(template.instanceType());
        var shape = type == null ? null : type.shape();
        if (type == null || shape == null) {
            return usual;
        }
        if (DatabaseClasses.find("db." + type.name()) != null) {
            return "db." + type.name();
        }
        return DatabaseClasses.all().stream()
                .filter(each -> each.name().matches("db\\.[mr]6g\\..*") && each.shape() != null
                        && each.shape().vcpu() >= shape.vcpu() && each.shape().memoryGib() >= shape.memoryGib())
                .min(Comparator.comparingInt((DatabaseClass each) -> each.shape() == null ? 0 : each.shape().vcpu())
                        .thenComparingDouble(each -> each.shape() == null ? 0 : each.shape().memoryGib()))
                .map(DatabaseClass::name).orElse(usual);
    }
}
