package dev.nines.model.wizard;

import java.util.List;

import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Connection.Dependency;
import dev.nines.model.Connection.Protocol;
import dev.nines.model.check.Calls;
import dev.nines.model.component.Cache;
import dev.nines.model.component.CacheEngine;
import dev.nines.model.component.Database;
import dev.nines.model.component.DatabaseServer;
import dev.nines.model.component.Region;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.property.RecordType;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.DataSize;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A cache that every caller of the database asks first; the database answers what is not in it, and the writes.
record CacheWork(AddCache choices) implements Work {

    private static final DataSize KEY = DataSize.parse("256 B");

    @Override
    public @Nullable Message unfit(Draft draft, Component subject) {
        if (reads(subject) == null) {
            return Message.of(Wizard.class, "unfit.store");
        }
        return calls(draft, subject).isEmpty() ? Message.of(Wizard.class, "unfit.calls", subject.label()) : null;
    }

    private static @Nullable Probability reads(Component subject) {
        return switch (subject.spec()) {
            case Database database -> database.readShare();
            case DatabaseServer server -> server.readShare();
            default -> null;
        };
    }

    /// Queries of programs that do not ask a cache yet.
    private static List<Connection> calls(Draft draft, Component subject) {
        var cache = Component.of("cache", "", RecordType.of(Cache.class).defaults()).kind();
        return draft.into(subject.id()).stream()
                .filter(call -> call.protocol() != Protocol.REPLICATION && call.protocol() != Protocol.SSH)
                .filter(call -> Calls.allowed(draft.get(call.from()).kind(), cache))
                .filter(call -> draft.outOf(call.from()).stream()
                        .noneMatch(other -> draft.get(other.to()).spec() instanceof Cache))
                .toList();
    }

    @Override
    public void on(Draft draft, Component subject) {
        var share = reads(subject);
        var calls = calls(draft, subject);
        if (share == null || share.value() == 0) {
            draft.refuse("refused.reads", subject);
            return;
        }
        var network = Network.of(draft, subject);
        List<ComponentId> subnets = network == null ? List.<ComponentId>of() : subnets(draft, network, subject);
        if (draft.refused()) {
            return;
        }
        var cache = cache(draft, subject, network, subnets);
        var all = draft.into(subject.id()).stream().filter(call -> call.protocol() != Protocol.REPLICATION).count();
        for (var call : calls) {
            ask(draft, call, cache, share.value());
        }
        if (all == calls.size()) {
            var hits = choices.hitRatio().value();
            var left = share.value() * (1 - hits) / (1 - share.value() * hits);
            draft.change(subject, "readShare", new Probability(Double.isFinite(left) ? left : 0));
        }
    }

    private Component cache(Draft draft, Component subject, @Nullable Network network, List<ComponentId> subnets) {
        var memcached = choices.engine() == CacheEngine.MEMCACHED;
        var replicas = memcached ? 0 : choices.replicas();
        var spec = RecordType.of(Cache.class).defaults();
        spec = RecordType.with(spec, "engine", choices.engine());
        spec = RecordType.with(spec, "nodeType", choices.nodeType());
        spec = RecordType.with(spec, "hitRatio", choices.hitRatio());
        spec = RecordType.with(spec, "replicas", replicas);
        spec = RecordType.with(spec, "multiAz", replicas > 0 && (network == null || subnets.size() > 1));
        var region = draft.design().enclosing(subject, Region.class);
        @Nullable
        ComponentId parent = network != null ? network.vpc().id() : region == null ? null : region.id();
        var made = draft.add(subject.id().value() + "-cache", "", parent, spec);
        draft.put(draft.get(made.id()).over(subnets));
        draft.step("cache.added", made, choices.engine(), choices.nodeType(), replicas);
        if (network != null) {
            new Firewalls(draft).group(network.vpc(), draft.get(made.id()));
        }
        return draft.get(made.id());
    }

    /// The subnets of the database, or those data stands in.
    private static List<ComponentId> subnets(Draft draft, Network network, Component subject) {
        var own = draft.design().enclosing(subject, Subnet.class);
        if (!subject.subnets().isEmpty()) {
            return subject.subnets();
        }
        if (own == null || Network.subnet(own).access() == SubnetAccess.PUBLIC) {
            return DataSubnets.of(network, draft, 1);
        }
        var purpose = Network.Purpose.of(Network.subnet(own));
        return network.zones().stream().map(zone -> network.find(zone, purpose)).filter(each -> each != null)
                .map(Component::id).toList();
    }

    private void ask(Draft draft, Connection call, Component cache, double reads) {
        var asked = RecordType.with(call, "protocol", Protocol.CACHE);
        asked = RecordType.with(asked, "port", null);
        asked = RecordType.with(asked, "callsPerRequest", call.callsPerRequest() * reads);
        asked = RecordType.with(asked, "dependency", Dependency.SOFT);
        asked = RecordType.with(asked, "requestSize", KEY);
        draft.connect(asked, call.from(), cache.id());
        var left = 1 - reads * choices.hitRatio().value();
        draft.put(RecordType.with(call, "callsPerRequest", call.callsPerRequest() * left));
        draft.step("cache.asked", draft.get(call.from()), cache, draft.get(call.to()), left);
        new Firewalls(draft).allow(Machines.host(draft, draft.get(call.from())), cache, Machines.port(cache.spec()));
    }
}
