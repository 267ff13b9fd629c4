package dev.nines.app.palette;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import javafx.scene.control.TreeItem;

import dev.nines.app.look.SettingWords;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.Connection;
import dev.nines.model.Element;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// A design as a tree of ids: in each component what it calls, then what stands in it.
///
/// The tree follows the design: what stays keeps its item, and stays folded or not.
final class OutlineTree {

    private final TreeItem<ElementId> root = new TreeItem<>();
    private final SettingWords words;
    private Map<ElementId, TreeItem<ElementId>> items = Map.of();
    private @Nullable Architecture listed;
    private String filtered = "";

    OutlineTree(SettingWords words) {
        this.words = words;
    }

    /// Not shown itself.
    TreeItem<ElementId> root() {
        return root;
    }

    /// Lists what fits what was typed, with all that it stands in; tells whether anything came, went or moved.
    boolean list(Architecture design, String typed) {
        var same = listed != null && filtered.equals(typed) && (typed.isEmpty() ? same(listed, design) : equal(listed, design));
        listed = design;
        filtered = typed;
        if (!same) {
            new Growing(design, element -> matches(element, design, typed)).grow();
        }
        return !same;
    }

    /// The rows of elements in the tree, whose containers are unfolded for that.
    List<Integer> rows(Collection<ElementId> ids) {
        var wanted = new HashSet<TreeItem<ElementId>>();
        for (var id : ids) {
            var item = items.get(id);
            if (item != null) {
                wanted.add(item);
                for (var at = item.getParent(); at != null; at = at.getParent()) {
                    at.setExpanded(true);
                }
            }
        }
        var rows = new ArrayList<Integer>(wanted.size());
        if (!wanted.isEmpty()) {
            find(root, wanted, -1, rows);
        }
        return rows;
    }

    /// @return the row after the item and all that is seen in it
    private static int find(TreeItem<ElementId> item, Set<TreeItem<ElementId>> wanted, int row, List<Integer> found) {
        if (wanted.contains(item)) {
            found.add(row);
        }
        var next = row + 1;
        if (item.isExpanded()) {
            for (var child : item.getChildren()) {
                next = find(child, wanted, next, found);
            }
        }
        return next;
    }

    /// What a connection is called in the component that it leads from.
    static String label(Connection connection, Architecture design) {
        var to = design.find(connection.to());
        return "→ " + (to == null ? connection.to().value() : to.label());
    }

    private boolean matches(Element element, Architecture design, String typed) {
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
    private static boolean same(Architecture before, Architecture now) {
        return alike(before.components(), now.components(),
                (one, other) -> one.id().equals(other.id()) && Objects.equals(one.parent(), other.parent()))
                && alike(before.connections(), now.connections(), (one, other) -> one.id().equals(other.id())
                        && one.from().equals(other.from()) && one.to().equals(other.to()));
    }

    /// Whether not even a word has changed that could have been typed.
    private static boolean equal(Architecture before, Architecture now) {
        return alike(before.components(), now.components(), Component::equals)
                && alike(before.connections(), now.connections(), Connection::equals);
    }

    private static <E extends Element> boolean alike(List<E> before, List<E> now, Likeness<E> likeness) {
        if (before == now) {
            return true;
        }
        if (before.size() != now.size()) {
            return false;
        }
        for (var at = 0; at < now.size(); at++) {
            if (before.get(at) != now.get(at) && !likeness.holds(before.get(at), now.get(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether two elements have the same place in the tree.
    private interface Likeness<E> {
        boolean holds(E one, E other);
    }

    /// Brings the tree up to a design.
    private final class Growing {

        private final Predicate<Element> wanted;
        private final Map<ElementId, TreeItem<ElementId>> grown = new HashMap<>();
        private final Map<TreeItem<ElementId>, List<TreeItem<ElementId>>> inside = new LinkedHashMap<>();
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

        void grow() {
            var all = new ArrayList<TreeItem<ElementId>>();
            top.forEach(one -> enter(all, one));
            inside.put(root, all);
            // first all leave where they stood, as an item stands in one place
            items.forEach((id, item) -> {
                if (!grown.containsKey(id)) {
                    item.getChildren().clear();
                }
            });
            items = grown;
            inside.forEach((item, own) -> {
                if (!item.getChildren().equals(own)) {
                    item.getChildren().clear();
                }
            });
            inside.forEach((item, own) -> {
                if (!item.getChildren().equals(own)) {
                    item.getChildren().setAll(own);
                }
            });
        }

        private void enter(List<TreeItem<ElementId>> into, Component one) {
            var own = new ArrayList<TreeItem<ElementId>>();
            for (var call : calls.getOrDefault(one.id(), List.of())) {
                if (wanted.test(call)) {
                    own.add(item(call, false));
                }
            }
            var stand = children.getOrDefault(one.id(), List.of());
            stand.forEach(child -> enter(own, child));
            if (!own.isEmpty() || wanted.test(one)) {
                // what only calls others stays folded: the tree is about what stands where
                var item = item(one, !stand.isEmpty());
                inside.put(item, own);
                into.add(item);
            }
        }

        private TreeItem<ElementId> item(Element element, boolean unfolded) {
            var item = items.get(element.id());
            if (item == null) {
                item = new TreeItem<>(element.id());
                item.setExpanded(unfolded);
            }
            grown.put(element.id(), item);
            return item;
        }
    }
}
