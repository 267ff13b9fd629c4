package dev.nines.diagrams.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.nines.model.Element;

/// Remembers what was drawn for each element, so that the unchanged is not drawn anew.
///
/// Elements are immutable: the same object with the same surroundings looks the same.
final class Memory {

    private record Key(String element, String aspect) {}

    private record Entry(Element element, List<Object> surroundings, Shown shown) {}

    private Map<Key, Entry> last = new HashMap<>();
    private Map<Key, Entry> current = new HashMap<>();

    Shown recall(Element element, String aspect, List<Object> surroundings, Supplier<Shown> paint) {
        var key = new Key(element.id().value(), aspect);
        var known = last.get(key);
        var entry = known != null && sameElement(known.element, element) && known.surroundings.equals(surroundings)
                ? known
                : new Entry(element, surroundings, paint.get());
        current.put(key, entry);
        return entry.shown;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameElement(Element one, Element other) {
        return one == other;
    }

    /// Forgets what was not asked for since the last turn.
    void turn() {
        last = current;
        current = new HashMap<>();
    }
}
