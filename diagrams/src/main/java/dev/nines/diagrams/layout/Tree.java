package dev.nines.diagrams.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.AutoScalingGroup;
import dev.nines.model.component.Subnet;
import dev.nines.model.quantity.ComponentId;
import org.jspecify.annotations.Nullable;

/// Which appearance stands in which, before anything has a place.
///
/// What spans zones is put into its subnets: a group as one server in each, a database as primary and
/// standbys. Containers that go in a circle or are not there count as the canvas.
final class Tree {

    final Node root = new Node(null, 0);
    /// Appearances by component, in the order of their copies.
    final Map<ComponentId, List<Node>> nodes = new LinkedHashMap<>();
    /// Groups that are drawn as a line around their servers.
    final List<Component> outlined = new ArrayList<>();

    /// What spans zones and was placed by a person.
    final List<Floating> floating = new ArrayList<>();

    /// An appearance that does not take part in the layout of the subnet it stands over.
    record Floating(Node node, Node subnet, @Nullable Node container) {}

    private final Architecture design;
    private final Map<ComponentId, List<Component>> inside = new HashMap<>();

    Tree(Architecture design) {
        this.design = design;
        var top = new ArrayList<Component>();
        for (var component : design.components()) {
            var container = container(component);
            if (container == null) {
                top.add(component);
            } else {
                inside.computeIfAbsent(container.id(), _ -> new ArrayList<>()).add(component);
            }
        }
        top.forEach(component -> grow(component, root));
        for (var component : design.components()) {
            span(component);
        }
    }

    private @Nullable Component container(Component component) {
        var parent = design.parent(component);
        var seen = new HashSet<ComponentId>();
        for (var at = parent; at != null; at = design.parent(at)) {
            if (at.id().equals(component.id()) || !seen.add(at.id())) {
                return null;
            }
        }
        return parent;
    }

    private List<Component> childrenOf(Component component) {
        return inside.getOrDefault(component.id(), List.of());
    }

    private void grow(Component component, Node host) {
        if (!spanned(component).isEmpty()) {
            return;
        }
        var node = add(component, 0, host);
        childrenOf(component).forEach(child -> grow(child, node));
    }

    private Node add(Component component, int copy, Node host) {
        var node = new Node(component, copy);
        host.adopt(node);
        nodes.computeIfAbsent(component.id(), _ -> new ArrayList<>(2)).add(node);
        return node;
    }

    private void span(Component component) {
        var subnets = spanned(component);
        if (subnets.isEmpty()) {
            return;
        }
        boolean outline = component.spec() instanceof AutoScalingGroup;
        if (outline) {
            outlined.add(component);
        }
        for (int i = 0; i < subnets.size(); i++) {
            var host = nodes.get(subnets.get(i).id());
            if (host != null) {
                var node = appear(component, outline ? i + 1 : i, host.getFirst());
                int copy = i;
                childrenOf(component).forEach(child -> growCopy(child, copy, node));
            }
        }
    }

    private Node appear(Component component, int copy, Node subnet) {
        if (component.placement() == null) {
            return add(component, copy, subnet);
        }
        var node = new Node(component, copy);
        nodes.computeIfAbsent(component.id(), _ -> new ArrayList<>(2)).add(node);
        var parent = component.parent() == null ? null : nodes.get(component.parent());
        floating.add(new Floating(node, subnet, parent == null ? null : parent.getFirst()));
        return node;
    }

    private void growCopy(Component component, int copy, Node host) {
        var node = add(component, copy, host);
        childrenOf(component).forEach(child -> growCopy(child, copy, node));
    }

    /// The subnets a component appears in; none where it stands in its container.
    private List<Component> spanned(Component component) {
        var container = design.parent(component);
        if (component.subnets().isEmpty() || container != null && container.spec() instanceof Subnet) {
            return List.of();
        }
        var subnets = component.subnets().stream().distinct().map(design::find)
                .filter(found -> found != null && found.spec() instanceof Subnet && found.parent() != null)
                .toList();
        return subnets.subList(0, Forms.copies(component.spec(), subnets.size()));
    }
}
