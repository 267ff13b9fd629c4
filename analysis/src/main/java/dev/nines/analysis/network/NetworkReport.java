package dev.nines.analysis.network;

import java.util.List;
import java.util.stream.Stream;

import dev.nines.model.Problem;
import dev.nines.model.quantity.ComponentId;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// What the network analysis says about a design.
///
/// @param problems what should be mended, in order of the design
/// @param assumptions what the counts rest on that nobody publishes; only what was used
public record NetworkReport(List<VpcReport> vpcs, List<Problem> problems, List<Message> assumptions) {

    public NetworkReport {
        vpcs = List.copyOf(vpcs);
        problems = List.copyOf(problems);
        assumptions = List.copyOf(assumptions);
    }

    /// The report of a VPC, or null.
    public @Nullable VpcReport vpc(ComponentId id) {
        return vpcs.stream().filter(vpc -> vpc.vpc().equals(id)).findFirst().orElse(null);
    }

    /// The report of a subnet, or null.
    public @Nullable SubnetReport subnet(ComponentId id) {
        return subnets().filter(subnet -> subnet.subnet().equals(id)).findFirst().orElse(null);
    }

    /// All subnets of all VPCs.
    public Stream<SubnetReport> subnets() {
        return vpcs.stream().flatMap(vpc -> vpc.subnets().stream());
    }
}
