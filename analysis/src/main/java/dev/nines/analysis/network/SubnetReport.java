package dev.nines.analysis.network;

import java.math.BigInteger;
import java.util.List;

import dev.nines.model.Severity;
import dev.nines.model.quantity.Cidr;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The addresses of one subnet: what it has and what is asked of it.
///
/// @param zone full name of its zone, empty where it stands in none
/// @param usable IPv4 addresses that components can have
/// @param usableIpv6 IPv6 addresses that components can have; 0 without an IPv6 block
/// @param demands what each component takes, in order of the design
/// @param demand their sum
public record SubnetReport(ComponentId subnet, String zone, Cidr block, @Nullable Cidr ipv6, long usable,
        BigInteger usableIpv6, List<Demand> demands, AddressCount demand, Fit fit) {

    public SubnetReport {
        demands = List.copyOf(demands);
    }

    static SubnetReport of(ComponentId subnet, String zone, Cidr block, @Nullable Cidr ipv6,
            List<Demand> demands) {
        var usable = Addresses.usable(block).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
        var demand = AddressCount.NONE;
        var growth = AddressCount.NONE;
        for (var one : demands) {
            demand = demand.plus(one.count());
            if (one.reason() == Reason.LOAD_BALANCER_GROWTH) {
                growth = growth.plus(one.count());
            }
        }
        return new SubnetReport(subnet, zone, block, ipv6, usable,
                ipv6 == null ? BigInteger.ZERO : Addresses.usable(ipv6), demands, demand,
                Fit.of(usable, demand, growth));
    }

    /// The most addresses asked for at any moment.
    public long peak() {
        return demand.peak();
    }

    /// Addresses left at the peak; negative where they do not suffice.
    public long freeAtPeak() {
        return usable - peak();
    }

    /// The share of the usable addresses in use at the peak; above 1 where they do not suffice.
    public double shareAtPeak() {
        return usable == 0 ? peak() == 0 ? 0 : Double.POSITIVE_INFINITY : (double) peak() / usable;
    }

    /// How bad it is, or null where everything fits.
    public @Nullable Severity severity() {
        return fit.severity();
    }

    /// One line about it: "57 of 251 addresses at peak".
    public Message summary() {
        return Message.of(SubnetReport.class, "summary", peak(), usable);
    }

    /// How the usable addresses come about.
    public Message usableExplanation() {
        return Message.of(SubnetReport.class, "usable", block.prefixLength(), block.size(),
                Addresses.RESERVED, usable);
    }
}
