package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// Finds a further block for a VPC that has become too small.
public final class SecondaryBlocks {

    private static final List<Cidr> RANGES = List.of(Cidr.parse("10.0.0.0/8"), Cidr.parse("172.16.0.0/12"),
            Cidr.parse("192.168.0.0/16"), Cidr.parse("100.64.0.0/10"));
    private static final Cidr DOCKER = Cidr.parse("172.17.0.0/16");

    private SecondaryBlocks() {}

    /// The first free block of a prefix length that may be added, or null where there is none.
    ///
    /// It comes from the private range of the primary block where that has room, else from the shared
    /// range 100.64.0.0/10; it overlaps nothing taken and is not equal to or larger than the destination
    /// of a route.
    ///
    /// @param existing the blocks of the VPC, the primary one first
    /// @param taken blocks of peered networks and others to keep clear of
    /// @param destinations destinations in the route tables of the VPC
    public static @Nullable Cidr propose(List<Cidr> existing, Collection<Cidr> taken,
            Collection<Cidr> destinations, int prefix) {
        var used = new ArrayList<>(existing);
        used.addAll(taken);
        used.add(DOCKER);
        AssociationRules.refused(existing).forEach(refused -> used.add(refused.range()));
        destinations.stream().filter(destination -> destination.prefixLength() >= prefix).forEach(used::add);
        var own = RANGES.stream().filter(range -> !existing.isEmpty() && range.contains(existing.getFirst()))
                .toList();
        var ranges = new ArrayList<>(own);
        RANGES.stream().filter(range -> !own.contains(range)).forEach(ranges::add);
        for (var range : ranges) {
            var found = range.prefixLength() <= prefix ? FreeBlocks.of(List.of(range), used).next(prefix) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
