package dev.nines.model.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.CallMode;
import dev.nines.model.Connection.Dependency;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseDeployment;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A replica beside the database and its connections; an Aurora cluster gets a reader instead.
record ReplicaWork(AddReadReplica choices) implements Work {

    private static final int MOST = 15;

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        return subject.spec() instanceof Database ? null : Message.of(Wizard.class, "unfit.database");
    }

    @Override
    public void on(Draft draft, Component subject) {
        if (!(subject.spec() instanceof Database database)) {
            return;
        }
        var others = replicas(draft, subject);
        var aurora = database.deployment() == DatabaseDeployment.AURORA;
        var there = aurora ? database.readers() : others.size();
        if (there >= MOST) {
            draft.refuse("refused.replicas", subject, there);
        } else if (aurora) {
            draft.change(subject, "readers", there + 1);
            draft.step("database.reader", subject);
        } else {
            replica(draft, subject, database, others);
        }
    }

    private static List<Component> replicas(Draft draft, Component database) {
        return draft.design().components().stream().filter(each -> each.spec() instanceof ReadReplica replica
                && replica.source().equals(database.id())).toList();
    }

    private void replica(Draft draft, Component subject, Database database, List<Component> others) {
        var home = home(draft, subject, others);
        var values = RecordType.of(ReadReplica.class).blank();
        values[RecordType.of(ReadReplica.class).property("source").index()] = subject.id();
        var spec = RecordType.of(ReadReplica.class).create(values);
        spec = RecordType.with(spec, "purchase", database.purchase());
        spec = RecordType.with(spec, "securityGroups", database.securityGroups());
        spec = RecordType.with(spec, "serving", database.serving());
        spec = RecordType.with(spec, "instanceClass",
                choices.instanceClass() != null ? choices.instanceClass() : database.instanceClass());
        var replica = draft.add(subject.id().value() + "-replica", "", home, spec);
        draft.step("replica.added", replica, subject, spec.instanceClass());
        var copies = Connection.of("new", "a", "b");
        copies = RecordType.with(copies, "protocol", Protocol.REPLICATION);
        copies = RecordType.with(copies, "dependency", Dependency.SOFT);
        copies = RecordType.with(copies, "mode", CallMode.ASYNC);
        copies = RecordType.with(copies, "responseSize", DataSize.parse("0 B"));
        draft.connect(copies, subject.id(), replica.id());
        var moved = share(draft, subject, database, replica, others);
        if (moved > 0) {
            var reads = database.readShare().value();
            var left = reads * (1 - moved) / (1 - reads * moved);
            draft.change(subject, "readShare", new Probability(Double.isFinite(left) ? left : 0));
        }
    }

    /// Where the replica stands: in the zone of the database's subnets with the fewest copies, the first left out.
    private static @Nullable ComponentId home(Draft draft, Component database, List<Component> others) {
        if (database.subnets().isEmpty()) {
            return database.parent();
        }
        var copies = new HashMap<ComponentId, Integer>();
        database.subnets().forEach(subnet -> copies.put(subnet, 0));
        copies.merge(database.subnets().getFirst(), 1, Integer::sum);
        others.forEach(each -> copies.computeIfPresent(each.parent() == null ? database.id() : each.parent(),
                (_, count) -> count + 1));
        return database.subnets().stream().min((one, other) -> Integer.compare(copies.getOrDefault(one, 0),
                copies.getOrDefault(other, 0))).orElse(null);
    }

    /// Leads reads to the replica: its part of what goes to the other replicas, or else the reads of the database.
    ///
    /// @return the share of the database's reads that left it
    private double share(Draft draft, Component database, Database spec, Component replica, List<Component> others) {
        var already = draft.design().connections().stream().filter(call -> near(draft, call, replica))
                .filter(call -> reads(call)
                        && others.stream().anyMatch(each -> each.id().equals(call.to())))
                .toList();
        if (!already.isEmpty()) {
            var callers = new HashMap<ComponentId, Double>();
            already.forEach(call -> callers.merge(call.from(), call.callsPerRequest(), Double::sum));
            callers.forEach((caller, calls) -> {
                var like = already.stream().filter(call -> call.from().equals(caller)).toList();
                var parts = like.size() + 1.0;
                like.forEach(call -> draft.put(RecordType.with(call, "callsPerRequest",
                        call.callsPerRequest() * like.size() / parts)));
                draft.connect(RecordType.with(like.getFirst(), "callsPerRequest", calls / parts), caller, replica.id());
                draft.step("replica.shares", replica, draft.get(caller), like.size() + 1);
            });
            return 0;
        }
        var moved = spec.readShare().value() * choices.reads().value();
        var calls = draft.into(database.id()).stream().filter(ReplicaWork::reads)
                .filter(call -> near(draft, call, replica))
                .filter(call -> draft.mayCall(call.from(), replica.id())).toList();
        for (var call : moved == 0 ? List.<Connection>of() : calls) {
            draft.put(RecordType.with(call, "callsPerRequest", call.callsPerRequest() * (1 - moved)));
            draft.connect(RecordType.with(RecordType.with(call, "callsPerRequest", call.callsPerRequest() * moved),
                    "dependency", Dependency.SOFT), call.from(), replica.id());
            draft.step("replica.reads", draft.get(call.from()), moved, replica);
        }
        return moved == 0 || calls.isEmpty() ? 0 : choices.reads().value();
    }

    /// Whether a caller stands in the VPC of the replica: others have no way to it.
    private static boolean near(Draft draft, Connection call, Component replica) {
        return Objects.equals(draft.design().vpc(draft.get(call.from())), draft.design().vpc(replica));
    }

    private static boolean reads(Connection call) {
        return switch (call.protocol()) {
            case REPLICATION, PEERING, SSH, DNS -> false;
            case HTTP, HTTPS, GRPC, WEBSOCKET, TCP, UDP, SQL, CACHE, MESSAGES -> true;
        };
    }
}
