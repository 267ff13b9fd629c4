package dev.nines.analysis.network;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// What is free of some blocks, as the fewest aligned blocks; parts can be taken from it.
///
/// Taking uses the smallest free block that is large enough, the lowest of those, so that large ones stay
/// whole. Blocks taken largest first fit whenever they fit at all, since every size is a power of two.
/// Not safe for several threads.
public final class FreeBlocks {

    private final TreeSet<Cidr> free = new TreeSet<>();

    private FreeBlocks() {}

    /// What some blocks have left beside those used.
    public static FreeBlocks of(Collection<Cidr> whole, Collection<Cidr> used) {
        var blocks = new FreeBlocks();
        for (var block : whole) {
            blocks.add(block, used.stream().filter(block::overlaps).distinct().toList());
        }
        return blocks;
    }

    private void add(Cidr block, List<Cidr> used) {
        if (used.isEmpty()) {
            free.add(block);
        } else if (used.stream().noneMatch(taken -> taken.contains(block))) {
            for (var half : block.split(1)) {
                add(half, used.stream().filter(half::overlaps).toList());
            }
        }
    }

    /// The free blocks in order of address.
    public List<Cidr> list() {
        return List.copyOf(free);
    }

    /// The block that [#take] would take, or null where none is left.
    public @Nullable Cidr next(int prefix) {
        var from = smallestHolding(prefix);
        return from == null ? null : Cidr.at(from.first(), prefix, from.isIpv6());
    }

    /// Takes a block of a prefix length, or null where none is left.
    public @Nullable Cidr take(int prefix) {
        var from = smallestHolding(prefix);
        if (from == null) {
            return null;
        }
        free.remove(from);
        var rest = from;
        while (rest.prefixLength() < prefix) {
            var halves = rest.split(1);
            free.add(halves.getLast());
            rest = halves.getFirst();
        }
        return rest;
    }

    private @Nullable Cidr smallestHolding(int prefix) {
        @Nullable
        Cidr best = null;
        for (var block : free) {
            if (block.prefixLength() <= prefix
                    && (best == null || block.prefixLength() > best.prefixLength())) {
                best = block;
            }
        }
        return best;
    }
}
