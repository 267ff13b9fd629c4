package dev.nines.model.catalogue;

import java.util.List;
import java.util.NavigableMap;
import java.util.function.Predicate;

import dev.nines.model.text.NearestName;
import org.jspecify.annotations.Nullable;

/// All instance types of the bundled catalogue, read when first asked for.
public final class InstanceTypes {

    private InstanceTypes() {}

    /// The type of a name, absent if there is none.
    public static @Nullable InstanceType find(String name) {
        return Bundled.TYPES.get(name);
    }

    /// Every type, by name.
    public static List<InstanceType> all() {
        return List.copyOf(Bundled.TYPES.values());
    }

    /// The types whose names begin with a prefix and that a filter accepts, by name.
    public static List<InstanceType> search(String prefix, Predicate<InstanceType> filter) {
        return Bundled.TYPES.subMap(prefix, true, prefix + Character.MAX_VALUE, true).values().stream()
                .filter(filter).toList();
    }

    /// The types of one family such as `m5`, smallest first.
    public static List<InstanceType> family(String family) {
        return search(family + ".", _ -> true).stream().sorted(Sizes.BY_SHAPE).toList();
    }

    /// The type whose name is nearest to what was asked for, for a hint; absent where none is near.
    public static @Nullable String nearest(String name) {
        return NearestName.to(name, Bundled.TYPES.keySet());
    }

    private static final class Bundled {
        static final NavigableMap<String, InstanceType> TYPES = Table.read("instance-types.tsv",
                InstanceTypes::row);
    }

    private static InstanceType row(String[] cells) {
        var name = cells[0];
        var dot = name.indexOf('.');
        return new InstanceType(name, Table.shape(cells, Table.text(cells, 9) != null),
                processor(Table.text(cells, 3)),
                Table.whole(cells, 4), Table.decimal(cells, 5), Table.whole(cells, 6), Table.whole(cells, 7),
                Table.text(cells, 8), Burst.of(name.substring(0, dot), name.substring(dot + 1)));
    }

    private static @Nullable Processor processor(@Nullable String architecture) {
        return architecture == null ? null : architecture.equals("arm64") ? Processor.ARM : Processor.X86;
    }
}
