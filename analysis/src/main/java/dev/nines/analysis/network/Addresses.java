package dev.nines.analysis.network;

import java.math.BigInteger;

import dev.nines.model.quantity.Cidr;

/// Arithmetic of subnets: what is usable, and which size holds so many.
///
/// Sizes and the five reserved addresses are those of the Amazon VPC user guide, "Subnet sizing".
public final class Addresses {

    /// Addresses the provider keeps in every subnet: network, router, DNS, future use, broadcast.
    public static final int RESERVED = 5;

    /// Prefix length of the largest IPv4 VPC block and subnet.
    public static final int LARGEST = 16;

    /// Prefix length of the smallest IPv4 VPC block and subnet.
    public static final int SMALLEST = 28;

    private Addresses() {}

    /// The addresses of a block that components can have: 2^(width − prefix) − 5, at least 0.
    public static BigInteger usable(Cidr block) {
        return block.size().subtract(BigInteger.valueOf(RESERVED)).max(BigInteger.ZERO);
    }

    /// The usable addresses of an IPv4 subnet of a prefix length.
    public static long usable(int prefix) {
        return Math.max(0, (1L << 32 - prefix) - RESERVED);
    }

    /// The prefix length of the smallest IPv4 subnet with so many usable addresses; below [#LARGEST] where
    /// no subnet is large enough.
    public static int prefixFor(long addresses) {
        var prefix = SMALLEST;
        while (prefix > 0 && usable(prefix) < addresses) {
            prefix--;
        }
        return prefix;
    }
}
