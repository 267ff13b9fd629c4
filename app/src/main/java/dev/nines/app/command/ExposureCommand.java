package dev.nines.app.command;

import java.util.Locale;

import dev.nines.analysis.exposure.ExposureAnalysis;
import dev.nines.analysis.exposure.ExposureReport;
import dev.nines.app.report.ExposureJson;
import dev.nines.app.report.ExposureSection;
import dev.nines.app.report.JsonReport;
import dev.nines.app.report.Section;
import dev.nines.model.Architecture;
import picocli.CommandLine.Command;

/// Shows what the networks of a design let through.
@Command(name = "exposure")
final class ExposureCommand extends OneAnalysis<ExposureReport> {

    ExposureCommand(Session session) {
        super("exposure", session);
    }

    @Override
    ExposureReport analyse(Architecture design) {
        return ExposureAnalysis.of(design);
    }

    @Override
    void add(JsonReport json, ExposureReport exposure) {
        ExposureJson.add(json, exposure);
    }

    @Override
    Section page(Architecture design, ExposureReport exposure, Locale language) {
        return ExposureSection.of(design, exposure, true, language);
    }
}
