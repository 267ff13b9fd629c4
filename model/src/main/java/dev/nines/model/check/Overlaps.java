package dev.nines.model.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

import dev.nines.model.Component;
import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// Finds blocks that share addresses: one sort, then one pass.
///
/// Two blocks are either apart or one holds the other, so a block overlaps an earlier one exactly if it lies in
/// the latest block that none before it holds.
final class Overlaps {

    /// A block and whose it is.
    record Held(Component owner, Cidr block) {}

    private Overlaps() {}

    /// Reports every block that lies in another one.
    ///
    /// @param found
    ///            gets the inner and the outer block
    static void among(List<Held> held, BiConsumer<Held, Held> found) {
        @Nullable
        Held outer = null;
        for (var next : held.stream().sorted(Comparator.comparing(Held::block)).toList()) {
            if (outer != null && outer.block().overlaps(next.block())) {
                found.accept(next, outer);
            } else {
                outer = next;
            }
        }
    }
}
