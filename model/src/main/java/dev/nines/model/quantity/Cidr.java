package dev.nines.model.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv6.IPv6Address;
import org.jspecify.annotations.Nullable;

/// A block of IPv4 or IPv6 addresses, `10.0.0.0/16`: always whole, host bits cleared as AWS does.
public final class Cidr implements Comparable<Cidr> {

    private static final String NUMBER = "(?:0|[1-9][0-9]{0,2})";
    private static final Pattern IPV6 = Pattern
            .compile("(?=[^/]*:)[0-9a-fA-F:]+(?:" + NUMBER + "(?:\\." + NUMBER + "){3})?/" + NUMBER);

    private final boolean ipv6;
    private final long high;
    private final long low;
    private final int prefix;

    /// Clears the host bits; an IPv4 address is the lowest 32 of 128 bits.
    private Cidr(boolean ipv6, long high, long low, int prefix) {
        var bits = 128 - (ipv6 ? 128 : 32) + prefix;
        this.ipv6 = ipv6;
        this.high = high & upperBits(bits);
        this.low = low & upperBits(bits - 64);
        this.prefix = prefix;
    }

    /// A mask of so many upper bits of 64.
    private static long upperBits(int bits) {
        return bits <= 0 ? 0 : bits >= 64 ? -1 : -1L << 64 - bits;
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
        var ipv4 = ipv4(plain);
        if (ipv4 != null) {
            return ipv4;
        }
        if (!IPV6.matcher(plain).matches()) {
            throw new IllegalArgumentException(complaint(text));
        }
        try {
            var address = new IPAddressString(plain).toAddress();
            return of(address.isIPv6(), address.getLower().getValue(), address.getNetworkPrefixLength());
        } catch (AddressStringException problem) {
            throw new IllegalArgumentException(complaint(text), problem);
        }
    }

    /// The block of four numbers and a prefix length, or null where a text is none such.
    private static @Nullable Cidr ipv4(String text) {
        var address = 0;
        var at = 0;
        for (var part = 0; part < 4; part++) {
            var end = Scan.digits(text, at);
            var number = number(text, at, end, 255);
            if (number < 0 || end == text.length() || text.charAt(end) != (part < 3 ? '.' : '/')) {
                return null;
            }
            address = address << 8 | number;
            at = end + 1;
        }
        var prefix = number(text, at, text.length(), 32);
        return prefix < 0 ? null : new Cidr(false, 0, Integer.toUnsignedLong(address), prefix);
    }

    /// A number of one to three digits without leading zeros, or -1.
    private static int number(String text, int from, int to, int most) {
        if (to == from || to > from + 3 || to > from + 1 && text.charAt(from) == '0'
                || Scan.digits(text, from) != to) {
            return -1;
        }
        var number = Integer.parseInt(text, from, to, 10);
        return number > most ? -1 : number;
    }

    private static Cidr of(boolean ipv6, BigInteger address, int prefix) {
        return new Cidr(ipv6, address.shiftRight(64).longValue(), address.longValue(), prefix);
    }

    private static String complaint(String text) {
        return "address block is \"" + text
                + "\"; write an address and a prefix length, for example 10.0.0.0/16 or 2001:db8::/56";
    }

    /// The length of the prefix: 0 to 32 for IPv4, to 128 for IPv6.
    public int prefixLength() {
        return prefix;
    }

    /// Whether the block is of IPv6.
    public boolean isIpv6() {
        return ipv6;
    }

    /// How many addresses the block has.
    public BigInteger size() {
        return BigInteger.ONE.shiftLeft(width() - prefix);
    }

    /// Whether every address of the other block is in this one.
    public boolean contains(Cidr other) {
        if (ipv6 != other.ipv6 || prefix > other.prefix) {
            return false;
        }
        var bits = 128 - width() + prefix;
        return high == (other.high & upperBits(bits)) && low == (other.low & upperBits(bits - 64));
    }

    /// Whether the two share an address.
    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /// The first address, as a number.
    public BigInteger first() {
        return unsigned(high).shiftLeft(64).or(unsigned(low));
    }

    private static BigInteger unsigned(long bits) {
        return bits >= 0 ? BigInteger.valueOf(bits) : BigInteger.valueOf(bits).add(BigInteger.TWO.pow(64));
    }

    /// The last address, as a number.
    public BigInteger last() {
        return first().add(size()).subtract(BigInteger.ONE);
    }

    /// The first address, as text.
    public String address() {
        return ipv6
                ? new IPv6Address(first()).toCanonicalString()
                : (low >> 24) + "." + (low >> 16 & 255) + "." + (low >> 8 & 255) + "." + (low & 255);
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
        return of(ipv6, address, prefixLength);
    }

    /// How many bits an address has: 32 or 128.
    public int width() {
        return ipv6 ? 128 : 32;
    }

    /// The 2^bits equal parts of this block, in order of address.
    ///
    /// @throws IllegalArgumentException
    ///             if there are not that many bits left, or more than 2^16 parts asked for
    public List<Cidr> split(int bits) {
        if (bits < 0 || bits > 16 || prefix + bits > width()) {
            throw new IllegalArgumentException(this + " split by " + bits + " bits; it must be 0 to "
                    + Math.min(16, width() - prefix));
        }
        var parts = new ArrayList<Cidr>(1 << bits);
        var step = size().shiftRight(bits);
        var at = first();
        for (var part = 0; part < 1 << bits; part++, at = at.add(step)) {
            parts.add(at(at, prefix + bits, isIpv6()));
        }
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(Cidr other) {
        var order = Boolean.compare(ipv6, other.ipv6);
        order = order != 0 ? order : Long.compareUnsigned(high, other.high);
        order = order != 0 ? order : Long.compareUnsigned(low, other.low);
        return order != 0 ? order : Integer.compare(prefix, other.prefix);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cidr cidr && ipv6 == cidr.ipv6 && high == cidr.high && low == cidr.low
                && prefix == cidr.prefix;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(high) + Long.hashCode(low)) + prefix;
    }

    @Override
    public String toString() {
        return address() + "/" + prefix;
    }
}
