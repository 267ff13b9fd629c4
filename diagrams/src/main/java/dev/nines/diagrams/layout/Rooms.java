package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import dev.nines.model.Placement;
import dev.nines.model.component.AvailabilityZone;
import dev.nines.model.component.Cache;
import dev.nines.model.component.Database;
import dev.nines.model.component.InternetGateway;
import dev.nines.model.component.ReadReplica;
import dev.nines.model.component.Region;
import dev.nines.model.component.Spec;
import dev.nines.model.component.Subnet;
import dev.nines.model.component.Vpc;
import org.jspecify.annotations.Nullable;

/// Sizes every container from the inside out and places what is in it.
final class Rooms {

    private static final double SERVER_PADDING = 12;
    private static final int WIDEST_FAN = 4;
    /// Between what a person placed and the border of its container.
    static final double LEAST_PADDING = 8;

    private final Links links;

    Rooms(Links links) {
        this.links = links;
    }

    void size(Node node) {
        node.children.forEach(this::size);
        if (node.isRoom()) {
            fill(node);
        } else {
            var own = Footprint.plain(node.shown(), node.form());
            node.resize(own.width(), own.height());
        }
        keepPlace(node);
    }

    /// What a person placed stays there; what they made too small for its words, or for what is in it, is drawn larger.
    private static void keepPlace(Node node) {
        if (node.component == null || node.copy != 0 || node.component.placement() == null) {
            return;
        }
        var placement = node.component.placement();
        double right = node.children.stream().mapToDouble(Node::right).max().orElse(0);
        double bottom = node.children.stream().mapToDouble(Node::bottom).max().orElse(0);
        node.moveTo(placement.x(), placement.y());
        node.resize(Math.max(Math.max(placement.width(), Sizes.NARROWEST_CHIP), right + LEAST_PADDING),
                Math.max(Math.max(placement.height(), leastHeight(node)), bottom + LEAST_PADDING));
    }

    /// Lower than this there is no room for what is written there.
    private static double leastHeight(Node node) {
        return switch (node.form()) {
            case ROOM, OUTLINE -> Sizes.HEADING + LEAST_PADDING;
            case CARD -> Sizes.LEAST_CARD;
            case CHIP -> Sizes.CHIP_HEIGHT;
        };
    }

    private void fill(Node room) {
        var free = room.children.stream().filter(child -> !child.isPlaced()).toList();
        var placed = room.children.stream().filter(Node::isPlaced).toList();
        double padding = room.component == null ? 0 : padding(room.shown().spec());
        double top = room.component == null ? 0 : Sizes.HEADING + padding / 2;
        double below = placed.stream().mapToDouble(node -> node.bottom() + Sizes.GAP).max().orElse(top);
        if (sized(room) instanceof Placement own) {
            ZoneGrid.stand(room, own.width());
            double dy = collides(free, placed, 0, 0) ? Math.max(below - ZoneGrid.TOP, 0) : 0;
            free.forEach(node -> node.moveTo(node.x, node.y + dy));
        } else {
            arrange(room, free);
            double dy = collides(free, placed, padding, top) ? Math.max(below, top) : top;
            free.forEach(node -> node.moveTo(node.x + padding, node.y + dy));
        }
        double right = room.children.stream().mapToDouble(Node::right).max().orElse(0);
        double bottom = room.children.stream().mapToDouble(Node::bottom).max().orElse(top);
        room.resize(Math.max(right + padding, Sizes.CARD_WIDTH + 2 * padding), Math.max(bottom, top) + padding);
    }

    /// The place of a subnet that a person has sized, or that has been kept: what spans zones stays in its row there.
    private static @Nullable Placement sized(Node room) {
        return room.component != null && room.component.spec() instanceof Subnet ? room.component.placement() : null;
    }

    private static boolean collides(List<Node> free, List<Node> placed, double dx, double dy) {
        return placed.stream().anyMatch(fixed -> free.stream().anyMatch(node -> node.x + dx < fixed.right()
                && fixed.x < node.right() + dx && node.y + dy < fixed.bottom() && fixed.y < node.bottom() + dy));
    }

    static double padding(Spec spec) {
        return switch (spec) {
            case Subnet _ -> Sizes.SUBNET_SIDE;
            case Vpc _ -> 28;
            case AvailabilityZone _ -> Sizes.PADDING;
            case Region _ -> 28;
            default -> SERVER_PADDING;
        };
    }

    /// Places the children that are free, from (0, 0) on.
    private void arrange(Node room, List<Node> free) {
        if (free.isEmpty()) {
            return;
        }
        if (room.component != null && room.component.spec() instanceof Vpc) {
            vpc(room, free);
        } else if (room.component != null && room.component.spec() instanceof Subnet) {
            grid(free);
        } else if (room.component != null && !Forms.alwaysRoom(room.component.spec())) {
            processes(room, free);
        } else {
            flow(room, free);
        }
    }

    private static void grid(List<Node> nodes) {
        int columns = ZoneGrid.columns(nodes.size());
        double y = 0;
        for (int start = 0; start < nodes.size(); start += columns) {
            var row = nodes.subList(start, Math.min(nodes.size(), start + columns));
            y = Shelf.arrange(row, 0, y, Double.MAX_VALUE, Sizes.GAP) + Sizes.GAP;
        }
    }

    /// Processes of a server: a chain from top to bottom, anything else from left to right.
    private void processes(Node room, List<Node> free) {
        var among = links.among(room, free);
        if (Flow.isChain(free, among)) {
            double y = 0;
            for (var node : Flow.chain(free, among)) {
                node.moveTo(0, y);
                y += node.height + Sizes.GAP;
            }
        } else if (isFan(free, among)) {
            arrangeFan(free, among.getFirst().from());
        } else {
            Flow.arrange(free, among, 48, 14);
        }
    }

    /// What is linked flows from left to right; what is not stands on a shelf below.
    private void flow(Node room, List<Node> free) {
        var among = links.among(room, free);
        var linked = new HashSet<Node>();
        among.forEach(link -> {
            linked.add(link.from());
            linked.add(link.to());
        });
        var main = free.stream().filter(node -> linked.contains(node) || node.form() == Form.ROOM).toList();
        var loose = free.stream().filter(node -> !linked.contains(node) && node.form() != Form.ROOM).toList();
        Flow.arrange(main, among, Sizes.COLUMN_GAP, 40);
        double bottom = main.stream().mapToDouble(Node::bottom).max().orElse(-Sizes.GAP);
        double width = Math.max(main.stream().mapToDouble(Node::right).max().orElse(0),
                3 * (Sizes.CARD_WIDTH + Sizes.CHIP_GAP));
        shelves(loose, bottom + Sizes.GAP, width);
    }

    private static void shelves(List<Node> loose, double top, double width) {
        var cards = loose.stream().filter(node -> node.form() != Form.CHIP).toList();
        var chips = loose.stream().filter(node -> node.form() == Form.CHIP).toList();
        double y = top;
        if (!cards.isEmpty()) {
            y = Shelf.arrange(cards, 0, y, width, Sizes.GAP) + Sizes.GAP;
        }
        Shelf.arrange(chips, 0, y, width, Sizes.CHIP_GAP);
    }

    /// Balancers above, zones as columns, services without a subnet and guards below.
    private void vpc(Node room, List<Node> free) {
        var zones = free.stream().filter(node -> node.shown().spec() instanceof AvailabilityZone).toList();
        if (!ZoneGrid.canArrange(zones)) {
            flow(room, free);
            return;
        }
        ZoneGrid.arrange(zones);
        var front = new ArrayList<Node>();
        var behind = new ArrayList<Node>();
        var guards = new ArrayList<Node>();
        for (var node : free) {
            switch (node.shown().spec()) {
                case AvailabilityZone _ -> {
                    // placed already
                }
                case InternetGateway _ -> guards.addFirst(node);
                case Database _,Cache _,ReadReplica _ -> behind.add(node);
                case Spec spec when Forms.isChip(spec) -> guards.add(node);
                default -> front.add(node);
            }
        }
        double width = zones.getLast().right();
        double top = band(room, front, 0, crossing(zones));
        double dx = Math.max(0, -front.stream().mapToDouble(node -> node.x).min().orElse(0));
        front.forEach(node -> node.x += dx);
        zones.forEach(zone -> zone.moveTo(zone.x + dx, top));
        double below = band(room, behind, zones.getFirst().bottom() + Sizes.GAP, width / 2);
        double across = free.stream().filter(node -> !guards.contains(node)).mapToDouble(Node::right).max()
                .orElse(width);
        Shelf.arrange(guards, 0, below, across, Sizes.CHIP_GAP);
    }

    /// Where connections go down between the zones: the gap next to the middle.
    private static double crossing(List<Node> zones) {
        int right = zones.size() / 2 + zones.size() % 2;
        return zones.size() == 1
                ? zones.getFirst().width / 2
                : (zones.get(right - 1).right() + zones.get(right).x) / 2;
    }

    /// A flow whose last column stands above a place; says where the next may begin.
    private double band(Node room, List<Node> nodes, double top, double over) {
        if (nodes.isEmpty()) {
            return top;
        }
        var among = links.among(room, nodes);
        var linked = nodes.stream()
                .filter(node -> among.stream().anyMatch(link -> link.from() == node || link.to() == node)).toList();
        var main = linked.isEmpty() ? nodes : linked;
        var loose = nodes.stream().filter(node -> !main.contains(node)).toList();
        double centre = arrangeFront(main, among);
        double dx = over - centre;
        main.forEach(node -> node.moveTo(node.x + dx, node.y + top));
        double middle = main.stream().mapToDouble(Node::bottom).max().orElse(top) - top;
        double left = Math.min(0, dx - Shelf.right(loose, Sizes.GAP));
        Shelf.arrange(loose, left, top, Double.MAX_VALUE, Sizes.GAP);
        loose.forEach(node -> node.y += Math.max(0, (middle - node.height) / 2));
        return nodes.stream().mapToDouble(Node::bottom).max().orElse(top) + Sizes.GAP;
    }

    /// Gives places from (0, 0) on and says above what the connections to what is below leave.
    private static double arrangeFront(List<Node> nodes, List<Link> among) {
        if (among.isEmpty()) {
            Shelf.arrange(nodes, 0, 0, Double.MAX_VALUE, Sizes.GAP);
            return (Shelf.right(nodes, Sizes.GAP) - Sizes.GAP) / 2;
        }
        if (isFan(nodes, among)) {
            return arrangeFan(nodes, among.getFirst().from());
        }
        Flow.arrange(nodes, among, Sizes.FRONT_GAP, Sizes.ROW_GAP);
        double right = nodes.stream().mapToDouble(Node::right).max().orElse(0);
        var last = nodes.stream().filter(node -> node.right() > right - node.width / 2).toList();
        return last.stream().mapToDouble(node -> node.x + node.width / 2).average().orElse(right);
    }

    /// Whether one calls all the others, and these fit into a row under it.
    private static boolean isFan(List<Node> nodes, List<Link> among) {
        return among.size() > 1 && among.size() <= WIDEST_FAN && among.size() == nodes.size() - 1
                && among.stream().allMatch(link -> link.from() == among.getFirst().from());
    }

    private static double arrangeFan(List<Node> nodes, Node first) {
        var row = nodes.stream().filter(node -> node != first).toList();
        double gap = row.size() == 2 ? Sizes.FAN_GAP : Sizes.GAP;
        Shelf.arrange(row, 0, first.height + Sizes.CHAIN_GAP, Double.MAX_VALUE, gap);
        double centre = (Shelf.right(row, gap) - gap) / 2;
        first.moveTo(centre - first.width / 2, 0);
        return centre;
    }
}
