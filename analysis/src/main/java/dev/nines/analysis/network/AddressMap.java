package dev.nines.analysis.network;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import dev.nines.model.quantity.Cidr;

/// The address space of one block of a VPC, to scale: stretches that follow each other without a gap.
///
/// @param stretches in order of address; together they are the block
/// @param overlapping what could not be shown because it lies in a stretch already shown
public record AddressMap(Cidr block, List<Stretch> stretches, List<Stretch> overlapping) {

    public AddressMap {
        stretches = List.copyOf(stretches);
        overlapping = List.copyOf(overlapping);
    }

    /// The map of a block.
    ///
    /// @param taken what is used or reserved; what lies outside the block is left out
    public static AddressMap of(Cidr block, Collection<Stretch> taken) {
        var shown = new ArrayList<Stretch>();
        var overlapping = new ArrayList<Stretch>();
        var end = BigInteger.ONE.negate();
        for (var stretch : taken.stream().filter(one -> block.contains(one.block()))
                .sorted(Comparator.comparing(Stretch::block)).toList()) {
            if (stretch.block().first().compareTo(end) > 0) {
                shown.add(stretch);
                end = stretch.block().last();
            } else {
                overlapping.add(stretch);
            }
        }
        FreeBlocks.of(List.of(block), shown.stream().map(Stretch::block).toList()).list()
                .forEach(free -> shown.add(Stretch.free(free)));
        shown.sort(Comparator.comparing(Stretch::block));
        return new AddressMap(block, shown, overlapping);
    }

    /// Where a stretch begins, as a share of the block.
    public double start(Stretch stretch) {
        return stretch.block().first().subtract(block.first()).doubleValue() / block.size().doubleValue();
    }

    /// How long a stretch is, as a share of the block.
    public double length(Stretch stretch) {
        return stretch.block().size().doubleValue() / block.size().doubleValue();
    }

    /// The free blocks, in order of address.
    public List<Cidr> free() {
        return stretches.stream().filter(stretch -> stretch.use() == Stretch.Use.FREE).map(Stretch::block)
                .toList();
    }
}
