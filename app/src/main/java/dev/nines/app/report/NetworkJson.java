package dev.nines.app.report;

import java.util.List;

import dev.nines.analysis.network.AddressCount;
import dev.nines.analysis.network.AddressMap;
import dev.nines.analysis.network.Demand;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.network.Stretch;
import dev.nines.analysis.network.SubnetReport;
import dev.nines.analysis.network.VpcReport;
import dev.nines.model.Architecture;

/// The address plan of a design as JSON.
public final class NetworkJson {

    private NetworkJson() {}

    /// Adds the network to a result.
    public static void add(JsonReport json, Architecture architecture, NetworkReport network) {
        json.fields().list("vpcs", network.vpcs(), (fields, vpc) -> vpc(fields, vpc, architecture))
                .put("assumptions", List.copyOf(network.assumptions()));
    }

    private static void vpc(Fields fields, VpcReport vpc, Architecture architecture) {
        fields.put("id", vpc.vpc()).put("name", Labels.of(architecture, vpc.vpc())).put("blocks", vpc.blocks())
                .put("ipv6", vpc.ipv6()).put("capacity", vpc.capacity()).put("peak", vpc.peak());
        count(fields, vpc.demand());
        fields.put("addressUnits", vpc.addressUnits())
                .list("subnets", vpc.subnets(), (inner, subnet) -> subnet(inner, subnet, architecture))
                .list("unplaced", vpc.unplaced(), NetworkJson::demand).list("maps", vpc.maps(), NetworkJson::map);
    }

    private static void subnet(Fields fields, SubnetReport subnet, Architecture architecture) {
        fields.put("id", subnet.subnet()).put("name", Labels.of(architecture, subnet.subnet()))
                .put("zone", subnet.zone()).put("block", subnet.block()).put("ipv6", subnet.ipv6())
                .put("usable", subnet.usable()).put("peak", subnet.peak()).put("freeAtPeak", subnet.freeAtPeak());
        count(fields, subnet.demand());
        fields.put("fit", subnet.fit()).list("demands", subnet.demands(), NetworkJson::demand);
    }

    private static void demand(Fields fields, Demand demand) {
        fields.put("component", demand.component()).put("reason", demand.reason())
                .put("assumed", demand.reason().assumed());
        count(fields, demand.count());
        fields.put("explanation", demand.explanation());
    }

    private static void count(Fields fields, AddressCount count) {
        fields.put("now", count.now()).put("fullLoad", count.full()).put("release", count.release())
                .put("zoneLost", count.zoneLost());
    }

    static void map(Fields fields, AddressMap map) {
        fields.put("block", map.block()).list("stretches", map.stretches(), NetworkJson::stretch)
                .list("overlapping", map.overlapping(), NetworkJson::stretch);
    }

    private static void stretch(Fields fields, Stretch stretch) {
        fields.put("block", stretch.block()).put("use", stretch.use()).put("label", stretch.label())
                .put("subnet", stretch.subnet());
    }
}
