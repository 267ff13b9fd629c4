package dev.nines.app.command;

import java.util.Locale;

import dev.nines.analysis.capacity.CapacityAnalysis;
import dev.nines.analysis.capacity.CapacityReport;
import dev.nines.app.report.CapacityJson;
import dev.nines.app.report.CapacitySection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.Section;
import dev.nines.model.Architecture;
import picocli.CommandLine.Command;

/// Says what load a design carries.
@Command(name = "capacity")
final class CapacityCommand extends OneAnalysis<CapacityReport> {

    CapacityCommand(Session session) {
        super("capacity", session);
    }

    @Override
    CapacityReport analyse(Architecture design) {
        return CapacityAnalysis.of(design);
    }

    @Override
    void add(JsonReport json, CapacityReport capacity) {
        CapacityJson.add(json, capacity);
    }

    @Override
    Section page(Architecture design, CapacityReport capacity, Locale language) {
        return CapacitySection.page(design, capacity, language);
    }
}
