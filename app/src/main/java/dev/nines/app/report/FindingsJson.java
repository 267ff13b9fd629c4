package dev.nines.app.report;

import dev.nines.analysis.finding.Finding;
import dev.nines.analysis.finding.Review;

/// What a review found, as JSON.
public final class FindingsJson {

    private FindingsJson() {}

    /// Adds the findings to a result.
    public static void add(JsonReport json, Review review) {
        json.fields().list("findings", review.findings(), FindingsJson::finding);
    }

    private static void finding(Fields fields, Finding finding) {
        fields.put("severity", finding.severity()).put("code", finding.code()).put("pillar", finding.pillar())
                .put("element", finding.element()).put("title", finding.title()).put("message", finding.message())
                .put("why", finding.why()).put("advice", finding.advice()).put("fixable", finding.fix() != null);
    }
}
