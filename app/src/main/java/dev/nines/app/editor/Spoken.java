package dev.nines.app.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// The canvas for screen readers: a node without a picture for every element that is in view, in reading order, which says
/// what the element is and whether it is selected. The nodes are made when a reader asks.
final class Spoken extends Pane {

    /// Further elements are reached by moving the view or in the outline.
    private static final int MOST = 400;
    private static final double ROW = 32;

    private final Map<ElementId, Item> items = new LinkedHashMap<>();
    private Function<ElementId, String> words = _ -> "";
    private Consumer<ElementId> choose = _ -> {};
    private Set<ElementId> selected = Set.of();
    private boolean stale = true;

    Spoken() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Says elements from now on.
    ///
    /// @param tell says an element
    /// @param chosen told of an element that a reader chooses
    void speak(Function<ElementId, String> tell, Consumer<ElementId> chosen) {
        words = tell;
        choose = chosen;
    }

    /// Something else is in view or selected.
    void changed(Set<ElementId> nowSelected) {
        selected = nowSelected;
        stale = true;
    }

    /// Brings the nodes up to what is in view.
    Spoken update(@Nullable Picture picture, Viewport view) {
        if (!stale || picture == null) {
            return this;
        }
        stale = false;
        var pieces = new ArrayList<Piece>();
        picture.within(view.seen(), piece -> {
            if (!piece.label() && pieces.size() < MOST) {
                pieces.add(piece);
            }
        });
        pieces.sort(Comparator.comparingDouble((Piece piece) -> Math.floor(piece.bounds().y() / ROW))
                .thenComparingDouble(piece -> piece.bounds().x()));
        var before = Map.copyOf(items);
        items.clear();
        for (var piece : pieces) {
            var place = view.onScreen(piece.bounds());
            var item = items.computeIfAbsent(piece.id(), id -> before.getOrDefault(id, new Item(id)));
            item.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        }
        getChildren().setAll(items.values());
        return this;
    }

    int count() {
        return items.size();
    }

    @Nullable
    Node at(int place) {
        return place < 0 || place >= items.size() ? null : List.copyOf(items.values()).get(place);
    }

    @Nullable
    Node of(@Nullable ElementId id) {
        return id == null ? null : items.get(id);
    }

    /// Those that are selected.
    ObservableList<Node> chosen() {
        return FXCollections.observableArrayList(items.values().stream().filter(item -> selected.contains(item.id))
                .map(Node.class::cast).toList());
    }

    /// One element, for readers only.
    private final class Item extends Region {

        private final ElementId id;

        Item(ElementId id) {
            this.id = id;
            setManaged(false);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case TEXT -> words.apply(id);
                case SELECTED -> selected.contains(id);
                case INDEX -> List.copyOf(items.keySet()).indexOf(id);
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case FIRE, REQUEST_FOCUS -> choose.accept(id);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
