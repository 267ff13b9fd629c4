package dev.nines.model.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.nines.model.property.Names;
import dev.nines.model.property.RecordType;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// A kind of component: its name in files, where it may stand, and the description of its settings.
///
/// @param name
///            name in files, for example `auto-scaling-group`
/// @param within
///            names of the kinds that may contain it
/// @param topLevel
///            whether it may stand outside every container
/// @param spansZones
///            whether it names subnets, of several zones
public record Kind(String name, Class<? extends Spec> type, Group group, List<String> within,
        boolean topLevel, boolean spansZones) {

    private static final Map<String, Kind> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Kind> BY_TYPE = new LinkedHashMap<>();

    static {
        types(Spec.class, new ArrayList<>()).stream().map(Kind::describe)
                .sorted((one, other) -> one.group.compareTo(other.group))
                .forEach(kind -> {
                    BY_NAME.put(kind.name, kind);
                    BY_TYPE.put(kind.type, kind);
                });
    }

    /// All kinds, by group in the order of the palette.
    public static List<Kind> all() {
        return List.copyOf(BY_NAME.values());
    }

    /// A kind by name, or null.
    public static @Nullable Kind find(String name) {
        return BY_NAME.get(name);
    }

    /// The kind of a record class.
    ///
    /// @throws IllegalArgumentException
    ///             if the class is no kind
    public static Kind of(Class<?> type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " is no kind of component");
        }
        return kind;
    }

    /// What it is called, for people.
    public Message label() {
        return Message.of(Kind.class, "kind." + name);
    }

    /// What it is, in one sentence.
    public Message help() {
        return Message.of(Kind.class, "kind." + name + ".help");
    }

    /// The description of its settings.
    @SuppressWarnings("unchecked")
    public RecordType<?> settings() {
        return RecordType.of((Class<? extends Record>) (Class<?>) type);
    }

    /// Whether it may stand directly in a component of another kind.
    public boolean mayStandIn(Kind container) {
        return within.contains(container.name);
    }

    /// Whether components of other kinds may stand in it.
    public boolean isContainer() {
        return BY_NAME.values().stream().anyMatch(kind -> kind.mayStandIn(this));
    }

    private static List<Class<? extends Spec>> types(Class<?> sealed, List<Class<? extends Spec>> found) {
        for (var type : sealed.getPermittedSubclasses()) {
            if (type.isSealed()) {
                types(type, found);
            } else {
                found.add(type.asSubclass(Spec.class));
            }
        }
        return found;
    }

    private static Kind describe(Class<? extends Spec> type) {
        var place = type.getAnnotation(KindOf.class);
        if (place == null) {
            throw new IllegalStateException(type + " does not say where it stands");
        }
        return new Kind(Names.ofClass(type), type, place.group(), List.of(place.within()), place.topLevel(),
                place.spansZones());
    }
}
