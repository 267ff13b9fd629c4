package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.analysis.simulation.SimulationStudy;

/// Everything computed about a design as JSON.
public final class ResultsJson {

    private ResultsJson() {}

    /// The text: an object for each analysis.
    ///
    /// @param studies what simulations have shown; left out where there are none
    /// @param comparisons of releases by several strategies; left out where there are none
    public static String text(Results results, List<SimulationStudy> studies, List<DeploymentComparison> comparisons,
            String file, Locale language) {
        var cost = JsonReport.part(language);
        CostJson.add(cost, results.cost());
        var network = JsonReport.part(language);
        NetworkJson.add(network, results.design(), results.network());
        var capacity = JsonReport.part(language);
        CapacityJson.add(capacity, results.capacity());
        var availability = JsonReport.part(language);
        AvailabilityJson.add(availability, results.availability());
        var exposure = JsonReport.part(language);
        ExposureJson.add(exposure, results.exposure());
        var review = JsonReport.part(language);
        FindingsJson.add(review, results.review());
        var json = JsonReport.in(language).design(file, results.design()).put("cost", cost.fields())
                .put("network", network.fields()).put("capacity", capacity.fields())
                .put("availability", availability.fields()).put("exposure", exposure.fields()).put("review", review.fields())
                .problems(results.problems());
        SimulationJson.addAll(json, results.design(), studies);
        DeploymentJson.addAll(json, comparisons);
        return json.text();
    }
}
