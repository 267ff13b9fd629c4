package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.diagrams.mark.Bounds;
import dev.nines.model.Architecture;

/// Finds a place for every component of a design; the same design always gives the same places.
///
/// Where components have a placement they keep it; the rest is put in order around them: zones as columns,
/// subnet tiers as rows, calls from left to right.
public final class Layout {

    private final Tree tree;
    private final Map<Node, Bounds> absolute = new HashMap<>();
    private final List<Spot> spots = new ArrayList<>();

    private Layout(Architecture design) {
        tree = new Tree(design);
        var rooms = new Rooms(new Links(design, tree));
        tree.floating.forEach(floating -> rooms.size(floating.node()));
        rooms.size(tree.root);
    }

    public static Arrangement arrange(Architecture design) {
        var layout = new Layout(design);
        layout.tree.root.children.forEach(child -> layout.settle(child, 0, 0));
        layout.settleFloating();
        layout.outlines();
        return new Arrangement(layout.spots);
    }

    private void settle(Node node, double dx, double dy) {
        var bounds = new Bounds(dx + node.x, dy + node.y, node.width, node.height);
        absolute.put(node, bounds);
        spots.add(new Spot(node.shown(), node.copy, node.form(), bounds));
        node.children.forEach(child -> settle(child, bounds.x(), bounds.y()));
    }

    /// Puts standbys at the same height in their subnet as the primary in its own, and the servers of a group
    /// into the middle of what its outline covers of each subnet.
    private void settleFloating() {
        for (var floating : tree.floating) {
            var node = floating.node();
            var subnet = absolute.get(floating.subnet());
            if (subnet == null) {
                continue;
            }
            var whole = placed(floating);
            if (tree.outlined.contains(node.shown())) {
                var room = common(whole, subnet);
                node.moveTo(room.centreX() - node.width / 2, room.centreY() - node.height / 2);
            } else {
                var first = tree.floating.stream()
                        .filter(other -> other.node().shown() == node.shown()).findFirst().orElse(floating);
                var from = absolute.getOrDefault(first.subnet(), subnet);
                node.moveTo(whole.x() - from.x() + subnet.x(), whole.y() - from.y() + subnet.y());
            }
            settle(node, 0, 0);
        }
    }

    private Bounds placed(Tree.Floating floating) {
        var placement = floating.node().shown().placement();
        if (placement == null) {
            throw new IllegalStateException(floating.node().shown().id() + " floats without a placement");
        }
        var container = floating.container() == null ? null : absolute.get(floating.container());
        return new Bounds(placement.x() + (container == null ? 0 : container.x()),
                placement.y() + (container == null ? 0 : container.y()),
                Math.max(placement.width(), Sizes.NARROWEST_CHIP), Math.max(placement.height(), Sizes.LEAST_CARD));
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.x(), other.x());
        double top = Math.max(one.y(), other.y());
        double right = Math.max(left, Math.min(one.right(), other.right()));
        double bottom = Math.max(top, Math.min(one.bottom(), other.bottom()));
        return Bounds.between(left, top, right, bottom);
    }

    private void outlines() {
        var floating = new HashMap<Object, Bounds>();
        tree.floating.forEach(each -> floating.put(each.node().shown().id(), placed(each)));
        for (var group : tree.outlined) {
            var servers = tree.nodes.getOrDefault(group.id(), List.of()).stream().map(absolute::get)
                    .filter(bounds -> bounds != null).toList();
            if (!servers.isEmpty()) {
                var around = floating.getOrDefault(group.id(),
                        Bounds.around(servers).grown(Sizes.OUTLINE_REACH));
                spots.add(new Spot(group, 0, Form.OUTLINE, around));
            }
        }
    }
}
