package dev.nines.analysis.exposure;

import java.util.List;

import dev.nines.model.quantity.Cidr;

/// Blocks of addresses with a meaning of their own.
final class Blocks {

    /// Every IPv4 address.
    static final Cidr ANYWHERE = Cidr.parse("0.0.0.0/0");

    /// Every IPv6 address.
    static final Cidr ANYWHERE_6 = Cidr.parse("::/0");

    /// Addresses that the internet does not carry: RFC 1918, RFC 6598, RFC 4193 and RFC 4291.
    private static final List<Cidr> PRIVATE = List.of(Cidr.parse("10.0.0.0/8"), Cidr.parse("172.16.0.0/12"),
            Cidr.parse("192.168.0.0/16"), Cidr.parse("100.64.0.0/10"), Cidr.parse("fc00::/7"), Cidr.parse("fe80::/10"));

    private Blocks() {}

    /// Every address of a protocol.
    static Cidr anywhere(boolean ipv6) {
        return ipv6 ? ANYWHERE_6 : ANYWHERE;
    }

    static boolean isPrivate(Cidr block) {
        return PRIVATE.stream().anyMatch(range -> range.contains(block));
    }
}
