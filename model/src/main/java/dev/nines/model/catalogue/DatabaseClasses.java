package dev.nines.model.catalogue;

import java.util.List;
import java.util.NavigableMap;

import dev.nines.model.text.NearestName;
import org.jspecify.annotations.Nullable;

/// Every database instance class of the bundled catalogue, read when first asked for.
public final class DatabaseClasses {

    private DatabaseClasses() {}

    /// The one of a name, absent if there is none.
    public static @Nullable DatabaseClass find(String name) {
        return Bundled.ALL.get(name);
    }

    /// Every one, by name.
    public static List<DatabaseClass> all() {
        return List.copyOf(Bundled.ALL.values());
    }

    /// The name nearest to what was asked for, for a hint; absent where none is near.
    public static @Nullable String nearest(String name) {
        return NearestName.to(name, Bundled.ALL.keySet());
    }

    private static final class Bundled {
        static final NavigableMap<String, DatabaseClass> ALL = Table.read("database-classes.tsv",
                cells -> new DatabaseClass(cells[0], Table.shape(cells, true)));
    }
}
