package dev.nines.model.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.Architecture;
import dev.nines.model.component.Kind;
import org.jspecify.annotations.Nullable;

/// The ids of the components of a file, read before anything else so that references can be checked.
final class Known {

    private final Map<String, String> kinds = new HashMap<>();
    private final boolean open;

    private Known(boolean open) {
        this.open = open;
    }

    /// The ids and kinds of a list of components, whatever else is wrong with them.
    ///
    /// @param open whether there may be components besides, of any id and kind
    static Known of(@Nullable Node components, boolean open) {
        var known = new Known(open);
        if (components instanceof Node.Items items) {
            for (var item : items.items()) {
                if (item instanceof Node.Fields fields && text(fields, "id") instanceof String id) {
                    known.kinds.putIfAbsent(id, text(fields, "kind") instanceof String kind ? kind : "");
                }
            }
        }
        return known;
    }

    /// Those of a design; any id and kind where there is none.
    static Known of(@Nullable Architecture design) {
        var known = new Known(design == null);
        if (design != null) {
            design.components().forEach(component -> known.kinds.put(component.id().value(), component.kind().name()));
        }
        return known;
    }

    private static @Nullable String text(Node.Fields fields, String name) {
        return fields.fields().get(name) instanceof Node.Single single
                && single.plain() instanceof String text
                        ? text
                        : null;
    }

    boolean has(String id) {
        return open || kinds.containsKey(id);
    }

    /// Whether a component is of one of the named kinds; none means any.
    boolean isOf(String id, List<String> ofKinds) {
        var kind = kinds.get(id);
        return ofKinds.isEmpty() || (kind == null ? open : ofKinds.contains(kind));
    }

    /// The name of a component's kind, or an empty text where the file gives none.
    String kindName(String id) {
        return kinds.getOrDefault(id, "");
    }

    /// A component's kind, or null where it is none.
    @Nullable
    Kind kind(String id) {
        return Kind.find(kindName(id));
    }

    /// Ids of components of the named kinds; none means any.
    List<String> ids(List<String> ofKinds) {
        var ids = new ArrayList<String>();
        kinds.forEach((id, kind) -> {
            if (ofKinds.isEmpty() || ofKinds.contains(kind)) {
                ids.add(id);
            }
        });
        return ids;
    }
}
