package dev.nines.model.file;

import java.util.List;
import java.util.function.UnaryOperator;

/// A step that turns the tree of an older version of the format into that of a newer one.
///
/// @param from
///            the version it starts from
/// @param to
///            the version it ends at
record Migration(Version from, Version to, UnaryOperator<Node.Fields> change) {

    /// Every step there is. The first version is still the current one.
    static final List<Migration> ALL = List.of();

    Migration {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a migration leads from " + from + " to " + to
                    + "; it must lead to a newer version");
        }
    }
}
