package dev.nines.model.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;

/// A block of IPv4 or IPv6 addresses, `10.0.0.0/16`: always whole, host bits cleared as AWS does.
public final class Cidr implements Comparable<Cidr> {

    private static final String NUMBER = "(?:0|[1-9][0-9]{0,2})";
    private static final Pattern IPV4 = Pattern.compile(NUMBER + "(?:\\." + NUMBER + "){3}/" + NUMBER);
    private static final Pattern IPV6 = Pattern
            .compile("(?=[^/]*:)[0-9a-fA-F:]+(?:" + NUMBER + "(?:\\." + NUMBER + "){3})?/" + NUMBER);

    private final IPAddress block;

    private Cidr(IPAddress block) {
        this.block = block;
    }

    /// Reads a block; bits beyond the prefix are cleared, so `100.68.0.18/18` is `100.68.0.0/18`.
    ///
    /// Only the plain form is read: four decimal numbers without leading zeros, or IPv6 groups, then a prefix
    /// length; no masks, ranges, wildcards or scopes. `::ffff:10.0.0.0/104` is IPv6.
    ///
    /// @throws IllegalArgumentException
    ///             if the text is no address with a prefix length
    public static Cidr parse(String text) {
        var plain = text.strip();
        if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
            throw new IllegalArgumentException(complaint(text));
        }
        try {
            return new Cidr(new IPAddressString(plain).toAddress().toPrefixBlock());
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
        var width = ipv6 ? 128 : 32;
        var hostBits = width - prefixLength;
        if (address.signum() < 0 || address.bitLength() > width || hostBits < 0 || hostBits > width
                || address.signum() != 0 && address.getLowestSetBit() < hostBits) {
            throw new IllegalArgumentException(
                    "address 0x" + address.toString(16) + " does not begin a block of /" + prefixLength);
        }
        return new Cidr(ipv6
                ? new IPv6Address(address, prefixLength).toPrefixBlock()
                : new IPv4Address(address.intValue(), prefixLength).toPrefixBlock());
    }

    /// How many bits an address has: 32 or 128.
    public int width() {
        return isIpv6() ? 128 : 32;
    }

    /// The 2^bits equal parts of this block, in order of address.
    ///
    /// @throws IllegalArgumentException
    ///             if there are not that many bits left, or more than 2^16 parts asked for
    public List<Cidr> split(int bits) {
        if (bits < 0 || bits > 16 || prefixLength() + bits > width()) {
            throw new IllegalArgumentException(this + " split by " + bits + " bits; it must be 0 to "
                    + Math.min(16, width() - prefixLength()));
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
