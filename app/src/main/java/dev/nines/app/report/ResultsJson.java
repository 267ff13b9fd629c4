package dev.nines.app.report;

import java.util.Locale;

/// Everything computed about a design as JSON.
public final class ResultsJson {

    private ResultsJson() {}

    /// The text: an object for each analysis.
    public static String text(Results results, String file, Locale language) {
        var cost = JsonReport.part(language);
        CostJson.add(cost, results.cost());
        var network = JsonReport.part(language);
        NetworkJson.add(network, results.design(), results.network());
        var capacity = JsonReport.part(language);
        CapacityJson.add(capacity, results.capacity());
        return JsonReport.in(language).design(file, results.design()).put("cost", cost.fields())
                .put("network", network.fields()).put("capacity", capacity.fields())
                .problems(results.problems()).text();
    }
}
