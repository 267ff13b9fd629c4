package dev.nines.analysis.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.nines.model.quantity.Cidr;
import org.jspecify.annotations.Nullable;

/// Which further IPv4 blocks a VPC accepts: the table of the Amazon VPC user guide, "IPv4 CIDR block
/// association restrictions".
///
/// The column of what may not be added decides; what no row forbids is allowed.
public final class AssociationRules {

    private static final Cidr TEN = Cidr.parse("10.0.0.0/8");
    private static final Cidr TEN_FIRST_TWO = Cidr.parse("10.0.0.0/15");
    private static final Cidr TEN_FIRST = Cidr.parse("10.0.0.0/16");
    private static final Cidr SEVENTEEN_TWO = Cidr.parse("172.16.0.0/12");
    private static final Cidr DEFAULT_VPC = Cidr.parse("172.31.0.0/16");
    private static final Cidr NINETEEN_TWO = Cidr.parse("192.168.0.0/16");
    private static final Cidr BENCHMARK = Cidr.parse("198.19.0.0/16");
    private static final Cidr LINK_LOCAL = Cidr.parse("169.254.0.0/16");
    private static final List<Cidr> PRIVATE = List.of(TEN, SEVENTEEN_TWO, NINETEEN_TWO);

    /// A range that may not be added.
    ///
    /// @param because the block of the VPC that forbids it, or null where it is never allowed
    public record Refused(Cidr range, @Nullable Cidr because) {}

    private AssociationRules() {}

    /// The ranges from which a VPC with some blocks may not get another.
    public static List<Refused> refused(Collection<Cidr> existing) {
        var refused = new ArrayList<Refused>();
        refused.add(new Refused(LINK_LOCAL, null));
        for (var block : existing) {
            if (!block.isIpv6()) {
                refusedBeside(block).forEach(range -> refused.add(new Refused(range, block)));
            }
        }
        return refused;
    }

    private static List<Cidr> refusedBeside(Cidr existing) {
        if (TEN.overlaps(existing)) {
            return TEN_FIRST_TWO.overlaps(existing)
                    ? List.of(SEVENTEEN_TWO, NINETEEN_TWO, BENCHMARK, TEN_FIRST)
                    : List.of(SEVENTEEN_TWO, NINETEEN_TWO, BENCHMARK);
        } else if (SEVENTEEN_TWO.overlaps(existing)) {
            return List.of(TEN, NINETEEN_TWO, DEFAULT_VPC, BENCHMARK);
        } else if (NINETEEN_TWO.overlaps(existing)) {
            return List.of(TEN, SEVENTEEN_TWO, BENCHMARK);
        } else if (BENCHMARK.overlaps(existing)) {
            return PRIVATE;
        }
        return List.of(TEN, SEVENTEEN_TWO, NINETEEN_TWO, BENCHMARK);
    }

    /// Why a block may not be added beside others, or null where it may.
    public static @Nullable Refused refusal(Collection<Cidr> existing, Cidr added) {
        return refused(existing).stream().filter(refused -> refused.range().overlaps(added)).findFirst()
                .orElse(null);
    }
}
