package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.nines.analysis.network.Site.Network;
import dev.nines.analysis.network.Site.Place;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Problem;
import dev.nines.model.Severity;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;
import dev.nines.model.edit.AddComponents;
import dev.nines.model.edit.Change;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.FreshIds;
import dev.nines.model.edit.Together;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.Probability;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// Plans the blocks of a VPC that stands in a design anew, and gives the design the blocks of a plan.
///
/// A tier of the design is what its subnets say; where subnets of one tier differ in access, or one zone has several of
/// them, further words and numbers tell them apart: `app-public`, `app 2`.
public final class Replan {

    /// A tier in a zone.
    private record Slot(String tier, String zone) {}

    private final Architecture design;
    private final Network network;
    private final Map<Slot, Place> slots = new LinkedHashMap<>();
    private final Map<String, Component> zones = new LinkedHashMap<>();

    private Replan(Architecture design, Network network) {
        this.design = design;
        this.network = network;
        for (var component : design.components()) {
            if (component.spec() instanceof AvailabilityZone zone && network.id().equals(component.parent())) {
                zones.putIfAbsent(zone.zone(), component);
            }
        }
        var accesses = new HashMap<String, Set<SubnetAccess>>();
        network.subnets().forEach(place -> accesses.computeIfAbsent(place.spec().tier(), _ -> new HashSet<>())
                .add(place.spec().access()));
        for (var place : network.subnets()) {
            var tier = place.spec().tier();
            var mixed = accesses.getOrDefault(tier, Set.of()).size() > 1;
            var name = mixed ? tier + "-" + place.spec().access().name().toLowerCase(Locale.ROOT) : tier;
            var zone = zone(place);
            var slot = new Slot(name, zone);
            for (var number = 2; slots.containsKey(slot); number++) {
                slot = new Slot(name + " " + number, zone);
            }
            slots.put(slot, place);
        }
    }

    /// The VPC of an id, ready to be planned anew; absent where there is none.
    public static @Nullable Replan of(Architecture design, ComponentId vpc) {
        return Site.of(design).networks().stream().filter(network -> network.id().equals(vpc)).findFirst()
                .map(network -> new Replan(design, network)).orElse(null);
    }

    private String zone(Place place) {
        for (var each : zones.entrySet()) {
            if (each.getValue().id().equals(place.component().parent())) {
                return each.getKey();
            }
        }
        return place.zone();
    }

    /// A request for a plan of the tiers and zones the VPC has, each tier with room for what it needs at its peak.
    ///
    /// @param growth times the addresses needed
    public PlanRequest request(int spareZones, Probability reserve, double growth) {
        var report = NetworkAnalysis.of(design);
        var needed = new LinkedHashMap<String, Long>();
        var access = new HashMap<String, SubnetAccess>();
        slots.forEach((slot, place) -> {
            var subnet = report.subnet(place.id());
            needed.merge(slot.tier, subnet == null ? 0 : subnet.peak(), Math::max);
            access.putIfAbsent(slot.tier, place.spec().access());
        });
        var tiers = needed.entrySet().stream().map(tier -> new Tier(tier.getKey(),
                access.getOrDefault(tier.getKey(), SubnetAccess.PRIVATE), new TierSize.Needed(tier.getValue(), growth)))
                .toList();
        var used = new LinkedHashSet<String>();
        slots.keySet().forEach(slot -> used.add(slot.zone));
        return new PlanRequest(network.blocks(), network.spec().ipv6(), List.copyOf(used), spareZones, reserve, tiers);
    }

    /// The blocks of the subnets it has, for a plan that goes around them.
    public List<Cidr> kept() {
        var kept = new ArrayList<Cidr>();
        for (var place : network.subnets()) {
            kept.add(place.spec().cidr());
            if (place.spec().ipv6() != null) {
                kept.add(place.spec().ipv6());
            }
        }
        return kept;
    }

    /// The same as [#renumber(Plan)], with the zones of the plan that the VPC does not have yet.
    public Renumbering renumberWithZones(Plan plan) {
        var added = new ArrayList<Component>();
        for (var zone : plan.request().zones()) {
            if (!zones.containsKey(zone)) {
                var id = new ComponentId(fresh("zone-" + zone));
                added.add(Component.of(id.value(), "", new AvailabilityZone(zone)).in(network.id()));
            }
        }
        if (added.isEmpty()) {
            return renumber(plan);
        }
        var first = new AddComponents(added, List.of());
        var replan = of(first.apply(design), network.id());
        var then = Objects.requireNonNull(replan).renumber(plan);
        var edit = then.edit();
        return edit == null
                ? then
                : new Renumbering(then.rows(), new Together(edit.label(design), List.of(first, edit)), then.problems());
    }

    private String fresh(String wanted) {
        return new FreshIds(id -> design.find(new ComponentId(id)) != null).like(wanted.replaceAll("[^A-Za-z0-9_-]", "-"));
    }

    /// The edits that bring the design to a plan: blocks of the VPC and its subnets, subnets that are new, and routes and
    /// firewall rules that name a block which changes.
    public Renumbering renumber(Plan plan) {
        var rows = new ArrayList<Renumbering.Row>();
        var problems = new ArrayList<Problem>();
        var edits = new ArrayList<Edit>(vpc(plan.request()));
        var left = new LinkedHashMap<>(slots);
        left.values().removeIf(place -> plan.request().kept().contains(place.spec().cidr()));
        var renamed = new HashMap<Cidr, Cidr>();
        for (var tier : plan.tiers()) {
            for (var planned : tier.subnets()) {
                var slot = new Slot(tier.tier().name(), planned.zone());
                var place = left.remove(slot);
                if (place != null) {
                    edits.addAll(blocks(place, planned));
                    renamed.put(place.spec().cidr(), planned.block());
                    rows.add(new Renumbering.Row(place.id(), place.component().label(), place.spec().cidr(),
                            planned.block()));
                } else if (zones.get(slot.zone) instanceof Component zone) {
                    var added = added(tier.tier(), planned, zone, rows);
                    edits.add(new AddComponents(List.of(added), List.of()));
                    rows.add(new Renumbering.Row(added.id(), added.label(), null, planned.block()));
                } else {
                    problems.add(problem("no-zone", slot.zone, network.component().label()));
                }
            }
        }
        left.forEach((slot, place) -> problems
                .add(problem("left-out", place.component().label(), slot.tier, slot.zone)));
        edits.addAll(new BlockReferences(design, network).follow(renamed));
        return new Renumbering(rows, problems.isEmpty()
                ? new Together(Message.of(Replan.class, "replan.edit", network.component().label()), edits)
                : null, problems);
    }

    private List<Edit> vpc(PlanRequest request) {
        var edits = new ArrayList<Edit>();
        if (!request.blocks().equals(network.blocks())) {
            edits.add(new Change(Set.of(network.id()), "cidr", request.blocks().getFirst()));
            edits.add(new Change(Set.of(network.id()), "secondary", request.blocks().subList(1, request.blocks().size())));
        }
        if (request.ipv6() != null && !request.ipv6().equals(network.spec().ipv6())) {
            edits.add(new Change(Set.of(network.id()), "ipv6", request.ipv6()));
        }
        return edits;
    }

    private static List<Edit> blocks(Place place, PlannedSubnet planned) {
        var edits = new ArrayList<Edit>();
        if (!planned.block().equals(place.spec().cidr())) {
            edits.add(new Change(Set.of(place.id()), "cidr", planned.block()));
        }
        if (planned.ipv6() != null && !planned.ipv6().equals(place.spec().ipv6())) {
            edits.add(new Change(Set.of(place.id()), "ipv6", planned.ipv6()));
        }
        return edits;
    }

    private Component added(Tier tier, PlannedSubnet planned, Component zone, List<Renumbering.Row> rows) {
        var base = (tier.name() + "-" + planned.zone()).replaceAll("[^A-Za-z0-9_-]", "-");
        var id = new ComponentId(base);
        for (var number = 2; taken(id, rows); number++) {
            id = new ComponentId(base + "-" + number);
        }
        var spec = new Subnet(planned.block(), planned.ipv6(), tier.access(), tier.name(), List.of(), null, false);
        return Component.of(id.value(), tier.name() + " " + planned.zone(), spec).in(zone.id());
    }

    private boolean taken(ComponentId id, List<Renumbering.Row> rows) {
        return design.find(id) != null || rows.stream().anyMatch(row -> row.subnet().equals(id));
    }

    private Problem problem(String key, Object... values) {
        return new Problem(Severity.ERROR, "network.plan." + key, network.id(), "",
                Message.of(Replan.class, "replan." + key, values), Message.of(Replan.class, "replan." + key + ".advice"));
    }
}
