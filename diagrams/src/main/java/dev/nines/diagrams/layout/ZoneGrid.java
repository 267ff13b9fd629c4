package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.SubnetAccess;

/// Places the zones of a VPC as columns and their subnets as rows, tier beside tier, so that what spans
/// zones stands at one height in all of them.
final class ZoneGrid {

    /// What makes subnets of several zones one row.
    private record Tier(SubnetAccess access, String name, int number) {}

    /// Cards at one height across the zones of a row.
    private static final class Lane {
        final Map<Node, List<Node>> bySubnet = new HashMap<>();
        final double reach;

        Lane(double reach) {
            this.reach = reach;
        }

        double height() {
            return bySubnet.values().stream().flatMap(List::stream).mapToDouble(node -> node.height).max()
                    .orElse(0);
        }
    }

    /// Where the first row of cards in a subnet stands.
    static final double TOP = Sizes.HEADING + 6;

    private final List<Node> zones;
    private final Map<Tier, List<Node>> rows = new LinkedHashMap<>();
    private double inner;

    private ZoneGrid(List<Node> zones) {
        this.zones = zones;
    }

    /// Sizes subnets and zones and gives the zones places from (0, 0) on.
    static void arrange(List<Node> zones) {
        new ZoneGrid(zones).arrange();
    }

    /// Gives what is free in a subnet that a person has sized the places that it would have in a row of them.
    static void stand(Node subnet, double width) {
        var grid = new ZoneGrid(List.of());
        grid.inner = width;
        grid.fill(lanes(List.of(subnet)), List.of(subnet));
    }

    static boolean canArrange(List<Node> zones) {
        return !zones.isEmpty() && zones.stream()
                .allMatch(zone -> !zone.isPlaced() && zone.children.stream().noneMatch(Node::isPlaced));
    }

    private void arrange() {
        zones.forEach(this::collect);
        var order = new ArrayList<>(rows.keySet());
        order.sort(Comparator.comparing(Tier::access));
        var lanes = new HashMap<Tier, List<Lane>>();
        order.forEach(tier -> lanes.put(tier, lanes(rows.getOrDefault(tier, List.of()))));
        inner = zones.stream().flatMap(zone -> zone.children.stream()).mapToDouble(this::innerWidth).max()
                .orElse(Sizes.CARD_WIDTH + 2 * Sizes.SUBNET_SIDE);
        double y = Sizes.HEADING;
        for (var tier : order) {
            double height = fill(lanes.getOrDefault(tier, List.of()), rows.getOrDefault(tier, List.of()));
            for (var subnet : rows.getOrDefault(tier, List.of())) {
                subnet.moveTo(Sizes.PADDING, y);
                subnet.resize(inner, height);
            }
            y += height + Sizes.ROW_GAP;
        }
        double bottom = y - Sizes.ROW_GAP;
        for (var zone : zones) {
            var loose = zone.children.stream().filter(child -> !(child.shown().spec() instanceof Subnet)).toList();
            if (!loose.isEmpty()) {
                bottom = Math.max(bottom, Shelf.arrange(loose, Sizes.PADDING, y, inner, Sizes.GAP));
            }
        }
        double x = 0;
        for (var zone : zones) {
            zone.moveTo(x, 0);
            zone.resize(inner + 2 * Sizes.PADDING, bottom + Sizes.PADDING);
            x += zone.width + Sizes.ZONE_GAP;
        }
    }

    private void collect(Node zone) {
        var numbers = new HashMap<Object, Integer>();
        for (var child : zone.children) {
            if (child.shown().spec() instanceof Subnet subnet) {
                var key = List.of(subnet.access(), subnet.tier());
                int number = numbers.merge(key, 1, Integer::sum);
                rows.computeIfAbsent(new Tier(subnet.access(), subnet.tier(), number), _ -> new ArrayList<>())
                        .add(child);
            }
        }
    }

    private static List<Lane> lanes(List<Node> subnets) {
        var spanning = new LinkedHashMap<Object, Lane>();
        var ordinary = new ArrayList<Lane>();
        int most = subnets.stream().mapToInt(subnet -> (int) subnet.children.stream()
                .filter(node -> !spans(node)).count()).max().orElse(0);
        int columns = columns(most);
        for (var subnet : subnets) {
            int seen = 0;
            for (var node : subnet.children) {
                if (node.isPlaced()) {
                    continue;
                }
                Lane lane;
                if (spans(node)) {
                    lane = spanning.computeIfAbsent(node.shown().id(),
                            _ -> new Lane(node.shown().spec() instanceof AutoScalingGroup ? Sizes.OUTLINE_REACH : 0));
                } else {
                    int row = seen++ / columns;
                    while (ordinary.size() <= row) {
                        ordinary.add(new Lane(0));
                    }
                    lane = ordinary.get(row);
                }
                lane.bySubnet.computeIfAbsent(subnet, _ -> new ArrayList<>()).add(node);
            }
        }
        var all = new ArrayList<>(spanning.values());
        all.addAll(ordinary);
        return all;
    }

    /// Cards beside each other so that a crowded subnet stays about as wide as high.
    static int columns(int cards) {
        if (cards <= 3) {
            return 1;
        }
        return cards <= 16 ? (cards + 3) / 4 : (int) Math.ceil(Math.sqrt(cards / 2.0));
    }

    private static boolean spans(Node node) {
        return !node.shown().subnets().isEmpty();
    }

    private double innerWidth(Node child) {
        if (!(child.shown().spec() instanceof Subnet)) {
            return child.width;
        }
        double widest = Sizes.CARD_WIDTH;
        for (var lane : lanes(List.of(child))) {
            for (var nodes : lane.bySubnet.values()) {
                widest = Math.max(widest, width(nodes));
            }
        }
        double placed = child.children.stream().filter(Node::isPlaced).mapToDouble(Node::right).max().orElse(0);
        return Math.max(widest + 2 * Sizes.SUBNET_SIDE, placed + Sizes.PADDING);
    }

    private static double width(List<Node> nodes) {
        return nodes.stream().mapToDouble(node -> node.width + Sizes.GAP).sum() - Sizes.GAP;
    }

    /// Places the cards of a row of subnets and says how high the subnets must be.
    private double fill(List<Lane> lanes, List<Node> subnets) {
        double y = TOP;
        for (var lane : lanes) {
            double height = lane.height();
            y += lane.reach;
            for (var nodes : lane.bySubnet.values()) {
                double x = Math.max(Rooms.LEAST_PADDING, (inner - width(nodes)) / 2);
                for (var node : nodes) {
                    node.moveTo(x, y);
                    x += node.width + Sizes.GAP;
                }
            }
            y += height + lane.reach + Sizes.GAP;
        }
        double placed = subnets.stream().flatMap(subnet -> subnet.children.stream()).filter(Node::isPlaced)
                .mapToDouble(Node::bottom).max().orElse(0);
        double used = lanes.isEmpty() ? Sizes.HEADING + Sizes.PADDING : y - Sizes.GAP + Sizes.PADDING + 6;
        return Math.max(used, placed + Sizes.PADDING);
    }
}
