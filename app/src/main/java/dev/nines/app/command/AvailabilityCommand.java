package dev.nines.app.command;

import java.util.Locale;

import dev.nines.analysis.availability.AvailabilityAnalysis;
import dev.nines.analysis.availability.AvailabilityReport;
import dev.nines.app.report.AvailabilityJson;
import dev.nines.app.report.AvailabilitySection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.Section;
import dev.nines.model.Architecture;
import picocli.CommandLine.Command;

/// Says how available a design is, and why.
@Command(name = "availability")
final class AvailabilityCommand extends OneAnalysis<AvailabilityReport> {

    AvailabilityCommand(Session session) {
        super("availability", session);
    }

    @Override
    AvailabilityReport analyse(Architecture design) {
        return AvailabilityAnalysis.of(design);
    }

    @Override
    void add(JsonReport json, AvailabilityReport availability) {
        AvailabilityJson.add(json, availability);
    }

    @Override
    Section page(Architecture design, AvailabilityReport availability, Locale language) {
        return AvailabilitySection.page(availability, language);
    }
}
