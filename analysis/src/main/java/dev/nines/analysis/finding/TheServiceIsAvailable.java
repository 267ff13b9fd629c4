package dev.nines.analysis.finding;

import java.util.Comparator;

import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.analysis.availability.Contribution;
import dev.nines.analysis.availability.Service;
import dev.nines.model.Severity;
import dev.nines.model.text.Message;

/// The design is as available as it asks for; else what would help most.
final class TheServiceIsAvailable extends Rule {

    private static final int CHANGES = 3;

    TheServiceIsAvailable() {
        super("objective.availability", Severity.WARNING, Pillar.RELIABILITY);
    }

    @Override
    void review(Scene scene, Sink sink) {
        var report = scene.evidence().availability();
        var asked = report.objective();
        if (asked != null && report.used() && !report.meetsObjective()) {
            var minutes = report.service().minutesAYear();
            var allowed = asked.complement().value() * Service.MINUTES_A_YEAR;
            sink.add(null, null, Figures.percentDown(report.service().unavailability().most()), Figures.percent(asked.value()),
                    Math.round(minutes), Math.round(minutes - allowed), changes(report));
        }
    }

    /// What one more nine of each would save, most first.
    private static Message changes(AvailabilityReport report) {
        return report.contributions().stream().sorted(Comparator.comparingDouble(Contribution::oneMoreNine).reversed())
                .limit(CHANGES)
                .map(each -> Message.of(TheServiceIsAvailable.class, "objective.availability.change", each.subject().name(),
                        each.subject().cause().label(), Math.round(each.oneMoreNine())))
                .reduce((one, other) -> Message.of(TheServiceIsAvailable.class, "objective.availability.and", one, other))
                .orElse(Message.of(TheServiceIsAvailable.class, "objective.availability.unknown"));
    }
}
