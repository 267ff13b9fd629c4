package dev.nines.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.nines.model.quantity.ElementId;
import org.jspecify.annotations.Nullable;

/// An immutable list of elements with look-up by id; the order is the order of drawing.
///
/// Look-up is O(1). A change copies an array and, where no element comes or goes, shares the index.
public final class Elements<I extends ElementId, E extends Element> extends AbstractList<E> {

    private final Object[] items;
    private final Map<ElementId, Integer> places;

    private Elements(Object[] items, Map<ElementId, Integer> places) {
        this.items = items;
        this.places = places;
    }

    /// Elements in the given order.
    ///
    /// @throws IllegalArgumentException
    ///             if two have the same id
    public static <I extends ElementId, E extends Element> Elements<I, E> of(
            Collection<? extends E> elements) {
        var places = HashMap.<ElementId, Integer>newHashMap(elements.size());
        for (var element : elements) {
            if (places.put(element.id(), places.size()) != null) {
                throw new IllegalArgumentException("two elements have the id " + element.id());
            }
        }
        return new Elements<>(elements.toArray(), places);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int place) {
        return (E) items[place];
    }

    @Override
    public int size() {
        return items.length;
    }

    /// The element of an id, or null.
    public @Nullable E find(I id) {
        var place = places.get(id);
        return place == null ? null : get(place);
    }

    /// The element of an id.
    ///
    /// @throws IllegalArgumentException
    ///             if there is none
    public E get(I id) {
        var element = find(id);
        if (element == null) {
            throw new IllegalArgumentException("there is no element " + id);
        }
        return element;
    }

    /// Whether there is an element of an id.
    public boolean has(ElementId id) {
        return places.containsKey(id);
    }

    /// The place of an element in the order, or -1.
    public int placeOf(ElementId id) {
        return places.getOrDefault(id, -1);
    }

    /// With one element in place of the one of the same id.
    ///
    /// @throws IllegalArgumentException
    ///             if there is none of that id
    public Elements<I, E> replace(E element) {
        var place = places.get(element.id());
        if (place == null) {
            throw new IllegalArgumentException("there is no element " + element.id());
        }
        var copy = items.clone();
        copy[place] = element;
        return new Elements<>(copy, places);
    }

    /// With every element changed; ids must stay.
    public Elements<I, E> map(UnaryOperator<E> change) {
        var copy = new Object[items.length];
        var same = true;
        for (var at = 0; at < copy.length; at++) {
            var before = get(at);
            var after = change.apply(before);
            copy[at] = after;
            same &= before.id().equals(after.id());
        }
        if (!same) {
            throw new IllegalArgumentException("a change must keep ids");
        }
        return new Elements<>(copy, places);
    }

    /// With further elements at the end.
    public Elements<I, E> plus(Collection<? extends E> more) {
        var list = new ArrayList<E>(this);
        list.addAll(more);
        return of(list);
    }

    /// Without the elements of some ids.
    public Elements<I, E> without(Set<? extends ElementId> ids) {
        return of(stream().filter(element -> !ids.contains(element.id())).toList());
    }

    /// The same elements in another order.
    ///
    /// @throws IllegalArgumentException
    ///             if the elements differ
    public Elements<I, E> reordered(List<E> order) {
        if (order.size() != size() || !order.stream().allMatch(element -> has(element.id()))) {
            throw new IllegalArgumentException("another order must have the same elements");
        }
        return of(order);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Elements<?, ?> elements
                ? Arrays.equals(items, elements.items)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }
}
