package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import org.jspecify.annotations.Nullable;

/// The connections of a design, each lifted to the container in which its ends part.
final class Links {

    private record Ends(Node fromChild, Node toChild, Node from, Node to) {}

    private final Map<Node, List<Ends>> byContainer = new HashMap<>();

    Links(Architecture design, Tree tree) {
        for (var connection : design.connections()) {
            var from = tree.nodes.get(connection.from());
            var to = tree.nodes.get(connection.to());
            if (from == null || to == null) {
                continue;
            }
            if (from.size() == to.size()) {
                for (int copy = 0; copy < from.size(); copy++) {
                    lift(from.get(copy), to.get(copy));
                }
            } else {
                lift(from.getFirst(), to.getFirst());
            }
        }
    }

    private void lift(Node from, Node to) {
        var above = new HashMap<Node, Node>();
        @Nullable
        Node below = from;
        for (var at = from.parent; at != null; at = at.parent) {
            above.put(at, below);
            below = at;
        }
        below = to;
        for (var at = to.parent; at != null; at = at.parent) {
            var fromChild = above.get(at);
            if (fromChild != null) {
                if (fromChild != below) {
                    byContainer.computeIfAbsent(at, _ -> new ArrayList<>())
                            .add(new Ends(fromChild, below, from, to));
                }
                return;
            }
            below = at;
        }
    }

    /// The links between some children of a container, each pair once; their children must have places.
    List<Link> among(Node container, List<Node> children) {
        var wanted = new HashSet<>(children);
        var seen = new HashSet<List<Node>>();
        var links = new ArrayList<Link>();
        for (var ends : byContainer.getOrDefault(container, List.of())) {
            if (wanted.contains(ends.fromChild) && wanted.contains(ends.toChild)
                    && seen.add(List.of(ends.fromChild, ends.toChild))) {
                links.add(new Link(ends.fromChild, ends.toChild, offset(ends.from, ends.fromChild),
                        offset(ends.to, ends.toChild)));
            }
        }
        return links;
    }

    private static double offset(Node inner, Node outer) {
        double y = inner.height / 2;
        for (var at = inner; at != outer && at != null; at = at.parent) {
            y += at.y;
        }
        return y;
    }
}
