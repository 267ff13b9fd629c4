package dev.nines.analysis.finding;

import java.util.concurrent.ForkJoinPool;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.analysis.cost.CostReport;
import dev.nines.analysis.exposure.ExposureAnalysis;
import dev.nines.analysis.exposure.ExposureReport;
import dev.nines.analysis.flow.Flow;
import dev.nines.analysis.network.NetworkAnalysis;
import dev.nines.analysis.network.NetworkReport;
import dev.nines.analysis.prices.PriceBook;
import dev.nines.model.Architecture;

/// What a review looks at: a design and what the analyses say about it.
///
/// @param architecture the design
/// @param flow its traffic
/// @param cost its bill
/// @param prices what the bill was made from
/// @param network its addresses
/// @param exposure what its networks let through
/// @param capacity what load it carries
/// @param availability how available it is
public record Evidence(Architecture architecture, Flow flow, CostReport cost, PriceBook prices, NetworkReport network,
        ExposureReport exposure, CapacityReport capacity, AvailabilityReport availability) {

    /// Everything computed anew; availability, which takes as long as all else, beside it where there are several processors.
    public static Evidence of(Architecture architecture, PriceBook prices) {
        var flow = Flow.of(architecture);
        var availability = ForkJoinPool.commonPool().submit(() -> AvailabilityAnalysis.of(flow));
        return new Evidence(architecture, flow, CostReport.of(architecture, flow, prices), prices,
                NetworkAnalysis.of(architecture), ExposureAnalysis.of(architecture), CapacityAnalysis.of(flow),
                availability.join());
    }
}
