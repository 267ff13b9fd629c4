package dev.nines.app.report;

import java.util.List;
import java.util.Locale;

import dev.nines.analysis.deployment.DeploymentComparison;
import dev.nines.model.Architecture;
import dev.nines.model.text.Message;

/// A release by several strategies, as a report of its own.
public final class DeploymentReport {

    private DeploymentReport() {}

    /// The report.
    ///
    /// @param illustrated whether with time lines as pictures
    public static Report of(Architecture design, DeploymentComparison comparison, boolean illustrated, Locale language) {
        var section = DeploymentSection.page(design, comparison, illustrated, language);
        return new Report(design.name(), comparison.question().release().name(), List.of(), List.of(section),
                Message.of(DeploymentReport.class, "footer").in(language), language);
    }
}
