package dev.nines.app.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import javafx.scene.control.TreeItem;

import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;

/// A design as a tree: in each component what it calls, then what stands in it.
///
/// @param root not shown itself
/// @param items the place of each element in the tree
record OutlineTree(TreeItem<Element> root, Map<ElementId, TreeItem<Element>> items) {

    /// The tree of what fits what was typed, with all that it stands in.
    static OutlineTree of(Architecture design, String typed, SettingWords words) {
        return new Growing(design, element -> matches(element, design, typed, words)).tree();
    }

    /// What a connection is called in the component that it leads from.
    static String label(Connection connection, Architecture design) {
        var to = design.find(connection.to());
        return "→ " + (to == null ? connection.to().value() : to.label());
    }

    private static boolean matches(Element element, Architecture design, String typed, SettingWords words) {
        if (typed.isEmpty()) {
            return true;
        }
        var text = switch (element) {
            case Component one -> one.label() + " " + one.id() + " " + words.kind(one.kind());
            case Connection one -> label(one, design) + " " + one.id() + " " + one.name();
        };
        return text.toLowerCase(Locale.ROOT).contains(typed);
    }

    /// Whether two designs have the same tree, so that only words have changed.
    static boolean same(Architecture before, Architecture now) {
        return before.components().size() == now.components().size()
                && before.connections().size() == now.connections().size()
                && shape(before).equals(shape(now));
    }

    private static List<List<Object>> shape(Architecture design) {
        var shape = new ArrayList<List<Object>>();
        design.components().forEach(one -> shape.add(List.of(one.id(), one.parent() == null ? "" : one.parent())));
        design.connections().forEach(one -> shape.add(List.of(one.id(), one.from(), one.to())));
        return shape;
    }

    /// Makes a tree.
    private static final class Growing {

        private final Predicate<Element> wanted;
        private final Map<ElementId, TreeItem<Element>> items = new HashMap<>();
        private final Map<ComponentId, List<Component>> children = new HashMap<>();
        private final Map<ComponentId, List<Connection>> calls = new HashMap<>();
        private final List<Component> top = new ArrayList<>();

        Growing(Architecture design, Predicate<Element> wanted) {
            this.wanted = wanted;
            for (var one : design.components()) {
                if (one.parent() == null || design.find(one.parent()) == null) {
                    top.add(one);
                } else {
                    children.computeIfAbsent(one.parent(), _ -> new ArrayList<>()).add(one);
                }
            }
            design.connections().forEach(one -> calls.computeIfAbsent(one.from(), _ -> new ArrayList<>()).add(one));
        }

        OutlineTree tree() {
            var root = new TreeItem<Element>();
            top.forEach(one -> enter(root, one));
            return new OutlineTree(root, items);
        }

        private void enter(TreeItem<Element> into, Component one) {
            var item = new TreeItem<Element>(one);
            for (var call : calls.getOrDefault(one.id(), List.of())) {
                if (wanted.test(call)) {
                    var line = new TreeItem<Element>(call);
                    items.put(call.id(), line);
                    item.getChildren().add(line);
                }
            }
            var own = children.getOrDefault(one.id(), List.of());
            own.forEach(child -> enter(item, child));
            // what only calls others stays folded: the tree is about what stands where
            item.setExpanded(!own.isEmpty());
            if (!item.getChildren().isEmpty() || wanted.test(one)) {
                items.put(one.id(), item);
                into.getChildren().add(item);
            }
        }
    }
}
