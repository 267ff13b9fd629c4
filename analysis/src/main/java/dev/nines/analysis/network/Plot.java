package dev.nines.analysis.network;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.nines.analysis.network.Site.Network;
import dev.nines.analysis.network.Site.Place;
import dev.nines.model.Architecture;
import dev.nines.model.Component;
import dev.nines.model.component.Subnet;
import dev.nines.model.edit.AddComponents;
import dev.nines.model.edit.Change;
import dev.nines.model.edit.Edit;
import dev.nines.model.edit.FreshIds;
import dev.nines.model.edit.RemoveElements;
import dev.nines.model.edit.Together;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The IPv4 block of a subnet in the address space of its VPC: where else it may lie, how large it may be, and the edits
/// that bring it there. Firewall rules and routes that name the block follow it.
///
/// The provider neither moves nor resizes a subnet that exists: there such an edit means another subnet in its place.
public final class Plot {

    private static final int IPV6_SUBNET = 64;

    private final Architecture design;
    private final Network network;
    private final Place place;
    private final List<Place> others;

    private Plot(Architecture design, Place place) {
        this.design = design;
        this.place = place;
        network = place.network();
        others = network.subnets().stream().filter(one -> !one.id().equals(place.id())).toList();
    }

    /// The block of a subnet; null where the component is none of a VPC.
    public static @Nullable Plot of(Architecture design, ComponentId subnet) {
        var component = design.find(subnet);
        var place = component != null && component.spec() instanceof Subnet ? Site.of(design).places().get(subnet) : null;
        return place == null || place.spec().cidr().isIpv6() ? null : new Plot(design, place);
    }

    /// The block as it is.
    public Cidr block() {
        return place.spec().cidr();
    }

    private Stream<Cidr> taken() {
        return others.stream().map(other -> other.spec().cidr());
    }

    /// Why the subnet may not have a block; null where it may.
    public @Nullable Message refusal(Cidr wanted) {
        var length = wanted.prefixLength();
        if (length < Addresses.LARGEST || length > Addresses.SMALLEST) {
            return message("size", length, Addresses.LARGEST, Addresses.SMALLEST);
        }
        if (network.blocks().stream().noneMatch(block -> block.contains(wanted))) {
            return message("outside", wanted, network.component().label());
        }
        var inTheWay = others.stream().filter(other -> other.spec().cidr().overlaps(wanted)).toList();
        return inTheWay.isEmpty()
                ? null
                : message("taken", inTheWay.getFirst().component().label(), inTheWay.getFirst().spec().cidr(),
                        inTheWay.size() - 1);
    }

    /// The block of this size that begins nearest to an address of a space.
    public Cidr near(Cidr space, BigInteger address) {
        var size = block().size();
        var last = space.size().divide(size).subtract(BigInteger.ONE).max(BigInteger.ZERO);
        var slot = address.subtract(space.first()).add(size.shiftRight(1)).max(BigInteger.ZERO).divide(size).min(last);
        return space.prefixLength() > block().prefixLength()
                ? block()
                : Cidr.at(space.first().add(slot.multiply(size)), block().prefixLength(), false);
    }

    /// The block that begins where this one does and ends nearest before an address.
    public Cidr endingAt(BigInteger address) {
        return sizes().mapMulti((Integer prefix, Consumer<Cidr> into) -> {
            if (begins(block().first(), prefix)) {
                into.accept(Cidr.at(block().first(), prefix, false));
            }
        }).min(Comparator.comparing(block -> block.last().add(BigInteger.ONE).subtract(address).abs())).orElse(block());
    }

    /// The block that ends where this one does and begins nearest to an address.
    public Cidr beginningAt(BigInteger address) {
        var end = block().last().add(BigInteger.ONE);
        return sizes().mapMulti((Integer prefix, Consumer<Cidr> into) -> {
            var first = end.subtract(BigInteger.ONE.shiftLeft(32 - prefix));
            if (first.signum() >= 0 && begins(first, prefix)) {
                into.accept(Cidr.at(first, prefix, false));
            }
        }).min(Comparator.comparing(block -> block.first().subtract(address).abs())).orElse(block());
    }

    private static Stream<Integer> sizes() {
        return IntStream.rangeClosed(Addresses.LARGEST, Addresses.SMALLEST).boxed();
    }

    private static boolean begins(BigInteger address, int prefix) {
        return address.signum() == 0 || address.getLowestSetBit() >= 32 - prefix;
    }

    /// What of a space is free for it, in blocks that hold it.
    public List<Cidr> free(Cidr space) {
        return FreeBlocks.of(List.of(space), taken().toList()).list().stream()
                .filter(block -> block.prefixLength() <= block().prefixLength()).toList();
    }

    /// The nearest place of this size that is free, before or after it; null where there is none.
    ///
    /// @param by 1: after it, -1: before it
    public @Nullable Cidr next(int by) {
        var free = FreeBlocks.of(network.blocks(), Stream.concat(taken(), Stream.of(block())).toList()).list().stream()
                .filter(block -> block.prefixLength() <= block().prefixLength());
        return by > 0
                ? free.filter(block -> block.compareTo(block()) > 0).min(Comparator.naturalOrder())
                        .map(block -> Cidr.at(block.first(), block().prefixLength(), false)).orElse(null)
                : free.filter(block -> block.compareTo(block()) < 0).max(Comparator.naturalOrder())
                        .map(block -> Cidr.at(block.last().add(BigInteger.ONE).subtract(block().size()),
                                block().prefixLength(), false))
                        .orElse(null);
    }

    /// The block twice as large that this one is half of.
    public Cidr twice() {
        return block().prefixLength() == 0
                ? block()
                : Cidr.parse(block().address() + "/" + (block().prefixLength() - 1));
    }

    /// The lower half of it.
    public Cidr half() {
        return block().prefixLength() == block().width() ? block() : block().split(1).getFirst();
    }

    /// Gives the subnet a block.
    ///
    /// @throws IllegalArgumentException
    ///             if it may not have it
    public Edit give(Cidr wanted) {
        var refusal = refusal(wanted);
        if (refusal != null) {
            throw new IllegalArgumentException(place.id() + " cannot have " + wanted + ": "
                    + refusal.in(Locale.ENGLISH));
        }
        var key = wanted.prefixLength() == block().prefixLength() ? "move" : "resize";
        return new Together(name(key, wanted), given(wanted, Map.of(block(), wanted)));
    }

    private List<Edit> given(Cidr wanted, Map<Cidr, Cidr> renamed) {
        var edits = new ArrayList<Edit>();
        edits.add(new Change(Set.of(place.id()), "cidr", wanted));
        edits.addAll(new BlockReferences(design, network).follow(renamed));
        return edits;
    }

    private Message name(String key, Object... more) {
        var arguments = new ArrayList<Object>(List.of(place.component().label()));
        arguments.addAll(List.of(more));
        return message("edit." + key, arguments.toArray());
    }

    /// Why it cannot be split; null where it can.
    public @Nullable Message refusesSplit() {
        return block().prefixLength() >= Addresses.SMALLEST
                ? message("size", block().prefixLength() + 1, Addresses.LARGEST, Addresses.SMALLEST)
                : null;
    }

    /// Leaves the subnet the lower half, and makes another one like it of the upper. Rules and routes that named both
    /// halves go on doing so.
    public Edit split() {
        var halves = block().split(1);
        var own = place.component();
        var ids = new FreshIds(id -> design.find(new ComponentId(id)) != null);
        var other = Component.of(ids.like(own.id().value()), fresh(own.label()), new Subnet(halves.getLast(), ipv6(),
                place.spec().access(), place.spec().tier(), place.spec().routes(), place.spec().networkAcl(),
                place.spec().mapPublicIp())).in(own.parent());
        return new Together(name("split"), List.of(new Change(Set.of(own.id()), "cidr", halves.getFirst()),
                new AddComponents(List.of(other), List.of())));
    }

    private String fresh(String label) {
        var name = label;
        for (var number = 2; design.components().stream().map(Component::label).anyMatch(name::equals); number++) {
            name = label + " " + number;
        }
        return name;
    }

    /// An IPv6 block for another subnet, where this one has one and the VPC has one left.
    private @Nullable Cidr ipv6() {
        var whole = network.spec().ipv6();
        return whole == null || place.spec().ipv6() == null
                ? null
                : FreeBlocks.of(List.of(whole), network.subnets().stream().map(one -> one.spec().ipv6())
                        .<Cidr>mapMulti((one, into) -> {
                            if (one != null) {
                                into.accept(one);
                            }
                        }).toList()).take(IPV6_SUBNET);
    }

    private @Nullable Place neighbour() {
        var whole = twice();
        return others.stream().filter(other -> whole.contains(other.spec().cidr())).findFirst().orElse(null);
    }

    /// Why it cannot be merged with the other half of the block that it is half of; null where that is free, or is a
    /// subnet in the same zone that nothing is in.
    public @Nullable Message refusesMerge() {
        var refusal = refusal(twice());
        var other = neighbour();
        if (refusal == null || other == null || !other.spec().cidr().equals(otherHalf())
                || twice().prefixLength() < Addresses.LARGEST) {
            return refusal;
        }
        if (!Objects.equals(other.component().parent(), place.component().parent())) {
            return message("merge.zone", other.component().label());
        }
        return isUnused(other.component()) ? null : message("merge.used", other.component().label());
    }

    private Cidr otherHalf() {
        return twice().split(1).stream().filter(Predicate.not(block()::equals)).findFirst().orElse(block());
    }

    /// Whether nothing else changes when it goes.
    private boolean isUnused(Component subnet) {
        var without = new RemoveElements(Set.of(subnet.id())).apply(design);
        return without.components().equals(design.components().stream()
                .filter(one -> !one.id().equals(subnet.id())).toList()) && without.connections().equals(design.connections());
    }

    /// Gives the subnet the whole block that it is half of; a subnet that has the other half goes.
    public Edit merge() {
        var other = neighbour();
        if (other == null) {
            return give(twice());
        }
        var edits = new ArrayList<Edit>(List.of(new RemoveElements(Set.of(other.id()))));
        edits.addAll(given(twice(), Map.of(block(), twice(), other.spec().cidr(), twice())));
        return new Together(name("merge", other.component().label()), edits);
    }

    private static Message message(String key, Object... values) {
        return Message.of(Plot.class, "plot." + key, values);
    }
}
