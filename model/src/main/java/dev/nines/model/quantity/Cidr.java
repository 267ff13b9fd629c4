package dev.nines.model.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork;
import inet.ipaddr.IPAddressString;

/// A block of IPv4 or IPv6 addresses, `10.0.0.0/16`: always whole, host bits cleared as AWS does.
public final class Cidr implements Comparable<Cidr> {

    private final IPAddress block;

    private Cidr(IPAddress block) {
        this.block = block;
    }

    /// Reads a block; bits beyond the prefix are cleared, so `100.68.0.18/18` is `100.68.0.0/18`.
    ///
    /// @throws IllegalArgumentException
    ///             if the text is no address with a prefix length
    public static Cidr parse(String text) {
        try {
            var address = text.contains("/") ? new IPAddressString(text.strip()).toAddress() : null;
            if (address == null || !address.isPrefixed() || address.getLower().isMultiple()) {
                throw new IllegalArgumentException(complaint(text));
            }
            return new Cidr(address.toPrefixBlock());
        } catch (AddressStringException problem) {
            throw new IllegalArgumentException(complaint(text), problem);
        }
    }

    private static String complaint(String text) {
        return "address block is \"" + text
                + "\"; write an address and a prefix length, for example 10.0.0.0/16 or 2001:db8::/56";
    }

    /// The length of the prefix: 0 to 32 for IPv4, to 128 for IPv6.
    public int prefixLength() {
        return block.getNetworkPrefixLength();
    }

    /// Whether the block is of IPv6.
    public boolean isIpv6() {
        return block.isIPv6();
    }

    /// How many addresses the block has.
    public BigInteger size() {
        return block.getCount();
    }

    /// Whether every address of the other block is in this one.
    public boolean contains(Cidr other) {
        return block.contains(other.block);
    }

    /// Whether the two share an address.
    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /// The first address, as a number.
    public BigInteger first() {
        return block.getLower().getValue();
    }

    /// The last address, as a number.
    public BigInteger last() {
        return block.getUpper().getValue();
    }

    /// The first address, as text.
    public String address() {
        return block.getLower().withoutPrefixLength().toCanonicalString();
    }

    /// The block of the given prefix length that begins at an address.
    ///
    /// @throws IllegalArgumentException
    ///             if the address does not begin such a block
    public static Cidr at(BigInteger address, int prefixLength, boolean ipv6) {
        var bytes = new byte[ipv6 ? 16 : 4];
        var value = address.toByteArray();
        for (int from = value.length - 1, to = bytes.length - 1; from >= 0 && to >= 0; from--, to--) {
            bytes[to] = value[from];
        }
        var block = new IPAddressString(
                new IPAddressNetwork.IPAddressGenerator().from(bytes) + "/" + prefixLength)
                .getAddress();
        var cidr = new Cidr(block.toPrefixBlock());
        if (!cidr.first().equals(address)) {
            throw new IllegalArgumentException(block + " does not begin a block of /" + prefixLength);
        }
        return cidr;
    }

    /// The 2^bits equal parts of this block, in order of address.
    ///
    /// @throws IllegalArgumentException
    ///             if there are not that many bits left, or more than 2^16 parts asked for
    public List<Cidr> split(int bits) {
        var width = isIpv6() ? 128 : 32;
        if (bits < 0 || bits > 16 || prefixLength() + bits > width) {
            throw new IllegalArgumentException(this + " split by " + bits + " bits; it must be 0 to "
                    + Math.min(16, width - prefixLength()));
        }
        var parts = new ArrayList<Cidr>(1 << bits);
        var step = size().shiftRight(bits);
        var at = first();
        for (var part = 0; part < 1 << bits; part++, at = at.add(step)) {
            parts.add(at(at, prefixLength() + bits, isIpv6()));
        }
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(Cidr other) {
        var byVersion = Boolean.compare(isIpv6(), other.isIpv6());
        var byAddress = byVersion != 0 ? byVersion : first().compareTo(other.first());
        return byAddress != 0 ? byAddress : Integer.compare(prefixLength(), other.prefixLength());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cidr cidr && block.equals(cidr.block)
                && prefixLength() == cidr.prefixLength();
    }

    @Override
    public int hashCode() {
        return 31 * block.hashCode() + prefixLength();
    }

    @Override
    public String toString() {
        return block.toCanonicalString();
    }
}
